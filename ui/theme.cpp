// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include "ui/contraststyle.h"
#include "ui/systemscheme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside of any namespace: the resources live in a static library.
static void initResources()
{
    Q_INIT_RESOURCE(shardroom);
}

namespace Shardroom::Theme {
namespace {

constexpr std::array fieldWidgets{"QLineEdit", "QAbstractSpinBox", "QComboBox", "QRadioButton", "QCheckBox"};

QPalette makePalette(bool dark)
{
    const QColor window = dark ? QColor(0x1d2026) : QColor(0xf1f3f6);
    const QColor base = dark ? QColor(0x15181c) : QColor(0xffffff);
    const QColor text = dark ? QColor(0xe4e7eb) : QColor(0x1c2128);
    const QColor button = dark ? QColor(0x2b2f37) : QColor(0xfbfcfd);
    const QColor accent = dark ? QColor(0x3b74c9) : QColor(0x2866c4);
    const QColor faint = blend(text, window, 0.42);
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, blend(text, base, 0.025));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x2b2f37) : QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, blend(text, window, 0.6));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x7aaef0) : accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blend(accent, window, 0.4));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

QPalette makeContrastPalette()
{
    const QColor accent(0xffe14d);
    const QColor faint(0xb0b0b0); // what can't be used still has to be readable: 9.6 to 1
    QPalette palette(Qt::black, Qt::black);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipText}) {
        palette.setColor(role, Qt::white);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, QColor(0x141414));
    palette.setColor(QPalette::Button, QColor(0x141414));
    palette.setColor(QPalette::ToolTipBase, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(0xd0d0d0));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, QColor(0x606060));
    palette.setColor(QPalette::Mid, QColor(0x909090));
    return palette;
}

double luminance(const QColor& color)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

struct Chosen {
    std::optional<Scheme> scheme; //!< nullopt before the first apply()
    std::optional<bool> systemIsDark; //!< as the desktop says
};

//! Style and palette are the application's, and so is what they were made from.
Chosen& chosen()
{
    static Chosen ours;
    return ours;
}

} // namespace

void setSystemDark(std::optional<bool> dark)
{
    chosen().systemIsDark = dark;
    if (chosen().scheme == Scheme::System)
        apply(Scheme::System);
}

void apply(Scheme scheme)
{
    // Asked before the first palette of ours replaces it.
    static const bool paletteIsDark = isDark(QApplication::palette());
    const bool systemIsDark = chosen().systemIsDark.value_or(paletteIsDark);
    chosen().scheme = scheme;
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark);
    if (scheme == Scheme::HighContrast) {
        const QPalette palette = makeContrastPalette();
        QApplication::setStyle(new ContrastStyle(ContrastStyle::Edges::OfAll));
        QApplication::setPalette(palette);
        for (const char* widget : fieldWidgets)
            QApplication::setPalette(palette, widget);
        QToolTip::setPalette(palette);
        return;
    }
    if (dark)
        QApplication::setStyle(new ContrastStyle(ContrastStyle::Edges::OfMarks));
    else if (QApplication::style()->name() != "fusion"_L1)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QPalette palette = makePalette(dark);
    QApplication::setPalette(palette);
    // Fusion's frames vanish on dark: fields and marks get a ground of their own.
    QPalette field = palette;
    if (dark)
        field.setColor(QPalette::Base, palette.color(QPalette::Button));
    for (const char* widget : fieldWidgets)
        QApplication::setPalette(field, widget);
    QToolTip::setPalette(palette);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor color(ShardState state)
{
    switch (state) {
    case ShardState::Ready:
        return QColor(0x009E73);
    case ShardState::Resuming:
        return QColor(0x56B4E9);
    case ShardState::Identifying:
        return QColor(0x0072B2);
    case ShardState::QueuedForIdentify:
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
        return QColor(0xF0E442);
    case ShardState::BackingOff:
        return QColor(0xE69F00);
    case ShardState::Failed:
        return QColor(0xD55E00);
    case ShardState::Paused:
    case ShardState::Stopped:
        return QColor(0x8b929c);
    }
    Q_UNREACHABLE();
}

QChar glyph(ShardState state)
{
    switch (state) {
    case ShardState::Ready:
        return u'\u25CF';
    case ShardState::Resuming:
        return u'\u25D0';
    case ShardState::Identifying:
        return u'\u25D1';
    case ShardState::QueuedForIdentify:
        return u'\u25D4';
    case ShardState::Connecting:
        return u'\u25CB';
    case ShardState::AwaitingHello:
        return u'\u25CE';
    case ShardState::BackingOff:
        return u'\u25B2';
    case ShardState::Failed:
        return u'\u2715';
    case ShardState::Paused:
        return u'\u25A0';
    case ShardState::Stopped:
        return u'\u25A1';
    }
    Q_UNREACHABLE();
}

