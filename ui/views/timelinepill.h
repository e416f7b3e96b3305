// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QToolButton>

namespace Shardroom {

//! Says whether what happens now is among the timeline's lines, and leads back there.
class TimelinePill : public QToolButton {
    Q_OBJECT
public:
    enum class Shows {
        Live,
        Paused,
        Range, //!< one of a chart; nothing new is in it, however long one waits
        Scrolled,
    };

    explicit TimelinePill(QWidget* parent = nullptr);

    //! `missed`: lines that came since and are out of sight.
    void setShown(Shows what, int missed);
};

} // namespace Shardroom
