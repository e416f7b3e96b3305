// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/counttext.h"
#include "core/gateway/gatewayurl.h"
#include "core/vault/sessionfile.h"
#include "core/vault/sessionid.h"
#include "core/vault/sessionlayout.h"
#include "core/vault/sessionshapes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionShapes)
};

//! What was left out of a file. A file of nonsense must not become a page of warnings: of each kind the first few, and
//! how many there are more.
class Omissions {
public:
    enum class Kind { NotASession, NoSession, NoId, NoSequence, NoAddress, NoCount, Outside, OtherPlace, Twice };

    void add(Kind kind, const QString& text)
    {
        Pile& pile = m_piles[kind];
        if (pile.count++ < mostOfAKind - 1)
            pile.texts.append(text);
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const auto& [kind, pile] : m_piles) {
            all += pile.texts;
            if (const int more = pile.count - int(pile.texts.size()); more > 0)
                all.append(Text::tr("and %Ln more of which the same is to be said", nullptr, more));
        }
        return all;
    }

private:
    static constexpr int mostOfAKind = 10;
    struct Pile {
        QStringList texts;
        int count = 0;
    };
    std::map<Kind, Pile> m_piles;
};

//! Something in a file that may be a session, and where it stands.
struct Candidate {
    std::optional<int> place; //!< in the list, or the key in the map; nullopt: it stands alone
    QJsonObject record;
};

struct Contents {
    QList<Candidate> candidates;
    bool isMap = false; //!< the place is a number that somebody has written
    QDateTime writtenAt; //!< UTC; invalid when the file does not say
    bool isRestartState = false; //!< the object around the list is DiscordRDA's
};

//! A number as a program writes it: "0", "17", but not "007".
std::optional<int> placeFromKey(QStringView key)
{
    if (key.isEmpty() || key.size() > 9 || (key.size() > 1 && key.front() == u'0')
        || !std::ranges::all_of(key, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return key.toInt();
}

std::optional<qint64> wholeNumber(const QJsonValue& value, qint64 most)
{
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > most)
        return std::nullopt;
    return number;
}

void addCandidate(Contents& contents, Omissions& omissions, int place, const QJsonValue& value)
{
    if (value.isObject())
        contents.candidates.append({place, value.toObject()});
    else if (!value.isNull()) // null: this shard has none, which is no loss
        omissions.add(Omissions::Kind::NotASession, Text::tr("what stands for shard %1 is not a session").arg(place));
}

Contents listContents(const QJsonArray& list, Omissions& omissions)
{
    Contents contents;
    for (int place = 0; place < list.size(); ++place)
        addCandidate(contents, omissions, place, list.at(place));
    return contents;
}

//! The keys that tickets.rs has in Redis, "prefix:SHARD:sid", ":seq" and ":url", as the map that its struct would make.
QJsonObject fromRedisKeys(const QJsonObject& root)
{
    const SessionLayout& layout = SessionLayouts::of(SessionShape::Tickets);
    std::map<QString, QJsonObject> records;
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        const QString key = entry.key();
        const qsizetype last = key.lastIndexOf(u':');
        if (last < 1)
            continue;
        const qsizetype before = key.lastIndexOf(u':', last - 1);
        const QStringView shard = QStringView(key).sliced(before + 1, last - before - 1);
        const QStringView field = QStringView(key).sliced(last + 1);
        if (!placeFromKey(shard))
            continue;
        QJsonObject& record = records[shard.toString()];
        if (field == "sid"_L1)
            record[layout.id] = entry.value();
        else if (field == "url"_L1)
            record[layout.resumeUrl] = entry.value();
        else if (field == "seq"_L1) { // Redis has but texts
            bool isNumber = false;
            const qint64 sequence = entry.value().toString().toLongLong(&isNumber);
            record[layout.sequence] = isNumber ? QJsonValue(sequence) : entry.value();
        }
    }
    QJsonObject map;
    for (const auto& [shard, record] : records) {
        if (record.contains(layout.id) && record.contains(layout.sequence))
            map[shard] = record;
    }
    return map;
}

