// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/auditcheck.h"

#include <QtTest/QTest>

namespace Shardroom {

//! The running test fails with the breaches in words. After the last test function there is none to fail: the program
//! then ends at once, as a failure.
inline void failOnBreaches(const AuditResult& result)
{
    QString words = result.error;
    for (const Breach& breach : result.breaches)
        words += u'\n' + breach.text();
    if (words.isEmpty())
        return;
    if (QTest::currentTestFunction() == nullptr)
        qFatal("The audit: %s", qPrintable(words));
    QTest::qFail(qPrintable(QStringLiteral("The audit: ") + words), __FILE__, __LINE__);
}

//! How test fleets are judged: their back-off is some fifty times quicker than in earnest.
inline AuditOptions quickAudit()
{
    AuditOptions options;
    options.house = true;
    options.stormWindow = std::chrono::milliseconds(500);
    return options;
}

} // namespace Shardroom
