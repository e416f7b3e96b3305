// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/slowwork.h"

#include <QtCore/QThreadPool>

namespace Shardroom {
namespace {

struct Pool : QThreadPool {
    Pool() { setMaxThreadCount(4); }
};
Q_GLOBAL_STATIC(Pool, pool)

} // namespace

QThreadPool* slowWork()
{
    return pool();
}

QThreadPool* slowLooks()
{
    // Never destroyed: that would wait for a look that hangs.
    static QThreadPool* const looks = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(4); // one that hangs, and the next one's is done all the same
        return made;
    }();
    return looks;
}

} // namespace Shardroom
