// The house style, held against the design's numbers.
#include "tests/unit/theme/theming.hpp"

#include "core/theme/newsprint.hpp"

#include <cmath>

namespace zhitu::test {
namespace {

class House : public Theming {
protected:
    const Ink& ink(const std::string& name) const {
        for (const Ink& each : theme_.inks)
            if (each.name == name) return each;
        throw std::runtime_error("no ink " + name);
    }
    std::string name_of_ink(InkIndex index) const { return theme_.inks.at(static_cast<std::size_t>(index)).name; }
    std::string name_of_role(std::uint32_t role) const { return name_of_ink(theme_.ink(role)); }
    std::string text_on(const std::string& name) const {
        for (std::size_t i = 0; i < theme_.inks.size(); ++i)
            if (theme_.inks[i].name == name) return name_of_ink(theme_.text_on[i]);
        return "";
    }

    Theme theme_ = resolve();
};

TEST_F(House, has_no_faults) { EXPECT_EQ(faults(), Faults{}); }

TEST_F(House, is_the_default) {
    EXPECT_EQ(theme_.name, "日报红");
    EXPECT_EQ(resolve("日报红").inks, theme_.inks);
}

TEST_F(House, page_and_default_sizes) {
    EXPECT_NEAR(theme_.page.column(2).mm(), 85.38, 0.005);
    EXPECT_NEAR(theme_.page.column(8).mm(), 350, 1e-9) << "all columns and gutters are the page";
    EXPECT_NEAR(theme_.page.character.mm(), 3.175, 1e-9);
    EXPECT_NEAR(theme_.board.width.mm(), 85.38, 0.005);
    EXPECT_NEAR(theme_.board.height.mm(), 105, 1e-9);
    EXPECT_NEAR(theme_.single.width.mm(), theme_.page.column(3).mm(), 1e-9);
    EXPECT_NEAR(theme_.single.height.mm(), 60, 1e-9);
}

TEST_F(House, inks) {
    EXPECT_EQ(ink("主"), (Ink{"主", 0, 100, 100, 0, 0xD0, 0x1C, 0x1F, 75}));
    EXPECT_EQ(ink("暗红"), (Ink{"暗红", 0, 100, 90, 35, 0x8A, 0x15, 0x18, 90}));
    EXPECT_EQ(ink("浅金"), (Ink{"浅金", 0, 12, 48, 0, 0xFA, 0xDF, 0x9A, 15}));
    EXPECT_EQ(ink("黑"), (Ink{"黑", 0, 0, 0, 100, 0x1A, 0x17, 0x18, 100}));
}

TEST_F(House, prints_with_three_plates_and_little_ink) {
    for (const Ink& each : theme_.inks) {
        EXPECT_EQ(each.cyan, 0) << each.name;
        EXPECT_LE(each.cyan + each.magenta + each.yellow + each.black, 225) << each.name;
    }
}

/// Relative luminance of WCAG 2: 0xBD5A56 -> 0..1.
double luminance(std::uint32_t colour) {
    const auto part = [&](int shift) {
        const double value = ((colour >> shift) & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

/// What the inks look like on newsprint, by the design's proof.
constexpr std::pair<const char*, std::uint32_t> newsprint[] = {
    {"主", 0xBD5A56}, {"飘尾", 0x9D5451}, {"暗红", 0x8F5250}, {"浅红", 0xC68F85}, {"淡红", 0xC8AFA6},
    {"米", 0xC9BBA7}, {"金", 0xC79962},   {"浅金", 0xC9AC79}, {"黄", 0xCBBD59},   {"黑", 0x5C5650}};

TEST_F(House, text_is_legible_on_newsprint) {
    const double black = luminance(0x5C5650);
    const double paper = 4.25 * (black + 0.05) - 0.05; // bare paper to full black is 4.25:1
    const auto contrast = [](double a, double b) { return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05); };
    for (const auto& [name, colour] : newsprint) {
        const double on_white = contrast(paper, luminance(colour)), on_black = contrast(black, luminance(colour));
        EXPECT_EQ(text_on(name), on_white > on_black ? "纸" : "黑") << name << " takes the higher contrast";
        EXPECT_GE(std::max(on_white, on_black), 2.5) << name;
    }
}

TEST_F(House, newsprint_is_computed_as_the_proof_shows_it) {
    for (const auto& [name, colour] : newsprint) {
        const double measured = luminance(colour), computed = newsprint_luminance(ink(name));
        EXPECT_NEAR((computed + 0.05) / (measured + 0.05), 1, 0.06) << name;
    }
}

TEST_F(House, an_ink_without_text_gets_the_better_of_paper_and_black) {
    for (const auto& [name, colour] : newsprint) {
        const Ink& own = ink(name);
        const auto plate = [](double amount) { return std::to_string(static_cast<int>(amount)); };
        const std::string process =
            plate(own.cyan) + "/" + plate(own.magenta) + "/" + plate(own.yellow) + "/" + plate(own.black);
        const Theme theme = over_the_house("颜色: {新: {墨: " + process + ", 屏: \"#808080\", 黑白: 50}}\n");
        EXPECT_EQ(name_of_ink(theme.text_on.back()), text_on(name)) << name;
    }
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(House, roles) {
    EXPECT_EQ(name_of_role(ZHITU_INK_NOW), "主");
    EXPECT_EQ(name_of_role(ZHITU_INK_BEFORE), "浅红");
    EXPECT_EQ(name_of_role(ZHITU_INK_BRIDGE), "淡红");
    EXPECT_EQ(name_of_role(ZHITU_INK_DOWN), "灰") << "a decline is no green";
    EXPECT_EQ(name_of_role(ZHITU_INK_SERIES_1), "金");
    EXPECT_EQ(name_of_role(ZHITU_INK_SERIES_1 + 2u), "暗红");
    for (std::uint32_t series = ZHITU_INK_SERIES_1; series <= ZHITU_INK_SERIES_6; ++series) {
        EXPECT_NE(name_of_role(series), "主") << "red and pink are years";
        EXPECT_NE(name_of_role(series), "浅红");
    }
    EXPECT_EQ(theme_.ink(99), no_ink);
}

TEST_F(House, decor_strokes_gaps_and_words) {
    EXPECT_TRUE(theme_.ribbon);
    EXPECT_TRUE(theme_.half_width_marks);
    EXPECT_EQ(name_of_ink(theme_.decor.plaque), "主");
    EXPECT_EQ(name_of_ink(theme_.decor.keyline), "黄");
    EXPECT_EQ(name_of_ink(theme_.decor.span_head), "金");
    EXPECT_NEAR(theme_.rule_width.pt(), 0.25, 1e-9);
    EXPECT_NEAR(theme_.axis_width.pt(), 0.6, 1e-9);
    EXPECT_EQ(theme_.label_gap, 1.1_mm);
    EXPECT_EQ(theme_.text_gap, 0.25_mm);
    EXPECT_EQ(theme_.legend_swatch, 2_mm);
    EXPECT_EQ(theme_.credit_prefix, "制图/");
    EXPECT_EQ(theme_.growth_note + theme_.computed_note, "增幅为{至}比{自}，按图中数据计算");
    EXPECT_EQ(theme_.growth_decimals, 1);
}

TEST_F(House, badge) {
    EXPECT_EQ(theme_.badge.height, 4.4_mm);
    EXPECT_EQ(theme_.badge.lane_height, 4_mm);
    EXPECT_EQ(theme_.badge.above_zero, 2.2_mm);
    EXPECT_EQ(theme_.badge.clear, 0.6_mm);
    EXPECT_EQ(theme_.badge.padding, 0.85_mm);
    EXPECT_EQ(theme_.badge.basis, "较{}");
}

TEST_F(House, the_board) {
    const SheetRule& sheet = theme_.board.sheet;
    EXPECT_EQ(sheet.margin, 2.8_mm);
    EXPECT_EQ(sheet.gutter, 2.4_mm);
    EXPECT_EQ(sheet.cards_top, 16.6_mm);
    EXPECT_EQ(sheet.cards_top + sheet.cards_bottom, 23_mm);
    EXPECT_EQ(sheet.footer_baseline, 3_mm);
    const PlaqueRule& plaque = theme_.board.plaque;
    EXPECT_TRUE(plaque.centred);
    EXPECT_EQ(plaque.width, 57_mm);
    EXPECT_EQ(plaque.height, 11.6_mm);
    EXPECT_EQ(plaque.keyline_inset, 0.85_mm);
    EXPECT_EQ(plaque.notch, 2.2_mm);
    const CardRule& card = theme_.board.card;
    EXPECT_EQ(card.header, 6_mm);
    EXPECT_EQ(card.title_baseline, 4.25_mm);
    EXPECT_EQ(card.unit_baseline, 9_mm);
    EXPECT_EQ(card.marks_top, 14.6_mm);
    EXPECT_EQ(card.zero, 5_mm);
    EXPECT_EQ(card.label_baseline, 1.7_mm);
    EXPECT_FALSE(card.grid);
}

TEST_F(House, the_single_chart) {
    EXPECT_FALSE(theme_.single.plaque.centred);
    EXPECT_EQ(theme_.single.plaque.height, 8.4_mm);
    EXPECT_EQ(theme_.single.sheet.cards_top, 12_mm);
    EXPECT_EQ(theme_.single.card.span_head, 4.8_mm);
    EXPECT_TRUE(theme_.single.card.grid);
    EXPECT_TRUE(theme_.single.card.inner_years);
}

TEST_F(House, types) {
    const TypeRule& title = theme_.board.type(TypeRole::board_title);
    EXPECT_EQ(title.style.han, (Face{"标题宋", 900}));
    EXPECT_NEAR(title.style.size.pt(), 22, 1e-9);
    EXPECT_EQ(title.style.tracking, 0.06);
    EXPECT_EQ(name_of_ink(title.ink), "纸");
    const TypeStyle& now = theme_.board.type(TypeRole::value_now).style;
    EXPECT_EQ(now.digits, (Face{"数字", 700}));
    EXPECT_NEAR(now.digit_size.pt(), 10.5, 1e-9);
    const TypeStyle& period = theme_.board.type(TypeRole::period_now).style;
    EXPECT_NEAR(period.size.pt(), 6.5, 1e-9);
    EXPECT_NEAR(period.digit_size.pt(), 7.5, 1e-9);
    EXPECT_NEAR(theme_.board.type(TypeRole::note).style.digit_size.pt(), 6.36, 1e-9);
    EXPECT_EQ(theme_.board.type(TypeRole::credit).style.han.role, "楷");
    EXPECT_NEAR(theme_.single.type(TypeRole::chart_title).style.size.pt(), 14, 1e-9);
    EXPECT_NEAR(theme_.single.type(TypeRole::value_now).style.digit_size.pt(), 12, 1e-9);
    EXPECT_TRUE(now.half_width_marks);
}

TEST_F(House, no_type_is_ever_too_small) {
    for (const FormRule* form : {&theme_.board, &theme_.single})
        for (const TypeRule& type : form->types)
            for (std::size_t steps = 0; steps <= type.ladder.size(); ++steps) {
                const TypeStyle style = stepped(type, steps).style;
                const bool used = !style.han.role.empty(); // a board has no chart title, a chart no panel title
                const bool white = used && name_of_ink(type.ink) == "纸";
                EXPECT_TRUE(!used || style.size.pt() >= (white ? 8 : 6) - 1e-9) << style.size.pt();
                EXPECT_TRUE(!used || style.digits.role.empty() || style.digit_size.pt() >= 6 - 1e-9);
            }
}

TEST_F(House, ladders) {
    const auto sizes = [&](const FormRule& form, TypeRole role) {
        std::vector<double> points;
        for (std::size_t steps = 0; steps <= form.type(role).ladder.size(); ++steps)
            points.push_back(std::round(stepped(form.type(role), steps).style.size.pt() * 100) / 100);
        return points;
    };
    using Points = std::vector<double>;
    EXPECT_EQ(sizes(theme_.board, TypeRole::board_title),
              (Points{22, 22, 22, 20, 18, 16, 14, 12, 16, 14, 12, 16, 14, 12}));
    EXPECT_EQ(sizes(theme_.board, TypeRole::panel_title), (Points{9, 9, 8.5, 8}));
    EXPECT_EQ(sizes(theme_.board, TypeRole::value_now), (Points{10.5, 10, 9.5, 9, 9}));
    EXPECT_EQ(sizes(theme_.board, TypeRole::value_before), (Points{9.5, 9, 8.5, 8, 8}));
    EXPECT_EQ(sizes(theme_.board, TypeRole::part), (Points{10, 9, 8}));
    EXPECT_EQ(sizes(theme_.single, TypeRole::chart_title), (Points{14, 13, 12, 11, 10, 12, 11, 10}));
    EXPECT_EQ(stepped(theme_.board.type(TypeRole::board_title), 2).plaque, 64_mm);
    EXPECT_EQ(stepped(theme_.board.type(TypeRole::badge), 1).padding, 0.6_mm);
}

TEST_F(House, motifs_of_the_kinds) {
    EXPECT_EQ((theme_.option_defaults.at({"column", "thickness"})), "9mm");
    EXPECT_EQ((theme_.option_defaults.at({"column", "bridge"})), "是");
    EXPECT_EQ((theme_.option_defaults.at({"ratio", "parting"})), "0.3mm");
    EXPECT_EQ((theme_.option_defaults.at({"trend", "stroke"})), "0.8mm");
}

TEST_F(House, a_theme_has_one_face_of_digits) {
    for (const auto& [name, face] : {std::pair("日报红", "数字"), {"基础", "数字"}, {"周报蓝", "宋"}}) {
        const Theme theme = resolve(name);
        for (const FormRule* form : {&theme.board, &theme.single})
            for (const TypeRule& type : form->types)
                EXPECT_TRUE(type.style.digits.role.empty() || type.style.digits.role == face)
                    << name << " " << type.style.digits.role << " " << type.style.size.pt();
    }
}

} // namespace
} // namespace zhitu::test
