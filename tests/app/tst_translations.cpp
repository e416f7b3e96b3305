// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The translations as they are built: complete, asked for by the right names, and no longer than their places.

#include "app/commandline.h"
#include "core/gateway/closecode.h"
#include "tests/support/clipped.h"
#include "tests/ui/samplereshard.h"
#include "tests/ui/samplevault.h"
#include "ui/commands/costdialog.h"
#include "ui/mainwindow.h"
#include "ui/models/selection.h"
#include "ui/views/exportdialog.h"
#include "ui/views/importdialog.h"
#include "ui/views/reshardwizard.h"
#include "ui/views/shardactions.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QMimeData>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolBar>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; //!< one, or as many as the language has plural forms
    bool numerus = false;
    bool finished = true;

    [[nodiscard]] QString key() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.numerus) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QString sources(const QString& language)
{
    return u"" TRANSLATIONS "/shardroom_"_s + language + u".ts"_s;
}

QSet<QString> keys(const QList<Message>& messages)
{
    QSet<QString> result;
    for (const Message& message : messages)
        result << message.key();
    return result;
}

QStringList sorted(const QSet<QString>& set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

QSet<QString> placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%L?(?:[1-9][0-9]?|n)"_s);
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

//! Asked last, when no other translator knows an answer. It has none either, and remembers what was asked.
class Audit : public QTranslator {
public:
    explicit Audit(QSet<QString> contexts)
        : m_contexts(std::move(contexts))
    {
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        if (m_contexts.contains(QString::fromLatin1(context)) || QByteArray(context).startsWith("Shardroom"))
            unanswered << QString::fromLatin1(context) + u": "_s + QString::fromUtf8(source);
        return {};
    }

    mutable QSet<QString> unanswered;

private:
    QSet<QString> m_contexts;
};

QStringList sharedMnemonics(const QMenu* menu)
{
    QStringList clashes;
    QMap<QString, QString> seen;
    const auto actions = menu->actions();
    for (const QAction* action : actions) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (key.isEmpty())
            continue;
        if (seen.contains(key))
            clashes << u"%1: %2 and %3"_s.arg(key, seen[key], action->text());
        seen[key] = action->text();
    }
    return clashes;
}

