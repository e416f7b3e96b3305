// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns a session file of whatever shape into another: what the tests with other people's libraries speak to.

#include "core/vault/sessionshapes.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

using namespace Shardroom;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Reads FILE, prints its sessions in SHAPE, and what was left out."_s);
    const QCommandLineOption count(u"count"_s, u"Shards, for a file that does not say it."_s, u"N"_s, u"0"_s);
    parser.addOption(count);
    parser.addPositionalArgument(u"FILE"_s, {});
    parser.addPositionalArgument(u"SHAPE"_s, {});
    parser.addHelpOption();
    parser.process(application);
    QTextStream errors(stderr);
    const QStringList arguments = parser.positionalArguments();
    const auto shape = arguments.size() == 2 ? sessionShapeFromKey(arguments.at(1)) : std::nullopt;
    if (!shape) {
        errors << parser.helpText();
        return 2;
    }
    const SessionsRead read = readSessionFile(arguments.at(0), parser.value(count).toInt());
    if (!read.saved) {
        errors << (read.needsCount ? u"the shard count is needed"_s : read.error) << '\n';
        return 1;
    }
    for (const QString& warning : read.saved->warnings)
        errors << warning << '\n';
    const SessionsWritten written = writeSessions(*shape, read.saved->shardCount, read.saved->sessions);
    if (!written.error.isEmpty()) {
        errors << written.error << '\n';
        return 1;
    }
    QTextStream(stdout) << QString::fromUtf8(written.bytes);
    return 0;
}
