// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of everything in the gallery: screenshots DIR [--languages en,de] [--schemes light,dark] [--only PART]
// [--mirrored]. They are called NAME-SCHEME-LANGUAGE.png.

#include "tests/gallery/gallery.h"
#include "tests/gallery/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtGui/QPixmap>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> schemeActions{
    {u"light"_s, u"themeLight"_s}, {u"dark"_s, u"themeDark"_s}, {u"contrast"_s, u"themeHighContrast"_s}};

//! How many could not be written.
int take(const QDir& directory, const QString& scheme, const QString& language, const QString& only)
{
    const Language spoken(language);
    Stage stage;
    stage.trigger(schemeActions[scheme]);
    int failures = 0;
    for (const Exhibit& exhibit : gallery()) {
        if (!exhibit.name.contains(only))
            continue;
        QWidget* shown = exhibit.open(stage);
        if (!QTest::qWaitForWindowExposed(shown))
            qWarning("%s does not come up", qPrintable(exhibit.name));
        stage.refresh();
        QCoreApplication::processEvents(); // what was posted by showing it: layouts, and the answers to its questions
        const QString path = directory.filePath(u"%1-%2-%3.png"_s.arg(exhibit.name, scheme, language));
        if (!shown->grab().save(path)) {
            std::fprintf(stderr, "%s can't be written\n", qPrintable(path));
            ++failures;
        }
        stage.clear();
    }
    return failures;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"directory"_s, u"Where the pictures go."_s);
    const QCommandLineOption languagesOption(u"languages"_s, u"Which languages."_s, u"LIST"_s, u"en,de"_s);
    const QCommandLineOption schemesOption(u"schemes"_s, u"Of light, dark and contrast."_s, u"LIST"_s, u"light,dark"_s);
    const QCommandLineOption onlyOption(u"only"_s, u"Those with this in their name."_s, u"PART"_s);
    const QCommandLineOption mirroredOption(u"mirrored"_s, u"From right to left."_s);
    parser.addOptions({languagesOption, schemesOption, onlyOption, mirroredOption});
    parser.addHelpOption();
    parser.process(application);
    const QStringList places = parser.positionalArguments();
    const QStringList schemes = parser.value(schemesOption).split(u',');
    const QStringList wanted = parser.value(languagesOption).split(u',');
    const auto isKnown = [](const QStringList& asked, const QStringList& known) {
        return std::ranges::all_of(asked, [&](const QString& one) { return known.contains(one); });
    };
    if (places.size() != 1 || !isKnown(schemes, schemeActions.keys()) || !isKnown(wanted, languages()))
        parser.showHelp(2);
    if (parser.isSet(mirroredOption))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir directory(places.first());
    int failures = directory.mkpath(u"."_s) ? 0 : 1;
    for (const QString& scheme : schemes) {
        for (const QString& language : wanted)
            failures += take(directory, scheme, language, parser.value(onlyOption));
    }
    return failures == 0 ? 0 : 1;
}
