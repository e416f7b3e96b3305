// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleetoptions.h"
#include "core/fleet/guildpresence.h"
#include "core/fleet/snapshot.h"
#include "core/fleet/statusreport.h"
#include "core/gateway/frame.h"
#include "core/gateway/outgoing.h"
#include "core/gateway/presence.h"
#include "core/metrics/guildgrowth.h"
#include "core/reshard/reshardplan.h"
#include "core/reshard/reshardreport.h"
#include "core/vault/vaultview.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace Shardroom {

//! Which shards a command is for. There is no empty default: nothing selected is nothing done.
struct ShardSelection {
    bool all = false;
    QList<int> numbers; //!< when not `all`
    int total = 0; //!< the count that the numbers were picked from; refused when it has changed. 0: not checked
    [[nodiscard]] static ShardSelection everything() { return {true, {}}; }
    [[nodiscard]] static ShardSelection of(QList<int> numbers, int total = 0)
    {
        return {false, std::move(numbers), total};
    }
};

//! Given with a command by whoever waits for its answer; 0: nobody does.
using RequestId = quint32;

//! Why the fleet could not start or go on, with the process exit status that fits (1 failed, 2 usage, 3 refused by a
//! guard).
struct FleetError {
    int exitStatus = 1;
    QString text; //!< translated: what, where and what to do
};

//! What an operator must type to let so many identifies go below the floor: "spend 5". Not translated.
[[nodiscard]] QString belowFloorPhrase(int identifies);

//! The one door to the shards. Commands come in as slots, facts go out as values.
//! Lives in the core thread; every call from another thread is queued (the window, the command line and the control
//! socket connect to the slots or use QMetaObject::invokeMethod).
class Fleet : public QObject {
    Q_OBJECT
public:
    explicit Fleet(FleetOptions options, QObject* parent = nullptr);
    ~Fleet() override;

public slots:
    //! Asks for the gateway and the budget, then opens all shards. Answers with snapshots, or failed().
    void start();

    // Every command answers with carriedOut() or refused(), sooner or later, with the request that came with it.
    void command(
        Shardroom::ShardCommand command, const Shardroom::ShardSelection& selection, Shardroom::RequestId request = 0);
    //! What the bot shows of itself; for all shards, also in all sessions to come.
    void setPresence(const Shardroom::Presence& presence,
        const Shardroom::ShardSelection& selection = Shardroom::ShardSelection::everything(),
        Shardroom::RequestId request = 0);
    //! Joins, moves in or leaves a voice channel, on the shard that owns the guild.
    void updateVoiceState(const Shardroom::VoiceState& state, Shardroom::RequestId request = 0);
    //! Members come as GUILD_MEMBERS_CHUNK events to the sinks.
    void requestMembers(const Shardroom::MembersRequest& members, Shardroom::RequestId request = 0);
    //! Sounds come as SOUNDBOARD_SOUNDS events to the sinks, one per guild; every owning shard is asked for its own.
    void requestSoundboardSounds(const QList<Shardroom::GuildId>& guilds, Shardroom::RequestId request = 0);
    //! Lets this many identifies go below the floor. `typed` must be what belowFloorPhrase() asks for; what is
    //! not spent is still allowed later.
    void allowBelowFloor(int identifies, const QString& typed, Shardroom::RequestId request = 0);
    //! Nobody identifies until the queue is released; who may identify already does. Resumes go on.
    void holdIdentifies(bool hold, Shardroom::RequestId request = 0);
    //! Of these, those that wait to identify are passed over until they are released, or get another command.
    void holdShards(bool hold, const Shardroom::ShardSelection& selection, Shardroom::RequestId request = 0);
    //! Of these, those that wait to identify stop waiting; they are paused, and nothing is spent.
    void cancelIdentify(const Shardroom::ShardSelection& selection, Shardroom::RequestId request = 0);
    //! One shard after the other, so many at a time; how far it is shows in FleetSnapshot::rolling. Re-identifying asks
    //! for the budget first, as command() does. One at a time, and none during a reshard.
    void roll(const Shardroom::RollingWish& wish, const Shardroom::ShardSelection& selection,
        Shardroom::RequestId request = 0);
    void pauseRolling(bool paused, Shardroom::RequestId request = 0); //!< false: goes on
    //! Shards under way come back by themselves.
    void stopRolling(Shardroom::RequestId request = 0);
    // Resharding. One at a time; where it is shows in FleetSnapshot::reshard.

