// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/colorrules.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Shardroom {

//! The rules that paint the rows of the shard table: which are on, their filters, colours and order. Damaged ones are
//! marked, and stay as they are unless somebody changes or removes them.
class ColorRulesDialog : public QDialog {
    Q_OBJECT
public:
    explicit ColorRulesDialog(const ColorRules& rules, QWidget* parent = nullptr);

signals:
    void rulesChosen(const Shardroom::ColorRules& rules); //!< all of them can be read, but for the damaged ones

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QTreeWidgetItem* current() const;
    [[nodiscard]] ColorRule ruleOf(const QTreeWidgetItem* item) const;
    [[nodiscard]] QList<ColorRule> rules() const;
    void addRule(const ColorRule& rule);
    void showColor(QTreeWidgetItem* item, int color);
    void showCurrent();
    void showState();
    void move(int by);

    ColorRules m_given;
    QTreeWidget* m_list;
    QLineEdit* m_filter;
    QComboBox* m_color;
    QLabel* m_reason;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_ok = nullptr;
};

} // namespace Shardroom
