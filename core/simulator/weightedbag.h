// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <optional>
#include <vector>

namespace Shardroom::Simulator {

//! Things that are drawn as often as their weights say. Adding, taking out and drawing cost the same however many
//! there are: they lie in classes by powers of two, and within a class at least every second draw hits.
class WeightedBag {
public:
    //! Where a thing lies; changes when another one of its class is taken out.
    using Slot = quint32;

    //! Weights are above 0 and below 65536.
    [[nodiscard]] Slot add(quint32 item, float weight);
    //! Takes out what lies at the slot. The item that lies there now, if one had to move.
    std::optional<quint32> remove(Slot slot, float weight);
    //! What lies at the slot is known by another number from now on.
    void rename(Slot slot, float weight, quint32 item);
    //! One try with a number from [0, 1): an item, or nullopt, and another number has to be tried.
    [[nodiscard]] std::optional<quint32> draw(double number) const;
    [[nodiscard]] bool isEmpty() const { return m_total == 0; }

private:
    struct Entry {
        quint32 item;
        float weight;
    };
    static constexpr int classes = 24;
    static constexpr int lowest = -8; //!< the power of two where the first class begins
    [[nodiscard]] static size_t classOf(float weight);
    [[nodiscard]] static double bound(size_t index); //!< no weight in the class reaches it

    std::array<std::vector<Entry>, classes> m_entries;
    double m_total = 0; //!< of the bounds of all entries
};

} // namespace Shardroom::Simulator
