// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/habits.h"

#include "core/simulator/noise.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace Shardroom::Simulator {
namespace {

enum Layer : quint64 { Members = 256, Community, Lively, TemperOf, Zone, Form, FirstWord, SecondWord };

constexpr auto adjectives = std::to_array<const char*>(
    {"Night", "Silent", "Velvet", "Crooked", "Golden", "Frozen", "Wandering", "Lucky", "Hidden", "Electric", "Paper",
        "Midnight", "Copper", "Lazy", "Hollow", "Salty", "Distant", "Wild", "Quiet", "Iron", "Sunken", "Amber",
        "Crimson", "Foggy", "Tiny", "Royal", "Rusty", "Lunar", "Feral", "Gentle", "Broken", "Second"});
constexpr auto nouns = std::to_array<const char*>(
    {"Owls", "Foxes", "Anchors", "Lanterns", "Pixels", "Harbours", "Ravens", "Teapots", "Comets", "Gardens", "Knights",
        "Otters", "Bards", "Gears", "Meadows", "Pirates", "Wolves", "Bakers", "Signals", "Towers", "Dragons", "Sailors",
        "Painters", "Moths", "Kettles", "Rangers", "Islands", "Sparrows", "Robots", "Badgers", "Clouds", "Arcades"});
constexpr auto things = std::to_array<const char*>({"Rust", "Ruin", "Tea", "Thunder", "Ink", "Iron", "Salt", "Smoke",
    "Dice", "Chess", "Cards", "Bread", "Music", "Code", "Maps", "Moss", "Coffee", "Karaoke", "Trains", "Chalk", "Ember",
    "Ash", "Honey", "Velvet", "Pixel", "Garden", "Cinema", "Kites", "Fog", "Glass", "Yarn", "Stars"});

template <size_t N>
const char* pick(const std::array<const char*, N>& list, quint64 number)
{
    return list[size_t(number % N)];
}

constexpr double hoursADay = 24;

} // namespace

QByteArray Habits::name(GuildId guild) const
{
    const quint64 first = noise(m_seed, guild.value, FirstWord);
    const quint64 second = noise(m_seed, guild.value, SecondWord);
    switch (noise(m_seed, guild.value, Form) % 6) {
    case 0: {
        // The second one is another than the first.
        const quint64 place = first % things.size();
        return QByteArray(things[size_t(place)]) + " & " + pick(things, place + 1 + second % (things.size() - 1));
    }
    case 1:
        return QByteArray("The ") + pick(adjectives, first) + ' ' + pick(nouns, second);
    case 2:
        return QByteArray("House of ") + pick(things, first);
    case 3:
        return QByteArray(pick(things, first)) + " Club " + QByteArray::number(1 + second % 99);
    default:
        return QByteArray(pick(adjectives, first)) + ' ' + pick(nouns, second);
    }
}

int Habits::memberCount(GuildId guild) const
{
    const double chance = fraction(m_seed, guild.value, Members);
    // Two power laws, because one alone has no middle: friends among themselves, and communities up to 100,000.
    constexpr double communityShare = 0.024;
    constexpr double smallestCommunity = 60;
    constexpr double largestCommunity = 100'000;
    if (fraction(m_seed, guild.value, Community) < communityShare) {
        const double root = std::sqrt(smallestCommunity / largestCommunity);
        const double tail = 1 - chance * (1 - root);
        return int(smallestCommunity / (tail * tail));
    }
    return std::min(int(3 / std::sqrt(1 - chance)), 250);
}

float Habits::liveliness(GuildId guild) const
{
    constexpr double bySize = 0.7;
    const double own = std::exp2(4 * fraction(m_seed, guild.value, Lively) - 2);
    return float(std::pow(double(memberCount(guild)), bySize) * own);
}

Temper Habits::temper(GuildId guild) const
{
    const quint64 percent = noise(m_seed, guild.value, TemperOf) % 100;
    return percent < 45 ? Temper::Chatty
        : percent < 65  ? Temper::Talkative
        : percent < 90  ? Temper::Quiet
                        : Temper::Growing;
}

int Habits::timeZone(GuildId guild) const
{
    // The Americas, Europe and Africa, Asia.
    const quint64 number = noise(m_seed, guild.value, Zone);
    const quint64 percent = number % 100;
    const int within = int((number >> 32) & 0xff);
    return percent < 35 ? -8 + within % 6 : percent < 75 ? within % 4 : 5 + within % 6;
}

double dayRhythm(double hour)
{
    const double turn = 2 * std::numbers::pi / hoursADay;
    // Two waves, neither of which changes the mean: the day, and the dip between lunch and the evening.
    return 1 + 0.65 * std::cos(turn * (hour - 18.5)) + 0.2 * std::cos(2 * turn * (hour - 20.5));
}

} // namespace Shardroom::Simulator
