// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertfile.h"
#include "core/alerts/alertlog.h"
#include "core/alerts/alertsender.h"
#include "core/alerts/alertwatch.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace Shardroom {

struct AlertDeskOptions {
    QString stateDirectory; //!< where rules and log are kept; empty: nowhere
    QString fleet; //!< the name under which a webhook hears of it
    AlertSenderTimings timings;
    AlertRules rules{}; //!< what they are where nobody changed them: see AlertFile
};

//! Watches a fleet's snapshots by the rules, keeps rules and log, sends to the webhook, and tells everybody else by
//! value. Reads and writes files and does network: give it a thread of its own, apart from the fleet's, which it also
//! has to notice the silence of.
class AlertDesk : public QObject {
    Q_OBJECT
public:
    explicit AlertDesk(AlertDeskOptions options, QObject* parent = nullptr);

    // To be called from other threads as queued connections.
    void open(); //!< reads the files and begins; once
    //! A start that failed since another program has the fleet's state directory is nothing to wake anybody for: that
    //! one runs, and tells of itself.
    void feed(const Shardroom::FleetSnapshot& snapshot);
    //! Rules that make no sense are refused. A file that could not be used is kept beside the new one, and told:
    //! in the state and in the timeline. `webhook`: nullopt keeps the address, an empty one removes it. By an
    //! operator at the window.
    void setRules(const Shardroom::AlertRules& rules, const std::optional<Shardroom::WebhookUrl>& webhook);
    //! Nothing is announced for so long, at most AlertMute::longest; 0 ends it. Where there is a state directory, also
    //! after a restart of the program. `origin`: where the operator is.
    void mute(std::chrono::seconds time, TimelineEntry::Origin origin = TimelineEntry::Origin::Window);
    void test(); //!< sends a note to the webhook, and shows one as notification

signals:
    void stateChanged(const Shardroom::AlertState& state); //!< at most once a second, except for news
    void announced(const QList<Shardroom::AlertNote>& notes); //!< those for the tray
    void timelineGrew(const QList<Shardroom::TimelineEntry>& entries);

private:
    [[nodiscard]] bool isElsewhere(const FleetSnapshot& snapshot);
    void tick();
    void adopt(const QList<AlertNote>& notes);
    void publish();
    void act(const QString& text, TimelineEntry::Origin origin);
    void save();
    void sendWaiting();
    void keepWaiting();

    const AlertDeskOptions m_options;
    AlertWatch m_watch;
    AlertLog m_log;
    AlertSender m_sender;
    WebhookUrl m_webhook;
    QTimer m_timer;
    QString m_fileProblem;
    QString m_logProblem;
    QString m_muteFile; // empty: it ends with the program
    QString m_muteProblem;
    std::optional<QList<AlertNote>> m_outbox; // as it is on the disk; nullopt: not ours yet
    QString m_outboxProblem;
    bool m_isElsewhere = false; // the fleet could not start since another program has it
    std::optional<AlertState> m_published;
};

} // namespace Shardroom

Q_DECLARE_METATYPE(std::optional<Shardroom::WebhookUrl>)
Q_DECLARE_METATYPE(Shardroom::AlertRules)
