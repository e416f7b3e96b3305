// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/closecode.h"
#include "core/gateway/dispatchsink.h"
#include "core/gateway/envelope.h"
#include "core/gateway/frametap.h"
#include "core/gateway/gatewaysocket.h"
#include "core/gateway/gatewaytimings.h"
#include "core/gateway/heartbeat.h"
#include "core/gateway/memberrequests.h"
#include "core/gateway/outbox.h"
#include "core/gateway/payloads.h"
#include "core/gateway/sessionloss.h"
#include "core/gateway/shardevent.h"
#include "core/gateway/shardstate.h"
#include "core/gateway/transportdecoder.h"
#include "core/metrics/closetally.h"
#include "core/metrics/eventrate.h"
#include "core/metrics/eventtypes.h"
#include "core/metrics/guildroster.h"
#include "core/metrics/latencyhistory.h"
#include "core/metrics/silencewatch.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <random>
#include <vector>

namespace Shardroom {

//! What all shards of a set have in common.
struct ShardConfig {
    BotToken token;
    quint32 intents = 0;
    std::optional<Presence> presence; //!< shown until a shard is given another one
    Transport transport = Transport::None;
    QUrl gatewayUrl; //!< as the API named it
    GatewayTimings timings;
};

//! What the shards of one thread share. Outlives them.
struct ShardEnvironment {
    ShardConfig config;
    DecodeBuffer buffer;
    EnvelopeParser parser;
    std::vector<DispatchSink*> sinks;
    EventTypes eventTypes;
    std::mt19937_64 random{std::random_device{}()};
};

//! A shard went from one state to another, and why.
struct ShardTransition {
    ShardId shard;
    QDateTime at;
    ShardState from = ShardState::Stopped;
    ShardState to = ShardState::Stopped;
    std::optional<int> closeCode; //!< when a close was the reason; 0: lost without a code
    QString cause; //!< translated
    QString next; //!< translated: what happens now
};

//! Plain counts since the program started.
struct ShardCounters {
    int resumes = 0;
    int identifies = 0;
    quint64 replayed = 0; //!< events of all replays
    quint64 duplicates = 0; //!< not handed on: their number was, by this process or the one before
    quint64 missed = 0; //!< left out of the numbers, and Discord did not send them after a resume either
    quint64 bytesIn = 0;
    quint64 bytesDecoded = 0;
    quint64 bytesOut = 0;
    int zombies = 0; //!< connections given up since a heartbeat was not acknowledged
};

//! What tells whether a session has moved, without its guild lists.
struct SessionMark {
    QByteArray id; //!< empty: there is none
    qint64 sequence = 0;
    qint64 delivered = 0;
    int closedWith = 0;
    quint32 roster = 0; //!< GuildRoster::revision()
    QDateTime aliveAt; //!< UTC: now, while it is in use
    bool operator==(const SessionMark&) const = default;
};

//! One shard: connects, identifies or resumes, keeps the connection alive, and hands on what it receives.
//! All transitions go through setState(), all endings through bringDown(). Lives in its ShardThread.
//! Discord's rules: the "Gateway" page of the developer documentation, numbered C1–C51 in our tests.
class Shard : public QObject {
    Q_OBJECT
public:
    Shard(ShardId id, ShardEnvironment& environment, QObject* parent = nullptr);
    ~Shard() override;

    //! A saved session to resume at start(). Only in Stopped, Paused or Failed, when nothing is connected.
    //! What of its replay was delivered before, see Session::delivered, is not handed to the sinks again.
    void adopt(const Session& session);
    //! Connects now, from whatever waiting state: resumes the session if there is one, else asks for an identify.
    void start(const QString& cause);
    //! Closes with 4000: the session can be resumed.
    void pause(const QString& cause);
    //! Closes with 1000: the session is gone.
    void end(const QString& cause);
    //! Ends the session and starts a new one.
    void reidentify(const QString& cause);
    //! Drops the connection and resumes on a new one.
    void reconnect(const QString& cause);
    //! Stops it for a reason that lies outside of it: what another shard was told holds for it too, or it has asked for
    //! too many new sessions. Its session is kept; only start() gets it out of Failed.
    void fail(ShardFailure failure, const QString& cause);

    // Commands to Discord. Each goes out at once where the limits allow it, else as soon as they do; while the shard is
    // connecting it waits for READY or RESUMED. Empty, or why it will not be sent, translated.

    //! Of several that wait only the newest is shown. A new session shows it from its IDENTIFY on. Never refused for
    //! the shard's state.
    [[nodiscard]] QString setPresence(const Presence& presence);
    //! In place of one for the same guild that waits.
    [[nodiscard]] QString updateVoiceState(const VoiceState& state);
    //! Answered with membersReceived(). After all other commands, since there may be one for every guild.
    [[nodiscard]] QString requestMembers(const MembersRequest& request);
    //! One SOUNDBOARD_SOUNDS event per guild follows.
    [[nodiscard]] QString requestSoundboardSounds(const QList<GuildId>& guilds);
    //! How many of these wait.
    [[nodiscard]] int sendsWaiting() const { return m_outbox.waiting() + m_members.waiting(); }
    //! How many may be sent right now; 0 unless ready.
    [[nodiscard]] int sendHeadroom() const;

