// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 7, item 9, over everything in the gallery: it fits in every language, from right to left and at every scale,
// has a name for screen readers, and can be used without a mouse.

#include "tests/gallery/gallery.h"
#include "tests/gallery/language.h"
#include "tests/support/clipped.h"
#include "ui/views/budgetbar.h"
#include "ui/views/statechips.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QScreen>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QWidgetAction>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

//! The smallest screen that a dialog must fit on, where there is a larger one.
constexpr QSize smallScreen{1024, 700};

//! A desktop's window is never larger than what there is, the frame around it included.
QSize onScreen(QSize size)
{
    return size.boundedTo(QGuiApplication::primaryScreen()->availableSize() - QSize(12, 28));
}

QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

//! Visible for the user, too: not on a page behind another tab.
bool isSeen(const QWidget* widget)
{
    return widget->isVisible() && !isUnderATab(widget);
}

QList<QWidget*> seenIn(const QWidget* top)
{
    QList<QWidget*> seen = top->findChildren<QWidget*>();
    seen.removeIf([top](const QWidget* widget) { return widget->window() != top || !isSeen(widget); });
    return seen;
}

//! Whether it scrolls with its surroundings, so that it may well be outside of what is seen.
bool isScrolled(const QWidget* widget, const QWidget* top)
{
    for (const QWidget* outer = widget->parentWidget(); outer && outer != top; outer = outer->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(outer))
            return true;
    }
    return false;
}

//! How much wider its text is than its place; 0 or less: it fits.
int lackOf(const QWidget* widget)
{
    const auto wide = [widget](const QString& text) { return widget->fontMetrics().horizontalAdvance(text); };
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        return wide(combo->currentText())
            - combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(widget))
        return field->text().isEmpty() && field->toolTip().isEmpty() ? wide(field->placeholderText()) - field->width()
                                                                     : 0;
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget))
        return wide(spin->text()) - spin->findChild<QLineEdit*>()->width();
    const bool isMark = qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget)
        || qobject_cast<const QGroupBox*>(widget) || qobject_cast<const QTabBar*>(widget);
    return isMark ? widget->sizeHint().width() - widget->width() : 0;
}

//! Titles of columns that are cut. From side to side a table may scroll; a column that is a strip stays one.
QStringList cutTitles(const QWidget* top)
{
    QStringList wrong;
    const auto headers = top->findChildren<QHeaderView*>();
    for (const QHeaderView* header : headers) {
        if (header->orientation() != Qt::Horizontal || header->window() != top || !isSeen(header))
            continue;
        for (int column = 0; column < header->count(); ++column) {
            const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
            const QSize wanted(header->sectionSizeHint(column),
                header->fontMetrics().boundingRect(title).height()); // another font may lend its letters
            const QSize place(header->sectionSize(column), header->height());
            if (!title.isEmpty() && !header->isSectionHidden(column)
                && (wanted.width() > place.width() || wanted.height() > place.height()))
                wrong << u"title \"%1\" of %2 needs %3x%4, has %5x%6"_s.arg(title, nameOf(header->parentWidget()))
                             .arg(wanted.width())
                             .arg(wanted.height())
                             .arg(place.width())
                             .arg(place.height());
        }
    }
    return wrong;
}

