// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionfilereader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

constexpr int mostWarnings = 20;

QString textOf(RecordCodec::Problem problem)
{
    using Problem = RecordCodec::Problem;
    switch (problem) {
    case Problem::None:
        break;
    case Problem::NotJson:
        return Text::tr("it is torn, or no JSON");
    case Problem::WrongCheck:
        return Text::tr("its check does not match");
    case Problem::Unchecked:
        return Text::tr("it has no check");
    case Problem::Sealed:
        return Text::tr("it is encrypted, and the file is not");
    case Problem::WrongSeal:
        return Text::tr("the key does not open it");
    }
    return {};
}

std::optional<QJsonObject> objectFrom(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

//! The copy of the head at the end of a file of ours.
std::optional<QJsonObject> copyOfHead(const QByteArray& json)
{
    const qsizetype at = json.lastIndexOf("\n],");
    const auto tail = at < 0 ? std::nullopt : objectFrom('{' + json.mid(at + 3));
    return tail && tail->contains("head"_L1) ? std::optional(tail->value("head"_L1).toObject()) : std::nullopt;
}

} // namespace

SessionFileReader::SessionFileReader(const QString& path, const RecordSeal& seal, std::optional<ShardId> only)
    : m_path(path)
    , m_seal(seal)
    , m_only(only)
{
}

template <typename MakeText>
void SessionFileReader::warn(MakeText text)
{
    if (++m_warnings <= mostWarnings)
        m_saved.warnings.append(text());
}

template <typename MakeText>
void SessionFileReader::damage(MakeText text)
{
    m_contents.isDamaged = true;
    warn(text);
}

SessionFile::Contents SessionFileReader::read(const QByteArray& json)
{
    const Layout layout = readLines(json);
    if (!m_refusal.isEmpty())
        return refused(m_refusal);
    if (layout == Layout::Lines)
        return finished();

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError) {
        SessionFileReader whole(m_path, m_seal, m_only);
        whole.readDocument(document.object());
        // Qt's reader lets some damage pass, and what it makes of it is then missing: the lines know better.
        const bool isWorse = whole.m_contents.isDamaged || !whole.m_refusal.isEmpty();
        if (layout == Layout::BrokenLines && isWorse)
            return finished();
        return whole.m_refusal.isEmpty() ? whole.finished() : whole.refused(whole.m_refusal);
    }
    if (layout == Layout::BrokenLines)
        return finished();
    return refused(Text::tr("it is not JSON (%1 at byte %2)").arg(error.errorString()).arg(error.offset));
}

SessionFileReader::Layout SessionFileReader::readLines(const QByteArray& json)
{
    qsizetype end = json.indexOf('\n');
    if (end < 0)
        return Layout::Other;
    auto head = objectFrom(json.first(end) + "]}");
    if (head)
        head->remove("shards"_L1);
    const auto copy = copyOfHead(json);
    if (!head && !copy)
        return Layout::Other;
    takeHead(head, copy);
    if (!m_refusal.isEmpty())
        return Layout::Other;

    bool isWhole = !m_contents.isDamaged;
    if (!isWhole) // where its end is the damage, the first record stands behind it
        addPieces(QByteArrayView(json).first(end), 1);
    bool hasEnd = false;
    for (int number = 2; end + 1 < json.size() && !hasEnd; ++number) {
        const qsizetype begin = end + 1;
        end = json.indexOf('\n', begin);
        if (end < 0)
            end = json.size();
        const QByteArrayView line = QByteArrayView(json).sliced(begin, end - begin).trimmed();
        if (line.startsWith(']')) {
            hasEnd = copy || line == "]}";
            if (!hasEnd)
                damage([number] { return Text::tr("line %1, the end of the file, is damaged").arg(number); });
        } else if (!line.isEmpty() && !readLine(line, number)) {
            isWhole = false;
        }
    }
    const int announced = m_contents.head.records;
    if (!hasEnd && announced > m_records) {
        damage([this, announced] {
            return Text::tr("the file ends after %1 of %2 sessions: the others are lost").arg(m_records).arg(announced);
        });
    }
    // What stands behind the end is for the reader of the whole document to judge.
    return isWhole && hasEnd && (copy || end + 1 >= json.size()) ? Layout::Lines : Layout::BrokenLines;
}

bool SessionFileReader::readLine(QByteArrayView line, int number)
{
    if (line.endsWith(','))
        line.chop(1);
    if (m_only && !SessionFile::mayBeOf(*m_only, line)) {
        ++m_records;
        return true;
    }
    const RecordCodec::Read read = m_codec.read(line);
    if (read.problem != RecordCodec::Problem::NotJson) {
        add(read, number);
        return true;
    }
    const int before = m_records;
    addPieces(line, number);
    if (m_contents.head.records >= 0 && m_records >= m_contents.head.records) {
        damage([number] { return Text::tr("line %1 is damaged: no session is lost by that").arg(number); });
        return false;
    }
    if (m_records == before)
        ++m_records;
    damage([number, &read] {
        return Text::tr("line %1 is damaged (%2): what it held is lost").arg(number).arg(textOf(read.problem));
    });
    return false;
}

