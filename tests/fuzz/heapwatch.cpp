// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/heapwatch.h"

#include <QtCore/QLoggingCategory>

#include <sanitizer/allocator_interface.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace Shardroom {
namespace {

constexpr qint64 mostHeap = qint64(64) << 20;
qint64 heap = 0;
qint64 heapPeak = 0; // of this input
qint64 heapMost = 0; // of all inputs
bool counting = false;

void allocated(const volatile void*, size_t size)
{
    if (counting) {
        heap += qint64(size);
        heapPeak = std::max(heapPeak, heap);
    }
}

void freed(const volatile void* pointer)
{
    if (counting && pointer)
        heap -= qint64(__sanitizer_get_allocated_size(const_cast<const void*>(pointer)));
}

[[noreturn]] void fail(const QString& what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::abort();
}

} // namespace

void watchHeap()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    __sanitizer_install_malloc_and_free_hooks(allocated, freed);
    std::atexit([] { std::fprintf(stderr, "stat::most_heap_bytes: %lld\n", static_cast<long long>(heapMost)); });
}

void runWatched(const std::function<QString()>& complaint)
{
    heap = heapPeak = 0;
    counting = true;
    const QString said = complaint();
    counting = false;
    heapMost = std::max(heapMost, heapPeak);
    if (!said.isEmpty())
        fail(said);
    if (heapPeak > mostHeap)
        fail(QStringLiteral("%1 bytes on the heap").arg(heapPeak));
}

} // namespace Shardroom