//! What of `top` can't be read in full or lies in the way of something else.
QStringList misfits(const QWidget* top)
{
    QStringList wrong = clipped(top) + cutTitles(top);
    const QList<QWidget*> widgets = seenIn(top);
    const QRect around = top->rect().adjusted(-1, -1, 1, 1); // from right to left Qt's splitters are a pixel off
    for (const QWidget* widget : widgets) {
        if (const int lack = lackOf(widget); lack > 0)
            wrong << u"%1 lacks %2"_s.arg(nameOf(widget)).arg(lack);
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->wordWrap() && label->heightForWidth(label->width()) > label->height())
            wrong << u"%1 \"%2\" needs %3 down, has %4"_s.arg(nameOf(label), label->text().left(40))
                         .arg(label->heightForWidth(label->width()))
                         .arg(label->height());
        const QRect place(widget->mapTo(top, QPoint()), widget->size());
        if (!isScrolled(widget, top) && !around.contains(place) && !widget->inherits("QLineEditIconButton"))
            wrong << u"%1 sticks out: from %2 to %3 of %4"_s.arg(nameOf(widget))
                         .arg(place.left())
                         .arg(place.right() + 1)
                         .arg(top->width());
        const QLayout* layout = widget->parentWidget()->layout();
        for (const QWidget* other : widgets) {
            if (other->parentWidget() == widget->parentWidget() && other > widget && layout && !widget->size().isEmpty()
                && layout->indexOf(widget) >= 0 && layout->indexOf(other) >= 0
                && widget->geometry().intersects(other->geometry()) && !other->size().isEmpty())
                wrong << u"%1 lies on %2: down to %3, and from %4 on"_s.arg(nameOf(widget), nameOf(other))
                             .arg(widget->geometry().bottom() + 1)
                             .arg(other->geometry().top());
        }
    }
    wrong.removeDuplicates();
    return wrong;
}

//! Parts of Qt's own controls, which the control speaks for.
bool isInside(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith("qt_"_L1) || widget->inherits("QHeaderView")
        || widget->inherits("QScrollBar") || widget->inherits("QTabBar") || widget->inherits("QSplitterHandle")
        || widget->inherits("QLineEditIconButton") || widget->inherits("QTableCornerButton")
        || qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || (parent && parent->inherits("QKeySequenceEdit"));
}

bool isControl(const QWidget* widget)
{
    return (widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget)) && !isInside(widget)
        && !widget->focusProxy() && !widget->inherits("QDialog") && !widget->inherits("QMenuBar");
}

struct Spoken {
    QAccessible::Role role;
    QString name;
};

Spoken spoken(QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? Spoken{interface->role(), interface->text(QAccessible::Name)} : Spoken{QAccessible::NoRole, {}};
}

//! The dock, tool bar, notice or dialog in which names have to tell its controls apart.
const QWidget* roomOf(const QWidget* widget)
{
    while (!widget->isWindow() && !qobject_cast<const QDockWidget*>(widget) && !qobject_cast<const QToolBar*>(widget)
        && !widget->inherits("Shardroom::NoticeBar"))
        widget = widget->parentWidget();
    return widget;
}

QStringList namelessIn(const QWidget* top)
{
    QStringList wrong;
    QSet<QString> known;
    const QList<QWidget*> widgets = seenIn(top);
    for (QWidget* widget : widgets) {
        if (!isControl(widget))
            continue;
        const Spoken words = spoken(widget);
        const QString key = u"%1 %2 in %3"_s.arg(int(words.role)).arg(words.name, nameOf(roomOf(widget)));
        if (words.name.trimmed().isEmpty())
            wrong << nameOf(widget) + u" has no name"_s;
        else if (known.contains(key))
            wrong << u"%1 is a second \"%2\""_s.arg(nameOf(widget), words.name);
        known << key;
    }
    const auto actions = top->findChildren<QAction*>() + top->actions();
    for (const QAction* action : actions) {
        if (!action->isSeparator() && action->isVisible() && action->text().trimmed().isEmpty()
            && !(action->menu() && action->menu()->title().isEmpty()) && !qobject_cast<const QWidgetAction*>(action)
            && action->objectName() != "_q_qlineeditclearaction"_L1)
            wrong << u"an action has no text: %1 of %2"_s.arg(
                action->objectName(), QString::fromLatin1(action->parent()->metaObject()->className()));
    }
    return wrong;
}

//! One of a group is reached by Tab, and the arrows go on from there.
QWidget* groupOf(QWidget* widget)
{
    const auto* button = qobject_cast<QRadioButton*>(widget);
    return button && button->autoExclusive() ? widget->parentWidget() : widget;
}

