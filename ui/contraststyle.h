// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QProxyStyle>

namespace Shardroom {

//! Fusion with an edge around everything that can be pressed or written in: its own edges are shades of the ground,
//! which on black nobody sees. GUI thread.
class ContrastStyle : public QProxyStyle {
    Q_OBJECT
public:
    enum class Edges {
        OfAll,
        OfMarks, //!< of what is ticked or chosen: Fusion's are no colour at all on a dark window
    };
    explicit ContrastStyle(Edges edges);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;

private:
    Edges m_edges;
};

} // namespace Shardroom
