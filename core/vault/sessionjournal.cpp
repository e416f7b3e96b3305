// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionjournal.h"

#include "core/vault/sessionfile.h"

#include <QtCore/QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionJournal)
};

constexpr int version = 1;
constexpr int mostWarnings = 20;

QByteArray contextOf(qint64 generation)
{
    return "journal:" + QByteArray::number(generation);
}

QJsonObject shardObject(QLatin1StringView kind, ShardId shard)
{
    return {{u"kind"_s, QString(kind)}, {u"shard_id"_s, shard.number}, {u"shard_count"_s, shard.total}};
}

QJsonObject toJson(const SessionChange& change)
{
    const Session& session = change.session;
    switch (change.kind) {
    case SessionChange::Kind::Whole: {
        // Against an empty head: the line stands alone.
        QJsonObject object = SessionJson::toJson(SessionRecord{session, false}, {});
        object[u"kind"_s] = u"whole"_s;
        return object;
    }
    case SessionChange::Kind::Progress: {
        QJsonObject object = shardObject("progress"_L1, session.shard);
        object[u"of"_s] = QString::fromLatin1(fingerprintOf(session.id));
        Session progress;
        progress.sequence = session.sequence;
        progress.delivered = session.delivered;
        progress.lastEventAt = session.lastEventAt;
        progress.closedWith = session.closedWith;
        if (session.closedWith != 0) // else the mark says it for all
            progress.aliveAt = session.aliveAt;
        SessionJson::addProgress(object, progress);
        return object;
    }
    case SessionChange::Kind::Gone:
        return shardObject("gone"_L1, session.shard);
    case SessionChange::Kind::Held:
        return shardObject("held"_L1, session.shard);
    }
    return {};
}

//! Reads a journal's lines one after the other into the contents.
class Reader {
public:
    Reader(const RecordSeal& seal, VaultContents& contents, std::optional<ShardId> only)
        : m_seal(seal)
        , m_contents(contents)
        , m_only(only)
    {
    }

    SessionJournal::Read read(QIODevice& device);

private:
    void findGeneration(QIODevice& device);
    [[nodiscard]] bool isOfInterest(QByteArrayView line) const;
    void readLine(QByteArrayView line, int number);
    bool take(const QJsonObject& object); //!< false: it says nothing that can be used
    template <typename MakeText>
    void damage(MakeText text); // a journal of another kind has a million damaged lines, of which few are told

    const RecordSeal& m_seal;
    VaultContents& m_contents;
    std::optional<ShardId> m_only;
    RecordCodec m_codec;
    SessionJournal::Read m_result;
    QDateTime m_newestMark;
    bool m_isSealed = false;
    QByteArray m_sealedWith; // empty also where the header is lost
    int m_damages = 0;
};

template <typename MakeText>
void Reader::damage(MakeText text)
{
    m_result.isDamaged = true;
    if (++m_damages <= mostWarnings)
        m_result.warnings.append(text());
}

void Reader::findGeneration(QIODevice& device)
{
    const auto generationOf = [](const QJsonObject& object) -> std::optional<qint64> {
        const qint64 generation = object["generation"_L1].toInteger(-1);
        // As for a session file: there must be a next one.
        constexpr qint64 most = std::numeric_limits<qint64>::max() - 1;
        return generation > 0 && generation <= most ? std::optional(generation) : std::nullopt;
    };
    const RecordCodec plain;
    const auto header = plain.read(QByteArrayView(device.readLine()).trimmed());
    if (header.problem == RecordCodec::Problem::None
        && header.record["format"_L1].toString() == "shardroom/sessions-journal"_L1) {
        m_sealedWith = header.record["sealed_with"_L1].toString().toLatin1();
        m_isSealed = !m_sealedWith.isEmpty();
        // Another version may mean anything by its lines.
        if (header.record["version"_L1].toInt() == version)
            m_result.generation = generationOf(header.record);
        else
            damage([] { return Text::tr("it was written by another version of Shardroom"); });
        return;
    }
    damage([] { return Text::tr("line 1 is damaged"); });
    // Every mark says it again. Sealed ones open for their own generation only, which is as good.
    const RecordCodec sealed(m_seal, contextOf(m_contents.head.generation));
    while (!m_result.generation && !device.atEnd()) {
        const QByteArray line = device.readLine();
        const QByteArrayView record = QByteArrayView(line).trimmed();
        m_isSealed = record.startsWith("{\"sealed\"");
        const auto read = (m_isSealed ? sealed : plain).read(record);
        if (read.problem == RecordCodec::Problem::None)
            m_result.generation = generationOf(read.record);
    }
    device.seek(0);
    device.readLine();
}

