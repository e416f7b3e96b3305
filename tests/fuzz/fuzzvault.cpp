// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer on the files of a vault, with FUZZ_COMPLAINT of vaultcheck.h. Whatever the bytes: no crash, no complaint,
// and never more than 64 MiB on the heap.

#include "tests/fuzz/heapwatch.h"
#include "tests/fuzz/vaultcheck.h"

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
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    runWatched([&bytes] { return FUZZ_COMPLAINT(bytes); });
    return 0;
}
