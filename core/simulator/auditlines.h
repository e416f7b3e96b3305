// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/audit.h"
#include "core/simulator/gatewaysimulator.h"

#include <QtCore/QJsonValue>

namespace Shardroom::Simulator {

struct HttpRequest;
struct HttpResponse;
struct IdentifyRequest;
class SimulatedSession;

// The fields of the audit's longer lines. None of them holds a token, or a session id in full.

//! The first line: the rules that this gateway has, which a judge needs.
[[nodiscard]] QJsonObject gatewayFields(const SimulatorOptions& options, const QUrl& url, const QUrl& resumeUrl);
//! A WebSocket handshake. Of the query only what Discord knows is written.
[[nodiscard]] QJsonObject connectFields(const HttpRequest& handshake, bool onResumeHost);
//! A REST request and its answer. `accepted`: the token was right.
[[nodiscard]] QJsonObject restFields(
    const Audit& audit, const HttpRequest& request, const HttpResponse& response, bool accepted);
//! What op 2 says, apart from its token and the contents of its presence. `data` as the client sent it.
[[nodiscard]] QJsonObject identifyFields(const Audit& audit, const QJsonObject& data, const IdentifyRequest& request);
//! Which session it is: the pair, the masked id, and an alias that tells two sessions apart.
[[nodiscard]] QJsonObject sessionFields(const Audit& audit, const SimulatedSession& session);
//! A number or null as it is; of anything else only what type it has: a client could send its token there.
[[nodiscard]] QJsonValue harmless(const QJsonValue& value);

} // namespace Shardroom::Simulator
