// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <sys/resource.h>

namespace Shardroom::Bench {

//! User and system time of this process, all threads.
inline double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

inline long residentKiB()
{
    long kib = 0;
    if (FILE* file = std::fopen("/proc/self/status", "re")) {
        char line[256];
        while (std::fgets(line, sizeof line, file) != nullptr)
            (void)std::sscanf(line, "VmRSS: %ld", &kib);
        std::fclose(file);
    }
    return kib;
}

//! The processor time of each thread so far, in seconds, by thread id.
inline std::map<std::string, double> threadSeconds()
{
    std::map<std::string, double> seconds;
    for (const auto& entry : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream file(entry.path() / "schedstat");
        double nanoseconds = 0;
        if (file >> nanoseconds)
            seconds[entry.path().filename()] = nanoseconds / 1e9;
    }
    return seconds;
}

//! CPU and wall time from begin() to report(), which prints them as the line of JSON that figures.py reads.
class Measurement {
public:
    void begin()
    {
        m_threads = threadSeconds();
        m_cpu = cpuSeconds();
        m_wall = m_busy = std::chrono::steady_clock::now();
    }
    //! The first event is there: `wall_busy` counts from here.
    void firstEvent() { m_busy = std::chrono::steady_clock::now(); }
    void report(quint64 events) const
    {
        const double cpu = cpuSeconds() - m_cpu;
        double busiest = 0;
        for (const auto& [thread, seconds] : threadSeconds()) {
            const auto before = m_threads.find(thread);
            busiest = std::max(busiest, seconds - (before == m_threads.end() ? 0 : before->second));
        }
        const auto now = std::chrono::steady_clock::now();
        const auto since = [now](auto then) { return std::chrono::duration<double>(now - then).count(); };
        std::printf("{\"events\":%llu,\"cpu\":%.6f,\"cpu_busiest_thread\":%.6f,\"wall\":%.6f,\"wall_busy\":%.6f,\"rss_"
                    "kib\":%ld}\n",
            events, cpu, busiest, since(m_wall), since(m_busy), residentKiB());
        std::fflush(stdout);
    }

private:
    std::map<std::string, double> m_threads;
    double m_cpu = 0;
    std::chrono::steady_clock::time_point m_wall;
    std::chrono::steady_clock::time_point m_busy;
};

} // namespace Shardroom::Bench
