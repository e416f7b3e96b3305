// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/framefile.h"

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QTableView;
class QTabWidget;
class QTreeView;

namespace Shardroom {

class FrameModel;
class JsonTreeModel;

//! Frames as a list, filtered by words, and the current one beside it: as a tree, as text, and what it means. The same
//! for those that come just now and those of a file.
class FrameView : public QWidget {
    Q_OBJECT
public:
    explicit FrameView(QWidget* parent = nullptr);

    [[nodiscard]] FrameModel* model() const { return m_model; }
    [[nodiscard]] QTableView* list() const { return m_list; }
    //! To be placed among the tools of whoever owns the view.
    [[nodiscard]] QLineEdit* filterField() const { return m_filter; }
    void showNewest(); //!< makes the last row current
    void showRow(int row); //!< makes it current and brings it into sight
    [[nodiscard]] int currentRow() const; //!< -1: none
    //! The marked rows, or all when none is marked.
    [[nodiscard]] QList<Frame> markedFrames() const;
    //! Asks where to, and writes what is listed, in a thread of its own. Answers with written().
    void saveListed(FrameRecord header);

signals:
    void written(const QString& path, int frames, const QString& error); //!< `error` is empty on success

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildDetails();
    void addCopyAction(QWidget* list, const QString& name, const QString& text, const QKeySequence& key,
        const std::function<void()>& slot);
    void showCurrent();
    void holdCurrent(const QModelIndex& parent, int first, int last);
    void holdPlace(const QModelIndex& parent, int first, int last);
    void showText();
    void write(const QString& path, const FrameRecord& record);

    FrameModel* m_model;
    JsonTreeModel* m_treeModel;
    QTableView* m_list;
    QLineEdit* m_filter;
    QSplitter* m_parts;
    QTabWidget* m_tabs;
    QTreeView* m_tree;
    QPlainTextEdit* m_text;
    QLabel* m_meaning;
    QPersistentModelIndex m_shown; // whose payload is in the tree
    QByteArray m_payload; // of it
    bool m_textIsShown = false;
    bool m_isHeld = false; // the current row goes, the details stay
};

} // namespace Shardroom
