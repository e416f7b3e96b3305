// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fuzz/recordrepair.h"

#include <algorithm>
#include <cstdint>
#include <random>

// The mutator of those fuzzers that are to come behind the checks; in their one source file.

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t mostSize);

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t mostSize, unsigned seed)
{
    std::minstd_rand random(seed);
    // Half of the time libFuzzer's own changes, which know the dictionary; they often cost a line its JSON.
    const bool byLines = random() % 2 == 0;
    if (!byLines)
        size = LLVMFuzzerMutate(data, size, mostSize);
    QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (byLines)
        bytes = Shardroom::withChangedRecord(bytes, random);
    // A few checks stay wrong.
    if (random() % 16 != 0)
        bytes = Shardroom::withRightChecks(bytes);
    const size_t kept = std::min(size_t(bytes.size()), mostSize);
    std::copy_n(reinterpret_cast<const uint8_t*>(bytes.constData()), kept, data);
    return kept;
}
