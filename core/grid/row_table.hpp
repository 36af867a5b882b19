// Rows by the hashes of their names. Open addressing over row numbers and a part of each hash: a million names cost
// eight bytes a slot, and hardly one is read again.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace zhitu {

class RowTable {
public:
    /// For at most so many additions.
    explicit RowTable(std::size_t most) : slots_(std::bit_ceil(2 * most + 1)) {}

    /// The row that was added with this hash and is the same by `same(row)`.
    template <class Same> std::optional<std::size_t> find(std::size_t hash, Same same) const {
        const Slot& slot = slots_[place_of(hash, same)];
        return slot.row == no_row ? std::nullopt : std::optional<std::size_t>(slot.row);
    }
    /// The same; when there is none adds `row`.
    template <class Same> std::optional<std::size_t> find_or_add(std::size_t hash, std::size_t row, Same same) {
        Slot& slot = slots_[place_of(hash, same)];
        if (slot.row != no_row) return slot.row;
        slot = {static_cast<std::uint32_t>(row), mark_of(hash)};
        return std::nullopt;
    }

private:
    static constexpr std::uint32_t no_row = UINT32_MAX;
    struct Slot {
        std::uint32_t row = no_row, mark = 0;
    };
    static std::uint32_t mark_of(std::size_t hash) { return static_cast<std::uint32_t>(hash >> 32); }
    template <class Same> std::size_t place_of(std::size_t hash, Same same) const {
        const std::size_t last = slots_.size() - 1;
        std::size_t at = hash & last;
        while (slots_[at].row != no_row && !(slots_[at].mark == mark_of(hash) && same(slots_[at].row)))
            at = (at + 1) & last;
        return at;
    }
    std::vector<Slot> slots_;
};

} // namespace zhitu
