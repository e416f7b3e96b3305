// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the gate costs while a reshard runs: finding out an event's identity, an event that both sides show (from one
// thread, and from a thread for each side), and what an identity holds that is pending. Events are those of
// bench_server. Prints a line of JSON for each. Usage: bench_gate [ROUNDS]

#include "core/gateway/decodebuffer.h"
#include "core/gateway/envelope.h"
#include "core/reshard/eventidentity.h"
#include "core/reshard/handovergate.h"
#include "tests/benchmarks/framestream.h"
#include "tests/benchmarks/measure.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include <malloc.h>

using namespace Shardroom;
using Side = HandoverGate::Side;

namespace {

constexpr int shards = 4;
constexpr int eventsPerShard = 5'000;
constexpr size_t behind = 2'500; // half a second at 5,000 events a second

struct Event {
    std::string type;
    std::string data;
};

std::vector<Event> eventsOf(int shard)
{
    qint64 bytes = 0;
    const Bench::FrameStream stream
        = Bench::makeStream({Simulator::Transport::None, shards, 50, eventsPerShard}, shard, bytes);
    std::vector<Event> events;
    EnvelopeParser parser;
    DecodeBuffer buffer;
    for (size_t frame = 0; frame < stream.frames(); ++frame) {
        std::string_view text(
            stream.bytes.data() + stream.begin(frame), size_t(stream.ends[frame] - stream.begin(frame)));
        const int length = text[1] & 0x7f; // the frame's header: RFC 6455, section 5.2
        text.remove_prefix(length < 126 ? 2 : length == 126 ? 4 : 10);
        buffer.clear();
        if (!buffer.append(text))
            qFatal("a frame too large");
        const auto envelope = parser.parse(buffer.view());
        if (!envelope)
            qFatal("no envelope");
        if (isBulkEvent(envelope->type))
            events.push_back({std::string(envelope->type), std::string(envelope->data)});
    }
    return events;
}

//! Costs what a counter does.
struct CountingSink : DispatchSink {
    std::atomic<quint64> count = 0;
    void dispatch(const Dispatch&) override { count.fetch_add(1, std::memory_order_relaxed); }
};

struct Fixture {
    CountingSink sink;
    HandoverGate gate{{&sink}};
    Fixture()
    {
        QList<ShardId> old;
        QList<ShardId> fresh;
        for (int number = 0; number < shards; ++number)
            old.append({number, shards});
        for (int number = 0; number < 2 * shards; ++number)
            fresh.append({number, 2 * shards});
        gate.setShards(old, fresh);
    }
    void show(Side side, const Event& event)
    {
        gate.entrance(side)->dispatch({{0, shards}, 1, event.type, event.data, false, false});
    }
    void check(quint64 events)
    {
        if (sink.count != events || gate.counts().matched != events)
            qFatal("the gate let %llu of %llu events pass", sink.count.load(), events);
    }
};

void report(const char* what, double seconds, double events, double bytes)
{
    std::printf("{\"what\":\"%s\",\"ns\":%.0f,\"bytes\":%.0f}\n", what, seconds / events * 1e9, bytes);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[])
{
    const size_t rounds = argc > 1 ? size_t(std::max(1, std::atoi(argv[1]))) : 20;
    std::vector<Event> events;
    for (int shard = 0; shard < shards; ++shard) {
        for (Event& event : eventsOf(shard))
            events.push_back(std::move(event));
    }
    double size = 0;
    for (const Event& event : events)
        size += double(event.data.size()) / double(events.size());
    const size_t count = events.size() * rounds;
    const auto at = [&events](size_t i) -> const Event& { return events[i % events.size()]; };

    {
        EventIdentifier identifier;
        quint64 sum = 0;
        const double began = Bench::cpuSeconds();
        for (size_t i = 0; i < count; ++i)
            sum += identifier.identify(at(i).type, at(i).data).value;
        report(sum == 0 ? "nothing" : "identify", Bench::cpuSeconds() - began, double(count), size);
    }
    {
        Fixture fixture;
        const double began = Bench::cpuSeconds();
        for (size_t i = 0; i < count + behind; ++i) {
            if (i < count)
                fixture.show(Side::Old, at(i));
            if (i >= behind)
                fixture.show(Side::New, at(i - behind));
        }
        report("one thread", Bench::cpuSeconds() - began, double(count), size);
        fixture.check(count);
    }
    {
        Fixture fixture;
        const double began = Bench::cpuSeconds();
        const auto wallBegan = std::chrono::steady_clock::now();
        std::vector<std::thread> threads;
        for (const Side side : {Side::Old, Side::New}) {
            threads.emplace_back([&, side] {
                for (size_t i = 0; i < count; ++i)
                    fixture.show(side, at(i));
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - wallBegan;
        report("two threads", Bench::cpuSeconds() - began, double(count), size);
        report("two threads, wall", wall.count(), double(count), size);
        fixture.check(count);
    }
    for (const size_t identities : {size_t(10'000), size_t(1'000'000)}) {
        Fixture fixture;
        const auto inUse = [] { return double(mallinfo2().uordblks) + double(mallinfo2().hblkhd); };
        const double before = inUse();
        for (size_t i = 0; i < identities; ++i) {
            const std::string guild = std::to_string(quint64(i % 1000) << 22);
            fixture.show(Side::Old, {"A", "{\"guild_id\":\"" + guild + "\",\"n\":" + std::to_string(i) + "}"});
        }
        report(identities > 10'000 ? "a million pending" : "ten thousand pending", 0, 1,
            (inUse() - before) / double(identities));
    }
    return 0;
}