void SessionFileReader::addPieces(QByteArrayView line, int number)
{
    for (const QByteArrayView piece : RecordCodec::pieces(line)) {
        // One of them is the damaged one: the caller tells of it.
        if (const auto part = m_codec.read(piece); part.problem == RecordCodec::Problem::None)
            add(part, number);
    }
}

void SessionFileReader::readDocument(QJsonObject root)
{
    const QJsonArray records = root.take("shards"_L1).toArray();
    const QJsonValue copy = root.take("head"_L1);
    takeHead(root, copy.isObject() ? std::optional(copy.toObject()) : std::nullopt);
    if (!m_refusal.isEmpty())
        return;
    for (const QJsonValue& record : records)
        add(m_codec.read(record.toObject()), 0);
}

void SessionFileReader::takeHead(const std::optional<QJsonObject>& head, const std::optional<QJsonObject>& copy)
{
    using Problem = RecordCodec::Problem;
    const auto first = head ? RecordCodec::readChecked(*head) : RecordCodec::Read{{}, Problem::NotJson};
    const auto second = copy ? RecordCodec::readChecked(*copy) : RecordCodec::Read{{}, Problem::NotJson};
    QJsonObject chosen = first.record;
    if (first.problem == Problem::None) {
        m_isChecked = true;
    } else if (second.problem == Problem::None) {
        chosen = second.record;
        m_isChecked = true;
        damage([&first] {
            return Text::tr("its first line is damaged (%1): the copy at its end is used").arg(textOf(first.problem));
        });
    } else if (first.problem != Problem::Unchecked) {
        m_refusal = Text::tr("its first line is damaged (%1)").arg(textOf(first.problem));
        return;
    }
    auto result = SessionJson::headFrom(chosen);
    if (const auto* why = std::get_if<QString>(&result)) {
        m_refusal = *why;
        m_contents.isNewer = chosen["version"_L1].toInt() > 1;
        return;
    }
    m_contents.head = std::get<SessionFileHead>(result);
    if (m_contents.head.sealedWith.isEmpty()) {
        m_recordHead = m_contents.head;
        return;
    }
    if (m_contents.head.sealedWith != m_seal.keyName()) {
        m_contents.needsKey = true;
        m_refusal = Text::tr("it is encrypted with the key %1, which is not here")
                        .arg(QString::fromLatin1(m_contents.head.sealedWith));
        return;
    }
    m_codec = RecordCodec(m_seal, SessionFile::sealContext(m_contents.head.generation));
}

void SessionFileReader::add(const RecordCodec::Read& read, int line)
{
    using Problem = RecordCodec::Problem;
    ++m_records;
    const bool isByHand = read.problem == Problem::Unchecked && !m_isChecked;
    if (read.problem != Problem::None && !isByHand) {
        damage([&read, line] {
            const int shard = SessionJson::shardNumberOf(read.record);
            const QString whose = shard < 0 ? Text::tr("a session is lost") : Text::tr("shard %1 is lost").arg(shard);
            return line > 0 ? Text::tr("line %1 is damaged (%2): %3").arg(line).arg(textOf(read.problem), whose)
                            : Text::tr("a record is damaged (%1): %2").arg(textOf(read.problem), whose);
        });
        return;
    }
    const auto result = SessionJson::recordFrom(read.record, m_recordHead);
    if (const auto* why = std::get_if<QString>(&result)) {
        warn([why, line] { return line > 0 ? Text::tr("line %1: %2").arg(line).arg(*why) : *why; });
        return;
    }
    const auto& record = std::get<SessionRecord>(result);
    if (m_only && record.session.shard != *m_only)
        return;
    if (m_seen.contains(record.session.shard)) {
        warn([&record] {
            return Text::tr("shard %1 stands there twice; the first is used").arg(record.session.shard.number);
        });
        return;
    }
    m_seen.insert(record.session.shard);
    (record.held ? m_saved.held : m_saved.sessions).append(record.session);
}

SessionFile::Contents SessionFileReader::refused(const QString& why) const
{
    SessionFile::Contents contents = m_contents;
    contents.loaded.error
        = Text::tr("%1 can't be used: %2. Without it, or with --no-resume, all shards identify.").arg(m_path, why);
    return contents;
}

SessionFile::Contents SessionFileReader::finished()
{
    m_saved.shardCount = m_contents.head.shardCount;
    m_saved.applicationId = m_contents.head.applicationId;
    m_saved.userId = m_contents.head.userId;
    m_saved.savedAt = m_contents.head.savedAt;
    if (const int more = m_warnings - mostWarnings; more > 0)
        m_saved.warnings.append(Text::tr("and %Ln more of the kind", nullptr, more));
    m_contents.loaded = {m_saved, false, {}};
    return m_contents;
}

} // namespace Shardroom
