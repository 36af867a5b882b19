#include "core/paint/deflate.hpp"

#include <gtest/gtest.h>
#include <libdeflate.h>
#include <memory>
#include <rapidcheck/gtest.h>

namespace zhitu {
namespace {

/// By a library of others, which checks the sum at the end too.
std::string inflated(const std::string& bytes, std::size_t size) {
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    std::string out(size, '\0');
    std::size_t got = 0;
    const auto result =
        libdeflate_zlib_decompress(decompressor.get(), bytes.data(), bytes.size(), out.data(), size, &got);
    EXPECT_EQ(result, LIBDEFLATE_SUCCESS);
    EXPECT_EQ(got, size);
    return out;
}

/// The size of what comes back as it was.
std::size_t packed(const std::string& rows, std::size_t pixel, std::size_t row) {
    const std::string bytes = deflate_rows(rows, pixel, row);
    EXPECT_EQ(inflated(bytes, rows.size()), rows);
    return bytes.size();
}

TEST(DeflateTest, NothingAtAll) { packed("", 1, 100); }

TEST(DeflateTest, OneByte) { packed("a", 1, 100); }

TEST(DeflateTest, RunsOfEveryLengthAboutTheLongest) {
    for (std::size_t length = 1; length < 530; ++length)
        EXPECT_LT(packed(std::string(length, 'x') + "y", 1, 1000), 70u) << length;
}

TEST(DeflateTest, ARowAsTheOneAboveCostsNextToNothing) {
    std::string row;
    for (int i = 0; i < 1000; ++i) row += static_cast<char>(i * i % 251);
    std::string rows = row;
    const std::size_t once = packed(rows, 1, row.size());
    for (int i = 0; i < 99; ++i) rows += row;
    EXPECT_LT(packed(rows, 1, row.size()), once + 99 * 8);
}

TEST(DeflateTest, PixelsOfThreeBytes) {
    std::string rows;
    for (int i = 0; i < 1000; ++i) rows += "\x12\x34\x56";
    EXPECT_LT(packed(rows, 3, 301), 100u);
}

TEST(DeflateTest, RowsLongerThanTheWindow) {
    std::string row(40000, 'a');
    for (std::size_t i = 0; i < row.size(); i += 7) row[i] = static_cast<char>(i * 31 % 256);
    packed(row + row, 1, row.size());
    packed(std::string(40000, 'a') + std::string(40000, 'b'), 1, 32768);
}

TEST(DeflateTest, ManyBlocks) {
    std::string rows;
    std::uint32_t random = 1;
    for (int i = 0; i < 200000; ++i) rows += static_cast<char>((random = random * 1664525 + 1013904223) >> 24);
    EXPECT_LT(packed(rows, 1, 500), rows.size() * 1.01);
}

RC_GTEST_PROP(DeflateProperty, ComesBackAsItWas, ()) {
    const auto colours = *rc::gen::inRange(1, 256);
    const auto runs = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 256), rc::gen::inRange(1, 900)));
    std::string rows;
    for (const auto& [colour, length] : runs)
        rows.append(static_cast<std::size_t>(length), static_cast<char>(colour % colours));
    packed(rows, *rc::gen::element(std::size_t{1}, std::size_t{3}), *rc::gen::inRange<std::size_t>(4, 2000));
}

} // namespace
} // namespace zhitu
