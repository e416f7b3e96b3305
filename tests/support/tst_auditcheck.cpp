// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The judge of all clients: for each of its rules an audit that breaks it, and one that just does not. Every row says
// which rules are broken; an empty list is a client that can't be blamed.

#include "core/simulator/fault.h"
#include "tests/simulator/testgateway.h"
#include "tests/support/auditcheck.h"
#include "tests/support/judgedgateway.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Shardroom;

namespace {

//! An audit, written by hand: every word of it in the test.
class Story {
public:
    explicit Story(QJsonObject rules = {})
    {
        QJsonObject all{{"max_concurrency"_L1, 2}, {"identify_interval_ms"_L1, 5000}, {"identify_tolerance_ms"_L1, 50},
            {"heartbeat_interval_ms"_L1, 10000}, {"shards"_L1, 1}};
        for (auto rule = rules.constBegin(); rule != rules.constEnd(); ++rule)
            all.insert(rule.key(), rule.value());
        add(0, 0, "gateway", all);
    }

    Story& add(double t, int connection, const char* event, QJsonObject fields = {})
    {
        fields.insert("t"_L1, t);
        fields.insert("event"_L1, QLatin1StringView(event));
        if (connection > 0)
            fields.insert("conn"_L1, connection);
        m_lines.append(QJsonDocument(fields).toJson(QJsonDocument::Compact));
        return *this;
    }
    Story& connect(double t, int connection, bool onResumeHost = false, const QString& version = u"10"_s,
        const QString& encoding = u"json"_s)
    {
        add(t, connection, "connect",
            {{"query"_L1, QString(u"v="_s + version + u"&encoding="_s + encoding)},
                {"host"_L1, onResumeHost ? u"resume"_s : u"main"_s}});
        return add(t, connection, "hello", {{"interval_ms"_L1, 10000}});
    }
    Story& identify(double t, int connection, int number = 0, const QString& session = u"A"_s,
        const QJsonValue& answer = u"ready"_s, qint64 intents = 1, const QString& token = u"bot"_s)
    {
        QJsonObject fields{{"shard"_L1, QJsonArray{number, 4}}, {"token"_L1, token}, {"intents"_L1, intents},
            {"answer"_L1, answer}, {"size"_L1, 300}};
        if (answer == "ready"_L1)
            fields.insert("sid"_L1, session);
        add(t, connection, "identify", fields);
        return answer == "ready"_L1 ? add(t, connection, "ready") : *this;
    }
    Story& resume(double t, int connection, const QString& session = u"A"_s, const QJsonValue& answer = u"resumed"_s,
        qint64 sequence = 5)
    {
        add(t, connection, "resume",
            {{"sid"_L1, session}, {"token"_L1, u"bot"_s}, {"seq"_L1, sequence}, {"answer"_L1, answer}});
        return answer == "resumed"_L1 ? add(t, connection, "resumed") : *this;
    }
    Story& beat(double t, int connection, const QJsonValue& d = 1, qint64 sent = 1)
    {
        return add(t, connection, "heartbeat", {{"d"_L1, d}, {"s"_L1, sent}});
    }
    Story& sent(double t, int connection, int op, const QString& d = u"null"_s)
    {
        return add(t, connection, "sent", {{"op"_L1, op}, {"d"_L1, d}});
    }
    Story& fault(double t, int connection, const QString& kind, QJsonObject more = {})
    {
        more.insert("fault"_L1, kind);
        return add(t, connection, "fault", more);
    }
    Story& serverCloses(double t, int connection, int code, const QString& reason = {})
    {
        return add(t, connection, "close",
            {{"by"_L1, u"server"_s}, {"code"_L1, code}, {"asked"_L1, t}, {"reason"_L1, reason}});
    }
    Story& clientCloses(double t, int connection, int code)
    {
        return add(t, connection, "close", {{"by"_L1, u"client"_s}, {"code"_L1, code}});
    }
    Story& ended(double t, const QString& session = u"A"_s)
    {
        return add(t, 0, "session-ended", {{"sid"_L1, session}});
    }
    Story& rest(double t, int status = 200, QJsonObject more = {})
    {
        QJsonObject fields{{"path"_L1, u"/api/v10/gateway/bot"_s}, {"status"_L1, status}, {"port"_L1, 1111},
            {"authorization"_L1, true}, {"token"_L1, u"bot"_s},
            {"user_agent"_L1, u"DiscordBot (https://example.org, 1.0) more"_s}};
        for (auto field = more.constBegin(); field != more.constEnd(); ++field)
            fields.insert(field.key(), field.value());
        return add(t, 0, "rest", fields);
    }
    //! A connection that is logged in with session A since 0.
    Story& up() { return connect(0, 1).identify(0.1, 1); }

    [[nodiscard]] const QList<QByteArray>& lines() const { return m_lines; }

private:
    QList<QByteArray> m_lines;
};

QStringList rulesOf(const AuditResult& result)
{
    QStringList rules;
    for (const Breach& breach : result.breaches)
        rules.append(breach.rule);
    return rules;
}

} // namespace

class TestAuditCheck : public QObject {
    Q_OBJECT
private slots:
    void rules_data();
    void rules();
    void allowed();
    void unreadable_data();
    void unreadable();
    void everyRuleHasARow();
    void words();
    void program();
    void ofTheRealGateway();
    void startedAgain();

private:
    QSet<QString> m_broken;
};

