#include "core/paint/huffman.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace zhitu {
namespace {

std::vector<int> lengths_of(const std::vector<std::uint32_t>& counts, int longest = 15) {
    std::vector<int> lengths;
    for (const HuffmanCode& code : huffman_codes(counts, longest)) lengths.push_back(code.length);
    return lengths;
}

/// The share of all leaves that the codes take: 1 when they are whole.
double leaves(const std::vector<HuffmanCode>& codes) {
    double sum = 0;
    for (const HuffmanCode& code : codes)
        if (code.length) sum += std::ldexp(1, -code.length);
    return sum;
}

TEST(HuffmanTest, TheFrequentAreShort) {
    EXPECT_EQ(lengths_of({5, 0, 1, 1, 2}), (std::vector<int>{1, 0, 3, 3, 2}));
}

TEST(HuffmanTest, OneSymbolTakesOneBitAndNoneTakesNothing) {
    EXPECT_EQ(lengths_of({0, 7, 0}), (std::vector<int>{0, 1, 0}));
    EXPECT_EQ(lengths_of({0, 0}), (std::vector<int>{0, 0}));
}

TEST(HuffmanTest, CodesAreCanonicalAndWrittenFromTheirFirstBit) {
    const auto codes = huffman_codes(std::vector<std::uint32_t>{5, 0, 1, 1, 2}, 15);
    EXPECT_EQ(codes[0].bits, 0b0);   // 0
    EXPECT_EQ(codes[4].bits, 0b01);  // 10
    EXPECT_EQ(codes[2].bits, 0b011); // 110
    EXPECT_EQ(codes[3].bits, 0b111); // 111
}

TEST(HuffmanTest, FibonacciCountsWouldBeTheDeepestTree) {
    std::vector<std::uint32_t> counts{1, 1};
    while (counts.size() < 40) counts.push_back(counts[counts.size() - 1] + counts[counts.size() - 2]);
    const auto codes = huffman_codes(counts, 15);
    int deepest = 0;
    for (const HuffmanCode& code : codes) deepest = std::max<int>(deepest, code.length);
    EXPECT_EQ(deepest, 15);
    EXPECT_EQ(leaves(codes), 1);
    EXPECT_EQ(codes.back().length, 1);
}

RC_GTEST_PROP(HuffmanProperty, CodesAreWholeWithinTheLimitAndInOrder, ()) {
    const auto counts = *rc::gen::container<std::vector<std::uint32_t>>(
        *rc::gen::inRange(2, 286), rc::gen::map(rc::gen::inRange(0, 24), [](int power) {
            return power == 0 ? 0u : static_cast<std::uint32_t>(1) << (power - 1);
        }));
    const int longest = *rc::gen::inRange(9, 16);
    const auto codes = huffman_codes(counts, longest);
    std::size_t used = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        RC_ASSERT((codes[i].length > 0) == (counts[i] > 0));
        RC_ASSERT(codes[i].length <= longest);
        used += counts[i] > 0;
        for (std::size_t j = 0; j < counts.size(); ++j)
            if (counts[j] > counts[i] && counts[i] > 0) RC_ASSERT(codes[j].length <= codes[i].length);
    }
    if (used > 1) RC_ASSERT(leaves(codes) == 1.0);
}

} // namespace
} // namespace zhitu