//! Classes of ui/ that derive from what `bases` matches.
QStringList classesOfUi(const QString& bases)
{
    const QRegularExpression pattern(
        u"^class (\\w+)(?: final)? : public (?:%1)\\b"_s.arg(bases), QRegularExpression::MultilineOption);
    QStringList classes;
    QDirIterator files(u"" UI_SOURCES ""_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = pattern.globalMatch(text); match.hasNext();)
            classes << match.next().captured(1);
    }
    return classes;
}

} // namespace

class TestEverybody : public QObject {
    Q_OBJECT

    std::unique_ptr<Language> m_language;
    std::unique_ptr<Stage> m_stage;

    QSize m_size; //!< of the stage

    //! The stage in this language, with a window of this size at most; a new one only where the last was another's.
    Stage& stageIn(const QString& language, Qt::LayoutDirection direction = Qt::LeftToRight, QSize size = {1280, 800})
    {
        if (m_stage && m_language->code() == language && QApplication::layoutDirection() == direction && m_size == size)
            return *m_stage;
        m_size = size;
        m_stage.reset();
        m_language.reset();
        m_language = std::make_unique<Language>(language);
        QApplication::setLayoutDirection(direction);
        m_stage = std::make_unique<Stage>(onScreen(size));
        return *m_stage;
    }
    //! Opens it and lets it settle.
    static QWidget* open(Stage& stage, const QString& name)
    {
        const auto exhibit = std::ranges::find(gallery(), name, &Exhibit::name);
        QWidget* shown = exhibit->open(stage);
        stage.waitFor([&] { return shown->isVisible(); }, qPrintable(name));
        stage.refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return shown;
    }
    //! As the desktop does it for a new window.
    static QWidget* openActive(Stage& stage, const QString& name)
    {
        QWidget* shown = open(stage, name);
        shown->activateWindow();
        const auto hasFocus = [shown] {
            return QApplication::activeWindow() == shown && QApplication::focusWidget()
                && QApplication::focusWidget()->window() == shown;
        };
        stage.waitFor(hasFocus, qPrintable(name));
        return shown;
    }
    static void addExhibits(const QStringList& spoken, bool dialogsOnly = false)
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("exhibit");
        for (const QString& language : spoken) {
            for (const Exhibit& exhibit : gallery()) {
                const bool isDialog = !exhibit.name.startsWith("dock-"_L1) && !exhibit.name.startsWith("menu-"_L1)
                    && !exhibit.name.startsWith("window"_L1);
                if (isDialog || !dialogsOnly)
                    QTest::addRow("%s %s", qPrintable(language), qPrintable(exhibit.name)) << language << exhibit.name;
            }
        }
    }