SessionJournal::Read Reader::read(QIODevice& device)
{
    findGeneration(device);
    qint64& ours = m_contents.head.generation;
    if (!m_result.generation)
        return m_result;
    if (ours == 0)
        ours = *m_result.generation;
    if (*m_result.generation != ours) {
        // One step behind is what a crash leaves between the two files: all of it is in the session file.
        if (*m_result.generation > ours)
            damage([] { return Text::tr("it continues another session file than the one that is there"); });
        return m_result;
    }
    m_result.needsKey = !m_sealedWith.isEmpty() && m_sealedWith != m_seal.keyName();
    if (m_result.needsKey)
        return m_result;
    m_result.isUsed = true;
    m_codec = m_isSealed ? RecordCodec(m_seal, contextOf(ours)) : RecordCodec();
    for (int number = 2; !device.atEnd(); ++number) {
        const QByteArray line = device.readLine();
        const QByteArrayView record = QByteArrayView(line).trimmed();
        if (!record.isEmpty() && isOfInterest(record))
            readLine(record, number);
    }
    if (m_newestMark.isValid())
        m_contents.aliveAt(m_newestMark);
    if (m_damages > mostWarnings)
        m_result.warnings.append(Text::tr("and %Ln more of the kind", nullptr, m_damages - mostWarnings));
    return m_result;
}

bool Reader::isOfInterest(QByteArrayView line) const
{
    return !m_only || m_isSealed || line.contains("\"mark\"") || SessionFile::mayBeOf(*m_only, line);
}

void Reader::readLine(QByteArrayView line, int number)
{
    const auto read = m_codec.read(line);
    if (read.problem == RecordCodec::Problem::None && take(read.record))
        return;
    if (read.problem == RecordCodec::Problem::NotJson) {
        for (const QByteArrayView piece : RecordCodec::pieces(line)) {
            const auto part = m_codec.read(piece);
            // What is no record here is told below, with the rest of the line.
            if (part.problem == RecordCodec::Problem::None)
                take(part.record);
        }
    }
    damage([&read, number] {
        const int shard = SessionJson::shardNumberOf(read.record);
        return shard < 0 ? Text::tr("line %1 is torn or damaged: what it told is lost").arg(number)
                         : Text::tr("line %1 is damaged: what it told of shard %2 is lost").arg(number).arg(shard);
    });
}

bool Reader::take(const QJsonObject& object)
{
    const QString kind = object["kind"_L1].toString();
    if (kind == "mark"_L1) {
        if (const QDateTime at = SessionJson::timeFrom(object["alive_at"_L1]); at.isValid())
            m_newestMark = at;
        m_contents.recording = SessionJson::recordingFrom(object["recorded"_L1]);
        return true;
    }
    if (kind == "whole"_L1) {
        const auto record = SessionJson::recordFrom(object, {});
        if (const auto* whole = std::get_if<SessionRecord>(&record))
            m_contents.set(whole->session, false);
        return std::holds_alternative<SessionRecord>(record);
    }
    Session session;
    session.shard = {SessionJson::shardNumberOf(object), object["shard_count"_L1].toInt()};
    if (!session.shard.isValid())
        return false;
    if (kind == "gone"_L1) {
        m_contents.remove(session.shard);
    } else if (kind == "held"_L1) {
        m_contents.hold(session.shard);
    } else if (kind == "progress"_L1) {
        if (!SessionJson::readProgress(object, session))
            return false;
        if (!m_contents.progress(session, object["of"_L1].toString().toLatin1())) {
            damage([&session] {
                return Text::tr("the record of shard %1's newest session is lost, and its older session is over")
                    .arg(session.shard.number);
            });
        }
    }
    // Other kinds are of a newer Shardroom, which added them so that we can do without.
    return true;
}

} // namespace

SessionJournal::SessionJournal(const RecordSeal& seal, qint64 generation)
    : m_seal(seal)
    , m_generation(generation)
    , m_codec(seal, contextOf(generation))
{
}

QByteArray SessionJournal::header() const
{
    QJsonObject header{
        {u"format"_s, u"shardroom/sessions-journal"_s},
        {u"version"_s, version},
        {u"generation"_s, m_generation},
    };
    if (m_seal.isActive())
        header[u"sealed_with"_s] = QString::fromLatin1(m_seal.keyName());
    return RecordCodec::checked(header) + '\n';
}

QByteArray SessionJournal::batch(
    const QList<SessionChange>& changes, const RecordingMark& recording, const QDateTime& now) const
{
    QByteArray lines;
    for (const SessionChange& change : changes) {
        // A session without an id can't be resumed: its place is empty.
        const bool isGone = change.kind == SessionChange::Kind::Whole && !change.session.isResumable();
        lines += m_codec.write(isGone ? shardObject("gone"_L1, change.session.shard) : toJson(change)) + '\n';
    }
    lines += m_codec.write({
                 {u"kind"_s, u"mark"_s},
                 {u"generation"_s, m_generation},
                 {u"alive_at"_s, SessionJson::toJson(now)},
                 {u"recorded"_s, SessionJson::toJson(recording)},
             })
        + '\n';
    return lines;
}

SessionJournal::Read SessionJournal::read(
    QIODevice& device, const RecordSeal& seal, VaultContents& contents, std::optional<ShardId> only)
{
    return Reader(seal, contents, only).read(device);
}

} // namespace Shardroom
