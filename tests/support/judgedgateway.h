// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/gatewaysimulator.h"
#include "tests/support/failonbreaches.h"

#include <QtCore/QTemporaryDir>

#include <functional>
#include <utility>

namespace Shardroom {

//! Where the audit goes: made before the gateway, and removed after it.
struct AuditFolder {
    QTemporaryDir folder;
};

//! A practice gateway that ends every test with the audit's judgement: whatever our client has done against Discord's
//! rules meanwhile fails the test.
class JudgedGateway : private AuditFolder, public Simulator::GatewaySimulator {
public:
    //! What is made of a judgement.
    using Verdict = std::function<void(const AuditResult&)>;
    explicit JudgedGateway(Simulator::SimulatorOptions options, Verdict verdict = failOnBreaches)
        : GatewaySimulator(withAudit(options, folder))
        , m_auditFile(withAudit(options, folder).auditFile)
        , m_verdict(std::move(verdict))
    {
    }
    ~JudgedGateway() override { judge(); }

    //! A second start writes a new audit: the first one is judged before.
    [[nodiscard]] bool start()
    {
        judge();
        m_isRunning = GatewaySimulator::start();
        return m_isRunning;
    }
    //! Breaches of this rule are meant in this test; `reason` says why.
    void allow(const QString& rule, const char* reason)
    {
        Q_ASSERT(auditRules().contains(rule) && qstrlen(reason) > 0);
        m_options.allowed.insert(rule);
    }
    //! Ends the gateway and judges; the destructor does it otherwise.
    void judge()
    {
        stop();
        if (std::exchange(m_isRunning, false))
            m_verdict(checkAuditFile(m_auditFile, m_options));
    }

private:
    static Simulator::SimulatorOptions withAudit(Simulator::SimulatorOptions options, const QTemporaryDir& folder)
    {
        if (options.auditFile.isEmpty())
            options.auditFile = folder.filePath(QStringLiteral("audit.jsonl"));
        return options;
    }

    const QString m_auditFile;
    const Verdict m_verdict;
    AuditOptions m_options = quickAudit();
    bool m_isRunning = false;
};

} // namespace Shardroom
