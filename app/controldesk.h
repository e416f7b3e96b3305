// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controlprotocol.h"
#include "core/alerts/alert.h"
#include "core/fleet/fleet.h"
#include "core/simulator/practicestate.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>
#include <QtCore/QJsonValue>
#include <QtCore/QObject>
#include <QtCore/QSet>

#include <functional>
#include <optional>

namespace Shardroom {

class AlertDesk;
class SimulatorThread;

//! Answers the requests of the control socket: reads from the latest snapshot, sends wishes to the fleet, and keeps who
//! waits for what. Knows callers as numbers and nothing of sockets. Lives in the main thread and never waits.
class ControlDesk : public QObject {
    Q_OBJECT
public:
    explicit ControlDesk(QObject* parent = nullptr);

    //! Takes the fleet's signals from now on and sends it commands; it must outlive this. It may live in another
    //! thread.
    void setFleet(Fleet* fleet);

    //! The same for the practice gateway, if there is one.
    void setPractice(SimulatorThread* practice);

    //! The same for the alerts; it may live in another thread.
    void setAlerts(AlertDesk* alerts);

    //! There is a window from now on, which showRequested() is for.
    void setHasWindow() { m_hasWindow = true; }

    //! Why the wish of a restartRequested() is not carried out, translated. The fleet answers otherwise.
    void refuseRequest(RequestId request, const QString& why);

    //! Answers, now or later, with replied().
    void handle(quint64 caller, const QJsonObject& request);
    //! A long answer to this caller is being made: its next request waits until lineMade().
    [[nodiscard]] bool isMakingFor(quint64 caller) const { return m_making.contains(caller); }
    //! The caller is gone: nothing is answered any more.
    void forget(quint64 caller);
    //! Tells all who still wait that the program ends.
    void close();

signals:
    //! `isStream`: one of many lines, of which some may be left out.
    void replied(quint64 caller, const QJsonObject& reply, bool isStream);
    void lineMade(quint64 caller, const QByteArray& line); //!< an answer too, made into its line elsewhere
    void restartRequested(Shardroom::RequestId request);
    void showRequested(); //!< somebody wants to see the window

private:
    struct Question {
        quint64 caller = 0;
        QJsonValue id; // the caller's own
        QJsonObject request;
        [[nodiscard]] QString text(QLatin1StringView key) const { return request[key].toString().trimmed(); }
        [[nodiscard]] bool flag(QLatin1StringView key) const { return request[key].toBool(); }
    };
    //! Asked of the fleet.
    struct Pending {
        Question question;
        QJsonObject answer; // when it is carried out
    };
    //! Asked of the shards, with what is known without them.
    struct Search {
        Question question;
        GuildId guild;
        QJsonObject answer;
    };
    struct Wait {
        Question question;
        std::optional<int> shard; // nullopt: the whole fleet
        bool forReshard = false;
        bool forScenario = false;
        std::optional<ReshardPhase> reshardPhase = {}; // forReshard; nullopt: its end
    };
    struct Tail {
        Question question;
        std::optional<QList<int>> shards; // nullopt: all
    };
    using Handler = void (ControlDesk::*)(const Question&);
    [[nodiscard]] static const QHash<QLatin1StringView, Handler>& handlers();

    void status(const Question& question);
    void shards(const Question& question);
    void queue(const Question& question);
    void locate(const Question& question);
    void onGuildFound(GuildId guild, GuildPresence presence);
    void command(const Question& question);
    void queueCommand(const Question& question); // hold, release, cancel
    void alerts(const Question& question);
    void muteAlerts(const Question& question, bool on);
    void roll(const Question& question);
    void exportSessions(const Question& question);
    void exportWhereAllowed(const Question& question);
    void write(const Question& question, const ExportFormat& format, const ShardSelection& selection);
    void importSessions(const Question& question);
    void previewImport(const Question& question);
    void vault(const Question& question); // and restore and forget, which have to know what there is
    void askVault(const Question& question);
    void changeVault(const Question& question, const VaultSnapshot& vault);
    void plan(const Question& question);
    void apply(const Question& question);
    void applyPlan(const Question& question, const ReshardPlan& plan);
    void abort(const Question& question);
    void rollBack(const Question& question);
    void reshard(const Question& question);
    void askLedger(const Question& question);
    void reportReshard(const Question& question);
    [[nodiscard]] std::optional<ReshardWish> wishOf(const Question& question); // nullopt after it was refused
    void presence(const Question& question);
    void allow(const Question& question);
    void tail(const Question& question);
    void wait(const Question& question);
    void show(const Question& question);
    void restart(const Question& question);
    void log(const Question& question);
    void fault(const Question& question);
    void faults(const Question& question);
    void scenario(const Question& question);
    void stopFaults(const Question& question);
    // False after it was refused.
    [[nodiscard]] bool hasPractice(const Question& question);
    [[nodiscard]] bool mayPractise(const Question& question);