//! Sixteen shards in all states there are, with everything that asks for a text.
FleetSnapshot busyFleet()
{
    QMap<int, ShardState> states;
    for (int state = 0; state < shardStateCount; ++state)
        states[state] = ShardState(state);
    FleetSnapshot fleet = sampleFleet(16, states);
    fleet.latencyMedian = std::chrono::milliseconds(61);
    fleet.latencyP95 = std::chrono::milliseconds(1234);
    fleet.eventsPerSecond = 12345;
    fleet.guilds = 123456;
    fleet.unavailable = 1234;
    fleet.budget = {1000, 912, sampleTime(23 * 3'600'000), 16, 12};
    for (ShardSnapshot& shard : fleet.shards) {
        shard.lastCloseCode = shard.shard.number == 3 ? 1000 : 4000 + shard.shard.number;
        shard.closedByUs = shard.shard.number == 3;
        shard.lastClosedAt = sampleTime(-60'000);
        shard.sessionSince = sampleTime(-3'600'000);
        shard.until = sampleTime(30'000);
        shard.unavailable = 3;
        shard.loading = 2;
        shard.cause = u"%1"_s.arg(shard.shard.number);
    }
    return fleet;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    QTranslator m_german;
    QTranslator m_english;
    QTranslator m_qt;
    const QList<Message> m_messages = readMessages(sources(u"de"_s));
    // With how many plural forms each has.
    const QMap<QString, qsizetype> m_languages{{u"de"_s, 2}, {u"es"_s, 2}, {u"fr"_s, 2}, {u"ja"_s, 1}, {u"zh_CN"_s, 1}};

    void speakGerman()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCoreApplication::installTranslator(&m_german);
        // Its buttons are Qt's own, when Qt's translations are installed.
        if (m_qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }
    [[nodiscard]] std::unique_ptr<MainWindow> openWindow() const
    {
        auto window = std::make_unique<MainWindow>(
            WindowOptions{true, false, u"Test"_s, m_directory.filePath(u"%1.ini"_s.arg(quintptr(this))), false});
        window->resize(1280, 800);
        window->showSnapshot(busyFleet());
        window->show();
        return window;
    }
    //! What a practice shard with one guild says when it is ready, in this environment.
    static QString readyText(const QMap<QString, QString>& environment)
    {
        QProcess program;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const auto name : {"LANGUAGE"_L1, "LC_ALL"_L1, "LC_MESSAGES"_L1, "LANG"_L1})
            variables.remove(name);
        for (auto entry = environment.cbegin(); entry != environment.cend(); ++entry)
            variables.insert(entry.key(), entry.value());
        program.setProcessEnvironment(variables);
        QByteArray out;
        QObject::connect(
            &program, &QProcess::readyReadStandardOutput, &program, [&] { out += program.readAllStandardOutput(); });
        program.start(QStringLiteral(SHARDROOM),
            {u"--simulate=1x1"_s, u"--headless"_s, u"--status"_s, u"json"_s, u"--interval"_s, u"0.1"_s, u"--run-for"_s,
                u"60"_s});
        static const QRegularExpression ready(u"\"cause\":\"([^\"]*practice-bot[^\"]*)\""_s);
        const bool found = QTest::qWaitFor([&] { return ready.match(QString::fromUtf8(out)).hasMatch(); }, 30000);
        program.kill();
        program.waitForFinished();
        return found ? ready.match(QString::fromUtf8(out)).captured(1) : u"no answer: "_s + QString::fromUtf8(out);
    }

    //! What that says in another language.
    static QString readyIn(const QString& language)
    {
        const QList<Message> messages = readMessages(sources(language));
        for (const Message& message : messages) {
            if (message.source == "Ready as %1, %Ln guild(s)"_L1)
                return QString(message.translations.first())
                    .replace(u"%1"_s, u"practice-bot"_s)
                    .replace(u"%Ln"_s, u"1"_s);
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        QVERIFY(m_german.load(u"" COMPILED "/shardroom_de.qm"_s));
        QVERIFY(m_english.load(u"" COMPILED "/shardroom_en.qm"_s));
        QVERIFY2(m_messages.size() > 500, "the reader of this test finds too few messages");
    }
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup()
    {
        for (QTranslator* translator : {&m_german, &m_english, &m_qt})
            QCoreApplication::removeTranslator(translator);
    }

    void everyMessageIsTranslated()
    {
        QStringList wrong;
        for (auto language = m_languages.cbegin(); language != m_languages.cend(); ++language) {
            const QList<Message> messages = readMessages(sources(language.key()));
            QCOMPARE_EQ(sorted(keys(messages)), sorted(keys(m_messages)));
            for (const Message& message : messages) {
                const qsizetype forms = message.numerus ? *language : 1;
                if (!message.finished || message.translations.size() != forms
                    || message.translations.contains(QString()))
                    wrong << language.key() + u' ' + message.key();
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    //! Names and short terms may be the same everywhere, a sentence is not.
    void englishIsNoTranslation()
    {
        static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
        QStringList wrong;
        for (auto language = m_languages.cbegin(); language != m_languages.cend(); ++language) {
            const QList<Message> messages = readMessages(sources(language.key()));
            for (const Message& message : messages) {
                auto words = word.globalMatch(message.source);
                int count = 0;
                for (; words.hasNext(); words.next())
                    ++count;
                if (count >= 4 && message.translations.contains(message.source))
                    wrong << language.key() + u' ' + message.key();
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void placeholdersAreKept()
    {
        QStringList wrong;
        const QStringList languages = m_languages.keys() + QStringList{u"en"_s};
        for (const QString& language : languages) {
            const QList<Message> messages = readMessages(sources(language));
            for (const Message& message : messages) {
                for (const QString& translation : message.translations) {
                    if (placeholders(translation) != placeholders(message.source))
                        wrong << message.key() + u" → "_s + translation;
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theSourcesHoldNothingElse()
    {
        const QString fresh = m_directory.filePath(u"fresh_de.ts"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), {u"@" LUPDATE_ARGUMENTS ""_s, u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE_EQ(lupdate.exitCode(), 0);
        const QByteArray complaints = lupdate.readAllStandardError();
        QVERIFY2(!complaints.contains("Qualifying with unknown"), complaints.constData());
        const QSet<QString> wanted = keys(readMessages(fresh));
        const QStringList missing = sorted(wanted - keys(m_messages));
        QVERIFY2(missing.isEmpty(), qPrintable(u"Run update_translations and translate:\n"_s + missing.join(u'\n')));
        const QStringList left = sorted(keys(m_messages) - wanted);
        QVERIFY2(left.isEmpty(), qPrintable(u"Run update_translations, no longer used:\n"_s + left.join(u'\n')));
        QSet<QString> plurals;
        for (const Message& message : m_messages) {
            if (message.numerus)
                plurals << message.key();
        }
        QCOMPARE_EQ(sorted(keys(readMessages(sources(u"en"_s)))), sorted(plurals));
    }

    void whatIsAskedForIsFound()
    {
        QSet<QString> contexts;
        for (const Message& message : m_messages)
            contexts << message.context;
        Audit audit(contexts);
        QCoreApplication::installTranslator(&audit);
        speakGerman();
        for (const int code : {0, 1000, 1001, 1005, 1006, 4000, 4001, 4002, 4003, 4004, 4005, 4006, 4007, 4008, 4009,
                 4010, 4011, 4012, 4013, 4014})
            QVERIFY(!closeCodeInfo(code).meaning.isEmpty());
        QVERIFY(parseCommandLine({u"shardroom"_s, u"--help"_s}).text.contains(u"Leitstand"_s));
        const auto window = openWindow();
        int questions = 0;
        for (int shard = 0; shard < 16; ++shard) {
            window->findChild<Selection*>()->set({shard}, shard);
            window->showSnapshot(busyFleet());
            for (QAction* action : window->findChild<ShardActions*>()->all())
                action->trigger();
            for (CostDialog* question : window->findChildren<CostDialog*>()) {
                ++questions;
                question->reject();
            }
        }
        QCOMPARE_GT(questions, 16);
        QCOMPARE_EQ(sorted(audit.unanswered), QStringList());
        QVERIFY(QCoreApplication::translate("CloseCode", "not a text of ours").startsWith(u"not"_s));
        QCOMPARE_EQ(audit.unanswered.size(), 1); // it does listen
        QCoreApplication::removeTranslator(&audit);
    }

    void englishCounts_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("source");
        for (const Message& message : readMessages(sources(u"en"_s)))
            QTest::addRow("%s", qPrintable(message.source)) << message.context.toLatin1() << message.source.toUtf8();
    }
    void englishCounts()
    {
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, source);
        QCoreApplication::installTranslator(&m_english);
        const auto text = [&](int count) {
            return QCoreApplication::translate(context.constData(), source.constData(), nullptr, count);
        };
        const QString form = QString::fromUtf8(source);
        // With another verb, or another plural than an s.
        static const QMap<QString, QString> forOne{{u"(s) wait"_s, u" waits"_s}, {u"(s) were "_s, u" was "_s},
            {u" are missing"_s, u" is missing"_s}, {u"identify(ies)"_s, u"identify"_s},
            {u"batch(es) that are done stay"_s, u"batch that is done stays"_s},
            {u"since they are damaged"_s, u"since it is damaged"_s}};
        static const QMap<QString, QString> forMore{
            {u"identify(s)"_s, u"identifies"_s}, {u"identify(ies)"_s, u"identifies"_s}, {u"batch(es)"_s, u"batches"_s}};
        const auto with = [](QString text, const QMap<QString, QString>& words) {
            for (auto word = words.cbegin(); word != words.cend(); ++word)
                text.replace(word.key(), word.value());
            return text;
        };
        // "%Ln guild(s)": one without, more with what stands in brackets.
        QCOMPARE_EQ(text(1), with(form, forOne).replace(u"%Ln"_s, u"1"_s).remove(u"(s)"_s));
        QCOMPARE_EQ(text(2), with(form, forMore).replace(u"%Ln"_s, u"2"_s).replace(u"(s)"_s, u"s"_s));
    }

    void theEnvironmentDecides_data()
    {
        using Environment = QMap<QString, QString>;
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("cause");
        const QString english = u"Ready as practice-bot, 1 guild"_s;
        const QString german = u"Bereit als practice-bot, 1 Guild"_s;
        QTest::addRow("nothing set") << Environment{} << english;
        QTest::addRow("LC_ALL=C") << Environment{{u"LC_ALL"_s, u"C"_s}} << english;
        QTest::addRow("LANG=en_GB.UTF-8") << Environment{{u"LANG"_s, u"en_GB.UTF-8"_s}} << english;
        QTest::addRow("a language that is not there") << Environment{{u"LC_ALL"_s, u"nl_NL.UTF-8"_s}} << english;
        QTest::addRow("LC_ALL=fr_FR.UTF-8") << Environment{{u"LC_ALL"_s, u"fr_FR.UTF-8"_s}} << readyIn(u"fr"_s);
        QTest::addRow("LC_ALL=es_MX.UTF-8") << Environment{{u"LC_ALL"_s, u"es_MX.UTF-8"_s}} << readyIn(u"es"_s);
        QTest::addRow("LC_ALL=ja_JP.UTF-8") << Environment{{u"LC_ALL"_s, u"ja_JP.UTF-8"_s}} << readyIn(u"ja"_s);
        QTest::addRow("LC_ALL=zh_CN.UTF-8") << Environment{{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}} << readyIn(u"zh_CN"_s);
        QTest::addRow("LANG=de_DE.UTF-8") << Environment{{u"LANG"_s, u"de_DE.UTF-8"_s}} << german;
        QTest::addRow("LC_ALL=de_AT.UTF-8")
            << Environment{{u"LC_ALL"_s, u"de_AT.UTF-8"_s}, {u"LANG"_s, u"en_US.UTF-8"_s}} << german;
        QTest::addRow("LANGUAGE=de") << Environment{{u"LANGUAGE"_s, u"de"_s}, {u"LANG"_s, u"en_US.UTF-8"_s}} << german;
        QTest::addRow("LANGUAGE=en:de") << Environment{{u"LANGUAGE"_s, u"en:de"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}}
                                        << english;
    }
    void theEnvironmentDecides()
    {
        using Environment = QMap<QString, QString>;
        QFETCH(Environment, environment);
        QFETCH(QString, cause);
        QCOMPARE_EQ(readyText(environment), cause);
    }

    void germanFitsTheWindow()
    {
        speakGerman();
        const auto window = openWindow();
        QCOMPARE_EQ(window->size(), QSize(1280, 800));
        QCOMPARE_EQ(window->findChild<QAction*>(u"end"_s)->text(), u"Session b&eenden …"_s);
        QCOMPARE_EQ(clipped(window.get()), QStringList());
        window->findChild<Selection*>()->set({3}, 3);
        window->showSnapshot(busyFleet());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE_EQ(clipped(window.get()), QStringList());

        auto* dock = window->findChild<QDockWidget*>(u"vault"_s);
        QVERIFY(isUnderATab(dock));
        window->showVault(sampleVault());
        dock->raise();
        QTRY_VERIFY(!isUnderATab(dock));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE_EQ(clipped(window.get()), QStringList());
        window->findChild<QTableView*>(u"vaultList"_s)->selectAll();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE_EQ(clipped(window.get()), QStringList());
    }

    void germanFitsTheReshardWizard_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<ReshardPhase>("phase"); // Done: none goes on
        QTest::addRow("target") << 0 << ReshardPhase::Done;
        QTest::addRow("strategy") << 1 << ReshardPhase::Done;
        QTest::addRow("plan") << 2 << ReshardPhase::Done;
        QTest::addRow("run") << 3 << ReshardPhase::Warming;
        QTest::addRow("switch") << 4 << ReshardPhase::Draining;
        QTest::addRow("report") << 4 << ReshardPhase::Done;
    }
    void germanFitsTheReshardWizard()
    {
        QFETCH(int, page);
        QFETCH(ReshardPhase, phase);
        speakGerman();
        const auto window = openWindow();
        connect(
            window.get(), &MainWindow::reshardPlanRequested, window.get(),
            [&window](const ReshardWish& wish) { window->showReshardOutlook(sampleOutlook(wish)); },
            Qt::QueuedConnection);
        window->showSnapshot(phase == ReshardPhase::Done ? sampleFleet(16) : sampleReshard(sampleProgress(phase)));
        window->showReshardReport(sampleReport());
        window->findChild<ShardActions*>()->reshardAction()->trigger();
        auto* wizard = window->findChild<ReshardWizard*>();
        QVERIFY(wizard && wizard->isVisible());
        wizard->findChild<QListWidget*>(u"reshardSteps"_s)->setCurrentRow(page);
        QCOMPARE_EQ(int(wizard->page()), page);
        if (page < 3)
            QTRY_VERIFY(wizard->findChild<QPushButton*>(u"startReshard"_s)->isEnabled());
        QTRY_COMPARE(clipped(wizard), QStringList());
        // The bar in the header and the line across the window are there as well.
        QTRY_VERIFY2(clipped(window.get()).isEmpty(), qPrintable(clipped(window.get()).join(u", "_s)));
    }

    void germanFitsTheDialogs()
    {
        speakGerman();
        const auto window = openWindow();
        auto* actions = window->findChild<ShardActions*>();
        window->findChild<Selection*>()->set({3, 5, 6}, 3);
        actions->exportAction()->trigger();
        auto* exporting = window->findChild<ExportDialog*>();
        QVERIFY(exporting && exporting->isVisible());
        QCOMPARE_EQ(clipped(exporting), QStringList());
        exporting->reject();
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(m_directory.filePath(u"sessions.json"_s))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &drop);
        auto* importing = window->findChild<ImportDialog*>();
        QVERIFY(importing && importing->isVisible());
        window->showImportPreview({.file = {m_directory.filePath(u"sessions.json"_s), 0},
            .shape = SessionShape::Twilight,
            .shardCount = 16,
            .countWasAssumed = true,
            .rows = {{.shard = {3, 16}, .maskedId = maskedSessionId(sampleSessionId), .sequence = 4711}}});
        QTRY_COMPARE(clipped(importing), QStringList()); // the buttons got other texts
        importing->reject();
        for (const auto& name : {u"end"_s, u"reidentify"_s}) {
            window->findChild<QAction*>(name)->trigger();
            auto* question = window->findChild<CostDialog*>();
            QVERIFY(question && question->isVisible());
            QCOMPARE_EQ(clipped(question), QStringList());
            delete question;
        }
        for (const auto& name : {u"keySheet"_s, u"changeKeys"_s, u"help"_s, u"goTo"_s, u"alertRules"_s}) {
            const auto dialogs = [&] {
                QList<QDialog*> open = window->findChildren<QDialog*>();
                open.removeIf([](const QDialog* dialog) { return !dialog->isVisible(); });
                return open;
            };
            QVERIFY2(window->findChild<QAction*>(name), qPrintable(name));
            window->findChild<QAction*>(name)->trigger();
            QTRY_COMPARE(dialogs().size(), 1);
            QTRY_VERIFY2(clipped(dialogs().first()).isEmpty(),
                qPrintable(name + u": "_s + clipped(dialogs().first()).join(u", "_s)));
            dialogs().first()->reject();
            QTRY_VERIFY(dialogs().isEmpty());
        }
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<bool>("german");
        QTest::addRow("English") << false;
        QTest::addRow("German") << true;
    }
    void mnemonicsAreUnique()
    {
        QFETCH(bool, german);
        if (german)
            speakGerman();
        const auto window = openWindow();
        QStringList clashes;
        QMenu bar; // the menu bar's own titles, as one menu
        for (const QMenu* menu : window->findChildren<QMenu*>()) {
            clashes << sharedMnemonics(menu);
            bar.addAction(menu->title());
        }
        QVERIFY(bar.actions().size() >= 3);
        clashes << sharedMnemonics(&bar);
        QCOMPARE_EQ(clashes, QStringList());
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
