#include "core/paint/huffman.hpp"

#include <algorithm>
#include <functional>
#include <queue>

namespace zhitu {
namespace {

/// How many codes there are of each length.
using Lengths = std::vector<std::uint32_t>;

/// Of Huffman's tree over counts in descending order.
Lengths depths(const std::vector<std::uint32_t>& counts) {
    struct Node {
        std::uint64_t count;
        std::size_t number; // the later made, the larger: ties go the same way everywhere
        auto operator<=>(const Node&) const = default;
    };
    std::priority_queue<Node, std::vector<Node>, std::greater<>> open;
    for (std::size_t i = 0; i < counts.size(); ++i) open.push({counts[i], i});
    std::vector<std::size_t> parent(counts.size() * 2);
    std::size_t made = counts.size();
    while (open.size() > 1) {
        const Node least = open.top();
        open.pop();
        const Node next = open.top();
        open.pop();
        parent[least.number] = parent[next.number] = made;
        open.push({least.count + next.count, made++});
    }
    std::vector<std::uint32_t> depth(made);
    Lengths lengths(counts.size() + 1);
    for (std::size_t i = made - 1; i-- > 0;) {
        depth[i] = depth[parent[i]] + 1;
        if (i < counts.size()) ++lengths[depth[i]];
    }
    return lengths;
}

/// Codes that are too long become as long as allowed; others then grow until all have room beside each other.
void limit(Lengths& lengths, std::size_t longest) {
    while (lengths.size() > longest + 1) {
        lengths[longest] += lengths.back();
        lengths.pop_back();
    }
    lengths.resize(longest + 1);
    std::uint64_t taken = 0; // of 2^longest leaves
    for (std::size_t length = 1; length <= longest; ++length)
        taken += std::uint64_t{lengths[length]} << (longest - length);
    for (; taken > std::uint64_t{1} << longest; --taken) {
        std::size_t shorter = longest - 1;
        while (!lengths[shorter]) --shorter;
        // A code one bit longer makes room for one of the longest beside it.
        --lengths[shorter];
        lengths[shorter + 1] += 2;
        --lengths[longest];
    }
}

std::uint16_t reversed(std::uint32_t code, int length) {
    std::uint32_t bits = 0;
    for (int i = 0; i < length; ++i) bits |= (code >> i & 1) << (length - 1 - i);
    return static_cast<std::uint16_t>(bits);
}

void number_codes(std::vector<HuffmanCode>& codes, int longest) {
    std::uint32_t code = 0;
    for (int length = 1; length <= longest; ++length, code <<= 1)
        for (HuffmanCode& each : codes)
            if (each.length == length) each.bits = reversed(code++, length);
}

} // namespace

std::vector<HuffmanCode> huffman_codes(std::span<const std::uint32_t> counts, int longest) {
    std::vector<std::size_t> symbols; // the most frequent first
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i]) symbols.push_back(i);
    std::ranges::stable_sort(symbols, std::greater<>(), [&](std::size_t symbol) { return counts[symbol]; });
    std::vector<HuffmanCode> codes(counts.size());
    if (symbols.size() == 1) codes[symbols[0]].length = 1;
    if (symbols.size() > 1) {
        std::vector<std::uint32_t> sorted;
        for (const std::size_t symbol : symbols) sorted.push_back(counts[symbol]);
        Lengths lengths = depths(sorted);
        limit(lengths, static_cast<std::size_t>(longest));
        std::size_t next = 0;
        for (std::size_t length = 1; length < lengths.size(); ++length)
            for (std::uint32_t i = 0; i < lengths[length]; ++i)
                codes[symbols[next++]].length = static_cast<std::uint8_t>(length);
    }
    number_codes(codes, longest);
    return codes;
}

} // namespace zhitu
