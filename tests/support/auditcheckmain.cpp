// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// audit-check: what the clients in a practice gateway's audit did against Discord's rules.

#include "tests/support/auditcheck.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Shardroom;

namespace {

constexpr int exitNone = 0;
constexpr int exitBreaches = 1;
constexpr int exitUnreadable = 2;

QJsonObject toJson(const Breach& breach)
{
    return {{"t"_L1, breach.time}, {"conn"_L1, breach.connection}, {"shard"_L1, breach.shard}, {"rule"_L1, breach.rule},
        {"words"_L1, breach.words}};
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"audit-check"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What the clients in a practice gateway's audit did against Discord's rules."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"FILE"_s, u"What shardroom-simulator --audit has written."_s);
    parser.addOption({u"allow"_s, u"Don't report breaches of this rule; may be given again."_s, u"RULE"_s});
    parser.addOption({u"house"_s, u"Judge good manners too: HELLO is awaited (C9)."_s});
    parser.addOption({u"json"_s, u"One JSON object instead of lines."_s});
    parser.process(application);
    AuditOptions options;
    options.house = parser.isSet(u"house"_s);
    const QStringList allowed = parser.values(u"allow"_s);
    for (const QString& rule : allowed) {
        if (!auditRules().contains(rule)) {
            std::fprintf(stderr, "audit-check: there is no rule %s; there are %s.\n", qPrintable(rule),
                qPrintable(auditRules().join(", "_L1)));
            return exitUnreadable;
        }
        options.allowed.insert(rule);
    }
    if (parser.positionalArguments().size() != 1) {
        std::fputs("audit-check: name one file. See --help.\n", stderr);
        return exitUnreadable;
    }
    const AuditResult result = checkAuditFile(parser.positionalArguments().first(), options);
    if (!result.error.isEmpty()) {
        std::fprintf(stderr, "audit-check: %s\n", qPrintable(result.error));
        return exitUnreadable;
    }
    if (parser.isSet(u"json"_s)) {
        QJsonArray breaches;
        for (const Breach& breach : result.breaches)
            breaches.append(toJson(breach));
        const QJsonObject report{{"lines"_L1, result.lines}, {"breaches"_L1, breaches}};
        std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    } else {
        for (const Breach& breach : result.breaches)
            std::puts(qPrintable(breach.text()));
        std::printf("%d lines, %d breaches\n", result.lines, int(result.breaches.size()));
    }
    return result.breaches.isEmpty() ? exitNone : exitBreaches;
}
