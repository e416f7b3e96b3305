// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/shardstate.h"

#include "core/gateway/closecode.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shardroom {

QString displayName(ShardState state)
{
    switch (state) {
    case ShardState::Stopped:
        return QCoreApplication::translate("ShardState", "Stopped");
    case ShardState::Connecting:
        return QCoreApplication::translate("ShardState", "Connecting");
    case ShardState::AwaitingHello:
        return QCoreApplication::translate("ShardState", "Awaiting hello");
    case ShardState::QueuedForIdentify:
        return QCoreApplication::translate("ShardState", "Queued");
    case ShardState::Identifying:
        return QCoreApplication::translate("ShardState", "Identifying");
    case ShardState::Resuming:
        return QCoreApplication::translate("ShardState", "Resuming");
    case ShardState::Ready:
        return QCoreApplication::translate("ShardState", "Ready");
    case ShardState::BackingOff:
        return QCoreApplication::translate("ShardState", "Backing off");
    case ShardState::Paused:
        return QCoreApplication::translate("ShardState", "Paused");
    case ShardState::Failed:
        return QCoreApplication::translate("ShardState", "Failed");
    }
    Q_UNREACHABLE();
}

QString stateKey(ShardState state)
{
    switch (state) {
    case ShardState::Stopped:
        return u"stopped"_s;
    case ShardState::Connecting:
        return u"connecting"_s;
    case ShardState::AwaitingHello:
        return u"hello"_s;
    case ShardState::QueuedForIdentify:
        return u"queued"_s;
    case ShardState::Identifying:
        return u"identifying"_s;
    case ShardState::Resuming:
        return u"resuming"_s;
    case ShardState::Ready:
        return u"ready"_s;
    case ShardState::BackingOff:
        return u"backoff"_s;
    case ShardState::Paused:
        return u"paused"_s;
    case ShardState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(ShardCommand command)
{
    switch (command) {
    case ShardCommand::Resume:
        return QCoreApplication::translate("ShardCommand", "Resume");
    case ShardCommand::Pause:
        return QCoreApplication::translate("ShardCommand", "Pause");
    case ShardCommand::End:
        return QCoreApplication::translate("ShardCommand", "End session");
    case ShardCommand::Reidentify:
        return QCoreApplication::translate("ShardCommand", "Re-identify");
    case ShardCommand::Reconnect:
        return QCoreApplication::translate("ShardCommand", "Reconnect");
    }
    Q_UNREACHABLE();
}

ShardFailure failureFor(int closeCode)
{
    switch (CloseCode(closeCode)) {
    case CloseCode::AuthenticationFailed:
        return ShardFailure::Authentication;
    case CloseCode::InvalidShard:
        return ShardFailure::InvalidShard;
    case CloseCode::ShardingRequired:
        return ShardFailure::ShardingRequired;
    case CloseCode::InvalidApiVersion:
        return ShardFailure::InvalidApiVersion;
    case CloseCode::InvalidIntents:
        return ShardFailure::InvalidIntents;
    case CloseCode::DisallowedIntents:
        return ShardFailure::DisallowedIntents;
    default: // every other code, known or not, is one that a shard gets over
        return ShardFailure::None;
    }
}

} // namespace Shardroom