    //! Works out what this wish would do and cost; nothing is touched. Answers with reshardPlanned().
    void planReshard(const Shardroom::ReshardWish& wish, Shardroom::RequestId request = 0);
    //! Does exactly that, unless it is stale. Carried out when it begins; its end is told with reshardEnded().
    void applyReshard(const Shardroom::ReshardPlan& plan, Shardroom::RequestId request = 0);
    //! planReshard() for the whole set in parallel, and applyReshard(), in one.
    void reshard(int total, Shardroom::RequestId request = 0);
    //! Paused, no identify is spent and no phase is left; both sets stay connected. False: goes on. Also the decision
    //! to go on with one that this start has found unfinished.
    void pauseReshard(bool paused, Shardroom::RequestId request = 0);
    //! Ends the new shards that do not serve yet and keeps the old. Possible until the old sessions are being ended;
    //! after the switch it is the same as rollBackReshard(). Batches that are done stay.
    void abortReshard(Shardroom::RequestId request = 0);
    //! After the switch: the old shards serve again, the new ones are ended.
    void rollBackReshard(Shardroom::RequestId request = 0);
    //! The switch need not wait for missing guilds, as long as they are not more than `most`.
    void acceptMissingGuilds(int most, Shardroom::RequestId request = 0);
    //! Ends the old sessions without waiting for the end of the drain time.
    void endOldShards(Shardroom::RequestId request = 0);
    //! The automatic reshard that was announced does not take place.
    void callOffReshard(Shardroom::RequestId request = 0);
    //! How the events of both sets match, of one guild or (nullopt) of those that are uneven; answers with
    //! reshardLedger().
    void askReshardLedger(std::optional<Shardroom::GuildId> guild, Shardroom::RequestId request = 0);
    //! Writes the report of the present or the last reshard; answers with reported().
    void saveReshardReport(const QString& path, Shardroom::RequestId request = 0);
    //! Writes session states in this shape, 0600, atomically; answers with exported().
    void exportSessions(const QString& path, Shardroom::SessionShape shape, const Shardroom::ShardSelection& selection,
        Shardroom::RequestId request = 0);
    //! Writes the status of all shards for people, atomically; answers with reported().
    void saveReport(const QString& path, Shardroom::ReportFormat format, Shardroom::RequestId request = 0);
    //! Looks into a file of any shape and holds its sessions against this fleet; answers with importPreviewed().
    void previewImport(const Shardroom::ImportFile& file, Shardroom::RequestId request = 0);
    //! Resumes the sessions of these shards from a file; none of the numbers: all that importPreviewed() recommends.
    //! The guards are asked again, and one final objection refuses the whole. Answers with imported().
    void importSessions(const Shardroom::ImportFile& file, const QList<int>& numbers, Shardroom::RequestId request = 0);
    //! From now on vaultChanged() follows the saved sessions; false: no longer.
    void watchVault(bool on);
    //! Resumes saved sessions whose shards are not connected, those that a start left out for their age included, as
    //! far as the guards allow it.
    void restoreSessions(const QList<Shardroom::ShardId>& shards, Shardroom::RequestId request = 0);
    //! Drops saved sessions that no shard is on. Discord is not told.
    void forgetSessions(const QList<Shardroom::ShardId>& shards, Shardroom::RequestId request = 0);
    //! Answers with sessionRevealed(). Refused in read-only mode.
    void revealSession(Shardroom::ShardId shard, Shardroom::RequestId request = 0);
    //! From now on details() carries these shards, once a second. Replaces the earlier list; at most 16.
    void watch(const QList<int>& shards);
    //! From now on framesSeen() carries what goes over the connections of these shards, without secrets. Replaces the
    //! earlier list; at most 4. What went over them before is not known: an uninspected shard keeps nothing.
    void inspectFrames(const QList<int>& shards);
    //! What is known of the time before this program; once its shards run. From then on the forecast in the snapshots
    //! rests on it too.
    void rememberGuilds(const Shardroom::GuildHistory& history);
    //! Answers with guildFound(). Looks at the rosters of all shards: on demand.
    void findGuild(Shardroom::GuildId guild);
    //! Whether the program may end and start anew without an identify: refused, or, with the sessions on the disk and
    //! the shards still connected, answered with readyToRestart().
    void prepareRestart(Shardroom::RequestId request = 0);
    //! Ends all connections as `onExit` says, saves the sessions, and answers with stopped().
    void stop(Shardroom::OnExit onExit);

signals:
    void snapshotReady(const Shardroom::FleetSnapshot& snapshot); //!< every 250 ms
    //! At most once per tick, and in order of time: an entry waits, up to a second, until none before it can be
    //! missing.
    void timelineGrew(const QList<Shardroom::TimelineEntry>& entries);
    void detailsReady(const QList<Shardroom::ShardDetail>& details); //!< once a second while shards are watched
    //! At most every 250 ms, and then of one thread's shards.
    void framesSeen(const QList<Shardroom::FrameBatch>& batches);
    void guildFound(Shardroom::GuildId guild, Shardroom::GuildPresence presence);
    //! A command that was not carried out: its name and the reason, translated.
    void refused(const QString& what, const QString& why, Shardroom::RequestId request);
    void membersReceived(Shardroom::GuildId guild, const QByteArray& nonce, int chunks); //!< the last chunk has come
    void carriedOut(Shardroom::RequestId request); //!< only for requests that somebody waits for
    void reshardPlanned(const Shardroom::ReshardOutlook& outlook, Shardroom::RequestId request);
    void reshardLedger(const Shardroom::HandoverCounts& counts, const QList<Shardroom::GuildLedger>& guilds,
        Shardroom::RequestId request);
    void reshardEnded(const Shardroom::ReshardReport& report); //!< done, aborted or rolled back
    //! `error` is empty on success.
    void exported(const QString& path, int sessions, const QString& error, Shardroom::RequestId request);
    void reported(const QString& path, const QString& error, Shardroom::RequestId request); //!< as exported()
    void importPreviewed(const Shardroom::ImportPreview& preview, Shardroom::RequestId request);
    //! The shards are told to resume; how that ends shows in the snapshots. `error` is empty on success.
    void imported(const QString& path, int sessions, const QString& error, Shardroom::RequestId request);
    void vaultChanged(const Shardroom::VaultSnapshot& vault); //!< at most once a second, while watched
    void sessionRevealed(Shardroom::ShardId shard, const QByteArray& sessionId, Shardroom::RequestId request);
    void failed(const Shardroom::FleetError& error); //!< the fleet could not start; it stays up to show why
    void readyToRestart(); //!< stop() with OnExit::Pause, and the next start resumes all
    void stopped(bool sessionsAreSafe); //!< false: they should have been saved and could not be

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Shardroom
