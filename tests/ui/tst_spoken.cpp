// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 7, item 9: what a screen reader finds that walks the accessibility tree from each window of the gallery down,
// as they do: every control is there, under a name of its own, in the user's language.

#include "core/gateway/intents.h"
#include "tests/gallery/gallery.h"
#include "tests/gallery/language.h"

#include <QtCore/QFile>
#include <QtCore/QMetaEnum>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

//! Without the mark of its key: "&Save" and "保存(&S)" to what is read out of them.
QString plain(QString text)
{
    static const QRegularExpression eastern(u"\\s*\\(&\\w\\)"_s);
    static const QRegularExpression western(u"&(?=\\S)"_s);
    return text.remove(eastern).remove(western);
}

//! Our texts in English that are none in this language, wherever they are said.
QSet<QString> foreignTexts(const QString& language)
{
    QFile file(u"" TRANSLATIONS "/shardroom_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    QXmlStreamReader reader(&file);
    QSet<QString> english;
    QSet<QString> own;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "source"_L1)
            english << plain(reader.readElementText());
        else if (reader.name() == "translation"_L1)
            own << plain(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    if (reader.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(reader.errorString()));
    // "Queue" is "File" in French; and Discord's own names are nobody's language.
    const QStringList names = intentNames(~0U);
    return english.subtract(own).subtract({names.begin(), names.end()});
}

//! One can act on it: where two of them are side by side, their names have to tell them apart.
bool isActive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonDropGrid:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::MenuBar:
    case QAccessible::ToolBar:
    case QAccessible::ColumnHeader:
    case QAccessible::HotkeyField:
    case QAccessible::Link:
        return true;
    default: // of Qt's hundred roles
        return false;
    }
}

bool isCell(QAccessible::Role role)
{
    return role == QAccessible::Cell || role == QAccessible::ListItem || role == QAccessible::TreeItem;
}

//! There is something to be read from it, so that a reader must be able to say what it is about.
bool isTold(QAccessible::Role role)
{
    return isActive(role) || role == QAccessible::Window || role == QAccessible::Dialog || role == QAccessible::Chart
        || role == QAccessible::Graphic || role == QAccessible::ProgressBar || role == QAccessible::Grouping
        || role == QAccessible::RowHeader;
}

//! The model's index behind a cell.
QModelIndex indexOf(QAccessibleInterface* cell)
{
    QAccessibleTableCellInterface* place = cell->tableCellInterface();
    const auto* view = place ? qobject_cast<QAbstractItemView*>(place->table()->object()) : nullptr;
    if (!view)
        return {};
    const auto* tree = qobject_cast<const QTreeView*>(view);
    if (!tree)
        return view->model()->index(place->rowIndex(), place->columnIndex(), view->rootIndex());
    QModelIndex index = view->model()->index(0, 0, view->rootIndex());
    for (int row = 0; row < place->rowIndex(); ++row)
        index = tree->indexBelow(index);
    return index.siblingAtColumn(place->columnIndex());
}

//! Whether the cell shows anything.
bool isFilled(const QModelIndex& index)
{
    for (const int role : {int(Qt::DisplayRole), int(Qt::DecorationRole), int(Qt::CheckStateRole)}) {
        const QVariant value = index.data(role);
        if (value.isValid() && (role != Qt::DisplayRole || !value.toString().isEmpty()))
            return true;
    }
    return false;
}

//! From one window down through all that is seen. Of a table the first rows, of a list the first items.
class Walk {
public:
    explicit Walk(QWidget* top);

    [[nodiscard]] QStringList wrong() const { return m_wrong; }
    [[nodiscard]] const QStringList& texts() const { return m_texts; } //!< all names and descriptions
    [[nodiscard]] int count() const { return m_count; } //!< of what was visited
    //! What is seen of `top`, reached with the keyboard or read, and the walk did not come to.
    [[nodiscard]] QStringList lostIn(const QWidget* top) const;

private:
    void visit(QAccessibleInterface* here, const QString& way);
    void look(QAccessibleInterface* here, const QString& name, const QString& way);
    [[nodiscard]] static int reachOf(QAccessibleInterface* here);

    QStringList m_wrong;
    QStringList m_texts;
    QSet<const QObject*> m_met;
    int m_count = 0;
};

Walk::Walk(QWidget* top)
{
    // As a reader that has just been started: Qt tells its tables of changes only while there is one.
    const auto views = top->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(view)));
    visit(QAccessible::queryAccessibleInterface(top), {});
}

//! How many of its children are visited.
int Walk::reachOf(QAccessibleInterface* here)
{
    constexpr int rows = 5;
    constexpr int items = 40;
    const int all = here->childCount();
    if (const QAccessibleTableInterface* table = here->tableInterface())
        return std::min(all, rows * (table->columnCount() + 1));
    return here->role() == QAccessible::List ? std::min(all, items) : all;
}

