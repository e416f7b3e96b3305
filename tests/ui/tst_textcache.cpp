// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that are shaped once stand where QPainter::drawText() puts them.

#include "ui/textcache.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QSize paper(240, 40);
const QRectF area(10, 5, 200, 31);

template <typename Paint>
QImage painted(const QFont& font, Paint paint)
{
    QImage image(paper, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    painter.setFont(font);
    paint(painter);
    return image;
}

QImage byQt(const QFont& font, const QString& text, Qt::Alignment alignment)
{
    return painted(font, [&](QPainter& painter) { painter.drawText(area, int(alignment | Qt::AlignVCenter), text); });
}

QImage byCache(TextCache& cache, const QFont& font, const QString& text, Qt::Alignment alignment)
{
    return painted(font, [&](QPainter& painter) { cache.draw(painter, area, alignment, text); });
}

//! Where there is ink.
QRect ink(const QImage& image)
{
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

bool isNear(const QRect& a, const QRect& b)
{
    return std::abs(a.left() - b.left()) <= 1 && std::abs(a.right() - b.right()) <= 1
        && std::abs(a.top() - b.top()) <= 1 && std::abs(a.bottom() - b.bottom()) <= 1;
}

} // namespace

class TestTextCache : public QObject {
    Q_OBJECT
private slots:
    void standsWhereQtPutsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addRow("left") << u"Backoff 3"_s << Qt::Alignment(Qt::AlignLeft);
        QTest::addRow("right") << u"1,024"_s << Qt::Alignment(Qt::AlignRight);
        QTest::addRow("middle") << u"gateway-7.discord.gg"_s << Qt::Alignment(Qt::AlignHCenter);
        QTest::addRow("no word for a markup") << u"<b>x</b>"_s << Qt::Alignment(Qt::AlignLeft);
        QTest::addRow("other script") << u"\u30b7\u30e3\u30fc\u30c9 12"_s << Qt::Alignment(Qt::AlignRight);
    }

    void standsWhereQtPutsIt()
    {
        QFETCH(QString, text);
        QFETCH(Qt::Alignment, alignment);
        TextCache cache;
        const QFont font;
        const QRect wanted = ink(byQt(font, text, alignment));
        QVERIFY(!wanted.isEmpty());
        for (int time = 0; time < 2; ++time) { // made, then found
            const QRect place = ink(byCache(cache, font, text, alignment));
            QVERIFY2(isNear(place, wanted), qPrintable(QDebug::toString(place) + QDebug::toString(wanted)));
        }
    }

    void isElidedToTheAreaOfNow()
    {
        TextCache cache;
        const QFont font;
        const QString text = u"Connection lost, resuming (3rd try in 8 s), then another and another one"_s;
        for (const double width : {200.0, 60.0, 120.0}) {
            const QRect place = ink(painted(font, [&](QPainter& painter) {
                cache.draw(painter, QRectF(area.topLeft(), QSizeF(width, area.height())), Qt::AlignLeft, text);
            }));
            QVERIFY2(place.right() <= area.left() + width, qPrintable(QString::number(place.right())));
            QVERIFY2(place.right() > area.left() + width * 0.6, qPrintable(QString::number(place.right())));
        }
    }

    void isShapedAgainForAnotherFont()
    {
        TextCache cache;
        QFont large;
        large.setPointSizeF(large.pointSizeF() * 1.6);
        const QRect before = ink(byCache(cache, QFont(), u"Ready"_s, Qt::AlignRight));
        const QRect after = ink(byCache(cache, large, u"Ready"_s, Qt::AlignRight));
        QVERIFY(after.width() > before.width() * 1.3);
        QVERIFY(isNear(after, ink(byQt(large, u"Ready"_s, Qt::AlignRight))));
    }
};

QTEST_MAIN(TestTextCache)
#include "tst_textcache.moc"