    //! From now on what goes over its connections is kept for takeFrames(); false: no longer, and what is kept goes.
    void inspect(bool on);
    [[nodiscard]] bool isInspected() const { return m_tap != nullptr; }
    //! See FrameTap::take(); nothing unless inspected.
    [[nodiscard]] FrameBatch takeFrames(qint64 bytes);

    //! The answer to identifyWanted(). False when the shard no longer wants it: the permit goes back to the queue.
    [[nodiscard]] bool grantIdentify();

    [[nodiscard]] ShardId id() const { return m_id; }
    //! Another number whenever anything below may have changed, apart from rates, which change with time alone.
    [[nodiscard]] quint32 revision() const { return m_revision; }
    [[nodiscard]] ShardState state() const { return m_state; }
    [[nodiscard]] QDateTime since() const { return m_since; }
    [[nodiscard]] std::optional<QDateTime> until() const { return m_until; }
    [[nodiscard]] const QString& cause() const { return m_cause; }
    [[nodiscard]] int attempts() const { return m_attempts; } //!< since the last connection that held
    [[nodiscard]] ShardFailure failure() const { return m_failure; } //!< None unless the state is Failed
    //! READY or RESUMED of this connection; invalid while not ready.
    [[nodiscard]] QDateTime readySince() const { return m_state == ShardState::Ready ? m_since : QDateTime(); }
    [[nodiscard]] Session session() const; //!< with the roster and the times as they are now
    [[nodiscard]] Session sessionWithoutRoster() const; //!< the same without its guild lists: cheap
    [[nodiscard]] SessionMark sessionMark() const;
    [[nodiscard]] QString maskedSession() const { return m_maskedSession; }
    [[nodiscard]] QDateTime sessionSince() const { return m_session.createdAt; }
    [[nodiscard]] qint64 sequence() const { return m_session.sequence; }
    [[nodiscard]] const GuildRoster& roster() const { return m_roster; }
    [[nodiscard]] const LatencyHistory& latency() const { return m_latency; }
    [[nodiscard]] EventRate& rate() { return m_rate; }
    [[nodiscard]] ShardCounters counters() const;
    [[nodiscard]] std::optional<QDateTime> lastBeatAt() const { return m_lastBeatAt; }
    [[nodiscard]] std::optional<QDateTime> lastAckAt() const { return m_lastAckAt; }
    [[nodiscard]] std::optional<QDateTime> lastEventAt() const;
    [[nodiscard]] std::optional<int> lastCloseCode() const { return m_lastCloseCode; }
    [[nodiscard]] bool lastCloseByUs() const { return m_lastCloseByUs; }
    [[nodiscard]] const QString& lastCloseCause() const { return m_lastCloseCause; } //!< translated
    [[nodiscard]] QDateTime lastClosedAt() const { return m_lastClosedAt; }
    //! As the server wants it; 0 before the first connection has heard.
    [[nodiscard]] std::chrono::milliseconds heartbeatInterval() const { return m_heartbeatInterval; }
    [[nodiscard]] const QList<CloseCount>& closes() const { return m_closes.counts(); }
    //! Since when it is deaf: heartbeats are acknowledged, but events that its rhythm lets expect do not come.
    [[nodiscard]] std::optional<QDateTime> deafSince() const { return m_deafSince; }
    //! The gap between events that is usual for it; nullopt before enough of them.
    [[nodiscard]] std::optional<std::chrono::steady_clock::duration> medianGap() const { return m_silence.medianGap(); }
    //! What is usual for the other shards of the bot, by which one without a rhythm of its own is called deaf (B5).
    void setNeighboursGap(std::optional<std::chrono::steady_clock::duration> gap) { m_neighboursGap = gap; }
    [[nodiscard]] const QString& host() const { return m_host; }

signals:
    void stateChanged(const Shardroom::ShardTransition& transition);
    void happened(const Shardroom::ShardEvent& event);
    //! Ready to identify: answer with grantIdentify(). `why`: what became of the session before.
    void identifyWanted(const Shardroom::SessionLoss& why);
    void identifyWithdrawn(); //!< no longer wanted: the connection ended meanwhile
    void identifyWritten(); //!< IDENTIFY went out: one start is spent
    void identifyThrottled(); //!< Discord answered it with op 9
    void failedForGood(int closeCode); //!< a close code that reconnecting can't help
    //! All chunks of a requestMembers() were handed to the sinks.
    void membersReceived(Shardroom::GuildId guild, const QByteArray& nonce, int chunks);
    void noticed(const QString& text); //!< translated: something is odd, or no longer; nothing is done about it

private:
    //! How a connection ends, and what follows.
    struct Ending {
        enum class Wire { Gone, Drop, KeepSession, EndSession };
        enum class Next {
            Retry, //!< after a backoff
            Quick, //!< at once, if the last connection held; else after a backoff
            Now,
            Wait, //!< after `wait`, or the backoff where that is longer
            Pause,
            Stop,
            Fail,
        };
        Wire wire = Wire::KeepSession;
        Next next = Next::Retry;
        bool forgetSession = false;
        std::optional<int> code;
        bool byUs = true;
        QString cause;
        std::chrono::milliseconds wait{}; //!< for Next::Wait
        SessionLoss loss{SessionLoss::Kind::Lost}; //!< where this costs a session or an IDENTIFY that is under way
        ShardFailure failure = ShardFailure::None; //!< for Next::Fail
    };