void TestAuditCheck::rules_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<QStringList>("broken");
    const auto row = [](const char* name, const Story& story, const QStringList& broken = {}) {
        QTest::addRow("%s", name) << story.lines() << broken;
    };

    row("nothing happened", Story());

    // REST
    const QString agent = u"user_agent"_s;
    row("C1 no User-Agent", Story().rest(1, 200, {{agent, u""_s}}), {u"C1"_s});
    row("C1 a browser's", Story().rest(1, 200, {{agent, u"Mozilla/5.0"_s}}), {u"C1"_s});
    row("C1 no version", Story().rest(1, 200, {{agent, u"DiscordBot (https://example.org)"_s}}), {u"C1"_s});
    row("C1 right", Story().rest(1));
    row("C1 discord.py's, without the comma",
        Story().rest(1, 200, {{agent, u"DiscordBot (https://github.com/Rapptz/discord.py 2.2.2) Python/3.11"_s}}));
    row("C1 no Authorization", Story().rest(1, 401, {{"authorization"_L1, false}, {"token"_L1, u""_s}}), {u"C1"_s});
    row("C1 none needed", Story().rest(1, 200, {{"authorization"_L1, false}, {"token"_L1, u""_s}}));
    row("C2 no version", Story().rest(1, 200, {{"path"_L1, u"/api/gateway/bot"_s}}), {u"C2"_s});
    row("C2 v9", Story().rest(1, 200, {{"path"_L1, u"/api/v9/gateway/bot"_s}}));
    row("C5 again after 401", Story().rest(1, 401).rest(1.01, 401), {u"C5"_s});
    row("C5 another token after 401", Story().rest(1, 401).rest(2, 200, {{"token"_L1, u"other"_s}}));
    row("C5 was under way on another connection", Story().rest(1, 401).rest(1.05, 401, {{"port"_L1, 2222}}));
    row("C5 later on another connection", Story().rest(1, 401).rest(1.15, 401, {{"port"_L1, 2222}}), {u"C5"_s});
    row("C5 login after 401", Story().rest(1, 401).connect(2, 1).identify(3, 1, 0, u"A"_s, 4004), {u"C5"_s});
    const QJsonObject limited{{"retry_after"_L1, 2.5}};
    row("C6 too early", Story().rest(1, 429, limited).rest(3.4), {u"C6"_s});
    row("C6 in time", Story().rest(1, 429, limited).rest(3.5));
    row("C6 another route", Story().rest(1, 429, limited).rest(2, 200, {{"path"_L1, u"/api/v10/gateway"_s}}));
    row("C6 another process", Story().rest(1, 429, limited).rest(2, 200, {{agent, u"DiscordBot (x, 2)"_s}}));

    // Identifying
    row("C4 no version", Story().connect(1, 1, false, u""_s), {u"C4"_s});
    row("C4 v9", Story().connect(1, 1, false, u"9"_s));
    row("C7 over the budget", Story().connect(1, 1).identify(2, 1, 0, u"A"_s, u"token reset"_s), {u"C7"_s});
    row("C9 before HELLO", Story().add(1, 1, "connect", {{"query"_L1, u"v=10&encoding=json"_s}}).identify(1.1, 1),
        {u"C9"_s});
    const auto two = [](double second, int number) {
        return Story().connect(1, 1).identify(1, 1).connect(2, 2).identify(second, 2, number, u"B"_s);
    };
    row("C39 too soon", two(5.9, 2), {u"C39"_s});
    row("C39 within the tolerance", two(5.96, 2));
    row("C39 another bucket", two(2, 1));
    row("C39 thrown back by op 9", Story().connect(1, 1).identify(1, 1).connect(2, 2).identify(3, 2, 2, {}, u"op 9"_s),
        {u"C39"_s});
    row("C39 a refused one does not count",
        Story().connect(1, 1).identify(1, 1, 0, {}, 4014, 2).connect(2, 2).identify(2, 2, 2, u"B"_s));
    row("C39 the gateway paused", two(3, 2).add(3.01, 0, "stall", {{"ms"_L1, 3000}}));
    row("C39 the gateway paused, not enough", two(3, 2).add(3.01, 0, "stall", {{"ms"_L1, 1500}}), {u"C39"_s});
    row("C21 again after 4014",
        Story()
            .connect(1, 1)
            .identify(1, 1, 0, {}, 4014, 2)
            .serverCloses(1, 1, 4014)
            .connect(2, 2)
            .identify(7, 2, 0, {}, 4014, 2),
        {u"C21"_s});
    row("C21 with other intents",
        Story().connect(1, 1).identify(1, 1, 0, {}, 4014, 2).serverCloses(1, 1, 4014).connect(2, 2).identify(7, 2));
    row("C21 another shard",
        Story().connect(1, 1).identify(1, 1, 0, {}, 4011).serverCloses(1, 1, 4011).connect(2, 2).identify(7, 2, 1));
    row("C21 resumed after 4004",
        Story().up().serverCloses(1, 1, 4004).ended(1).connect(2, 2, true).resume(2.1, 2, u"A"_s, 4004), {u"C21"_s});

    // Heartbeats
    row("C10 first in time", Story().connect(0, 1).beat(10.9, 1, QJsonValue::Null, 0));
    row("C10 first too late", Story().connect(0, 1).beat(11.2, 1, QJsonValue::Null, 0), {u"C10"_s});
    row("C10 next in time", Story().connect(0, 1).beat(3, 1).beat(13.9, 1));
    row("C10 next too late", Story().connect(0, 1).beat(3, 1).beat(14.2, 1), {u"C10"_s});
    // Under `delay` HELLO comes late, and the interval begins only then.
    const auto lateHello = [] {
        return Story()
            .add(0, 1, "connect", {{"query"_L1, u"v=10"_s}})
            .fault(0, 1, u"delay"_s, {{"delay_ms"_L1, 5000}})
            .add(0, 1, "hello", {{"interval_ms"_L1, 10000}});
    };
    row("C10 HELLO came late", lateHello().beat(15.9, 1, QJsonValue::Null, 0));
    row("C10 HELLO came late, the beat too", lateHello().beat(16.2, 1, QJsonValue::Null, 0), {u"C10"_s});
    row("C10 HELLO came late, no beat yet", lateHello().rest(15.9));
    row("C10 HELLO came late, no beat", lateHello().rest(16.2), {u"C10"_s});
    row("C10 HELLO came late, closed before a beat was due",
        lateHello().serverCloses(13.5, 1, 4000, u"No heartbeat."_s));
    row("C10 HELLO came late, and closed for the beat", lateHello().serverCloses(15.5, 1, 4000, u"No heartbeat."_s),
        {u"C10"_s});
    row("C10 none at all", Story().connect(0, 1).rest(12), {u"C10"_s});
    row("C10 left before one was due", Story().connect(0, 1).clientCloses(9, 1, 1000).rest(60));
    row("C10 none to the end", Story().connect(0, 1).beat(3, 1).clientCloses(15, 1, 4000), {u"C10"_s});
    row("C10 closed for it", Story().up().beat(3, 1).serverCloses(13.5, 1, 4000, u"No heartbeat."_s), {u"C10"_s});
    row("C10 closed for it after a pause",
        Story().up().beat(3, 1).add(12, 0, "stall", {{"ms"_L1, 5000}}).serverCloses(13.5, 1, 4000, u"No heartbeat."_s));
    row("C10 the close was slow",
        Story().up().beat(3, 1).add(16, 1, "close", {{"by"_L1, u"server"_s}, {"code"_L1, 4000}, {"asked"_L1, 13.5}}));
    row("C10 nothing is seen on a half-open connection", Story().up().fault(1, 1, u"half-open"_s).rest(60));
    row("C10 no HELLO", Story().add(1, 1, "connect", {{"query"_L1, u"v=10"_s}}).rest(60));
    row("C10 the gateway paused",
        Story().connect(0, 1).beat(3, 1).beat(16, 1).add(16.02, 0, "stall", {{"ms"_L1, 3000}}));
    row("C10 three in an interval", Story().connect(0, 1).beat(1, 1).beat(5, 1).beat(9.9, 1), {u"C10"_s});
    row("C10 two in an interval", Story().connect(0, 1).beat(0, 1).beat(5, 1).beat(10, 1).beat(15, 1));
    row("C10 asked for", Story().connect(0, 1).beat(1, 1).beat(5, 1).sent(5.5, 1, 1).beat(5.6, 1).rest(9));
    const auto beat = [](const QJsonValue& d, qint64 sent) { return Story().up().beat(3, 1, d, sent); };
    row("C11 not null", beat(0, 0), {u"C11"_s});
    row("C11 null", beat(QJsonValue::Null, 0));
    row("C11 ahead", beat(8, 7), {u"C11"_s});
    row("C11 up to date", beat(7, 7));
    row("C11 behind", beat(4, 7));
    row("C11 goes back", beat(7, 7).beat(9, 1, 6, 9), {u"C11"_s});
    row("C11 null again", beat(7, 7).beat(9, 1, QJsonValue::Null, 9), {u"C11"_s});
    row("C11 before a resume", Story().up().serverCloses(1, 1, 0).connect(2, 2, true).beat(2, 2, 7, 0).resume(2.1, 2));
    row("C11 the old session's, after op 9",
        Story().up().beat(2, 1, 9, 9).sent(3, 1, 9, u"false"_s).ended(3).identify(8, 1, 0, u"B"_s).beat(8, 1, 9, 1));
    row("C11 the first session's",
        Story()
            .connect(1, 1)
            .identify(1, 1, 0, {}, u"op 9"_s)
            .sent(1, 1, 9, u"false"_s)
            .identify(7, 1)
            .beat(8, 1, 9, 1),
        {u"C11"_s});
    row("C12 answered", Story().up().sent(1, 1, 1).beat(2.9, 1));
    row("C12 answered late", Story().up().sent(1, 1, 1).beat(3.1, 1), {u"C12"_s});
    row("C12 not answered", Story().up().sent(1, 1, 1).rest(4), {u"C12"_s});
    row("C12 left instead", Story().up().sent(1, 1, 1).clientCloses(1.5, 1, 4000).rest(4));
    row("C12 heard late", Story().up().fault(0.5, 1, u"delay"_s, {{"delay_ms"_L1, 2000}}).sent(1, 1, 1).beat(4.9, 1));

    // Zombies
    const auto zombie = [](double left, int code) {
        Story story = Story().up().beat(1, 1).fault(2, 1, u"stop-acks"_s).beat(11, 1).beat(21, 1);
        return story.clientCloses(left, 1, code);
    };
    row("C13 left", zombie(22, 4000));
    row("C13 left late", zombie(23.2, 4000), {u"C13"_s});
    row("C13 stayed", Story().up().fault(2, 1, u"silence"_s).beat(9, 1).beat(19, 1).rest(23.2), {u"C13"_s});
    row("C13 ended it with 1000", zombie(21, 1000).ended(21).connect(22, 2).identify(23, 2, 0, u"B"_s), {u"C13"_s});
    row("C13 stopped for good", zombie(21, 1000).ended(21).rest(60));
    row("C13 stopped, and started much later", zombie(21, 1000).ended(21).connect(42, 2).identify(42, 2, 0, u"B"_s));

    // Sessions
    const auto lost = [](int code) { return Story().up().serverCloses(1, 1, code); };
    row("C19 identified after a loss", lost(0).connect(2, 2).identify(6, 2, 0, u"B"_s), {u"C19"_s});
    row("C19 identified after 4000", lost(4000).connect(2, 2).identify(6, 2, 0, u"B"_s), {u"C19"_s});
    row("C19 resumed", lost(0).connect(2, 2, true).resume(2.1, 2));
    row("C19 identified after 4009", lost(4009).ended(1).connect(2, 2).identify(6, 2, 0, u"B"_s));
    row("C19 the session has expired", lost(0).ended(5).connect(6, 2).identify(6, 2, 0, u"B"_s));
    row("C19 another shard", lost(0).connect(2, 2).identify(6, 2, 2, u"B"_s));
    row("C19 another bot", lost(0).connect(2, 2).identify(6, 2, 0, u"B"_s, u"ready"_s, 1, u"other"_s));
    row("C19 after its own 1000", Story().up().clientCloses(1, 1, 1000).ended(1).connect(2, 2).identify(6, 2));
    row("C19 after going without a reason: a new process",
        Story().up().clientCloses(1, 1, 4000).connect(2, 2).identify(6, 2, 0, u"B"_s));
    row("C19 after op 7", Story().up().sent(1, 1, 7).clientCloses(1, 1, 4000).connect(2, 2).identify(6, 2, 0, u"B"_s),
        {u"C19"_s});
    row("C19 after what it can't read",
        Story().up().fault(1, 1, u"corrupt-stream"_s).clientCloses(1, 1, 4000).connect(2, 2).identify(6, 2, 0, u"B"_s),
        {u"C19"_s});
    // Told to come back, and the session ended instead (C17, C19).
    const auto thrownAway = [](double left, int code, double back, int number = 0) {
        Story story = Story().up().beat(1, 1).sent(2, 1, 7).clientCloses(left, 1, code);
        return story.ended(left).connect(back, 2).identify(back, 2, number, u"B"_s);
    };
    row("C19 ended with 1000 after op 7", thrownAway(2.1, 1000, 6), {u"C19"_s});
    row("C19 ended with 1001 after op 7", thrownAway(2.1, 1001, 6), {u"C19"_s});
    row("C19 ended with 1000 after op 7, and started much later", thrownAway(2.1, 1000, 12.2));
    row("C19 ended with 1000 after op 7, and back just within patience", thrownAway(2.1, 1000, 12), {u"C19"_s});
    row("C19 ended with 1000 after op 7, another shard", thrownAway(2.1, 1000, 6, 2));
    row("C19 ended with 1000 after op 7, for good", Story().up().sent(2, 1, 7).clientCloses(2.1, 1, 1000).ended(2.1));
    row("C19 ended with 1000 after op 7, another bot",
        Story()
            .up()
            .sent(2, 1, 7)
            .clientCloses(2.1, 1, 1000)
            .ended(2.1)
            .connect(6, 2)
            .identify(6, 2, 0, u"B"_s, u"ready"_s, 1, u"other"_s));
    row("C19 ended with 1000 after op 7, the bucket was busy",
        Story()
            .up()
            .sent(2, 1, 7)
            .clientCloses(2.1, 1, 1000)
            .ended(2.1)
            .connect(6, 2)
            .identify(6, 2, 2, u"B"_s)
            .connect(12.5, 3)
            .identify(12.5, 3, 0, u"C"_s)
            .beat(12.5, 2),
        {u"C19"_s});
    row("C19 ended with 1000 after op 7, told once only",
        Story()
            .up()
            .sent(2, 1, 7)
            .clientCloses(2.1, 1, 1000)
            .ended(2.1)
            .connect(6, 2)
            .identify(6, 2, 0, u"B"_s)
            .clientCloses(6.5, 2, 1000)
            .ended(6.5, u"B"_s)
            .connect(11.5, 3)
            .identify(11.5, 3, 0, u"C"_s),
        {u"C19"_s});
    row("C19 op 7 came after op 9 false had ended the session",
        Story()
            .up()
            .ended(1)
            .sent(1, 1, 9, u"false"_s)
            .sent(2, 1, 7)
            .clientCloses(2.1, 1, 1000)
            .connect(6, 2)
            .identify(6, 2, 0, u"B"_s));
    row("C19 the session had expired before op 7",
        Story().up().ended(1).sent(2, 1, 7).clientCloses(2.1, 1, 1000).connect(6, 2).identify(6, 2, 0, u"B"_s));
    row("C19 op 7 was not heard",
        Story()
            .up()
            .fault(1, 1, u"silence"_s)
            .sent(2, 1, 7)
            .clientCloses(2.1, 1, 1000)
            .ended(2.1)
            .connect(6, 2)
            .identify(6, 2, 0, u"B"_s));
    row("C19 ended with 1000 long after op 7: a new process, but it had stayed", thrownAway(13.2, 1000, 14),
        {u"C19"_s, u"C10"_s});
    const auto unreadable = [](Simulator::FaultKind kind, double left) {
        Story story = Story().up().fault(1, 1, Simulator::faultKey(kind));
        for (double t = 5; t < left; t += 5)
            story.beat(t, 1);
        story.clientCloses(left, 1, 1000);
        return story.ended(left).connect(left + 5, 2).identify(left + 5, 2, 0, u"B"_s);
    };
    row("C19 ended with 1000 after garbage", unreadable(Simulator::FaultKind::GarbageText, 1.1), {u"C19"_s});
    row("C19 ended with 1000 after bytes that are no text", unreadable(Simulator::FaultKind::InvalidUtf8, 1.1),
        {u"C19"_s});
    row("C19 ended with 1000 after a broken stream", unreadable(Simulator::FaultKind::CorruptStream, 1.1), {u"C19"_s});
    row("C19 ended with 1000 after a bomb", unreadable(Simulator::FaultKind::DecompressionBomb, 1.1), {u"C19"_s});
    row("C19 ended with 1000 long after garbage", unreadable(Simulator::FaultKind::GarbageText, 15));
    row("C19 two processes: the first resumes later", // G43
        lost(0).connect(2, 2).identify(6, 2, 0, u"B"_s).connect(7, 3, true).resume(7.1, 3));
    row("C19 the resume was not answered",
        lost(0)
            .connect(2, 2, true)
            .resume(2.1, 2, u"A"_s, u"nothing"_s)
            .clientCloses(4, 2, 4000)
            .connect(5, 3)
            .identify(6, 3, 0, u"B"_s));
    row("C19 the resume was accepted, and RESUMED never came",
        lost(0)
            .connect(2, 2, true)
            .add(2.1, 2, "resume", {{"sid"_L1, u"A"_s}, {"token"_L1, u"bot"_s}, {"answer"_L1, u"resumed"_s}})
            .serverCloses(3, 2, 0)
            .connect(4, 3)
            .identify(6, 3, 0, u"B"_s));
    row("C19 lost again after a resume",
        lost(0).connect(2, 2, true).resume(2.1, 2).serverCloses(3, 2, 0).connect(4, 3).identify(6, 3, 0, u"B"_s),
        {u"C19"_s});
    row("C19 stayed after op 7", Story().up().beat(9, 1).sent(9, 1, 7).rest(20.5), {u"C19"_s, u"C10"_s});
    row("C19 left after op 7", Story().up().beat(9, 1).sent(9, 1, 7).clientCloses(18, 1, 4000).rest(60));
    const auto ahead = [&lost] { return lost(0).connect(2, 2, true).resume(2.1, 2, u"A"_s, 4007, 99); };
    row("C16 ahead", ahead(), {u"C16"_s});
    row("C18 on the main host", lost(0).connect(2, 2).resume(2.1, 2), {u"C18"_s});
    row("C18 after the resume host failed",
        lost(0).connect(2, 2, true).serverCloses(2.1, 2, 0).connect(3, 3).resume(3.1, 3));
    row("C18 the resume host had failed before",
        Story().connect(0, 2, true).serverCloses(0, 2, 0).up().serverCloses(1, 1, 0).connect(3, 3).resume(3.1, 3),
        {u"C18"_s});
    row("C18 the resume host is dead",
        Story()
            .up()
            .fault(1, 1, u"dead-resume-host"_s, {{"delay_ms"_L1, 5000}})
            .serverCloses(1, 1, 0)
            .connect(2, 2)
            .resume(2.1, 2));
    row("C18 on the same connection after op 9 true", Story().up().sent(1, 1, 9, u"true"_s).resume(1.1, 1));
    row("C4 resumed with v9", lost(0).connect(2, 2, true, u"9"_s).resume(2.1, 2), {u"C4"_s});
    row("C4 resumed with etf", lost(0).connect(2, 2, true, u"10"_s, u"etf"_s).resume(2.1, 2), {u"C4"_s});
    for (const int code : {4003, 4007, 4009}) {
        QTest::addRow("C20 resumed after %d", code) << Story()
                                                           .up()
                                                           .fault(1, 1, u"close"_s, {{"code"_L1, code}})
                                                           .serverCloses(1, 1, code)
                                                           .ended(1)
                                                           .connect(2, 2, true)
                                                           .resume(2.1, 2, u"A"_s, u"op 9"_s)
                                                           .lines()
                                                    << QStringList{u"C20"_s};
    }
    const auto refused = [&lost] { return lost(0).connect(2, 2, true).resume(2.1, 2, u"A"_s, u"op 9"_s).ended(2.1); };
    row("C23 asked again", refused().connect(3, 3, true).resume(3.1, 3, u"A"_s, u"op 9"_s), {u"C23"_s});
    row("C23 identified", refused().identify(6, 2, 0, u"B"_s));
    row("C23 taken away, asked again", Story().up().ended(1).sent(1, 1, 9, u"false"_s).resume(2, 1, u"A"_s, u"op 9"_s),
        {u"C23"_s});
    const auto idle = [](double until) {
        return Story()
            .add(0, 1, "connect", {{"query"_L1, u"v=10"_s}})
            .add(0, 1, "hello", {{"interval_ms"_L1, 90000}})
            .identify(0.1, 1)
            .ended(1)
            .sent(1, 1, 9, u"false"_s)
            .rest(until);
    };
    row("C23 does nothing after op 9", idle(62.1), {u"C23"_s});
    row("C23 waits after op 9", idle(61.9));
    row("C24 identified after op 9 true", Story().up().sent(1, 1, 9, u"true"_s).identify(6, 1, 0, u"B"_s), {u"C24"_s});
    row("C24 identified elsewhere",
        Story().up().sent(1, 1, 9, u"true"_s).clientCloses(1, 1, 4000).connect(2, 2).identify(6, 2, 0, u"B"_s),
        {u"C24"_s});
    row("C24 identified after op 9 without a value", Story().up().sent(1, 1, 9, u""_s).identify(6, 1, 0, u"B"_s));

    // What it sends
    row("C33 too large", Story().up().add(1, 1, "op", {{"op"_L1, 3}, {"size"_L1, 4097}}).serverCloses(1, 1, 4002),
        {u"C33"_s});
    row("C33 just not", Story().up().add(1, 1, "op", {{"op"_L1, 3}, {"size"_L1, 4096}}));
    row("C34 too many", Story().up().serverCloses(1, 1, 4008), {u"C34"_s});
    row("C34 only a fault", Story().up().fault(1, 1, u"close"_s, {{"code"_L1, 4008}}).serverCloses(1, 1, 4008));
    for (const int code : {4001, 4002, 4003, 4005}) {
        QTest::addRow("%d by its own fault", code)
            << Story().up().serverCloses(1, 1, code).lines() << QStringList{QString::number(code)};
        QTest::addRow("%d only a fault", code)
            << Story().up().fault(1, 1, u"close"_s, {{"code"_L1, code}}).serverCloses(1, 1, code).lines()
            << QStringList();
    }
    const auto op = [](int number, const char* answer) {
        return QJsonObject{{"op"_L1, number}, {"size"_L1, 90}, {"answer"_L1, QLatin1StringView(answer)},
            {"d"_L1, QJsonObject{{"guild_id"_L1, u"12"_s}}}};
    };
    row("C36 the sixth", Story().up().add(1, 1, "op", op(3, "dropped")), {u"C36"_s});
    row("C36 the fifth", Story().up().add(1, 1, "op", op(3, "accepted")));
    row("C37 again", Story().up().add(1, 1, "op", op(8, "list")).add(5, 1, "op", op(8, "rate limited")), {u"C37"_s});
    row("C37 once", Story().up().add(1, 1, "op", op(8, "list")));

    // Storms
    const auto storm = [](const std::vector<double>& at, bool known) {
        Story story;
        int connection = 0;
        for (const double t : at) {
            story.connect(t, ++connection);
            if (known)
                story.add(t, connection, "resume", {{"sid"_L1, u"A"_s}, {"answer"_L1, u"nothing"_s}});
            story.serverCloses(t + 0.1, connection, 0);
        }
        return story;
    };
    row("C46 a storm", storm({1, 2, 3, 4, 5, 6}, false), {u"C46"_s});
    row("C46 only five", storm({1, 2, 3, 4, 5}, false));
    row("C46 slow", storm({1, 4, 7, 10, 13, 16}, false));
    row("C46 growing pauses", storm({1, 1.2, 1.6, 2.4, 4, 7.2}, false));
    row("C46 they came to something",
        Story()
            .connect(1, 1)
            .identify(1, 1)
            .serverCloses(1.1, 1, 0)
            .connect(2, 2, true)
            .resume(2, 2)
            .serverCloses(2.1, 2, 0)
            .connect(3, 3, true)
            .resume(3, 3)
            .serverCloses(3.1, 3, 0)
            .connect(4, 4, true)
            .resume(4, 4)
            .serverCloses(4.1, 4, 0)
            .connect(5, 5, true)
            .resume(5, 5)
            .serverCloses(5.1, 5, 0)
            .connect(6, 6, true)
            .resume(6, 6)
            .serverCloses(6.1, 6, 0));
    row("C46 five after one that came to something", [] {
        Story story = Story().up().serverCloses(1, 1, 0);
        for (int i = 2; i <= 6; ++i)
            story.connect(i, i, true).resume(i, i, u"A"_s, u"nothing"_s).serverCloses(i + 0.1, i, 0);
        return story;
    }());
    // A loop of resumes that nobody has asked for. `before` happens on each connection.
    using Happens = std::function<void(Story&, double, int)>;
    const auto loop = [](const std::vector<double>& at, int code, const Happens& before = {}) {
        Story story = Story().up();
        int connection = 1;
        for (const double t : at) {
            if (before)
                before(story, t, connection);
            story.clientCloses(t, connection, code);
            ++connection;
            story.connect(t, connection, true).resume(t, connection);
        }
        return story;
    };
    const std::vector<double> six{1, 6, 11, 16, 21, 26};
    row("C46 six resumes without a reason", loop(six, 4000), {u"C46"_s});
    row("C46 five resumes without a reason", loop({1, 2, 3, 4, 5}, 4000));
    row("C46 six resumes, slowly", loop({1, 7.1, 13.2, 19.3, 25.4, 31.5}, 4000));
    row("C46 six resumes, growing pauses", loop({1, 1.2, 1.6, 2.4, 4, 7.2}, 4000));
    row("C46 six resumes, the network was lost", loop(six, 0));
    row("C46 six resumes, op 7", loop(six, 4000, [](Story& s, double t, int c) { s.sent(t, c, 7); }));
    row("C46 six resumes, a fault", loop(six, 4000, [](Story& s, double t, int c) { s.fault(t, c, u"late-acks"_s); }));
    row("C46 six resumes, the gateway paused", loop(six, 4000, [](Story& s, double t, int) {
        s.add(t, 0, "stall", {{"ms"_L1, 1000}});
    }));
    row("C46 six resumes, one of them after a loss",
        loop(six, 4000, [](Story& s, double t, int c) { c == 3 ? s.fault(t, c, u"reset-tcp"_s) : s; }));
    row("C46 six resumes, closed by the gateway", [&six] {
        Story story = Story().up();
        int connection = 1;
        for (const double t : six) {
            story.serverCloses(t, connection, 1001);
            ++connection;
            story.connect(t, connection, true).resume(t, connection);
        }
        return story;
    }());
    row("C46 resumes on the same connection after op 9 true", [] {
        Story story = Story().up().clientCloses(0.5, 1, 4000).connect(0.5, 2, true).resume(0.5, 2);
        for (int i = 1; i <= 8; ++i)
            story.sent(i, 2, 9, u"true"_s).resume(i, 2);
        return story;
    }());
    row("C46 resumes without leaving the last connection",
        [] {
            Story story = Story().up();
            for (int i = 2; i <= 7; ++i)
                story.connect(i, i, true).resume(i, i);
            return story;
        }(),
        {u"C46"_s});
}

