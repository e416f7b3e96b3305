// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/auditcheck.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr double op7Patience = 10; // seconds; Discord itself closes after a few
constexpr double op9Patience = 60;
constexpr double answerPatience = 1; // to an op 1
constexpr double inFlight = 0.1; // what was on its way already when the answer went out
constexpr double restartPatience = 10;
constexpr double clockGrain = 0.002;
constexpr int maxPayload = 4096;
constexpr int stormSize = 5;
constexpr int resumeWindows = 3; // a resume loop is slower than a storm: each of its rounds comes to something
constexpr int beatsPerInterval = 2;

bool isFinal(int code)
{
    return code == 4004 || (code >= 4010 && code <= 4014);
}

bool endsSession(int code)
{
    return code == 4003 || code == 4007 || code == 4009;
}

QString seconds(double value)
{
    return QString::number(value, 'f', 3) + u" s"_s;
}

//! Whether the pauses between these moments get longer, on the whole.
bool grows(const std::vector<double>& moments)
{
    std::vector<double> pauses(moments.size());
    std::adjacent_difference(moments.begin(), moments.end(), pauses.begin());
    pauses.erase(pauses.begin());
    const auto middle = pauses.begin() + qsizetype(pauses.size() / 2);
    const auto mean = [](auto from, auto to) { return std::accumulate(from, to, 0.0) / double(to - from); };
    return mean(middle, pauses.end()) >= 1.5 * mean(pauses.begin(), middle);
}

struct Connection {
    double opened = 0;
    bool onResumeHost = false;
    QString version;
    QString encoding;
    double interval = 0;
    std::optional<double> hello; // when the client can have it
    QString shard; // once it has tried to log in
    QString login; // shard, token and intents: what a final close code is about
    QString session; // alias; empty: none
    bool hadSession = false;
    bool triedLogin = false;
    bool isUp = false; // READY or RESUMED came
    std::optional<double> lastBeat;
    std::vector<double> unaskedBeats;
    bool toldOfStorm = false;
    std::optional<double> askedForBeat;
    qint64 lastD = -1;
    QSet<QString> faults;
    QSet<int> faultCodes;
    double delay = 0; // what the gateway says arrives so much later
    std::optional<double> zombieSince;
    std::optional<double> op7;
    std::optional<double> op9;
    std::optional<double> unreadable; // when it was sent last what nobody can read
    bool hasOldNumbers = false; // of a session that op 9 took away: they may still be on their way
    bool sentTooMuch = false; // a payload over the limit

    //! Faults after which the gateway does not see in time what the client does.
    [[nodiscard]] bool isBlind() const { return faults.contains(u"half-open"_s) || faults.contains(u"slow-reading"_s); }
    //! Whether there was reason to leave.
    [[nodiscard]] bool wasProvoked() const
    {
        static const QSet<QString> harmless{u"unknown-event"_s, u"unknown-opcode"_s, u"request-heartbeat"_s,
            u"duplicate-event"_s, u"delay"_s, u"late-acks"_s, u"fragmented-frames"_s, u"deaf"_s, u"clock-jump"_s,
            u"slow-reading"_s};
        return !(faults - harmless).isEmpty();
    }
    //! Whether this is something that a client sees at once, and after which it can only resume.
    [[nodiscard]] static bool isUnreadable(const QString& fault)
    {
        return fault == "garbage-text"_L1 || fault == "invalid-utf8"_L1 || fault == "corrupt-stream"_L1
            || fault == "decompression-bomb"_L1;
    }
    //! Faults after which the client does not hear in time what the gateway says.
    [[nodiscard]] bool isMuted() const
    {
        return isBlind() || faults.contains(u"silence"_s) || faults.contains(u"oversized-frame"_s)
            || faults.contains(u"truncated-stream"_s);
    }
};

struct Session {
    QString shard;
    QString token;
    QString login;
    QString version;
    QString encoding;
    bool isAlive = true;
    int connection = 0; // 0: detached
    double detached = 0;
    bool wasBroken = false; // it was not the client's free will
    bool wasOp9True = false;
    int resumesTried = 0; // since it was detached
    double lastResumed = -1;
    std::optional<double> thrownAway; // ended by the client when it was told to come back
    bool wasLeftFreely = false; // by a client that nothing was wrong for
    std::vector<double> freeResumes; // after that
};

