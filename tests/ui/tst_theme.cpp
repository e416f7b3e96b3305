// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// That a state can be told from every other one by those who see other colours, and that texts can be read.

#include "ui/theme.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStyle>

#include <cmath>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

using Matrix = std::array<double, 9>;

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Colour linear(const QColor& color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

double luminance(const Colour& color)
{
    return 0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue;
}

double contrast(const Colour& one, const Colour& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

//! What an eye sees that lacks one kind of cone entirely: Machado, Oliveira and Fernandes, 2009, severity 1.
Colour seen(const Colour& color, const Matrix& eye)
{
    const auto row = [&](size_t at) {
        return std::clamp(eye[at] * color.red + eye[at + 1] * color.green + eye[at + 2] * color.blue, 0.0, 1.0);
    };
    return {row(0), row(3), row(6)};
}

constexpr Matrix everyColour{1, 0, 0, 0, 1, 0, 0, 0, 1};
constexpr Matrix protanopia{
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998};
constexpr Matrix deuteranopia{
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881};
constexpr Matrix tritanopia{
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900};

//! The mark as it stands in the map and in the table's cells.
QImage badge(ShardState state, bool deaf, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    Theme::paintBadge(painter, image.rect(), state, deaf);
    return image;
}

//! How many of the pixels differ so much that one sees it.
int visiblyDifferent(const QImage& one, const QImage& other, const Matrix& eye)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const Colour a = seen(linear(one.pixelColor(x, y)), eye);
            const Colour b = seen(linear(other.pixelColor(x, y)), eye);
            const double apart = std::hypot(a.red - b.red, a.green - b.green, a.blue - b.blue);
            count += apart > 0.12 || contrast(a, b) > 1.5 ? 1 : 0;
        }
    }
    return count;
}

void addEyes()
{
    QTest::addColumn<Matrix>("eye");
    QTest::addRow("every colour") << everyColour;
    QTest::addRow("protanopia") << protanopia;
    QTest::addRow("deuteranopia") << deuteranopia;
    QTest::addRow("tritanopia") << tritanopia;
}

} // namespace

Q_DECLARE_METATYPE(Matrix)

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void statesDiffer_data() { addEyes(); }
    //! By glyph, colour or both, in each eye, as small as a tile is.
    void statesDiffer()
    {
        QFETCH(Matrix, eye);
        constexpr int side = 14; // as in desktop.md
        QList<QPair<QString, QImage>> marks;
        for (const ShardState state : Theme::stateOrder)
            marks.append({QString(Theme::glyph(state)), badge(state, false, side)});
        marks.append({u"deaf"_s, badge(ShardState::Ready, true, side)});
        for (int one = 0; one < marks.size(); ++one) {
            for (int other = one + 1; other < marks.size(); ++other) {
                const int pixels = visiblyDifferent(marks[one].second, marks[other].second, eye);
                QVERIFY2(pixels >= side / 2,
                    qPrintable(
                        u"%1 and %2 differ in %3 pixels"_s.arg(marks[one].first, marks[other].first).arg(pixels)));
            }
        }
    }

    void goodAndBadDifferByColour_data() { addEyes(); }
    //! Where thousands of shards are only patches of colour, what is ready must not look like what needs somebody.
    void goodAndBadDifferByColour()
    {
        QFETCH(Matrix, eye);
        const Colour ready = seen(linear(Theme::color(ShardState::Ready)), eye);
        for (const QColor& bad :
            {Theme::color(ShardState::Failed), Theme::color(ShardState::BackingOff), Theme::deafColor()}) {
            const Colour other = seen(linear(bad), eye);
            const double apart = std::hypot(ready.red - other.red, ready.green - other.green, ready.blue - other.blue);
            QVERIFY2(apart > 0.12, qPrintable(u"%1: only %2 apart"_s.arg(bad.name()).arg(apart)));
        }
    }

    void glyphsCanBeSeen_data() { addEyes(); }
    void glyphsCanBeSeen()
    {
        QFETCH(Matrix, eye);
        for (const ShardState state : Theme::stateOrder) {
            const QColor patch = Theme::color(state);
            const double ratio = contrast(seen(linear(patch), eye), seen(linear(Theme::inkOn(patch)), eye));
            QVERIFY2(ratio >= 3, qPrintable(u"%1: %2 to 1"_s.arg(Theme::glyph(state)).arg(ratio)));
        }
    }

    void textsCanBeRead_data()
    {
        QTest::addColumn<Theme::Scheme>("scheme");
        QTest::addColumn<double>("least");
        QTest::addRow("light, WCAG AA") << Theme::Scheme::Light << 4.5;
        QTest::addRow("dark, WCAG AA") << Theme::Scheme::Dark << 4.5;
        QTest::addRow("high contrast, WCAG AAA") << Theme::Scheme::HighContrast << 7.0;
    }
    void textsCanBeRead()
    {
        QFETCH(Theme::Scheme, scheme);
        QFETCH(double, least);
        Theme::apply(scheme);
        const QPalette palette = QApplication::palette();
        using Roles = QPair<QPalette::ColorRole, QPalette::ColorRole>;
        for (const auto& [text, ground] : {Roles{QPalette::WindowText, QPalette::Window},
                 Roles{QPalette::Text, QPalette::Base}, Roles{QPalette::Text, QPalette::AlternateBase},
                 Roles{QPalette::ButtonText, QPalette::Button}, Roles{QPalette::ToolTipText, QPalette::ToolTipBase},
                 Roles{QPalette::HighlightedText, QPalette::Highlight}, Roles{QPalette::Link, QPalette::Base}}) {
            const double ratio = contrast(linear(palette.color(text)), linear(palette.color(ground)));
            QVERIFY2(ratio >= least, qPrintable(u"role %1 on %2: %3 to 1"_s.arg(text).arg(ground).arg(ratio)));
        }
    }

    //! On black, Fusion's own edges can't be seen.
    //! Marks that nobody has chosen yet must be seen too: three to one is what counts for parts of a window.
    void marksHaveEdges()
    {
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::HighContrast}) {
            Theme::apply(scheme);
            QRadioButton radio;
            QCheckBox box;
            for (QAbstractButton* mark : {static_cast<QAbstractButton*>(&radio), static_cast<QAbstractButton*>(&box)}) {
                mark->resize(mark->sizeHint());
                const QImage image = mark->grab().toImage();
                const QColor window = QApplication::palette().color(QPalette::Window);
                double best = 0;
                for (int x = 0; x < image.width(); ++x)
                    best = std::max(best, contrast(linear(image.pixelColor(x, image.height() / 2)), linear(window)));
                QVERIFY2(best >= 3, mark->metaObject()->className());
            }
        }
        Theme::apply(Theme::Scheme::Light);
    }

    void highContrastHasEdges()
    {
        Theme::apply(Theme::Scheme::HighContrast);
        QPushButton button(u"Resume"_s);
        button.resize(120, 40);
        const QImage image = button.grab().toImage();
        QCOMPARE_GE(
            contrast(linear(image.pixelColor(60, 0)), linear(QApplication::palette().color(QPalette::Window))), 7.0);
        Theme::apply(Theme::Scheme::Light); // back: an ordinary style again
        QCOMPARE(QApplication::style()->name(), u"fusion"_s);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
