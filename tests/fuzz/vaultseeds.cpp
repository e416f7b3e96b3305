// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/vaultseeds.h"

#include "core/vault/sessionfile.h"
#include "core/vault/sessionjournal.h"
#include "tests/fuzz/vaultcheck.h"

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using Kind = SessionChange::Kind;

constexpr qint64 generation = 7;

Session sessionOf(int number, int total = 4)
{
    Session session;
    session.shard = {number, total};
    session.id = "0123456789abcdef01234567" + QByteArray::number(100 * total + number);
    session.sequence = 1000 * (number + 1);
    session.resumeUrl = QUrl(u"wss://gateway-us-east1-b.discord.gg"_s);
    session.applicationId = "1001";
    session.userId = "1002";
    session.createdAt = seedTime().addSecs(-3600);
    session.lastEventAt = seedTime().addSecs(-1);
    session.aliveAt = seedTime();
    session.guilds = {GuildId{197038439483310086u + quint64(number)}};
    if (number == 1)
        session.unavailable = session.loading = session.guilds;
    return session;
}

SessionChange progress(int number, qint64 sequence, int closedWith)
{
    Session session = sessionOf(number);
    session.sequence = sequence;
    session.delivered = sequence + 5;
    session.closedWith = closedWith;
    return {Kind::Progress, session};
}

SessionChange only(Kind kind, int number)
{
    Session session;
    session.shard = {number, 4};
    return {kind, session};
}

QByteArray sessionFile(int sessions, qint64 ofGeneration, int total = 4)
{
    std::vector<SessionRecord> kept;
    QList<Session> all;
    for (int number = 0; number < sessions; ++number) {
        kept.push_back({sessionOf(number, total), number == 2});
        all.append(kept.back().session);
    }
    SessionFileHead head = SessionFile::headFor(total, all);
    head.savedAt = seedTime();
    head.generation = ofGeneration;
    head.recording = {u"/var/recording.ndjson"_s, 4711};
    QList<const SessionRecord*> records;
    for (const SessionRecord& record : kept)
        records.append(&record);
    QByteArray bytes;
    SessionFile::write(head, records, {}, [&bytes](const QByteArray& piece) { bytes += piece; });
    return bytes;
}

QByteArray journalOf(qint64 ofGeneration)
{
    const SessionJournal lines({}, ofGeneration);
    Session renewed = sessionOf(1);
    renewed.id += 'b';
    return lines.header()
        + lines.batch({{Kind::Whole, sessionOf(0)}, {Kind::Whole, sessionOf(3)}, {Kind::Whole, sessionOf(1, 2)}}, {},
            seedTime().addSecs(2))
        + lines.batch({progress(0, 1200, 0), progress(1, 2200, 4000), only(Kind::Gone, 3), only(Kind::Held, 0)},
            {u"/var/recording.ndjson"_s, 5000}, seedTime().addSecs(4))
        + lines.batch({{Kind::Whole, renewed}}, {u"/var/recording.ndjson"_s, 6000}, seedTime().addSecs(6));
}

} // namespace

QDateTime seedTime()
{
    return QDateTime({2026, 11, 20}, {10, 0, 0}, Qt::UTC);
}

QMap<QString, QByteArray> vaultSeeds()
{
    const QByteArray file = sessionFile(4, generation);
    const QByteArray journal = journalOf(generation);
    const SessionJournal small({}, generation);
    const QByteArray smallJournal = small.header() + small.batch({progress(0, 1200, 4000)}, {}, seedTime().addSecs(2));
    return {
        {u"journal"_s, journal},
        {u"journal-small"_s, smallJournal},
        {u"both-small"_s, sessionFile(1, generation) + betweenFiles + smallJournal},
        {u"journal-torn"_s, journal.chopped(100)},
        {u"journal-headless"_s, journal.mid(journal.indexOf('\n') / 2)},
        {u"file"_s, file},
        {u"file-torn"_s, file.left(file.size() / 2)},
        {u"both"_s, file + betweenFiles + journal},
        {u"both-torn"_s, file + betweenFiles + journal.chopped(40)},
        {u"both-older"_s, file + betweenFiles + journalOf(generation - 1)},
        {u"both-newer"_s, file + betweenFiles + journalOf(generation + 1)},
        {u"both-unusable"_s, "no JSON" + betweenFiles + journal},
        {u"both-plain"_s, SessionFile::toJson(4, {sessionOf(0), sessionOf(1)}) + betweenFiles + journal},
    };
}

QMap<QString, QByteArray> largeVaultSeeds()
{
    constexpr int many = 1000;
    const SessionJournal lines({}, generation);
    QList<SessionChange> changes;
    for (int number = 0; number < many; ++number)
        changes.append({Kind::Whole, sessionOf(number, many)});
    Session large = sessionOf(0, many);
    for (quint64 guild = 1; guild <= 10'000; ++guild)
        large.guilds.append(GuildId{guild << 22});
    const QByteArray file = sessionFile(many, generation, many);
    const QByteArray journal = lines.header() + lines.batch(changes, {}, seedTime().addSecs(2));
    const QByteArray damaged = QByteArray("x\n").repeated(100'000);
    return {
        {u"file"_s, file},
        {u"file-damaged"_s, file.left(file.indexOf('\n') + 1) + damaged},
        {u"journal"_s, journal},
        {u"journal-roster"_s, lines.header() + lines.batch({{Kind::Whole, large}}, {}, seedTime().addSecs(2))},
        {u"journal-damaged"_s, lines.header() + damaged},
        {u"both"_s, file + betweenFiles + journal},
    };
}

} // namespace Shardroom
