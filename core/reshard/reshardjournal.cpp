// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardjournal.h"

#include "core/reshard/reshardplanfile.h"
#include "core/vault/privatefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReshardJournal)
};

constexpr int version = 1;
constexpr qint64 largestFile = qint64(16) << 20;

std::optional<ReshardPhase> phaseFromKey(const QString& key)
{
    using enum ReshardPhase;
    for (const ReshardPhase phase : std::array{Preparing, Warming, Overlapping, Draining, Ending, Settling, Aborting,
             RollingBack, Done, Aborted, RolledBack}) {
        if (phaseKey(phase) == key)
            return phase;
    }
    return std::nullopt;
}

ReshardJournal::Loaded broken(const QString& path, const QString& what)
{
    return {std::nullopt,
        Text::tr("The journal of an unfinished reshard, %1, can't be used: %2. The set that served goes on; the new "
                 "shards are given up.")
            .arg(path, what)};
}

} // namespace

QString ReshardJournal::fileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"reshard.json"_s);
}

QString ReshardJournal::incomingIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"incoming"_s);
}

ReshardJournal::Loaded ReshardJournal::load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString());
    if (file.size() > largestFile)
        return broken(path, Text::tr("it is too large"));
    QJsonParseError wrong;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return broken(path, wrong.errorString());
    if (object["format"_L1] != u"shardroom-reshard-journal"_s || object["version"_L1] != version)
        return broken(path, Text::tr("it is of another kind or version"));
    const auto plan = ReshardPlanFile::fromJson(object["plan"_L1].toObject(), path);
    if (!plan.plan)
        return broken(path, plan.error);
    const auto phase = phaseFromKey(object["phase"_L1].toString());
    // Which side serves hangs on both: neither is guessed.
    const QJsonValue isEnding = object["is_ending"_L1];
    if (!phase || !isEnding.isBool())
        return broken(path, Text::tr("there is no such phase"));
    ReshardJournal journal;
    journal.plan = *plan.plan;
    journal.phase = *phase;
    journal.startedAt = QDateTime::fromString(object["started_at"_L1].toString(), Qt::ISODateWithMs).toUTC();
    journal.batch = object["batch"_L1].toInt(-1);
    journal.isEnding = isEnding.toBool();
    journal.acceptedMissing = std::max(0, object["accepted_missing"_L1].toInt());
    journal.identifiesSpent = std::max(0, object["identifies_spent"_L1].toInt());
    for (const QJsonValue& guild : object["missing"_L1].toArray()) {
        const QByteArray digits = guild.toString().toLatin1();
        if (const auto id = guildIdFromText({digits.constData(), size_t(digits.size())}))
            journal.missing.append(*id);
    }
    if (journal.batch < 0 || journal.batch >= journal.plan.batches().size())
        return broken(path, Text::tr("there is no such batch"));
    return {journal, {}};
}

QString ReshardJournal::save(const QString& path) const
{
    QJsonArray guilds;
    for (const GuildId guild : missing)
        guilds.append(toString(guild));
    const QJsonObject object{
        {u"format"_s, u"shardroom-reshard-journal"_s},
        {u"version"_s, version},
        {u"phase"_s, phaseKey(phase)},
        {u"started_at"_s, startedAt.toString(Qt::ISODateWithMs)},
        {u"batch"_s, batch},
        {u"is_ending"_s, isEnding},
        {u"accepted_missing"_s, acceptedMissing},
        {u"identifies_spent"_s, identifiesSpent},
        {u"missing"_s, guilds},
        {u"plan"_s, ReshardPlanFile::toJson(plan)},
    };
    PrivateFile file(path);
    file.open();
    file.write(QJsonDocument(object).toJson());
    const QString wrong = file.commit();
    return wrong.isEmpty()
        ? QString()
        : Text::tr("The journal of the reshard, %1, can't be written: %2. Make room for it, or give another directory "
                   "with --state-dir.")
              .arg(path, wrong);
}

QString ReshardJournal::remove(const QString& path)
{
    if (QFile::exists(path) && !QFile::remove(path))
        return Text::tr("The journal of the reshard, %1, can't be removed. Remove it before the next start.").arg(path);
    return {};
}

} // namespace Shardroom