class Judge {
public:
    explicit Judge(const AuditOptions& options)
        : m_options(options)
        , m_slack(double(options.slack.count()) / 1000.0)
    {
    }

    [[nodiscard]] AuditResult run(const QList<QByteArray>& lines);

private:
    void take(const QJsonObject& line, const QString& event);
    void takeGateway(const QJsonObject& line);
    void takeConnect(const QJsonObject& line);
    void takeHeartbeat(const QJsonObject& line);
    void takeIdentify(const QJsonObject& line);
    void takeResume(const QJsonObject& line);
    void takeSent(const QJsonObject& line);
    void takeOp(const QJsonObject& line);
    void takeFault(const QJsonObject& line);
    void takeClose(const QJsonObject& line);
    void takeRest(const QJsonObject& line);
    void judgeLogin(const QJsonObject& line);
    void judgeEnd(double end, std::optional<int> clientCode);
    void judgeCode(const QJsonObject& line, int code);
    void judgeStorm();
    void judgeFreeResume(Session& session);
    [[nodiscard]] bool isFree(const Connection& connection, double end) const;
    [[nodiscard]] bool wasToldToComeBack(double end) const;
    void finish();
    void breach(const QString& rule, const QString& words) { breachAt(m_now, rule, words); }
    void breachAt(double time, const QString& rule, const QString& words);
    [[nodiscard]] double stalled(double from, double to) const;
    [[nodiscard]] double tolerance(double interval) const { return std::max(m_slack, interval / 10); }

    struct Waste {
        QString session;
        double time;
        Breach breach;
    };
    struct RestAnswer {
        double time;
        double wait;
        int port;
    };

    const AuditOptions m_options;
    const double m_slack;
    AuditResult m_result;
    QJsonObject m_rules;
    double m_now = 0;
    int m_number = 0; // the connection that the line is about
    Connection* m_connection = nullptr;
    std::map<int, Connection> m_open;
    QHash<QString, Session> m_sessions;
    QHash<int, double> m_lastIdentify; // by bucket
    QSet<QString> m_refusedSessions; // answered with op 9 false
    QHash<QString, int> m_endedByCode;
    QHash<QString, int> m_finalCodes; // by login
    QHash<QString, RestAnswer> m_unauthorized; // by token
    QHash<QString, RestAnswer> m_rateLimited; // by client and route
    QHash<QString, double> m_memberLists;
    QHash<QString, double> m_leftZombieWith1000; // by shard
    QSet<QString> m_shards;
    QHash<QString, std::vector<double>> m_deadConnections; // by shard
    std::vector<Waste> m_wastes;
    std::vector<std::pair<double, double>> m_stalls;
    double m_resumeHostDeadUntil = -1;
    double m_resumeHostFailed = -1;
};