void TestAuditCheck::rules()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(QStringList, broken);
    AuditOptions options;
    options.house = true;
    const AuditResult result = checkAudit(lines, options);
    QCOMPARE_EQ(result.error, QString());
    QStringList found = rulesOf(result);
    found.sort();
    broken.sort();
    QCOMPARE_EQ(found, broken);
    for (const Breach& breach : result.breaches) {
        QVERIFY(!breach.words.isEmpty());
        m_broken.insert(breach.rule);
    }
}

void TestAuditCheck::allowed()
{
    const QList<QByteArray> lines = Story().rest(1, 200, {{"user_agent"_L1, u""_s}, {"path"_L1, u"/api/x"_s}}).lines();
    QCOMPARE_EQ(rulesOf(checkAudit(lines)), (QStringList{u"C1"_s, u"C2"_s}));
    AuditOptions options;
    options.allowed = {u"C1"_s};
    QCOMPARE_EQ(rulesOf(checkAudit(lines, options)), QStringList{u"C2"_s});
    // A house rule is for our own client only.
    QCOMPARE_EQ(rulesOf(checkAudit(Story().add(1, 1, "connect", {{"query"_L1, u"v=10"_s}}).identify(1.1, 1).lines())),
        QStringList());
}

void TestAuditCheck::unreadable_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addRow("empty") << QList<QByteArray>();
    QTest::addRow("no rules") << Story().rest(1).lines().sliced(1);
    QTest::addRow("not JSON") << Story().lines() + QList<QByteArray>{"{"};
    QTest::addRow("no time") << Story().lines() + QList<QByteArray>{R"({"event":"close"})"};
}

