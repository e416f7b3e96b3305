// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/httprequest.h"

#include <deque>

namespace Shardroom::Simulator {

class Gateway;

//! Of REST and of the gateway: 9 and 10 are current, 6 to 8 deprecated, those before gone.
inline constexpr int oldestApiVersion = 6;
inline constexpr int newestApiVersion = 10;

//! The few REST routes that clients ask at login, under /api and its versions, with Discord's bodies and headers.
class RestApi {
public:
    // What else than a status can be asked of fail().
    static constexpr int notJson = 0; //!< a 200 with a web page
    static constexpr int timeout = -1; //!< no answer at all
    static constexpr int truncated = -2; //!< the connection ends in the middle of the body

    explicit RestApi(Gateway& gateway)
        : m_gateway(gateway)
    {
    }

    [[nodiscard]] static bool canFailWith(int status);
    //! `times` answers go wrong like this, after those that are to go wrong already; 0: none does any more.
    void fail(int status, int times);
    //! None of them any more.
    void cancelFailures() { m_failures.clear(); }
    [[nodiscard]] HttpResponse answer(const HttpRequest& request);

private:
    [[nodiscard]] HttpResponse versioned(const QByteArray& path, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse route(const QByteArray& path, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse unaudited(const HttpRequest& request);
    [[nodiscard]] QByteArray gatewayBot() const;
    [[nodiscard]] bool isAuthorized(const HttpRequest& request) const;

    struct Failure {
        int status = 0;
        int times = 0;
    };

    Gateway& m_gateway;
    std::deque<Failure> m_failures;
};

} // namespace Shardroom::Simulator
