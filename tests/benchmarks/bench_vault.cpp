// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeping the sessions of 4,096 shards on disk costs, every one of which has moved since the last time: appended
// to a journal, as the vault does; a file for each shard; and the whole file each time. Prints a line of JSON for each,
// medians of one flush. Usage: bench_vault [DIRECTORY [FLUSHES]]

#include "core/vault/sessionfile.h"
#include "core/vault/vaultstore.h"
#include "tests/benchmarks/measure.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QTemporaryDir>

#include <functional>
#include <vector>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int shardCount = 4096;
constexpr int guildsPerShard = 250;
constexpr qint64 eventsPerFlush = 100'000 / shardCount; // 50,000 a second for 2 s

QList<Session> sessionsOf(const QDateTime& now)
{
    QList<Session> sessions;
    for (int number = 0; number < shardCount; ++number) {
        Session session;
        session.shard = {number, shardCount};
        session.id = QByteArray::number(quint64(number) * 2654435761u, 16).rightJustified(32, 'a');
        session.sequence = 1'000'000 + number;
        session.resumeUrl = QUrl(u"wss://gateway-us-east1-b.discord.gg"_s);
        session.applicationId = session.userId = "197038439483310086";
        session.createdAt = session.lastEventAt = session.aliveAt = now;
        for (int guild = 0; guild < guildsPerShard; ++guild)
            session.guilds.append(GuildId{(quint64(guild * shardCount + number) << 22) + 197038439483310086u});
        sessions.append(session);
    }
    return sessions;
}

void move(QList<Session>& sessions, const QDateTime& now)
{
    for (Session& session : sessions) {
        session.sequence += eventsPerFlush;
        session.lastEventAt = now;
    }
}

struct Cost {
    double cpu = 0; // ms
    double wall = 0; // ms
    double bytes = 0;
};

double median(std::vector<Cost> costs, double Cost::*what)
{
    std::ranges::sort(costs, {}, what);
    return costs[costs.size() / 2].*what;
}

//! `once` does it and returns how many bytes it wrote.
void measure(const char* name, int times, const std::function<qint64()>& once)
{
    std::vector<Cost> costs;
    for (int i = 0; i < times; ++i) {
        const double cpu = Bench::cpuSeconds();
        QElapsedTimer timer;
        timer.start();
        const qint64 bytes = once();
        costs.push_back({(Bench::cpuSeconds() - cpu) * 1e3, double(timer.nsecsElapsed()) / 1e6, double(bytes)});
    }
    std::printf("{\"what\": \"%s\", \"cpu_ms\": %.1f, \"wall_ms\": %.1f, \"bytes\": %.0f, \"rss_kib\": %ld}\n", name,
        median(costs, &Cost::cpu), median(costs, &Cost::wall), median(costs, &Cost::bytes), Bench::residentKiB());
    std::fflush(stdout);
}

void check(const QString& error)
{
    if (!error.isEmpty())
        qFatal("%s", qPrintable(error));
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir directory((argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath()) + u"/vault-XXXXXX");
    const int flushes = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 11;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Session> sessions = sessionsOf(now);
    const auto sizeOf = [](const QString& path) { return QFileInfo(path).size(); };

    for (const bool isSealed : {false, true}) {
        const QString path = directory.filePath(isSealed ? u"sealed"_s : u"journal"_s);
        const RecordSeal seal = isSealed ? RecordSeal(RecordSeal::newKey()) : RecordSeal();
        VaultStore store(path, seal);
        measure(isSealed ? "sealed replace" : "replace", 3, [&] {
            check(store.replace(shardCount, sessions, {}));
            return sizeOf(store.file());
        });
        measure(isSealed ? "sealed append" : "append", flushes, [&] {
            move(sessions, now);
            QList<SessionChange> changes;
            for (const Session& session : std::as_const(sessions)) {
                changes.append({SessionChange::Kind::Progress, session});
                changes.last().session.guilds.clear();
            }
            const qint64 before = sizeOf(store.journal());
            check(store.append(changes, {u"/var/lib/shardroom/recording.jsonl"_s, 1 << 30}));
            return sizeOf(store.journal()) - before;
        });
        measure(isSealed ? "sealed mark" : "mark", flushes, [&] {
            const qint64 before = sizeOf(store.journal());
            check(store.append({}, {}));
            return sizeOf(store.journal()) - before;
        });
        measure(isSealed ? "sealed open" : "open", 3, [&] {
            const auto opened = VaultStore(path, seal).open();
            if (!opened.saved || opened.saved->sessions.size() != shardCount || !opened.warnings.isEmpty())
                qFatal("%s", "what was written does not read back");
            return sizeOf(store.file()) + sizeOf(store.journal());
        });
        measure(isSealed ? "sealed session" : "session", 5, [&] {
            return store.session({shardCount / 2, shardCount})->guilds.size();
        });
        measure(isSealed ? "sealed compact" : "compact", 1, [&] {
            check(store.compact());
            return sizeOf(store.file());
        });
    }

    const QDir folder(directory.filePath(u"files"_s));
    folder.mkpath(u"."_s);
    measure("file per shard", std::min(flushes, 3), [&] {
        move(sessions, now);
        qint64 bytes = 0;
        for (const Session& session : std::as_const(sessions)) {
            const QString path = folder.filePath(QString::number(session.shard.number));
            check(SessionFile::save(path, shardCount, {session}));
            bytes += sizeOf(path);
        }
        return bytes;
    });
    // The same with the sequence alone in it, and no fsync of the directory: as cheap as such files can be.
    measure("small file per shard", std::min(flushes, 3), [&] {
        move(sessions, now);
        qint64 bytes = 0;
        for (const Session& session : std::as_const(sessions)) {
            Session small = session;
            small.guilds.clear();
            QSaveFile file(folder.filePath(QString::number(session.shard.number)));
            const QByteArray json = SessionFile::toJson(shardCount, {small});
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
                qFatal("%s", qPrintable(file.errorString()));
            bytes += json.size();
        }
        return bytes;
    });
    const QString whole = directory.filePath(u"whole.json"_s);
    measure("whole file", std::min(flushes, 5), [&] {
        move(sessions, now);
        check(SessionFile::save(whole, shardCount, sessions));
        return sizeOf(whole);
    });
    return 0;
}
