// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/session.h"
#include "core/gateway/shardstate.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QTimer>

#include <memory>
#include <set>
#include <vector>

namespace Shardroom {

//! Why a call did not do what it was asked to, for one shard or for all.
struct ShardError {
    enum class Kind {
        NoSuchShard, //!< not one of this manager's, or a number that another one's guilds belong to
        AlreadyOpen,
        NotOpen,
        WrongTotal, //!< the session was made with another shard count
        UntrustedAddress, //!< the session's resume address is not Discord's: it would get the token
        Failed, //!< Discord said that trying again can't help: `failure` and `closeCode` say what
        DeadlineExceeded, //!< the shard was stopped; a session it had is kept
        Withdrawn, //!< somebody else closed it meanwhile
        Refused, //!< Discord's limits or rules forbid it: `text` says which
        Rest, //!< the gateway could not be asked for
    };
    Kind kind = Kind::Failed;
    ShardId shard; //!< {0, 0}: concerns the call as a whole
    ShardFailure failure = ShardFailure::None;
    std::optional<int> closeCode;
    QString text; //!< translated: what, where and what to do
};

//! What came of a call.
struct ShardCallResult {
    QList<ShardError> errors; //!< empty: everything worked
    QList<Session> sessions; //!< closing calls: what can be resumed; these are secrets
    [[nodiscard]] bool isSuccess() const { return errors.isEmpty(); }
};

inline constexpr std::chrono::milliseconds noDeadline{0};

//! Calls that wait for shards to become ready. A call ends when all of its shards are ready or have failed, at its
//! deadline, or when its future is cancelled. Lives in the core thread.
class ShardCalls : public QObject {
    Q_OBJECT
public:
    class Call {
    public:
        //! From now on it waits for these too.
        void await(const QList<ShardId>& shards) { m_awaited.insert(shards.begin(), shards.end()); }
        void fail(ShardError error) { m_result.errors.append(std::move(error)); }

    private:
        friend class ShardCalls;
        quint64 m_id = 0;
        QPromise<ShardCallResult> m_promise;
        QFutureWatcher<ShardCallResult> m_watcher;
        QTimer m_deadline;
        std::set<ShardId> m_awaited;
        ShardCallResult m_result;
        bool m_begun = false;
    };

    explicit ShardCalls(QObject* parent = nullptr);
    ~ShardCalls() override;

    //! Stays open until begun() was called on it.
    [[nodiscard]] Call* make(std::chrono::milliseconds deadline);
    [[nodiscard]] QFuture<ShardCallResult> futureOf(const Call* call) const { return call->m_promise.future(); }
    //! A name for it that is never given again: a call may end while its owner waits for something else.
    [[nodiscard]] static quint64 idOf(const Call* call) { return call->m_id; }
    //! nullptr when it has ended.
    [[nodiscard]] Call* byId(quint64 id) const;
    //! It alone, of all that may wait for that shard.
    void failOne(quint64 id, const ShardError& error);
    //! Everything it waits for is known. May end and delete it.
    void begun(Call* call);

    void ready(ShardId shard);
    void failed(const ShardError& error);
    //! Whoever waits for `shard` waits for its parts.
    void split(ShardId shard, const QList<ShardId>& parts);

signals:
    //! A deadline has passed or a future was cancelled before these were ready.
    void abandoned(const QList<Shardroom::ShardId>& shards);

private:
    void abandon(Call* call, bool cancelled);
    void finish(Call* call);
    [[nodiscard]] std::vector<quint64> waitingFor(ShardId shard) const;

    std::vector<std::unique_ptr<Call>> m_calls;
    quint64 m_lastId = 0;
};

} // namespace Shardroom