void TestAuditCheck::unreadable()
{
    QFETCH(QList<QByteArray>, lines);
    QVERIFY(!checkAudit(lines).error.isEmpty());
}

void TestAuditCheck::everyRuleHasARow()
{
    if (m_broken.isEmpty())
        QSKIP("only together with the rows of rules()");
    for (const QString& rule : auditRules())
        QVERIFY2(m_broken.contains(rule), qPrintable(rule));
}

void TestAuditCheck::words()
{
    const AuditResult result = checkAudit(Story().up().sent(1, 1, 1).beat(3.5, 1).lines());
    QCOMPARE_EQ(result.breaches.size(), 1);
    const Breach& breach = result.breaches.first();
    QCOMPARE_EQ(breach, (Breach{3.5, 1, u"0/4"_s, u"C12"_s, u"op 1 was answered after 2.500 s"_s}));
    QCOMPARE_EQ(breach.text(), u"C12 at 3.500 s shard 0/4 connection 1: op 1 was answered after 2.500 s"_s);
}

void TestAuditCheck::program()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.jsonl"_s);
    const auto write = [&path](const Story& story) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(story.lines().join('\n')) > 0;
    };
    const auto run = [](const QStringList& arguments, QByteArray* out = nullptr) {
        QProcess process;
        process.start(QStringLiteral(AUDIT_CHECK), arguments);
        if (!process.waitForFinished(10000))
            return -1;
        if (out != nullptr)
            *out = process.readAllStandardOutput();
        return process.exitCode();
    };
    QVERIFY(write(Story().rest(1)));
    QCOMPARE_EQ(run({path}), 0);
    QVERIFY(write(Story().up().sent(1, 1, 1).beat(3.5, 1)));
    QByteArray out;
    QCOMPARE_EQ(run({path}, &out), 1);
    QVERIFY2(out.contains("C12 at 3.500 s shard 0/4"), out.constData());
    QCOMPARE_EQ(run({path, u"--allow"_s, u"C12"_s}), 0);
    QCOMPARE_EQ(run({path, u"--allow"_s, u"C999"_s}), 2);
    QCOMPARE_EQ(run({path, u"--json"_s}, &out), 1);
    const QJsonValue breach = QJsonDocument::fromJson(out)["breaches"_L1][0];
    QCOMPARE_EQ(breach["rule"_L1].toString(), u"C12"_s);
    QCOMPARE_EQ(breach["conn"_L1].toInt(), 1);
    QCOMPARE_EQ(run({folder.filePath(u"none"_s)}), 2);
    QCOMPARE_EQ(run({}), 2);
}

