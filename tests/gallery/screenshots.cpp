// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of everything in the gallery: screenshots DIR [--languages en,de] [--schemes light,dark] [--only PART]
// [--mirrored] [--size WIDTHxHEIGHT]. They are called NAME-SCHEME-LANGUAGE.png.

#include "tests/gallery/gallery.h"
#include "tests/gallery/language.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtGui/QPixmap>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <utility>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> schemeActions{
    {u"light"_s, u"themeLight"_s}, {u"dark"_s, u"themeDark"_s}, {u"contrast"_s, u"themeHighContrast"_s}};

//! How many could not be written.
int take(const QDir& directory, const QString& scheme, const QString& language, const QString& only, QSize size)
{
    const Language spoken(language);
    Stage stage(size);
    stage.trigger(schemeActions[scheme]);
    int failures = 0;
    for (const Exhibit& exhibit : gallery()) {
        if (!exhibit.name.contains(only))
            continue;
        QWidget* shown = exhibit.open(stage);
        if (!QTest::qWaitForWindowExposed(shown))
            qWarning("%s does not come up", qPrintable(exhibit.name));
        stage.refresh();
        // Layouts and the answers to its questions come in several rounds: the picture is of what stays.
        QImage picture;
        const auto isSettled = [&picture, shown] {
            const QImage before = std::exchange(picture, shown->grab().toImage());
            return picture == before;
        };
        if (!QTest::qWaitFor(isSettled))
            qWarning("%s does not come to rest", qPrintable(exhibit.name));
        const QString path = directory.filePath(u"%1-%2-%3.png"_s.arg(exhibit.name, scheme, language));
        if (!picture.save(path)) {
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
    const QCommandLineOption sizeOption(u"size"_s, u"Of the window."_s, u"WIDTHxHEIGHT"_s, u"1440x900"_s);
    parser.addOptions({languagesOption, schemesOption, onlyOption, mirroredOption, sizeOption});
    parser.addHelpOption();
    parser.process(application);
    const QStringList places = parser.positionalArguments();
    const QStringList schemes = parser.value(schemesOption).split(u',');
    const QStringList wanted = parser.value(languagesOption).split(u',');
    const auto isKnown = [](const QStringList& asked, const QStringList& known) {
        return std::ranges::all_of(asked, [&](const QString& one) { return known.contains(one); });
    };
    const QStringList sides = parser.value(sizeOption).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (places.size() != 1 || size.isEmpty() || !isKnown(schemes, schemeActions.keys())
        || !isKnown(wanted, languages()))
        parser.showHelp(2);
    if (parser.isSet(mirroredOption))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir directory(places.first());
    int failures = directory.mkpath(u"."_s) ? 0 : 1;
    for (const QString& scheme : schemes) {
        for (const QString& language : wanted)
            failures += take(directory, scheme, language, parser.value(onlyOption), size);
    }
    return failures == 0 ? 0 : 1;
}
