// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the seeds of the vault's fuzzers into two folders.

#include "tests/fuzz/vaultseeds.h"

#include <QtCore/QDir>

#include <cstdio>

namespace {

bool write(const QDir& folder, const QMap<QString, QByteArray>& seeds)
{
    if (!QDir().mkpath(folder.path()))
        return false;
    for (auto seed = seeds.begin(); seed != seeds.end(); ++seed) {
        QFile file(folder.filePath(seed.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed.value()) != seed.value().size())
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("Usage: fuzz-seeds FOLDER FOLDER-FOR-LARGE-ONES\n", stderr);
        return 2;
    }
    const bool done = write(QDir(QString::fromLocal8Bit(argv[1])), Shardroom::vaultSeeds())
        && write(QDir(QString::fromLocal8Bit(argv[2])), Shardroom::largeVaultSeeds());
    return done ? 0 : 1;
}
