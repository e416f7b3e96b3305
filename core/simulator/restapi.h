// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/httprequest.h"

namespace Shardroom::Simulator {

class Gateway;

//! The few REST routes that clients ask at login, under /api, /api/v9 and /api/v10, with Discord's bodies and headers.
class RestApi {
public:
    // What else than a status can be asked of fail().
    static constexpr int notJson = 0; //!< a 200 whose body is not JSON
    static constexpr int timeout = -1; //!< no answer at all
    static constexpr int truncated = -2; //!< the connection ends in the middle of the body

    explicit RestApi(const Gateway& gateway)
        : m_gateway(gateway)
    {
    }

    [[nodiscard]] static bool canFailWith(int status);
    //! The next `times` answers go wrong like this.
    void fail(int status, int times);
    [[nodiscard]] HttpResponse answer(const HttpRequest& request);

private:
    [[nodiscard]] HttpResponse route(const QByteArray& path, const HttpRequest& request) const;
    [[nodiscard]] QByteArray gatewayBot() const;
    [[nodiscard]] bool isAuthorized(const HttpRequest& request) const;

    const Gateway& m_gateway;
    int m_failure = 0;
    int m_failures = 0;
};

} // namespace Shardroom::Simulator