    // Likewise.
    [[nodiscard]] bool hasAbsoluteFile(const Question& question);
    [[nodiscard]] std::optional<int> countOf(const Question& question); // 0: none was named
    [[nodiscard]] std::optional<GuildId> guildOf(const Question& question, QLatin1StringView key);
    //! Leaves `target` as it is when there is none.
    [[nodiscard]] bool readNumber(
        const Question& question, QLatin1StringView key, int least, int most, std::optional<int>& target);

    void reply(const Question& question, QJsonObject answer, bool isStream = false);
    //! The rows of thousands of shards take longer than the window may stand still: `make` runs in another thread.
    void replyFromElsewhere(const Question& question, std::function<QJsonObject()> make);
    void refuse(const Question& question, ExitStatus status, const QString& text);
    //! The answer with what every answer has.
    [[nodiscard]] static QJsonObject complete(const Question& question, QJsonObject answer, bool isStream);
    //! The shards that were named, or all of them; nullopt after it was refused.
    [[nodiscard]] std::optional<ShardSelection> selectionOf(const Question& question);
    [[nodiscard]] QList<int> numbersOf(const ShardSelection& selection) const;
    //! False after the caller was told what it costs and asked to confirm.
    [[nodiscard]] bool isConfirmed(const Question& question, ShardCommand command, const QList<int>& numbers);
    [[nodiscard]] bool isAgreed(
        const Question& question, const QString& cost, int identifies, const QJsonObject& more = {});
    //! Sends a wish to the fleet; `answer` is what the caller gets when it is carried out.
    void send(const Question& question, const QJsonObject& answer, std::function<void(Fleet&, RequestId)> wish);
    //! Goes on with `then` when the snapshots show what the last command did: a shard that was just paused is not
    //! connected any more.
    void whenFresh(const Question& question, Handler then);
    [[nodiscard]] RequestId keep(const Question& question, const QJsonObject& answer);
    [[nodiscard]] std::optional<Pending> take(RequestId request);
    [[nodiscard]] qsizetype openRequests(quint64 caller) const;

    void onSnapshot(const FleetSnapshot& snapshot);
    void onTimeline(const QList<TimelineEntry>& entries);
    void connectReshard();
    void onPlanned(const ReshardOutlook& outlook, RequestId request);
    void onLedger(const HandoverCounts& counts, const QList<GuildLedger>& guilds, RequestId request);
    void connectSessions();
    void onWritten(const QJsonObject& facts, const QString& error, RequestId request);
    void onImportPreviewed(const ImportPreview& preview, RequestId request);
    void onVault(const VaultSnapshot& vault);
    void answerWaits();
    //! The answer when the wait is over; nullopt: not yet.
    [[nodiscard]] std::optional<QJsonObject> outcomeOf(const Wait& wait) const;
    [[nodiscard]] std::optional<QJsonObject> outcomeOfReshard(const Wait& wait) const;
    [[nodiscard]] std::optional<QJsonObject> outcomeOfScenario() const;

    Fleet* m_fleet = nullptr;
    SimulatorThread* m_practice = nullptr;
    AlertDesk* m_alerts = nullptr;
    AlertState m_alertState;
    Simulator::PracticeState m_practiceState;
    FleetSnapshot m_latest;
    QString m_reshardSeen; // the plan that was last seen going on
    std::optional<ReshardReport> m_lastReshard; // of this run of the program
    RequestId m_lastRequest = 0;
    bool m_hasWindow = false;
    QHash<RequestId, Pending> m_pending;
    QSet<quint64> m_making; // callers
    QList<Question> m_vaultQuestions;
    QList<Search> m_searches;
    QList<Wait> m_waits;
    QList<Tail> m_tails;
    QDeadlineTimer m_stale; // until then a snapshot may be older than the last command
};

} // namespace Shardroom