private slots:
    void cleanup()
    {
        if (m_stage)
            m_stage->clear();
    }
    void cleanupTestCase()
    {
        m_stage.reset();
        m_language.reset();
    }

    //! Who adds a dialog, a dock, a page or a menu adds it to the gallery.
    void nothingIsMissing()
    {
        Stage& stage = stageIn(u"en"_s);
        QSet<QString> seen;
        QSet<QString> docks;
        QSet<const QMenu*> menus;
        QStringList names;
        for (const Exhibit& exhibit : gallery()) {
            QVERIFY2(!names.contains(exhibit.name), qPrintable(exhibit.name));
            names << exhibit.name;
            QWidget* shown = open(stage, exhibit.name);
            menus << qobject_cast<const QMenu*>(shown);
            const QList<QWidget*> widgets = seenIn(shown) + QList<QWidget*>{shown};
            for (const QWidget* widget : widgets) {
                seen << QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
                if (qobject_cast<const QDockWidget*>(widget))
                    docks << widget->objectName();
            }
            stage.clear();
        }
        const QStringList dialogs = classesOfUi(u"QDialog|QWizard|QMessageBox|QInputDialog|QMainWindow|QDockWidget"_s);
        QVERIFY(dialogs.size() > 12);
        QStringList pages = classesOfUi(u"QWidget"_s);
        pages.removeIf([](const QString& name) {
            return !name.endsWith("Page"_L1) && !name.endsWith("Panel"_L1) && !name.endsWith("Pane"_L1)
                && !name.endsWith("View"_L1);
        });
        QVERIFY(pages.size() > 8);
        for (const QString& name : dialogs + pages)
            QVERIFY2(seen.contains(name), qPrintable(name));
        const auto allDocks = stage.window().findChildren<QDockWidget*>();
        for (const QDockWidget* dock : allDocks)
            QVERIFY2(docks.contains(dock->objectName()), qPrintable(dock->objectName()));
        const auto tops = stage.window().menuBar()->actions();
        for (const QAction* top : tops)
            QVERIFY2(menus.contains(top->menu()), qPrintable(top->text()));
        m_stage.reset(); // what was opened once is not opened again on the same stage
    }

    //! Scaled up, English and German stand for the others: what is cut is cut by its own length. Where the screen is
    //! small, all do.
    void fits_data()
    {
        const bool isRoomy = onScreen(smallScreen) == smallScreen;
        addExhibits(qApp->devicePixelRatio() > 1 && isRoomy ? QStringList{u"en"_s, u"de"_s} : languages());
    }
    void fits()
    {
        QFETCH(QString, language);
        QFETCH(QString, exhibit);
        Stage& stage = stageIn(language);
        const QWidget* shown = open(stage, exhibit);
        const QSize most = onScreen(shown == &stage.window() ? QSize(1280, 800) : smallScreen);
        if (!qobject_cast<const QMenu*>(shown))
            QVERIFY2(shown->width() <= most.width() && shown->height() <= most.height(),
                qPrintable(u"%1x%2"_s.arg(shown->width()).arg(shown->height())));
        // Where there is room, nothing has to scroll that would not have to.
        const auto scrollers = shown->findChildren<QScrollArea*>(u"pageScroller"_s);
        for (const QScrollArea* scroller : scrollers) {
            if (language == u"en"_s && most.height() >= 700 && isSeen(scroller))
                QVERIFY2(scroller->horizontalScrollBar()->maximum() == 0, qPrintable(scroller->accessibleName()));
        }
        // The texts of buttons that were changed meanwhile are laid out in the event loop.
        const auto wrong = [shown, most] {
            QStringList all = misfits(shown);
            if (most.width() < 1024) // its button for the rest is better than no window; the menu has all of it
                all.removeAll(u"a tool bar is too narrow: commands"_s);
            return all;
        };
        if (!QTest::qWaitFor([&] { return wrong().isEmpty(); }, 500))
            QCOMPARE_EQ(wrong(), QStringList());
    }

    //! A quarter of a screen: all docks are there, with some lines of each, and nothing is cut.
    void aSmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("exhibit");
        for (const QString& language : languages()) {
            for (const Exhibit& exhibit : gallery()) {
                if (exhibit.name.startsWith("dock-"_L1) || exhibit.name.startsWith("window"_L1))
                    QTest::addRow("%s %s", qPrintable(language), qPrintable(exhibit.name)) << language << exhibit.name;
            }
        }
    }
    void aSmallWindow()
    {
        QFETCH(QString, language);
        QFETCH(QString, exhibit);
        if (onScreen(smallScreen) != smallScreen)
            QSKIP("The screen is small: fits() has shown that");
        constexpr QSize quarter(960, 490);
        Stage& stage = stageIn(language, Qt::LeftToRight, quarter);
        const QWidget* window = open(stage, exhibit);
        const auto wrong = [window] {
            QStringList all = misfits(window);
            // Its button for the rest is better than no window; the menu has all of it.
            all.removeAll(u"a tool bar is too narrow: commands"_s);
            return all;
        };
        if (!QTest::qWaitFor([&] { return wrong().isEmpty(); }, 500))
            QCOMPARE_EQ(wrong(), QStringList());
        QCOMPARE_EQ(window->size(), quarter);
        QVERIFY2(window->minimumSizeHint().width() <= quarter.width()
                && window->minimumSizeHint().height() <= quarter.height(),
            qPrintable(QDebug::toString(window->minimumSizeHint())));
        const int line = window->fontMetrics().height();
        const auto scrollers = window->findChildren<QScrollArea*>(u"pageScroller"_s);
        for (const QScrollArea* scroller : scrollers) {
            if (isSeen(scroller))
                QVERIFY2(scroller->viewport()->height() >= 4 * line, qPrintable(scroller->accessibleName()));
        }
        const auto lists = window->findChildren<QAbstractItemView*>();
        for (const QAbstractItemView* list : lists) {
            if (isSeen(list) && !qobject_cast<const QHeaderView*>(list) && !isScrolled(list, window))
                QVERIFY2(list->viewport()->visibleRegion().boundingRect().height() >= line, qPrintable(nameOf(list)));
        }
        // What an operator is at the window for is there without scrolling to the side.
        for (const QWidget* part : {static_cast<QWidget*>(&stage.part<QToolButton>(u"timelineExport"_s)),
                 static_cast<QWidget*>(&stage.part<QToolButton>(u"timelineKind3"_s)),
                 static_cast<QWidget*>(&stage.part<QToolButton>(u"timelineSelected"_s))}) {
            if (isSeen(part))
                QVERIFY2(
                    QRect(QPoint(), part->size()) == part->visibleRegion().boundingRect(), qPrintable(nameOf(part)));
        }
    }

    //! Whatever else has no room, what stops identifies has, and so have the shards that are broken.
    void theHeaderSaysWhatStops_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("resharding");
        for (const QString& language : languages()) {
            for (const bool resharding : {false, true})
                QTest::addRow("%s%s", qPrintable(language), resharding ? ", resharding" : "") << language << resharding;
        }
    }
    void theHeaderSaysWhatStops()
    {
        QFETCH(QString, language);
        QFETCH(bool, resharding);
        Stage& stage = stageIn(language);
        MainWindow& window = stage.window();
        const QSize before = window.size();
        const auto larger = qScopeGuard([&window, before] { window.resize(before); });
        FleetSnapshot fleet
            = resharding ? Evening::resharding(ReshardPhase::Warming, stage.now()) : Evening::fleet(stage.now());
        fleet.budget.held = true;
        fleet.budget.trips = {{u"close 4009"_s, stage.now().addSecs(60), 12}};
        fleet.budget.queued = 5;
        stage.tell(fleet);
        window.resize(960, before.height());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTRY_COMPARE_EQ(window.width(), 960);
        const auto* bar = window.findChild<BudgetBar*>();
        const auto seen = [](const QWidget* part) {
            return !part->isHidden() && part->visibleRegion().boundingRect() == part->rect();
        };
        QTRY_VERIFY(seen(bar));
        const auto labels = bar->findChildren<QLabel*>();
        QString said;
        for (const QLabel* label : labels) {
            said += label->text() + u'|';
            QVERIFY2(
                label->fontMetrics().horizontalAdvance(label->text()) <= label->width(), qPrintable(label->text()));
        }
        for (const char* word : {"queue held", "breaker open"}) {
            const QString wanted = QCoreApplication::translate("Shardroom::BudgetBar", word);
            QVERIFY2(said.contains(wanted), qPrintable(said));
        }
        QVERIFY2(said.contains(QLocale().toString(fleet.budget.remaining)), qPrintable(said));
        QVERIFY(seen(&stage.part<QLabel>(u"readyFigure"_s)));
        const auto chips = window.findChildren<StateChip*>();
        for (const StateChip* chip : chips)
            QVERIFY2(chip->isHidden() || seen(chip), qPrintable(chip->accessibleName()));
    }

    //! On half a screen, and lower than any page of it.
    void aSmallWizard_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("exhibit");
        for (const QString& language : languages()) {
            for (const auto* page : {"reshard-1-target", "reshard-2-strategy", "reshard-3-plan", "reshard-4-run",
                     "reshard-5-switch", "reshard-6-report"})
                QTest::addRow("%s %s", qPrintable(language), page) << language << QString::fromLatin1(page);
        }
    }
    void aSmallWizard()
    {
        QFETCH(QString, language);
        QFETCH(QString, exhibit);
        Stage& stage = stageIn(language);
        QWidget* wizard = open(stage, exhibit);
        const QSize before = wizard->size();
        const auto larger = qScopeGuard([wizard, before] { wizard->resize(before); });
        constexpr QSize small(680, 440);
        wizard->resize(small);
        if (!QTest::qWaitFor([wizard] { return misfits(wizard).isEmpty(); }, 500))
            QCOMPARE_EQ(misfits(wizard), QStringList());
        QCOMPARE_EQ(wizard->size(), small);
        const auto scrollers = wizard->findChildren<QScrollArea*>(u"pageScroller"_s);
        for (const QScrollArea* scroller : scrollers) {
            if (isSeen(scroller))
                QVERIFY2(scroller->viewport()->height() >= 12 * wizard->fontMetrics().height(),
                    qPrintable(QDebug::toString(scroller->viewport()->size())));
        }
    }

    void fromRightToLeft_data() { addExhibits({u"en"_s}); }
    void fromRightToLeft()
    {
        QFETCH(QString, exhibit);
        const QWidget* shown = open(stageIn(u"en"_s, Qt::RightToLeft), exhibit);
        QCOMPARE_EQ(shown->layoutDirection(), Qt::RightToLeft);
        const auto wrong = [shown] { return misfits(shown); };
        if (!QTest::qWaitFor([&] { return wrong().isEmpty(); }, 500))
            QCOMPARE_EQ(wrong(), QStringList());
    }

    void hasNames_data() { addExhibits({u"en"_s}); }
    void hasNames()
    {
        QFETCH(QString, exhibit);
        const QWidget* shown = open(stageIn(u"en"_s), exhibit);
        QCOMPARE_EQ(namelessIn(shown), QStringList());
    }

    void tabReachesEverything_data() { addExhibits({u"en"_s}, true); }
    void tabReachesEverything()
    {
        QFETCH(QString, exhibit);
        QWidget* shown = openActive(stageIn(u"en"_s), exhibit);
        QSet<QWidget*> wanted;
        const QList<QWidget*> widgets = seenIn(shown);
        for (QWidget* widget : widgets) {
            if (isControl(widget) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
                wanted << groupOf(widget);
        }
        QVERIFY(!wanted.isEmpty());
        QStringList way;
        for (qsizetype step = 0; step < 2 * widgets.size() && !wanted.isEmpty(); ++step) {
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus && focus->window() == shown);
            wanted.remove(groupOf(focus));
            way << nameOf(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QStringList left;
        for (const QWidget* widget : wanted)
            left << nameOf(widget);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s) + u"; Tab went "_s + way.join(u", "_s)));
    }

    void escapeClosesIt_data() { addExhibits({u"en"_s}, true); }
    void escapeClosesIt()
    {
        QFETCH(QString, exhibit);
        const QPointer<QWidget> shown = openActive(stageIn(u"en"_s), exhibit);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!shown || !shown->isVisible());
    }

    //! Whoever presses Return without reading loses nothing.
    void returnCostsNothing_data() { addExhibits({u"en"_s}, true); }
    void returnCostsNothing()
    {
        QFETCH(QString, exhibit);
        Stage& stage = stageIn(u"en"_s);
        openActive(stage, exhibit);
        const MainWindow* window = &stage.window();
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        const auto listen = [&](auto signal) { spies.push_back(std::make_unique<QSignalSpy>(window, signal)); };
        listen(&MainWindow::commandRequested);
        listen(&MainWindow::allowBelowFloorRequested);
        listen(&MainWindow::forgetRequested);
        listen(&MainWindow::reshardApplyRequested);
        listen(&MainWindow::abortReshardRequested);
        listen(&MainWindow::rollBackReshardRequested);
        listen(&MainWindow::endOldRequested);
        listen(&MainWindow::acceptMissingRequested);
        const QSignalSpy rolls(window, &MainWindow::rollRequested);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::sendPostedEvents();
        for (const auto& spy : spies)
            QVERIFY2(spy->isEmpty(), spy->signal().constData());
        for (const QList<QVariant>& roll : rolls)
            QCOMPARE_EQ(int(roll[0].value<RollingWish>().kind), int(RollingKind::Resume)); // which is free
    }
};

QTEST_MAIN(TestEverybody)
#include "tst_everybody.moc"
