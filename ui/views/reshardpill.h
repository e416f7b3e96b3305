// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardprogress.h"

#include <QtWidgets/QAbstractButton>

#include <optional>

namespace Shardroom {

//! A small bar that says how far the reshard is, wherever its wizard may be.
class ReshardPill : public QAbstractButton {
    Q_OBJECT
public:
    explicit ReshardPill(QWidget* parent = nullptr);

    //! nullopt: none goes on, and it hides.
    void setProgress(const std::optional<ReshardProgress>& progress);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_percent;
};

} // namespace Shardroom