void TestAuditCheck::ofTheRealGateway()
{
    // The judge reads what the gateway writes: a client that does everything wrong, on the wire.
    using namespace Shardroom::Simulator;
    QTemporaryDir folder;
    SimulatorOptions options = quietOptions();
    options.auditFile = folder.filePath(u"audit.jsonl"_s);
    options.identifyInterval = 300ms;
    options.heartbeatInterval = 400ms;
    options.identifyLimit = 3;
    QStringList expected;
    {
        TestGateway gateway(options);
        QCOMPARE_EQ(gateway.get(u"/api/gateway/bot"_s, {}).status, 401);
        expected += {u"C1"_s, u"C1"_s, u"C2"_s}; // Qt's User-Agent, no Authorization, no version
        RawClient first(gateway.webSocketUrl());
        first.identify(0, 2);
        QVERIFY(first.waitForDispatch("READY"));
        first.heartbeat();
        RawClient second(gateway.webSocketUrl());
        second.identify(1, 2);
        QVERIFY(second.waitForOp(9));
        expected += u"C39"_s;
        second.send(3, QJsonObject{{"status"_L1, u"idle"_s}});
        QCOMPARE_EQ(second.waitForClose(), 4003);
        expected += u"4003"_s;
        first.send(1, 99); // C11
        expected += u"C11"_s;
        for (int i = 0; i < 6; ++i)
            first.send(3, QJsonObject{{"status"_L1, u"idle"_s}, {"activities"_L1, QJsonArray()}});
        expected += u"C36"_s;
        const QString guild = toString(gateway.simulator.guildsOf({0, 2}).first());
        for (int i = 0; i < 2; ++i)
            first.send(8, QJsonObject{{"guild_id"_L1, guild}, {"query"_L1, u""_s}, {"limit"_L1, 0}});
        expected += u"C37"_s;
        QVERIFY(first.waitForDispatch("RATE_LIMITED"));
        QCOMPARE_EQ(first.waitForClose(), 4000); // no heartbeat any more
        expected += u"C10"_s;
        RawClient third(gateway.webSocketUrl());
        third.identify(0, 2); // C19
        QVERIFY(third.waitForDispatch("READY"));
        expected += u"C19"_s;
        third.sendText(QByteArray(R"({"op":1,"d":null})").leftJustified(5000, ' '));
        QCOMPARE_EQ(third.waitForClose(), 4002);
        expected += u"C33"_s;
        RawClient fourth(gateway.webSocketUrl());
        fourth.resume(third.sessionId(), 99); // C16, C18
        QCOMPARE_EQ(fourth.waitForClose(), 4007);
        expected += {u"C16"_s, u"C18"_s};
        RawClient fifth(QUrl(third.ready()["resume_gateway_url"_L1].toString()));
        fifth.resume(third.sessionId(), 1); // C20
        QVERIFY(fifth.waitForOp(9));
        expected += u"C20"_s;
    }
    AuditOptions judged;
    judged.slack = 100ms;
    const AuditResult result = checkAuditFile(options.auditFile, judged);
    QCOMPARE_EQ(result.error, QString());
    QStringList found = rulesOf(result);
    found.sort();
    expected.sort();
    QCOMPARE_EQ(found, expected);
}

void TestAuditCheck::startedAgain()
{
    // A second start begins a new audit; what the first one holds is judged before.
    QStringList found;
    const auto collect = [&found](const AuditResult& result) {
        found += result.error.isEmpty() ? rulesOf(result).join(u' ') : result.error;
    };
    {
        JudgedGateway gateway(Simulator::quietOptions(), collect);
        gateway.judge(); // not started: there is nothing to judge
        QVERIFY(gateway.start());
        Simulator::RawClient client(QUrl(u"ws://127.0.0.1:%1"_s.arg(gateway.port())), "/?v=5&encoding=json"); // C4
        QCOMPARE_EQ(client.waitForClose(), 4012);
        gateway.stop();
        QCOMPARE_EQ(found, QStringList());
        QVERIFY(gateway.start());
        QCOMPARE_EQ(found, QStringList{u"C4"_s});
    }
    QCOMPARE_EQ(found, (QStringList{u"C4"_s, u""_s}));
}

QTEST_GUILESS_MAIN(TestAuditCheck)
#include "tst_auditcheck.moc"