Contents objectContents(const QJsonObject& root, Omissions& omissions)
{
    if (root["shards"_L1].isArray()) {
        Contents contents = listContents(root["shards"_L1].toArray(), omissions);
        contents.isRestartState = true;
        contents.writtenAt = QDateTime::fromString(root["written_at"_L1].toString(), Qt::ISODate).toUTC();
        return contents;
    }
    const QJsonObject redis = fromRedisKeys(root);
    const QJsonObject& map = redis.isEmpty() ? root : redis;
    Contents contents;
    int otherKeys = 0;
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        if (const auto place = placeFromKey(entry.key())) {
            addCandidate(contents, omissions, *place, entry.value());
            contents.isMap = true;
        } else {
            ++otherKeys;
        }
    }
    if (!contents.isMap)
        contents.candidates.append({std::nullopt, root});
    else if (otherKeys > 0)
        omissions.add(Omissions::Kind::NotASession,
            Text::tr("%Ln key(s) beside the shard numbers were not read", nullptr, otherKeys));
    return contents;
}

//! The value of a key, however it is written.
QJsonValue anyCase(const QJsonObject& record, QLatin1StringView key)
{
    if (const auto exact = record.constFind(key); exact != record.constEnd())
        return *exact;
    for (auto entry = record.begin(); entry != record.end(); ++entry) {
        if (entry.key().compare(key, Qt::CaseInsensitive) == 0)
            return entry.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

//! The shapes that a session may have by its keys. twilight's are Discord4J's too.
QList<SessionShape> shapesOf(const QJsonObject& record)
{
    const auto has = [&record](QLatin1StringView key) { return record.contains(key); };
    const auto hasAnyCase = [&record](QLatin1StringView key) { return !anyCase(record, key).isUndefined(); };
    QList<SessionShape> shapes;
    if (record["session"_L1].isObject() || record["session"_L1].isNull())
        shapes.append(SessionShape::ResumeInfo);
    if (has("previousSequenceNumber"_L1))
        shapes.append(SessionShape::Discordeno);
    if (has("resume_seq"_L1))
        shapes.append(SessionShape::Seyfert);
    if (has("session_id"_L1) && has("seq"_L1))
        shapes.append(SessionShape::Tickets);
    if (has("session_id"_L1) && has("sequence"_L1))
        shapes.append(has("shard_id"_L1) ? SessionShape::Rda : SessionShape::Dispatch);
    if (has("id"_L1) && has("sequence"_L1))
        shapes.append(SessionShape::Twilight);
    if (has("sessionId"_L1) && has("sequence"_L1) && has("shardId"_L1))
        shapes.append(SessionShape::DiscordJs);
    else if (hasAnyCase("SessionID"_L1) && hasAnyCase("Sequence"_L1) && !hasAnyCase("ShardID"_L1))
        shapes.append(SessionShape::Disgo);
    return shapes;
}

//! Keys for an error text. A file may have a secret for a key, so that only what looks like a name is shown.
QString keysText(const Contents& contents)
{
    constexpr int most = 8;
    QStringList keys;
    for (const Candidate& candidate : contents.candidates) {
        for (const QString& key : candidate.record.keys()) {
            const bool isName = key.size() <= 24 && std::ranges::all_of(key, [](QChar c) {
                return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            });
            if (isName && !key.isEmpty() && !keys.contains(key))
                keys.append(key);
            if (keys.size() == most)
                return keys.join(", "_L1) + u", …"_s;
        }
    }
    return keys.join(", "_L1);
}

QString knownShapes()
{
    QStringList names;
    for (int i = 0; i < sessionShapeCount; ++i)
        names.append(sessionShapeInfo(SessionShape(i)).name);
    return names.join(", "_L1);
}

//! One session of a known shape, made regular.
class SessionReader {
public:
    SessionReader(SessionShape shape, const Contents& contents, int shardCount, Omissions& omissions)
        : m_layout(SessionLayouts::of(shape))
        , m_contents(contents)
        , m_shardCount(shardCount)
        , m_omissions(omissions)
    {
    }

    //! A session there does not say its count, and none was given.
    [[nodiscard]] bool needsCount() const
    {
        return m_shardCount == 0 && std::ranges::any_of(m_contents.candidates, [this](const Candidate& candidate) {
            return m_layout.count.isEmpty() || !candidate.record.contains(m_layout.count);
        });
    }

    //! nullopt: left out, and the omissions say why.
    [[nodiscard]] std::optional<Session> read(const Candidate& candidate)
    {
        using Kind = Omissions::Kind;
        QJsonObject record = candidate.record;
        if (m_layout.shape == SessionShape::ResumeInfo) {
            if (candidate.record["session"_L1].isNull()) // a hole: this shard has none, which is no loss
                return std::nullopt;
            record = candidate.record["session"_L1].toObject();
            record[m_layout.resumeUrl] = candidate.record[m_layout.resumeUrl];
        }
        Session session;
        const auto shard = shardOf(candidate, record);
        if (!shard)
            return std::nullopt;
        session.shard = *shard;
        const int number = shard->number;
        const QJsonValue id = valueOf(record, m_layout.id);
        if (id.isNull() || id.isUndefined() || id.toString(u"?"_s).isEmpty())
            return leaveOut(Kind::NoSession, Text::tr("shard %1 has no session there").arg(number));
        session.id = id.toString().toUtf8();
        if (!isSessionId(session.id))
            return leaveOut(Kind::NoId, Text::tr("shard %1 has no usable session id").arg(number));
        const auto sequence = wholeNumber(valueOf(record, m_layout.sequence), std::numeric_limits<qint64>::max());
        if (!sequence)
            return leaveOut(Kind::NoSequence, Text::tr("shard %1 has no usable sequence number").arg(number));
        session.sequence = *sequence;
        const QJsonValue address = valueOf(record, m_layout.resumeUrl);
        if (!address.isNull() && !address.isUndefined() && address.toString(u"?"_s) != QString()) {
            session.resumeUrl = normalizedGatewayUrl(address.toString().toUtf8());
            if (session.resumeUrl.isEmpty())
                return leaveOut(Kind::NoAddress, Text::tr("shard %1 has a resume address that is not one").arg(number));
        }
        session.aliveAt = m_contents.writtenAt;
        return session;
    }

private:
    [[nodiscard]] std::nullopt_t leaveOut(Omissions::Kind kind, const QString& text)
    {
        m_omissions.add(kind, text);
        return std::nullopt;
    }

    [[nodiscard]] QJsonValue valueOf(const QJsonObject& record, QLatin1StringView key) const
    {
        if (key.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        return m_layout.shape == SessionShape::Disgo ? anyCase(record, key) : record[key];
    }

    [[nodiscard]] std::optional<ShardId> shardOf(const Candidate& candidate, const QJsonObject& record)
    {
        using Kind = Omissions::Kind;
        const QJsonValue said = valueOf(record, m_layout.number);
        // One session alone can only be that of a bot with one shard.
        qint64 number = candidate.place.value_or(0);
        if (!said.isUndefined()) {
            const auto ownNumber = wholeNumber(said, std::numeric_limits<qint64>::max());
            if (!ownNumber)
                return leaveOut(Kind::NotASession, Text::tr("a session has a shard number that is not one"));
            if (m_contents.isMap && ownNumber != number) {
                return leaveOut(Kind::OtherPlace,
                    Text::tr("the session in the place of shard %1 says that it is of shard %2")
                        .arg(number)
                        .arg(*ownNumber));
            }
            number = *ownNumber;
        }
        qint64 total = m_shardCount;
        if (const QJsonValue count = valueOf(record, m_layout.count); !count.isUndefined()) {
            total = wholeNumber(count, largestShardCount).value_or(0);
            if (total == 0)
                return leaveOut(Kind::NoCount, Text::tr("shard %1 has no usable shard count").arg(number));
        }
        if (said.isUndefined() && !candidate.place && total != 1)
            return leaveOut(Kind::Outside,
                Text::tr("a single session without a shard number can only be that of a bot with one shard, not %1")
                    .arg(countText(total)));
        if (number >= total)
            return leaveOut(
                Kind::Outside, Text::tr("shard %1 is outside the count of %2").arg(number).arg(countText(total)));
        return ShardId{int(number), int(total)};
    }

    const SessionLayout& m_layout;
    const Contents& m_contents;
    int m_shardCount;
    Omissions& m_omissions;
};

//! The count that most have: where a split has left several, that is the set.
int mainCount(const QList<Session>& sessions, int fallback)
{
    QHash<int, int> votes;
    for (const Session& session : sessions)
        ++votes[session.shard.total];
    int count = fallback;
    int most = 0;
    for (const Session& session : sessions) { // in order, so that a draw has the same end every time
        if (const int given = votes.value(session.shard.total); given > most) {
            most = given;
            count = session.shard.total;
        }
    }
    return count;
}

SavedSessions collect(SessionReader& reader, const Contents& contents, int shardCount, Omissions& omissions)
{
    SavedSessions saved;
    saved.savedAt = contents.writtenAt;
    QSet<int> seen;
    for (const Candidate& candidate : contents.candidates) {
        const auto session = reader.read(candidate);
        if (!session)
            continue;
        const int number = session->shard.number;
        if (seen.contains(number)) {
            omissions.add(
                Omissions::Kind::Twice, Text::tr("shard %1 stands there twice; the first is used").arg(number));
            continue;
        }
        seen.insert(number);
        saved.sessions.append(*session);
    }
    std::ranges::sort(saved.sessions, {}, &Session::shard);
    saved.shardCount = mainCount(saved.sessions, shardCount);
    return saved;
}

//! Our own file says so in its first lines, even where it is damaged further on.
bool isOurOwn(const QByteArray& bytes)
{
    return bytes.left(256).contains("\"shardroom/sessions\"");
}

} // namespace

SessionsRead readSessions(const QByteArray& bytes, const QString& path, int shardCount)
{
    const auto refuse = [&path](const QString& why, std::optional<SessionShape> shape = std::nullopt) {
        return SessionsRead{shape, false, std::nullopt, Text::tr("%1 can't be imported: %2.").arg(path, why)};
    };
    const auto ourOwn = [&bytes, &path] {
        const LoadResult loaded = SessionFile::fromJson(bytes, path);
        return SessionsRead{SessionShape::Native, false, loaded.saved, loaded.error};
    };
    if (isOurOwn(bytes))
        return ourOwn();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return refuse(Text::tr("it is not JSON (%1 at byte %2). Give a file of one of these: %3")
                          .arg(parseError.errorString())
                          .arg(parseError.offset)
                          .arg(knownShapes()));
    if (document.object()["format"_L1].toString().startsWith("shardroom/"_L1))
        return ourOwn();

    Omissions omissions;
    const Contents contents
        = document.isArray() ? listContents(document.array(), omissions) : objectContents(document.object(), omissions);
    Contents known = contents;
    known.candidates.clear();
    std::optional<SessionShape> shape;
    for (const Candidate& candidate : contents.candidates) {
        QList<SessionShape> shapes = shapesOf(candidate.record);
        if (shapes.isEmpty()) {
            omissions.add(Omissions::Kind::NotASession,
                Text::tr("what stands for shard %1 has not the keys of a session").arg(candidate.place.value_or(0)));
            continue;
        }
        if (shape && !shapes.contains(*shape))
            shapes.prepend(*shape);
        if (shapes.size() > 1) {
            return refuse(Text::tr("it has keys of both %1 and %2, so that nobody can say which count. Leave only one "
                                   "kind in it")
                              .arg(sessionShapeInfo(shapes.at(0)).name, sessionShapeInfo(shapes.at(1)).name));
        }
        shape = shapes.front();
        known.candidates.append(candidate);
    }
    if (!shape && contents.isRestartState && contents.candidates.isEmpty())
        return refuse(Text::tr("there is no session in it"), SessionShape::Rda);
    if (!shape) {
        const QString keys = keysText(contents);
        return refuse((keys.isEmpty() ? Text::tr("there is no session in it")
                                      : Text::tr("its keys (%1) are not those of a session").arg(keys))
            % Text::tr(". Give a file of one of these: %1").arg(knownShapes()));
    }
    const int givenCount = shardCount > 0 && shardCount <= largestShardCount ? shardCount : 0;
    SessionReader reader(*shape, known, givenCount, omissions);
    if (reader.needsCount())
        return {shape, true, std::nullopt, {}};
    SavedSessions saved = collect(reader, known, givenCount, omissions);
    if (*shape == SessionShape::Twilight) {
        saved.warnings.append(Text::tr("twilight and Discord4J write the same keys; it was read as twilight's, which "
                                       "makes no difference"));
    }
    saved.warnings += omissions.texts();
    return {shape, false, saved, {}};
}

} // namespace Shardroom
