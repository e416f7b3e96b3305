// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "ui/help/helpdiagram.h"
#include "ui/help/helpwindow.h"
#include "ui/theme.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>

using namespace Shardroom;

namespace {

int pixelsOf(const QImage& image, const QColor& color, const QRect& area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void opensByKey()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_F1);
        auto* help = desk.window.findChild<HelpWindow*>();
        QVERIFY(help != nullptr && help->isVisible());
        auto* pages = help->findChild<QListWidget*>();
        auto* text = help->findChild<QTextBrowser*>();
        QStringList texts;
        for (int row = 0; row < pages->count(); ++row) {
            QCOMPARE(pages->currentRow(), row);
            const QString plain = text->toPlainText();
            QVERIFY2(plain.startsWith(pages->currentItem()->text()), qPrintable(plain.left(80)));
            QVERIFY(!texts.contains(plain));
            texts << plain;
            QTest::keyClick(pages, Qt::Key_Down);
        }
        QVERIFY(texts.join(u'\n').contains(u"4014"_s));
        help->activateWindow();
        QTRY_VERIFY(help->isAncestorOf(QApplication::focusWidget())); // else the map behind it has the key
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    //! No picture is missing: a browser shows an empty box for one, which no test of texts sees.
    void picturesAreThere()
    {
        HelpWindow help;
        auto* pages = help.findChild<QListWidget*>();
        const auto* document = help.findChild<QTextBrowser*>()->document();
        static const QRegularExpression picture(u"<img src=\"([^\"]+)\""_s);
        int found = 0;
        for (int row = 0; row < pages->count(); ++row) {
            pages->setCurrentRow(row);
            for (auto match = picture.globalMatch(document->toHtml()); match.hasNext(); ++found) {
                const QUrl name(match.next().captured(1));
                QVERIFY2(!document->resource(QTextDocument::ImageResource, name).value<QImage>().isNull(),
                    qPrintable(name.toString()));
            }
        }
        QCOMPARE(found, 1 + int(Theme::stateOrder.size()) + 1);
    }

    //! From right to left, the first session stands at the right.
    void theDiagramIsMirrored()
    {
        const QColor session = Theme::color(ShardState::Ready);
        const auto share = [&](Qt::LayoutDirection direction) {
            const QImage image = helpDiagram(QPalette(Qt::white), QFont(), 600, 1, direction);
            const int left = pixelsOf(image, session, QRect(0, 0, 300, image.height()));
            return double(left) / (left + pixelsOf(image, session, QRect(300, 0, 300, image.height())));
        };
        QCOMPARE_GT(share(Qt::LeftToRight), 0.5);
        QCOMPARE_LT(share(Qt::RightToLeft), 0.5);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