AuditResult Judge::run(const QList<QByteArray>& lines)
{
    QList<QJsonObject> parsed;
    for (const QByteArray& raw : lines) {
        if (raw.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(raw);
        if (!document.isObject() || !document["t"_L1].isDouble() || !document["event"_L1].isString()) {
            m_result.error = u"Line %1 is not a line of an audit."_s.arg(parsed.size() + 1);
            return m_result;
        }
        parsed.append(document.object());
        if (document["event"_L1] == "stall"_L1) {
            const double end = document["t"_L1].toDouble();
            m_stalls.emplace_back(end - document["ms"_L1].toDouble() / 1000.0, end);
        }
    }
    m_result.lines = int(parsed.size());
    if (parsed.isEmpty() || parsed.first()["event"_L1] != "gateway"_L1) {
        m_result.error = u"The first line does not tell the gateway's rules."_s;
        return m_result;
    }
    for (const QJsonObject& line : parsed) {
        m_now = line["t"_L1].toDouble();
        m_number = line["conn"_L1].toInt();
        const auto open = m_open.find(m_number);
        m_connection = open == m_open.end() ? nullptr : &open->second;
        take(line, line["event"_L1].toString());
    }
    finish();
    std::ranges::stable_sort(m_result.breaches, {}, &Breach::time);
    return m_result;
}

void Judge::take(const QJsonObject& line, const QString& event)
{
    if (event == "gateway"_L1)
        takeGateway(line);
    else if (event == "rest"_L1)
        takeRest(line);
    else if (event == "connect"_L1)
        takeConnect(line);
    else if (event == "fault"_L1)
        takeFault(line);
    else if (event == "session-ended"_L1)
        m_sessions[line["sid"_L1].toString()].isAlive = false;
    if (m_connection == nullptr)
        return;
    if (event == "hello"_L1) {
        m_connection->hello = m_now + m_connection->delay;
        m_connection->interval = line["interval_ms"_L1].toDouble() / 1000.0;
    } else if (event == "heartbeat"_L1) {
        takeHeartbeat(line);
    } else if (event == "identify"_L1) {
        takeIdentify(line);
    } else if (event == "resume"_L1) {
        takeResume(line);
    } else if (event == "ready"_L1 || event == "resumed"_L1) {
        m_connection->isUp = true;
        m_deadConnections.remove(m_connection->shard);
    } else if (event == "sent"_L1) {
        takeSent(line);
    } else if (event == "op"_L1) {
        takeOp(line);
    } else if (event == "close"_L1) {
        takeClose(line);
    }
}

void Judge::takeGateway(const QJsonObject& line)
{
    m_rules = line;
}

void Judge::takeConnect(const QJsonObject& line)
{
    const QUrlQuery query(line["query"_L1].toString());
    Connection connection;
    connection.opened = m_now;
    connection.onResumeHost = line["host"_L1] == "resume"_L1;
    connection.version = query.queryItemValue(u"v"_s);
    connection.encoding = query.queryItemValue(u"encoding"_s);
    connection.interval = m_rules["heartbeat_interval_ms"_L1].toDouble() / 1000.0;
    m_connection = &m_open.insert_or_assign(m_number, connection).first->second;
    if (connection.version != "9"_L1 && connection.version != "10"_L1)
        breach(u"C4"_s, u"connected with v=\"%1\""_s.arg(connection.version));
}

void Judge::takeHeartbeat(const QJsonObject& line)
{
    Connection& c = *m_connection;
    if (c.hello && !c.isBlind()) {
        const double since = std::max(c.lastBeat.value_or(*c.hello), *c.hello);
        const double late = m_now - since - c.interval - stalled(since, m_now);
        if (late > tolerance(c.interval))
            breach(u"C10"_s,
                u"the %1 heartbeat came %2 after %3, %4 too late"_s.arg(c.lastBeat ? u"next"_s : u"first"_s,
                    seconds(m_now - since), c.lastBeat ? u"the last"_s : u"HELLO"_s, seconds(late)));
    }
    c.lastBeat = m_now;
    if (c.askedForBeat) {
        const double late = m_now - *c.askedForBeat - c.delay - stalled(*c.askedForBeat, m_now);
        if (late > answerPatience + m_slack && !c.isMuted())
            breach(u"C12"_s, u"op 1 was answered after %1"_s.arg(seconds(m_now - *c.askedForBeat)));
        c.askedForBeat.reset();
    } else if (!c.isBlind()) {
        // A pause of the gateway brings beats together that were not sent together.
        const double window = 0.9 * c.interval;
        std::erase_if(c.unaskedBeats, [&](double beat) { return m_now - beat + stalled(beat, m_now) > window; });
        c.unaskedBeats.push_back(m_now);
        if (c.unaskedBeats.size() > beatsPerInterval && !std::exchange(c.toldOfStorm, true))
            breach(u"C10"_s, u"%1 heartbeats within one interval"_s.arg(c.unaskedBeats.size()));
    }

    // Before a login the client may name the session that it is going to resume.
    if (c.session.isEmpty() || c.hasOldNumbers)
        return;
    const QJsonValue d = line["d"_L1];
    const qint64 sent = line["s"_L1].toInteger();
    if (sent == 0 && !d.isNull())
        breach(u"C11"_s, u"a heartbeat's d is not null before the first dispatch"_s);
    else if (d.isDouble() && d.toInteger() > sent)
        breach(u"C11"_s, u"a heartbeat's d is %1, and only %2 was sent"_s.arg(d.toInteger()).arg(sent));
    else if (c.lastD >= 0 && (!d.isDouble() || d.toInteger() < c.lastD))
        breach(u"C11"_s, u"a heartbeat's d goes back behind %1"_s.arg(c.lastD));
    if (d.isDouble())
        c.lastD = d.toInteger();
}

void Judge::judgeLogin(const QJsonObject& line)
{
    Connection& c = *m_connection;
    c.triedLogin = true;
    c.op9.reset();
    if (m_options.house && !c.hello)
        breach(u"C9"_s, u"logged in before HELLO"_s);
    if (const auto code = m_finalCodes.constFind(c.login); code != m_finalCodes.cend())
        breach(u"C21"_s, u"logged in again after %1"_s.arg(*code));
    const QString token = line["token"_L1].toString();
    if (const auto refused = m_unauthorized.constFind(token);
        refused != m_unauthorized.cend() && m_now - refused->time > inFlight)
        breach(u"C5"_s, u"logged in after REST answered 401"_s);
    if (const auto left = m_leftZombieWith1000.constFind(c.shard);
        left != m_leftZombieWith1000.cend() && m_now - *left < restartPatience) {
        breach(u"C13"_s, u"a connection without ACKs was closed with 1000, which ended its session"_s);
        m_leftZombieWith1000.remove(c.shard);
    }
}

void Judge::takeIdentify(const QJsonObject& line)
{
    Connection& c = *m_connection;
    const QJsonArray pair = line["shard"_L1].toArray();
    if (pair.size() == 2) {
        c.shard = u"%1/%2"_s.arg(pair.at(0).toInt()).arg(pair.at(1).toInt());
        m_shards.insert(c.shard);
    }
    const QString token = line["token"_L1].toString();
    const QString answer = line["answer"_L1].toString();
    c.login = c.shard + u' ' + token + u' ' + QString::number(line["intents"_L1].toInteger(-1));
    if (line["size"_L1].toInt() > maxPayload)
        c.sentTooMuch = true;
    judgeLogin(line);

    if (answer == "token reset"_L1)
        breach(u"C7"_s, u"identified with nothing left of the day's budget: the token was reset"_s);
    const int bucket = std::max(0, pair.at(0).toInt()) % std::max(1, m_rules["max_concurrency"_L1].toInt());
    const double interval = m_rules["identify_interval_ms"_L1].toDouble() / 1000.0;
    const double grace = m_rules["identify_tolerance_ms"_L1].toDouble() / 1000.0 + clockGrain;
    if (const auto last = m_lastIdentify.constFind(bucket); last != m_lastIdentify.cend()) {
        const double since = m_now - *last;
        // When the first one waited for the gateway, less time seems to have passed than has.
        if (since + stalled(*last - interval, m_now) < interval - grace)
            breach(u"C39"_s, u"identified %1 after bucket %2's last one"_s.arg(seconds(since)).arg(bucket));
    }
    // Who waits for the bucket can't come back sooner.
    const double bucketBusy = m_lastIdentify.value(bucket, -restartPatience);
    if (answer == "ready"_L1)
        m_lastIdentify.insert(bucket, m_now);

    for (auto session = m_sessions.begin(); session != m_sessions.end(); ++session) {
        if (session->shard != c.shard || session->token != token)
            continue;
        const std::optional<double> thrownAway = std::exchange(session->thrownAway, std::nullopt);
        const bool wasThrownAway
            = thrownAway && m_now - std::max(*thrownAway, bucketBusy) - stalled(*thrownAway, m_now) < restartPatience;
        const bool couldBeResumed
            = session->isAlive && session->connection == 0 && session->wasBroken && session->resumesTried == 0;
        if (!wasThrownAway && !couldBeResumed)
            continue;
        const QString words = wasThrownAway
            ? u"identified after op 7 or a broken stream, having ended its session itself, with 1000 or 1001"_s
            : session->wasOp9True ? u"identified after op 9 true: the session could be resumed"_s
                                  : u"identified, though its session, lost %1 before, could be resumed"_s.arg(
                                      seconds(m_now - session->detached));
        const QString rule = session->wasOp9True ? u"C24"_s : u"C19"_s;
        m_wastes.push_back({session.key(), m_now, {m_now, m_number, c.shard, rule, words}});
        break;
    }
    if (answer != "ready"_L1)
        return;
    c.session = line["sid"_L1].toString();
    c.lastD = -1;
    Session session;
    session.shard = c.shard;
    session.token = token;
    session.login = c.login;
    session.version = c.version;
    session.encoding = c.encoding;
    session.connection = m_number;
    m_sessions.insert(c.session, session);
    c.hadSession = true;
}

void Judge::takeResume(const QJsonObject& line)
{
    Connection& c = *m_connection;
    const QString id = line["sid"_L1].toString();
    const QJsonValue answer = line["answer"_L1];
    const auto known = m_sessions.find(id);
    if (known != m_sessions.end()) {
        c.shard = known->shard;
        c.login = known->login;
    }
    judgeLogin(line);
    if (m_refusedSessions.contains(id))
        breach(u"C23"_s, u"asked again for a session after op 9 false"_s);
    else if (const auto code = m_endedByCode.constFind(id); code != m_endedByCode.cend())
        breach(u"C20"_s, u"asked for a session that close code %1 had ended"_s.arg(*code));
    if (endsSession(answer.toInt()))
        m_endedByCode.insert(id, answer.toInt());
    if (answer.toInt() == 4007)
        breach(u"C16"_s, u"RESUME's seq %1 is ahead of what was sent"_s.arg(line["seq"_L1].toInteger()));
    if (answer == "op 9"_L1)
        m_refusedSessions.insert(id);
    if (known == m_sessions.end())
        return;
    ++known->resumesTried;
    if (!c.hadSession) {
        if (c.version != known->version || c.encoding != known->encoding)
            breach(u"C4"_s, u"resumed with another v or encoding than the session was made with"_s);
        const double since = known->detached - clockGrain;
        const bool isExcused = c.onResumeHost || m_resumeHostFailed >= since || m_resumeHostDeadUntil >= since
            || stalled(since, m_now) > 0;
        if (!isExcused)
            breach(u"C18"_s, u"resumed on the main host without having tried the resume host"_s);
    }
    if (answer != "resumed"_L1)
        return;
    if (const auto older = m_open.find(known->connection); older != m_open.end()) {
        known->wasLeftFreely = isFree(older->second, m_now);
        older->second.session.clear();
    }
    judgeFreeResume(*known);
    known->connection = m_number;
    known->lastResumed = m_now;
    known->wasBroken = false;
    known->wasOp9True = false;
    c.session = id;
    c.hadSession = true;
    c.lastD = -1;
}

void Judge::takeSent(const QJsonObject& line)
{
    Connection& c = *m_connection;
    switch (line["op"_L1].toInt()) {
    case 1:
        if (!c.askedForBeat)
            c.askedForBeat = m_now;
        break;
    case 7:
        c.op7 = m_now;
        break;
    case 9: {
        c.op9 = m_now;
        c.hasOldNumbers = c.hadSession;
        const auto session = m_sessions.find(c.session);
        if (line["d"_L1] == "false"_L1 && !c.session.isEmpty())
            m_refusedSessions.insert(c.session);
        if (session != m_sessions.end()) {
            session->connection = 0;
            session->detached = m_now;
            session->resumesTried = 0;
            session->wasOp9True = line["d"_L1] == "true"_L1;
            // What a client makes of an op 9 that is none is its own affair.
            session->wasBroken = session->wasOp9True;
        }
        c.session.clear();
        break;
    }
    default:
        break;
    }
}

void Judge::takeOp(const QJsonObject& line)
{
    const int op = line["op"_L1].toInt();
    const QString answer = line["answer"_L1].toString();
    if (line["size"_L1].toInt() > maxPayload)
        m_connection->sentTooMuch = true;
    if (op == 3 && answer == "dropped"_L1)
        breach(u"C36"_s, u"the sixth presence update within 20 s"_s);
    if (op != 8)
        return;
    const QString guild = line["d"_L1]["guild_id"_L1].toVariant().toString();
    if (answer == "rate limited"_L1) {
        const auto last = m_memberLists.constFind(guild);
        breach(u"C37"_s,
            u"asked for all members of a guild again%1"_s.arg(
                last == m_memberLists.cend() ? QString() : u" after "_s + seconds(m_now - *last)));
    } else if (answer == "list"_L1) {
        m_memberLists.insert(guild, m_now);
    }
}

void Judge::takeFault(const QJsonObject& line)
{
    const QString fault = line["fault"_L1].toString();
    const double delay = line["delay_ms"_L1].toDouble() / 1000.0;
    if (fault == "dead-resume-host"_L1)
        m_resumeHostDeadUntil = std::max(m_resumeHostDeadUntil, m_now + delay);
    if (m_connection == nullptr)
        return;
    m_connection->faults.insert(fault);
    if (Connection::isUnreadable(fault))
        m_connection->unreadable = m_now;
    if (fault == "close"_L1)
        m_connection->faultCodes.insert(line["code"_L1].toInt());
    if (fault == "delay"_L1)
        m_connection->delay = delay;
    if ((fault == "stop-acks"_L1 || fault == "silence"_L1) && !m_connection->zombieSince)
        m_connection->zombieSince = m_now;
}

void Judge::judgeEnd(double end, std::optional<int> clientCode)
{
    Connection& c = *m_connection;
    if (c.isBlind())
        return;
    if (c.hello) {
        const double since = std::max(c.lastBeat.value_or(*c.hello), *c.hello);
        const double late = end - since - c.interval - stalled(since, end);
        if (late > tolerance(c.interval))
            breachAt(end, u"C10"_s, u"no heartbeat for %1"_s.arg(seconds(end - since)));
    }
    if (c.askedForBeat && !c.isMuted()
        && end - *c.askedForBeat - c.delay - stalled(*c.askedForBeat, end) > answerPatience + m_slack)
        breachAt(end, u"C12"_s, u"op 1 was not answered"_s);
    if (c.zombieSince) {
        const double stayed = end - *c.zombieSince - c.delay - stalled(*c.zombieSince, end);
        if (stayed > 2 * c.interval + tolerance(c.interval))
            breachAt(end, u"C13"_s, u"stayed %1 on a connection without ACKs"_s.arg(seconds(stayed)));
        // Whether it meant to end for good shows when it comes back.
        const bool isWordOfZombie = c.lastBeat && *c.lastBeat > *c.zombieSince && stayed > c.interval * 0.9;
        if (clientCode && (*clientCode == 1000 || *clientCode == 1001) && isWordOfZombie)
            m_leftZombieWith1000.insert(c.shard, end);
    }
    if (c.op7 && !c.isMuted() && end - *c.op7 - c.delay - stalled(*c.op7, end) > op7Patience + m_slack)
        breachAt(end, u"C19"_s, u"stayed %1 after op 7"_s.arg(seconds(end - *c.op7)));
    if (c.op9 && !c.isMuted() && end - *c.op9 - c.delay - stalled(*c.op9, end) > op9Patience + m_slack)
        breachAt(end, u"C23"_s, u"neither left nor logged in for %1 after op 9"_s.arg(seconds(end - *c.op9)));
}

void Judge::judgeCode(const QJsonObject& line, int code)
{
    Connection& c = *m_connection;
    if (isFinal(code) && !c.login.isEmpty())
        m_finalCodes.insert(c.login, code);
    if (endsSession(code) && !c.session.isEmpty())
        m_endedByCode.insert(c.session, code);
    if (c.faultCodes.contains(code))
        return;
    const QString reason = line["reason"_L1].toString();
    if (code == 4008)
        breach(u"C34"_s, u"sent more than 120 payloads within 60 s"_s);
    else if (code == 4002 && c.sentTooMuch)
        breach(u"C33"_s, u"sent a payload over 4096 bytes"_s);
    else if (code == 4001 || code == 4002 || code == 4003 || code == 4005)
        breach(QString::number(code), u"was closed with %1: %2"_s.arg(code).arg(reason));
    else if (reason == "No heartbeat."_L1 && c.hello && !c.isBlind() && stalled(m_now - 2 * c.interval, m_now) == 0
        && m_now - std::max(c.lastBeat.value_or(*c.hello), *c.hello) > c.interval)
        breach(u"C10"_s, u"was closed because no heartbeat came"_s);
}

void Judge::takeClose(const QJsonObject& line)
{
    Connection& c = *m_connection;
    const bool byClient = line["by"_L1] == "client"_L1;
    const int code = line["code"_L1].toInt();
    const double end = byClient ? m_now : line["asked"_L1].toDouble(m_now);
    const qsizetype before = m_result.breaches.size();
    judgeEnd(end, byClient ? std::optional(code) : std::nullopt);
    const bool wasTold = m_result.breaches.size() > before;
    if (!byClient && !(wasTold && line["reason"_L1] == "No heartbeat."_L1))
        judgeCode(line, code);

    if (const auto session = m_sessions.find(c.session); session != m_sessions.end()) {
        session->connection = 0;
        session->detached = end;
        if (c.isUp)
            session->resumesTried = 0; // otherwise the last RESUME has not been answered
        // The client's own going, unprovoked, may be the end of its process: whatever comes then knows of no session.
        session->wasBroken = !byClient ? !isFinal(code) && !endsSession(code) : c.op7.has_value() || c.wasProvoked();
        session->wasOp9True = false;
        session->wasLeftFreely = byClient && code != 0 && isFree(c, end);
        if (session->isAlive && byClient && (code == 1000 || code == 1001) && wasToldToComeBack(end))
            session->thrownAway = end;
    }
    if (c.onResumeHost && !c.isUp)
        m_resumeHostFailed = m_now;
    if (!c.isUp)
        judgeStorm();
    m_open.erase(m_number);
    m_connection = nullptr;
}

void Judge::judgeStorm()
{
    // Who it was shows only when it has tried to log in; of the others every shard may have its five.
    const Connection& c = *m_connection;
    std::vector<double>& dead = m_deadConnections[c.shard];
    const double window = double(m_options.stormWindow.count()) / 1000.0;
    dead.push_back(c.opened);
    std::erase_if(dead, [&](double opened) { return c.opened - opened > window; });
    const auto shards = std::max({qsizetype(1), m_shards.size(), qsizetype(m_rules["shards"_L1].toInt())});
    const size_t most = stormSize * (c.shard.isEmpty() ? size_t(shards) : 1);
    if (dead.size() <= most)
        return;
    std::ranges::sort(dead);
    if (!grows(dead))
        breach(u"C46"_s,
            u"%1 connections that came to nothing within %2, without growing pauses"_s.arg(dead.size())
                .arg(seconds(dead.back() - dead.front())));
    dead.clear();
}

//! Whether nothing has happened that could make its client leave.
bool Judge::isFree(const Connection& connection, double end) const
{
    return connection.isUp && connection.faults.isEmpty() && !connection.op7 && stalled(connection.opened, end) == 0;
}

//! Whether it has just had to leave, to resume elsewhere. Much later its going may be the end of its process.
bool Judge::wasToldToComeBack(double end) const
{
    const Connection& c = *m_connection;
    if (c.isMuted())
        return false;
    const auto isFresh = [&](const std::optional<double>& when) {
        return when && end - *when - c.delay - stalled(*when, end) <= op7Patience + m_slack;
    };
    return isFresh(c.op7) || isFresh(c.unreadable);
}

void Judge::judgeFreeResume(Session& session)
{
    if (!std::exchange(session.wasLeftFreely, false))
        return;
    std::vector<double>& resumes = session.freeResumes;
    const double window = resumeWindows * double(m_options.stormWindow.count()) / 1000.0;
    resumes.push_back(m_now);
    std::erase_if(resumes, [&](double resumed) { return m_now - resumed > window; });
    if (resumes.size() <= stormSize)
        return;
    if (!grows(resumes))
        breach(u"C46"_s,
            u"left a healthy connection and resumed %1 times within %2"_s.arg(resumes.size())
                .arg(seconds(resumes.back() - resumes.front())));
    resumes.clear();
}

void Judge::takeRest(const QJsonObject& line)
{
    static const QRegularExpression rightAgent(u"^DiscordBot \\(\\S+?,? \\S+\\)"_s);
    const QString path = line["path"_L1].toString();
    const QString agent = line["user_agent"_L1].toString();
    const QString token = line["token"_L1].toString();
    const int port = line["port"_L1].toInt();
    const int status = line["status"_L1].toInt();
    if (!rightAgent.match(agent).hasMatch())
        breach(u"C1"_s, u"%1 with User-Agent \"%2\""_s.arg(path, agent));
    if (!path.startsWith("/api/v"_L1))
        breach(u"C2"_s, u"%1 names no version"_s.arg(path));
    if (status == 401 && !line["authorization"_L1].toBool())
        breach(u"C1"_s, u"%1 without Authorization"_s.arg(path));

    // A request on another TCP connection may have been on its way before the answer was there.
    const auto wasWarned
        = [this, port](const RestAnswer& answer) { return port == answer.port || m_now - answer.time > inFlight; };
    if (const auto refused = m_unauthorized.constFind(token);
        refused != m_unauthorized.cend() && wasWarned(*refused) && !token.isEmpty())
        breach(u"C5"_s, u"%1 after a 401"_s.arg(path));
    const QString client = agent + u' ' + token + u' ' + path;
    if (const auto limited = m_rateLimited.constFind(client); limited != m_rateLimited.cend()) {
        const double early = limited->time + limited->wait - m_now;
        if (early > clockGrain && wasWarned(*limited))
            breach(u"C6"_s, u"%1 asked %2 before retry_after had passed"_s.arg(path, seconds(early)));
    }
    if (status == 401 && !token.isEmpty())
        m_unauthorized.insert(token, {m_now, 0, port});
    if (status == 429)
        m_rateLimited.insert(client, {m_now, line["retry_after"_L1].toDouble(), port});
    else
        m_rateLimited.remove(client);
}

void Judge::finish()
{
    for (auto& [number, connection] : m_open) {
        m_number = number;
        m_connection = &connection;
        judgeEnd(m_now, std::nullopt);
    }
    m_connection = nullptr;
    for (const Waste& waste : m_wastes) {
        // Somebody who resumes it later held it all the time: there were two.
        if (m_sessions[waste.session].lastResumed < waste.time && !m_options.allowed.contains(waste.breach.rule))
            m_result.breaches.append(waste.breach);
    }
}

void Judge::breachAt(double time, const QString& rule, const QString& words)
{
    if (!m_options.allowed.contains(rule))
        m_result.breaches.append(
            {time, m_number, m_connection == nullptr ? QString() : m_connection->shard, rule, words});
}

double Judge::stalled(double from, double to) const
{
    // What waited for a pause to end is written down before the pause itself is.
    constexpr double after = 0.25;
    double sum = 0;
    for (const auto& [begin, end] : m_stalls)
        sum += std::max(0.0, std::min(end, to + after) - std::max(begin, from));
    return sum;
}

} // namespace

