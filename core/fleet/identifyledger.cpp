// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/identifyledger.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(IdentifyLedger)
};

//! No day has so many identifies: a larger file is not ours.
constexpr qint64 largestFile = qint64(64) << 20;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

//! The kinds as the file names them; stable across versions.
struct KindName {
    SessionLoss::Kind kind;
    QLatin1StringView name;
};
constexpr KindName kindNames[] = {
    {SessionLoss::Kind::None, "start"_L1},
    {SessionLoss::Kind::Asked, "asked"_L1},
    {SessionLoss::Kind::Close, "close"_L1},
    {SessionLoss::Kind::InvalidSession, "invalid_session"_L1},
    {SessionLoss::Kind::NoReady, "no_ready"_L1},
    {SessionLoss::Kind::BrokenReady, "broken_ready"_L1},
    {SessionLoss::Kind::Lost, "lost"_L1},
};

QString nameOf(SessionLoss::Kind kind)
{
    return std::ranges::find_if(kindNames, [kind](const KindName& known) { return known.kind == kind; })->name;
}

QJsonObject toObject(const IdentifyLedger::Entry& entry)
{
    QJsonObject object{
        {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
        {u"shard"_s, entry.shard.number},
        {u"total"_s, entry.shard.total},
        {u"why"_s, nameOf(entry.why.kind)},
    };
    if (entry.why.kind == SessionLoss::Kind::Close)
        object[u"code"_s] = entry.why.code;
    return object;
}

QByteArray toLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<IdentifyLedger::Entry> fromObject(const QJsonObject& object)
{
    IdentifyLedger::Entry entry;
    entry.at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
    entry.shard = {object["shard"_L1].toInt(-1), object["total"_L1].toInt(0)};
    const QString why = object["why"_L1].toString();
    const auto* name = std::ranges::find_if(kindNames, [&](const KindName& known) { return known.name == why; });
    if (!entry.at.isValid() || !entry.shard.isValid() || name == std::end(kindNames))
        return std::nullopt;
    entry.why = {name->kind, object["code"_L1].toInt()};
    return entry;
}

} // namespace

QString lossKey(const SessionLoss& loss)
{
    const QString name = nameOf(loss.kind);
    return loss.kind == SessionLoss::Kind::Close ? name + u':' + QString::number(loss.code) : name;
}

QString IdentifyLedger::fileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"identifies.jsonl"_s);
}

QString IdentifyLedger::open(const QString& path, const QDateTime& now)
{
    m_file.close();
    m_entries.clear();
    m_brokenLines = 0;
    QFile old(path);
    if (old.exists()) {
        if (!old.open(QIODevice::ReadOnly))
            return Text::tr("The ledger of identifies %1 can't be read: %2.").arg(path, old.errorString());
        if (old.size() > largestFile)
            return Text::tr("The ledger of identifies %1 is larger than 64 MiB: that is not a ledger. Move it away.")
                .arg(path);
        while (!old.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(old.readLine()).object();
            const auto entry = fromObject(object);
            if (!entry) {
                ++m_brokenLines;
                continue;
            }
            // A clock that was wrong must not block identifies for years.
            if (entry->at > now.addSecs(60))
                continue;
            if (!object["taken_back"_L1].toBool()) {
                m_entries.push_back(*entry);
                continue;
            }
            const auto same = std::find_if(m_entries.rbegin(), m_entries.rend(),
                [&](const Entry& known) { return known.shard == entry->shard && known.at == entry->at; });
            if (same != m_entries.rend())
                m_entries.erase(std::next(same).base());
        }
        old.close();
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::at);
    forgetOld(now);

    // Written anew, so that the file never grows past a day and torn lines are gone.
    QSaveFile fresh(path);
    if (fresh.open(QIODevice::WriteOnly)) {
        fresh.setPermissions(ownerOnly);
        for (const Entry& entry : m_entries)
            fresh.write(toLine(toObject(entry)));
    }
    m_file.setFileName(path);
    if (!fresh.commit() || !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return Text::tr("The ledger of identifies %1 can't be written: %2. The next start will not know what this one "
                        "spent.")
            .arg(path, fresh.error() == QFileDevice::NoError ? m_file.errorString() : fresh.errorString());
    return {};
}

QString IdentifyLedger::append(const QByteArray& lines)
{
    if (!m_file.isOpen())
        return {}; // in memory only; open() has said so
    if (m_file.write(lines) != lines.size() || fdatasync(m_file.handle()) != 0)
        return Text::tr("The ledger of identifies %1 can't be written: %2.")
            .arg(m_file.fileName(), m_file.errorString());
    return {};
}

QString IdentifyLedger::record(std::span<const Entry> entries)
{
    QByteArray lines;
    for (const Entry& entry : entries) {
        m_entries.push_back(entry);
        lines += toLine(toObject(entry));
    }
    if (!entries.empty())
        forgetOld(entries.back().at);
    return append(lines);
}

QString IdentifyLedger::takeBack(ShardId shard, const QDateTime& now)
{
    const auto newest = std::find_if(
        m_entries.rbegin(), m_entries.rend(), [shard](const Entry& entry) { return entry.shard == shard; });
    if (newest == m_entries.rend())
        return {};
    QJsonObject object = toObject(*newest);
    object[u"taken_back"_s] = true;
    m_entries.erase(std::next(newest).base());
    forgetOld(now);
    return append(toLine(object));
}

void IdentifyLedger::forgetOld(const QDateTime& now)
{
    const QDateTime oldest = now.addSecs(-std::chrono::seconds(kept).count());
    while (!m_entries.empty() && m_entries.front().at < oldest)
        m_entries.pop_front();
}

int IdentifyLedger::spentSince(const QDateTime& from) const
{
    return int(std::ranges::count_if(m_entries, [&](const Entry& entry) { return entry.at >= from; }));
}

QList<int> IdentifyLedger::spentByQuarter(const QDateTime& now) const
{
    constexpr qint64 quarter = 15 * 60 * 1000; // ms
    constexpr int quarters = 96;
    QList<int> spent(quarters, 0);
    for (const Entry& entry : m_entries) {
        const qint64 ago = std::max<qint64>(0, entry.at.msecsTo(now)) / quarter;
        if (ago < quarters)
            ++spent[quarters - 1 - ago];
    }
    return spent;
}

std::optional<QDateTime> IdentifyLedger::spentUp(int available, const QDateTime& now) const
{
    constexpr int few = 3; // one or two losses are no trend
    constexpr int fewInStorm = 10; // fewer may be one host that went away
    constexpr double window = 3600;
    constexpr double storm = 600;
    const QDateTime from = now.addSecs(-qint64(window));
    const auto lossesSince = [this](const QDateTime& since) {
        return std::ranges::count_if(m_entries, [&since](const Entry& entry) {
            return entry.at >= since && entry.why.kind != SessionLoss::Kind::None
                && entry.why.kind != SessionLoss::Kind::Asked;
        });
    };
    const auto losses = lossesSince(from);
    if (losses < few)
        return std::nullopt;
    // A storm that is minutes old goes on at its own pace, not at that of an hour that was calm until then.
    const auto recent = lossesSince(now.addSecs(-qint64(storm)));
    const double perSecond = std::max(double(losses) / window, recent >= fewInStorm ? double(recent) / storm : 0);
    return now.addSecs(qint64(std::max(0, available) / perSecond));
}

} // namespace Shardroom
