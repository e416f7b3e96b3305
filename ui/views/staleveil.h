// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

namespace Shardroom {

//! Greys and hatches another widget while what that shows is old; it can be used all the same. Painted once over the
//! whole, so that no cell has to know. Hidden at first.
class StaleVeil : public QWidget {
    Q_OBJECT
public:
    //! Lies over `covered`, wherever that goes; child of the same parent, which must not lay it out by itself.
    explicit StaleVeil(QWidget* covered);

    void setStale(bool stale);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adoptPlace();

    QWidget* m_covered;
    bool m_isStale = false;
};

} // namespace Shardroom