QString Breach::text() const
{
    QString where;
    if (!shard.isEmpty())
        where += u" shard "_s + shard;
    if (connection > 0)
        where += u" connection "_s + QString::number(connection);
    return u"%1 at %2%3: %4"_s.arg(rule, seconds(time), where, words);
}

AuditResult checkAudit(const QList<QByteArray>& lines, const AuditOptions& options)
{
    return Judge(options).run(lines);
}

AuditResult checkAuditFile(const QString& fileName, const AuditOptions& options)
{
    QFile file(fileName);
    AuditResult result;
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = u"%1 can't be read: %2."_s.arg(fileName, file.errorString());
        return result;
    }
    return checkAudit(file.readAll().split('\n'), options);
}

QStringList auditRules()
{
    return {u"C1"_s, u"C2"_s, u"C4"_s, u"C5"_s, u"C6"_s, u"C7"_s, u"C9"_s, u"C10"_s, u"C11"_s, u"C12"_s, u"C13"_s,
        u"C16"_s, u"C18"_s, u"C19"_s, u"C20"_s, u"C21"_s, u"C23"_s, u"C24"_s, u"C33"_s, u"C34"_s, u"C36"_s, u"C37"_s,
        u"C39"_s, u"C46"_s, u"4001"_s, u"4002"_s, u"4003"_s, u"4005"_s};
}

} // namespace Shardroom