void paintGlyph(QPainter& painter, const QRectF& area, ShardState state, const QColor& ink)
{
    const double side = std::min(area.width(), area.height());
    const double line = std::max(1.0, side * 0.13);
    QRectF box(0, 0, side, side);
    box.moveCenter(area.center());
    const QRectF inner = box.adjusted(line / 2, line / 2, -line / 2, -line / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto pie = [&](int startDegrees, int spanDegrees) {
        painter.drawEllipse(inner);
        painter.setBrush(ink);
        painter.setPen(Qt::NoPen);
        painter.drawPie(inner, startDegrees * 16, spanDegrees * 16);
    };
    switch (state) {
    case ShardState::Ready:
        painter.setBrush(ink);
        painter.drawEllipse(inner.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        break;
    case ShardState::Resuming:
        pie(90, 180);
        break;
    case ShardState::Identifying:
        pie(-90, 180);
        break;
    case ShardState::QueuedForIdentify:
        pie(0, 90);
        break;
    case ShardState::Connecting:
        painter.drawEllipse(inner);
        break;
    case ShardState::AwaitingHello:
        painter.drawEllipse(inner);
        painter.setBrush(ink);
        painter.drawEllipse(inner.center(), line * 1.3, line * 1.3);
        break;
    case ShardState::BackingOff:
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{{inner.center().x(), inner.top()}, inner.bottomRight(), inner.bottomLeft()});
        break;
    case ShardState::Failed:
        painter.setPen(QPen(ink, line * 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case ShardState::Paused:
        painter.fillRect(box.adjusted(line, line, -line, -line), ink);
        break;
    case ShardState::Stopped:
        painter.drawRect(inner.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        break;
    }
    painter.restore();
}

QColor deafColor()
{
    return QColor(0xCC79A7);
}

void paintDeafGlyph(QPainter& painter, const QRectF& area, const QColor& ink)
{
    const double side = std::min(area.width(), area.height());
    const double line = std::max(1.0, side * 0.13);
    const QPointF centre = area.center();
    const double reach = (side - line) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -reach), centre + QPointF(reach, 0), centre + QPointF(0, reach),
        centre + QPointF(-reach, 0)}));
    painter.restore();
}

void paintBadge(QPainter& painter, const QRectF& area, ShardState state, bool deaf)
{
    const double side = std::min(area.width(), area.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(area.center());
    const QColor fill = deaf ? deafColor() : color(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, side * 0.24, side * 0.24);
    painter.restore();
    const double margin = side * 0.24;
    const QRectF inner = box.adjusted(margin, margin, -margin, -margin);
    if (deaf)
        paintDeafGlyph(painter, inner, inkOn(fill));
    else
        paintGlyph(painter, inner, state, inkOn(fill));
}

QColor seriesColor(int index)
{
    static constexpr std::array<QRgb, 8> colors{
        0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0x9a8cff, 0x8b929c};
    const size_t place = size_t(index) % colors.size();
    // The blue can hardly be seen on black; of the same eight, the yellow is the one that white would not show.
    return place == 0 && isDark(QGuiApplication::palette()) ? QColor(0xF0E442) : QColor(colors[place]);
}

QColor rowColor(int index, const QPalette& palette)
{
    static constexpr std::array<QRgb, rowColorCount> hues{
        0xE53935, 0xF57C00, 0xFDD835, 0x2EAD4B, 0x00ACC1, 0x3F6FE0, 0xA348C9, 0x8b929c};
    const QColor hue(hues[size_t(std::clamp(index, 0, rowColorCount - 1))]);
    // Dark grounds take more of it before the light text suffers.
    return blend(hue, palette.color(QPalette::Base), isDark(palette) ? 0.36 : 0.28);
}

QString rowColorName(int index)
{
    static constexpr std::array<const char*, rowColorCount> names{QT_TRANSLATE_NOOP("RowColor", "Red"),
        QT_TRANSLATE_NOOP("RowColor", "Orange"), QT_TRANSLATE_NOOP("RowColor", "Yellow"),
        QT_TRANSLATE_NOOP("RowColor", "Green"), QT_TRANSLATE_NOOP("RowColor", "Turquoise"),
        QT_TRANSLATE_NOOP("RowColor", "Blue"), QT_TRANSLATE_NOOP("RowColor", "Violet"),
        QT_TRANSLATE_NOOP("RowColor", "Grey")};
    return QCoreApplication::translate("RowColor", names[size_t(std::clamp(index, 0, rowColorCount - 1))]);
}

QColor inkOn(const QColor& background)
{
    // The luminance at which black and white contrast equally, moved a little in favour of white, as the eye does.
    return luminance(background) > 0.22 ? QColor(0x101418) : QColor(Qt::white);
}

QColor blend(const QColor& top, const QColor& bottom, double share)
{
    const auto mix = [share](double a, double b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(
        mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()), mix(top.blueF(), bottom.blueF()));
}

QColor alarm()
{
    return color(ShardState::Failed);
}

QColor warning()
{
    return color(ShardState::BackingOff);
}

QIcon icon(const QString& name, const QPalette& palette)
{
    initResources();
    QFile file(u":/shardroom/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray source = file.readAll();
    // Each part of the window asks for its icons at each change of the palette, several times while it is opened.
    const auto render = [&source, &name](const QColor& ink, int side) {
        const QString key = u"shardroom-icon-%1-%2-%3"_s.arg(name, ink.name()).arg(side);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QSvgRenderer renderer(QByteArray(source).replace("currentColor", ink.name().toLatin1()));
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    };
    QIcon icon;
    for (const int side : {16, 20, 24, 32, 48, 64}) {
        icon.addPixmap(render(palette.color(QPalette::Active, QPalette::ButtonText), side), QIcon::Normal);
        icon.addPixmap(render(palette.color(QPalette::Disabled, QPalette::ButtonText), side), QIcon::Disabled);
    }
    return icon;
}

QIcon applicationIcon()
{
    initResources();
    QSvgRenderer renderer(u":/shardroom/shardroom.svg"_s);
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace Shardroom::Theme
