// Texts that run right to left; ICU's own implementation of UAX #9 is the judge.
#include "core/text/directions.hpp"

#include "core/base/isolates.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/text/marked_atoms.hpp"
#include "tests/unit/text/leftward.hpp"

#include <algorithm>
#include <memory>
#include <rapidcheck.h>
#include <unicode/ubidi.h>

namespace zhitu {
namespace {

TEST(Directions, OnlyTheirScriptsNeedLevels) {
    for (const char* text : {"", "郴州2020年，GDP增25.3%", "“ﬁ”（甲）︰Ａ", "😀𠀀", "аΩé"})
        EXPECT_FALSE(has_right_to_left(text)) << text;
    for (const char* text : {"甲א", "ب", "ﬡ", "ﻻ", "𐤀", "𞤀", "ހ", "ࠀ"})
        EXPECT_TRUE(has_right_to_left(text)) << text;
}

TEST(Directions, PiecesAreCutWhereTheLevelChanges) {
    const std::string line = "甲אב-5";
    const std::vector<std::uint8_t> levels{0, 0, 0, 1, 1, 1, 1, 1, 2};
    const std::string_view text = line;
    const std::vector<TextPiece> pieces{{text.substr(0, 7)}, {text.substr(7), PieceKind::digits}};
    const std::vector<TextPiece> parted{{text.substr(0, 3), PieceKind::han, 0},
                                        {text.substr(3, 4), PieceKind::han, 1},
                                        {text.substr(7), PieceKind::digits, 2}};
    EXPECT_EQ(part_levels(pieces, text, levels), parted) << "a sign stays in front of its number";
}

/// Places of atoms from left to right, as ICU says.
std::vector<std::size_t> icu_order(const std::vector<std::uint8_t>& levels) {
    std::vector<std::int32_t> order(levels.size());
    ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), order.data());
    return {order.begin(), order.end()};
}

TEST_F(VisualOrders, AreThoseOfIcu) {
    EXPECT_TRUE(rc::check([] {
        const auto levels = *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::inRange<std::uint8_t>(0, 5));
        std::vector<Atom> atoms(levels.size());
        for (std::size_t i = 0; i < levels.size(); ++i) atoms[i].level = levels[i];
        RC_ASSERT(visual_order(atoms, 0, atoms.size()).atoms == icu_order(levels));
    }));
}

TEST_F(VisualOrders, LeaveTheGlueBetweenNeighboursWhereItIs) {
    EXPECT_TRUE(rc::check([] {
        const auto levels = *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::inRange<std::uint8_t>(0, 3));
        std::vector<Atom> atoms(levels.size());
        for (std::size_t i = 0; i < levels.size(); ++i) atoms[i].level = levels[i];
        const VisualOrder order = visual_order(atoms, 0, atoms.size());
        std::vector<std::size_t> glues = order.glues;
        for (std::size_t i = 1; i < atoms.size(); ++i) {
            const auto [first, second] = std::minmax(order.atoms[i - 1], order.atoms[i]);
            if (second == first + 1) RC_ASSERT(order.glues[i] == second);
        }
        std::sort(glues.begin(), glues.end());
        for (std::size_t i = 0; i < glues.size(); ++i) RC_ASSERT(glues[i] == i);
    }));
}

/// One a byte, as ICU finds them in a paragraph from left to right.
std::vector<std::uint8_t> icu_levels(const std::string& text) {
    std::u16string units;
    std::vector<std::size_t> bytes; // of each unit's character
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        units += static_cast<char16_t>(code);
        bytes.push_back(size);
        at += size;
    }
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), ubidi_close);
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), units.data(), static_cast<std::int32_t>(units.size()), 0, nullptr, &status);
    const UBiDiLevel* levels = ubidi_getLevels(bidi.get(), &status);
    std::vector<std::uint8_t> all;
    for (std::size_t i = 0; i < units.size(); ++i) all.insert(all.end(), bytes[i], levels[i]);
    return all;
}

TEST_F(Leftward, LevelsAreThoseOfIcu) {
    EXPECT_TRUE(rc::check([this] {
        const auto piece =
            rc::gen::element<std::string>("郴州", "年", "abc", "2016", "25.3%", "，", "(", ")", "-", " ", "שלום",
                                          "עולם", "مرحبا", "ب٣٤", "：", "“", "$", "/", "和");
        std::string text;
        for (const std::string& each : *rc::gen::container<std::vector<std::string>>(piece)) text += each;
        if (has_right_to_left(text)) RC_ASSERT(typesetter_.levels(text) == icu_levels(text));
    }));
}

/// ICU's levels of a text with isolates, without those of the isolates themselves.
std::vector<std::uint8_t> icu_levels_inside(const std::string& directed) {
    const std::vector<std::uint8_t> all = icu_levels(directed);
    std::vector<std::uint8_t> inside;
    for (std::size_t at = 0; at < directed.size();) {
        const auto [code, size] = decode_utf8(directed, at);
        const auto level = all.begin() + static_cast<std::ptrdiff_t>(at);
        if (code != 0x2066 && code != 0x2068 && code != 0x2069)
            inside.insert(inside.end(), level, level + static_cast<std::ptrdiff_t>(size));
        at += size;
    }
    return inside;
}

TEST_F(Leftward, LevelsOfNamesInSentencesAreThoseOfIcu) {
    EXPECT_TRUE(rc::check([this] {
        const auto piece =
            rc::gen::element<std::string>("郴州", "2016", "25.3%", "，", "(", ")", "-", "；", "比", "<粗>增幅</>");
        const auto name =
            rc::gen::element<std::string>("שלום", "مرحبا", "ب٣٤", "אב 2020", "甲א", "אב年25", "(ג)", "甲");
        std::string text;
        for (const auto& [before, inside] :
             *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(piece, name)))
            text += before + isolated(inside);
        const MarkedText marked = read_markup(text);
        if (!has_right_to_left(text)) return;
        RC_ASSERT(marked_atoms(marked, style_, typesetter_).levels == icu_levels_inside(directed_text(marked)));
    }));
}

} // namespace
} // namespace zhitu
