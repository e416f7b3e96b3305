// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QAbstractButton>

#include <chrono>
#include <optional>

namespace Shardroom {

//! Says whether map and table show now or a moment of the past: "LIVE", or "PAUSED −4 m 02 s". A click goes from the
//! past back to now.
class LivePill : public QAbstractButton {
    Q_OBJECT
public:
    explicit LivePill(QWidget* parent = nullptr);

    //! How long ago the moment is that is shown; nullopt: it is now.
    void setAge(std::optional<std::chrono::seconds> age);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_isLive = true;
};

} // namespace Shardroom
