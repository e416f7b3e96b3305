// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <chrono>

namespace Shardroom {

//! One thing that a client did against Discord's rules.
struct Breach {
    double time = 0; //!< seconds, as the audit counts them
    int connection = 0; //!< 0: none, as for REST
    QString shard; //!< "3/16"; empty: not known
    //! The C row of gateway-protocol.md, or the close code ("4003") where the code says it all.
    QString rule;
    QString words;
    [[nodiscard]] QString text() const; //!< one line
    bool operator==(const Breach&) const = default;
};

struct AuditOptions {
    QSet<QString> allowed; //!< rules whose breaches are not reported
    //! Also what is good manners and not Discord's rule: HELLO is awaited before anything is said (C9).
    bool house = false;
    std::chrono::milliseconds slack{1000}; //!< by which a network and a busy machine may be late
    //! More than five connections of a shard that come to nothing within this time are a storm, unless the pauses grow;
    //! so are more than five resumes within three times as long, each after leaving a healthy connection.
    std::chrono::milliseconds stormWindow{10000};
};

struct AuditResult {
    QList<Breach> breaches; //!< in the order of their time
    int lines = 0;
    QString error; //!< why it can't be judged; empty: it can
};

//! What the clients did wrong, by the practice gateway's audit: every breach that is certain, and none that only may be
//! one. What the gateway's faults and its own pauses explain is not a breach. Two processes may hold sessions of the
//! same pair, a session that the client ended with 1000 of its own free will may be followed by an IDENTIFY, and a
//! client that was started anew may not know the sessions from before. Who ends a session with 1000 or 1001 right after
//! op 7, or after what nobody can read, and identifies within ten seconds, has thrown it away.
//!
//! C1 User-Agent and Authorization of REST requests. C2 versioned path. C4 the query of every connection. C5 nothing
//! after a 401. C6 retry_after. C7 the daily budget. C9 HELLO first (house rule). C10 heartbeats in time, and no storm
//! of them. C11 their `d`. C12 op 1 answered. C13 a connection without ACKs is left. C16 RESUME's sequence. C18 the
//! resume host. C19 RESUME, not IDENTIFY, after a loss; op 7 followed. C20 no RESUME after 4003, 4007, 4009. C21 no
//! login after a final close code. C23 no RESUME after op 9 false. C24 RESUME after op 9 true. C33 payload size. C34
//! send rate. C36 presence updates. C37 member lists. C39 identifies of one bucket. C46 pauses between connections,
//! and no loop of resumes of a session that nothing was wrong with.
[[nodiscard]] AuditResult checkAudit(const QList<QByteArray>& lines, const AuditOptions& options = {});
//! The same for a file.
[[nodiscard]] AuditResult checkAuditFile(const QString& fileName, const AuditOptions& options = {});
//! All rules that checkAudit() knows.
[[nodiscard]] QStringList auditRules();

} // namespace Shardroom
