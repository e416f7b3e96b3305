// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QToolButton;

namespace Shardroom {

//! The tools above a list, in one line. Where their words have no room, buttons show their icons alone, all of them at
//! once; the words stay in tool tips, menus and for screen readers. GUI thread.
class ToolRow : public QWidget {
    Q_OBJECT
public:
    explicit ToolRow(QWidget* parent = nullptr);

    //! At the end; of the room that is left, it gets its share by `stretch`.
    void add(QWidget* tool, int stretch = 0);
    //! A button with icon and word, which may lose the word.
    void addWorded(QToolButton* button);
    //! With icons alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int wordsWidth() const; //!< what the words add to the icons
    void adoptWidth();

    QHBoxLayout* m_layout;
    QList<QToolButton*> m_worded;
    bool m_showsWords = true;
};

} // namespace Shardroom
