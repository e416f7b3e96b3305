// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/epolldispatcher.h"
#include "core/simulator/gatewaysimulator.h"
#include "tests/support/failonbreaches.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace Shardroom {

//! A practice gateway that outlives the rooms that come and go on it, in a thread of its own: a busy window does not
//! slow it down. Its audit judges all of them in the end. Lives in the test's thread.
class GatewayThread {
public:
    explicit GatewayThread(Simulator::SimulatorOptions options)
    {
        options.auditFile = m_folder.filePath(QStringLiteral("audit.jsonl"));
        m_auditFile = options.auditFile;
        m_thread.setObjectName(QStringLiteral("gateway"));
        m_thread.setEventDispatcher(new EpollDispatcher); // the thread owns it
        m_context.moveToThread(&m_thread);
        m_thread.start();
        inThread([this, options] {
            m_gateway = std::make_unique<Simulator::GatewaySimulator>(options);
            m_listens = m_gateway->start();
        });
    }
    ~GatewayThread()
    {
        inThread([this] { m_gateway.reset(); });
        m_thread.quit();
        m_thread.wait();
        failOnBreaches(checkAuditFile(m_auditFile, quickAudit()));
    }
    Q_DISABLE_COPY_MOVE(GatewayThread)

    [[nodiscard]] bool listens() const { return m_listens; }
    //! What `question` makes of the gateway, in the gateway's thread.
    template <typename Question>
    [[nodiscard]] auto ask(Question question)
    {
        std::invoke_result_t<Question, Simulator::GatewaySimulator&> answer{};
        inThread([&] { answer = question(*m_gateway); });
        return answer;
    }
    [[nodiscard]] QUrl apiUrl()
    {
        return ask([](Simulator::GatewaySimulator& gateway) { return gateway.apiUrl(); });
    }
    void tell(const std::function<void(Simulator::GatewaySimulator&)>& wish)
    {
        inThread([&] { wish(*m_gateway); });
    }
    [[nodiscard]] int identifies()
    {
        return ask([](Simulator::GatewaySimulator& gateway) { return gateway.identifiesAccepted(); });
    }
    [[nodiscard]] int resumes()
    {
        return ask([](Simulator::GatewaySimulator& gateway) { return gateway.resumesAccepted(); });
    }
    //! Guilds of the whole world, by the routing formula.
    [[nodiscard]] int guilds()
    {
        return ask([](Simulator::GatewaySimulator& gateway) { return int(gateway.guildsOf({0, 1}).size()); });
    }

private:
    template <typename Work>
    void inThread(Work work)
    {
        QMetaObject::invokeMethod(&m_context, std::move(work), Qt::BlockingQueuedConnection);
    }

    QTemporaryDir m_folder;
    QString m_auditFile;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Simulator::GatewaySimulator> m_gateway; // lives in the thread
    bool m_listens = false;
};

} // namespace Shardroom
