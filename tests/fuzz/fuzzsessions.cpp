// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One fuzzer of libFuzzer for each shape, FUZZ_SHAPE. Whatever the bytes: no crash, no complaint, and never more than
// 64 MiB on the heap.

#include "tests/fuzz/heapwatch.h"
#include "tests/fuzz/sessioncheck.h"

#ifdef FUZZ_REPAIR
#include "tests/fuzz/fuzzmutator.h"
#endif

using namespace Shardroom;

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    watchHeap();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const SessionShape shape = sessionShapeFromKey(QStringLiteral(FUZZ_SHAPE)).value();
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    runWatched([&bytes] { return sessionComplaint(bytes, shape); });
    return 0;
}
