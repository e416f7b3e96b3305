// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QAbstractItemModel>
#include <QtCore/QJsonValue>

#include <memory>
#include <vector>

namespace Shardroom {

//! A JSON value as a tree, made level by level as it is opened, and long lists in parts: a guild of many megabytes
//! costs no more than what is looked at.
class JsonTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Key, Value };
    static constexpr int columns = Value + 1;
    static constexpr int atOnce = 200; //!< children that one fetchMore() makes

    explicit JsonTreeModel(QObject* parent = nullptr);
    ~JsonTreeModel() override;

    //! An object or a list; its members are the first level.
    void setValue(const QJsonValue& value);
    //! "d.guilds[3].name"; empty for the root.
    [[nodiscard]] QString path(const QModelIndex& index) const;
    //! The value as JSON text, a string as it is.
    [[nodiscard]] QString valueText(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] static QString shown(const QJsonValue& value);

    std::unique_ptr<Node> m_root;
};

} // namespace Shardroom
