#include "core/grid/encoding.hpp"

#include "core/base/utf8.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

const std::string header_gb = "\xC4\xEA\xB7\xDD,\xCA\xFD\xD6\xB5\n"; // 年份,数值

TEST(Encoding, utf8_with_and_without_mark) {
    EXPECT_EQ(decode("年份,1\n", std::nullopt).text, "年份,1\n");
    EXPECT_EQ(decode("\xEF\xBB\xBF年份,1\n", std::nullopt).text, "年份,1\n");
    EXPECT_EQ(decode("", std::nullopt).text, "");
    EXPECT_EQ(decode("年份", std::nullopt).encoding, Encoding::utf8);
}

TEST(Encoding, gb18030_is_what_is_not_utf8) {
    const Decoded decoded = decode(header_gb, std::nullopt);
    EXPECT_EQ(decoded.fault, EncodingFault::none);
    EXPECT_EQ(decoded.encoding, Encoding::gb18030);
    EXPECT_EQ(decoded.text, "年份,数值\n");
}

TEST(Encoding, gb18030_four_bytes_and_long_texts) {
    const Decoded rare = decode("\x95\x32\x82\x36\xC4\xEA", Encoding::gb18030); // U+20000 年
    EXPECT_EQ(rare.text, "\U00020000年");
    std::string bytes = "\xC4\xEA", wanted = "年"; // odd start, so that a surrogate pair meets a buffer's end
    for (int i = 0; i < 5000; ++i) bytes += "\x95\x32\x82\x36", wanted += "\U00020000";
    EXPECT_EQ(decode(bytes, Encoding::gb18030).text, wanted);
}

TEST(Encoding, utf16_by_its_mark) {
    EXPECT_EQ(decode(std::string("\xFF\xFE\x74\x5E,\0", 6), std::nullopt).text, "年,");
    EXPECT_EQ(decode(std::string("\xFE\xFF\x5E\x74\0,", 6), std::nullopt).text, "年,");
    EXPECT_EQ(decode(std::string("\xFF\xFE\x74\x5E\x74", 5), std::nullopt).fault, EncodingFault::invalid);
    EXPECT_EQ(decode(std::string("\xFF\xFE\x00\xD8,\0", 6), std::nullopt).fault, EncodingFault::invalid);
}

TEST(Encoding, mixed_file_is_a_fault_at_the_line_that_differs) {
    const Decoded later = decode("年份,数值\n2016,1\n" + header_gb, std::nullopt);
    EXPECT_EQ(later.fault, EncodingFault::mixed);
    EXPECT_EQ(later.at, std::string("年份,数值\n2016,1\n").size());
    EXPECT_EQ(later.text, "年份,数值\n2016,1\n年份,数值\n");
    const Decoded other = decode(header_gb + "郴州,数值\n", std::nullopt);
    EXPECT_EQ(other.fault, EncodingFault::mixed);
    EXPECT_EQ(other.at, std::string("年份,数值\n").size());
}

TEST(Encoding, short_ambiguous_lines_do_not_make_a_file_mixed) {
    const std::string unicom = "\xCD\xA8\n"; // 通 in GB18030, valid UTF-8 by chance
    EXPECT_EQ(decode(header_gb + unicom, std::nullopt).text, "年份,数值\n通\n");
}

TEST(Encoding, forced) {
    EXPECT_EQ(decode(header_gb, Encoding::utf8).fault, EncodingFault::invalid);
    EXPECT_EQ(decode(header_gb, Encoding::utf8).at, 0u);
    const Decoded garbled = decode("年", Encoding::gb18030); // obeyed, though it is wrong
    EXPECT_NE(garbled.text, "年");
    EXPECT_FALSE(invalid_utf8(garbled.text));
}

TEST(Encoding, what_is_neither) {
    const Decoded neither = decode("ab\xC4\xEA\xFF\xFF", std::nullopt);
    EXPECT_EQ(neither.fault, EncodingFault::invalid);
    EXPECT_EQ(neither.at, std::string("ab年").size());
    EXPECT_FALSE(invalid_utf8(neither.text));
    EXPECT_EQ(decode("ab\xC4", std::nullopt).fault, EncodingFault::invalid);
    const Decoded binary = decode(std::string("ab\0c", 4), std::nullopt);
    EXPECT_EQ(binary.fault, EncodingFault::binary);
    EXPECT_EQ(binary.at, 2u);
}

TEST(Encoding, names) {
    for (const Encoding encoding : {Encoding::utf8, Encoding::utf16, Encoding::gb18030})
        EXPECT_EQ(encoding_named(name_of(encoding)), encoding);
    EXPECT_EQ(encoding_named(""), std::nullopt);
}

} // namespace
} // namespace zhitu
