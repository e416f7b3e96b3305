// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/handovercounts.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Shardroom {

class FactGrid;

//! What went through the gate, live, and on demand the guilds whose events are uneven, or one guild by its id.
class HandoverLedger : public QWidget {
    Q_OBJECT
public:
    explicit HandoverLedger(QWidget* parent = nullptr);

    //! `onlyOldSinceSwitch` as in ReshardProgress.
    void setCounts(const HandoverCounts& counts, std::optional<quint64> onlyOldSinceSwitch = std::nullopt);
    //! The answer to guildsRequested().
    void showGuilds(const QList<GuildLedger>& guilds);

signals:
    void guildsRequested(std::optional<Shardroom::GuildId> guild); //!< nullopt: those that are uneven

private:
    FactGrid* m_counts;
    QLabel* m_explanation;
    QPushButton* m_uneven;
    QLineEdit* m_guild;
    QTreeWidget* m_guilds;
};

} // namespace Shardroom
