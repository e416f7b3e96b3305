// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QAbstractButton>

#include <chrono>
#include <optional>

namespace Shardroom {

//! Says whether map and table show now or a moment of the past: "LIVE", or "PAUSED −4 m 02 s"; "STALE −12 s" when no
//! news comes. A click goes from the past back to now.
class LivePill : public QAbstractButton {
    Q_OBJECT
public:
    explicit LivePill(QWidget* parent = nullptr);

    //! How long ago the moment is that is shown; nullopt: it is now.
    void setAge(std::optional<std::chrono::seconds> age);
    //! How old the newest news is, when that is too old to be called live; nullopt: it is not. The past comes first.
    void setStale(std::optional<std::chrono::seconds> age);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void adopt();

    std::optional<std::chrono::seconds> m_age;
    std::optional<std::chrono::seconds> m_stale;
    bool m_isLive = true;
};

} // namespace Shardroom