void Walk::look(QAccessibleInterface* here, const QString& name, const QString& way)
{
    const QAccessible::Role role = here->role();
    const auto* object = here->object();
    static const QRegularExpression mnemonic(u"&\\S"_s);
    if (name.contains(mnemonic))
        m_wrong << way + u" has a mark in its name"_s;
    if (!name.trimmed().isEmpty())
        return;
    // Qt's own, which say no more than what is around them: a row of buttons, and the sign beside a question.
    const bool isMute = qobject_cast<const QDialogButtonBox*>(object)
        || (object && object->objectName() == "qt_msgboxex_icon_label"_L1);
    const bool isNeeded = isCell(role)
        ? isFilled(indexOf(here))
        : qobject_cast<const QTabWidget*>(object) || here->state().focusable || (isTold(role) && !isMute);
    if (isNeeded)
        m_wrong << way + u" has no name"_s;
}

void Walk::visit(QAccessibleInterface* here, const QString& way)
{
    ++m_count;
    const QObject* object = here->object();
    const QString name = here->text(QAccessible::Name);
    const QString place = way.section(u" > "_s, -1) + u" > "_s
        + QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(here->role())) + u" \""_s
        + name.left(40) + u'"'
        + (object ? u" (%1 %2)"_s.arg(QString::fromLatin1(object->metaObject()->className()), object->objectName())
                  : QString());
    m_met << object;
    m_texts << name << here->text(QAccessible::Description);
    look(here, name, place);
    QSet<std::pair<int, QString>> known;
    for (int at = 0; at < reachOf(here); ++at) {
        QAccessibleInterface* child = here->child(at);
        if (!child || !child->isValid()) {
            m_wrong << u"%1 has no child %2 of %3"_s.arg(
                place, QString::number(at), QString::number(here->childCount()));
            continue;
        }
        if (child->state().invisible)
            continue;
        const QAccessibleInterface* parent = child->parent();
        if (!parent || (parent != here && (!object || parent->object() != object)))
            m_wrong << u"%1: child %2, \"%3\", is another's"_s.arg(
                place, QString::number(at), child->text(QAccessible::Name));
        else if (here->indexOfChild(child) != at)
            m_wrong << u"%1: child %2, \"%3\", is taken for %4"_s.arg(
                place, QString::number(at), child->text(QAccessible::Name), QString::number(here->indexOfChild(child)));
        const std::pair words(int(child->role()), child->text(QAccessible::Name));
        if (known.contains(words) && isActive(child->role()) && !words.second.isEmpty())
            m_wrong << u"%1: child %2 is a second \"%3\""_s.arg(place, QString::number(at), words.second);
        known << words;
        visit(child, place);
    }
}

QStringList Walk::lostIn(const QWidget* top) const
{
    QStringList lost;
    const auto widgets = top->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isWanted = label ? !label->text().isEmpty() : widget->focusPolicy() != Qt::NoFocus;
        // A part that hands its focus on is spoken for.
        if (widget->window() == top && widget->isVisible() && isWanted && !m_met.contains(widget)
            && !(widget->focusProxy() && m_met.contains(widget->focusProxy())))
            lost << u"not reached: %1 %2 of %3 %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                widget->objectName(), QString::fromLatin1(widget->parentWidget()->metaObject()->className()),
                widget->parentWidget()->objectName());
    }
    return lost;
}

} // namespace

class TestSpoken : public QObject {
    Q_OBJECT

    std::unique_ptr<Language> m_language;
    std::unique_ptr<Stage> m_stage;
    QSet<QString> m_foreign; //!< to the language

    Stage& stageIn(const QString& language)
    {
        if (!m_stage || m_language->code() != language) {
            m_stage.reset();
            m_language.reset();
            m_language = std::make_unique<Language>(language);
            m_foreign = language == "en"_L1 ? QSet<QString>() : foreignTexts(language);
            m_stage = std::make_unique<Stage>(QSize(1280, 800));
        }
        return *m_stage;
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

    void walk_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("exhibit");
        for (const QString& language : languages()) {
            for (const Exhibit& exhibit : gallery())
                QTest::addRow("%s %s", qPrintable(language), qPrintable(exhibit.name)) << language << exhibit.name;
        }
    }
    void walk()
    {
        QFETCH(QString, language);
        QFETCH(QString, exhibit);
        Stage& stage = stageIn(language);
        QWidget* shown = std::ranges::find(gallery(), exhibit, &Exhibit::name)->open(stage);
        stage.waitFor([&] { return shown->isVisible(); }, qPrintable(exhibit));
        stage.refresh();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const Walk walk(shown);
        // All of it; a comparison would be cut off at the first few.
        const QStringList wrong = walk.wrong() + walk.lostIn(shown);
        for (const QString& each : wrong)
            qWarning().noquote() << each;
        QCOMPARE_EQ(wrong, QStringList());
        QVERIFY2(walk.count() > 2, qPrintable(QString::number(walk.count())));
        QStringList foreign;
        for (const QString& text : walk.texts()) {
            if (m_foreign.contains(text))
                foreign << text;
        }
        QCOMPARE_EQ(foreign, QStringList());
    }
};

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