    void setState(ShardState state, const QString& cause, std::optional<std::chrono::milliseconds> expected = {});
    void bringDown(const Ending& ending);
    void connectNow(const QString& cause);
    void wantIdentify(const QString& cause);
    void tell(ShardEvent event);
    void checkAllGuilds();
    void onGuildsQuiet();

    void onOpened();
    void onText(const QString& text);
    void onBinary(const QByteArray& frame);
    void onEnded(const SocketEnding& ending);
    void onStateTimeout();
    void onHeartbeatDue();

    void handleMessage();
    void handleHello(std::string_view data);
    void handleInvalidSession(std::string_view data);
    void handleAck();
    void handleDispatch(const Envelope& envelope);
    [[nodiscard]] bool admits(qint64 sequence, bool isResumed);
    void handleReady(const Envelope& envelope);
    void handleDelivered(const Envelope& envelope);
    [[nodiscard]] bool handleGuildEvent(const Envelope& envelope);
    void dropForBrokenData(const QString& why);

    void transmit(const QByteArray& payload);
    void sendHeartbeat(bool scheduled);
    void sendWaiting();
    void sendLogin(const QByteArray& payload);
    [[nodiscard]] QString refusalToSend(const QList<GuildId>& guilds) const;
    void handleAnswer(const Envelope& envelope);
    void forgetSession();
    [[nodiscard]] QDateTime aliveAt() const;
    [[nodiscard]] std::chrono::milliseconds randomBetween(std::chrono::milliseconds from, std::chrono::milliseconds to);
    [[nodiscard]] const GatewayTimings& timings() const { return m_environment.config.timings; }

    const ShardId m_id;
    ShardEnvironment& m_environment;
    Session m_session; // its guild lists are empty: m_roster has them
    QString m_maskedSession;
    GuildRoster m_roster;

    quint32 m_revision = 0;
    ShardState m_state = ShardState::Stopped;
    QDateTime m_since;
    std::optional<QDateTime> m_until;
    QString m_cause;
    std::optional<int> m_transitionCode; // travels with the next transition
    ShardFailure m_failure = ShardFailure::None;
    SessionLoss m_loss; // why the next identify will be needed
    bool m_hadSession = false;
    bool m_toldAllGuilds = false; // of this session
    QTimer m_guildsTimer; // while guilds are loading
    Heartbeat::Clock::time_point m_lastGuild{}; // a packet that loads one

    std::unique_ptr<GatewaySocket> m_socket;
    TransportDecoder m_decoder{Transport::None};
    std::unique_ptr<FrameTap> m_tap; // while somebody inspects it
    Outbox m_outbox;
    MemberRequests m_members;
    Heartbeat m_heartbeat;
    QTimer m_heartbeatTimer;
    QTimer m_sendTimer; // until the limits allow what waits
    std::optional<Presence> m_presence; // the newest that was asked for
    QTimer m_stateTimer; // time-outs, waits and backoff: whatever ends the present state
    std::chrono::milliseconds m_heartbeatInterval{};
    QString m_host;
    bool m_onResumeUrl = false;
    bool m_avoidResumeUrl = false; // it could not be reached: this session goes on at the main URL
    int m_attempts = 0; // since the last connection that held
    int m_throttled = 0; // op 9 answers to IDENTIFY in a row
    int m_fruitlessResumes = 0; // op 9 with true in a row
    quint64 m_replayedNow = 0;
    bool m_passedResumed = false; // the replay has shown a RESUMED that was delivered before
    std::optional<qint64> m_resumedForGap; // the last number before a gap that this session was resumed for
    int m_gapResumes = 0; // how often it was
    int m_lastingGaps = 0; // those in a row that a resume did not fill
    Heartbeat::Clock::time_point m_readySince{};

    LatencyHistory m_latency;
    EventRate m_rate;
    ShardCounters m_counters;
    std::optional<QDateTime> m_lastBeatAt;
    std::optional<QDateTime> m_lastAckAt;
    Heartbeat::Clock::time_point m_lastEvent{};
    SilenceWatch m_silence;
    std::optional<std::chrono::steady_clock::duration> m_neighboursGap;
    std::optional<QDateTime> m_deafSince;
    CloseTally m_closes;
    std::optional<int> m_lastCloseCode;
    bool m_lastCloseByUs = false;
    QString m_lastCloseCause;
    QDateTime m_lastClosedAt;
};

} // namespace Shardroom
