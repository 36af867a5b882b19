// What holds for every paragraph, over random texts, widths and styles.
#include "core/base/utf8.hpp"
#include "core/text/breaks.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "core/text/paragraph.hpp"

#include <cstdlib>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace zhitu {
namespace {

struct Case {
    std::string text;
    TypeStyle style;
    Length width;
    ParagraphOptions options;
};

rc::Gen<std::string> any_text() {
    const auto piece = rc::gen::element<std::string>(
        "郴", "年", "亿元", "，", "。", "：", "“", "”", "（", "）", "——", "……", " ", "abc", "CO₂", "2016", "25.3%",
        "9.5：40.8", "、", "；", "《", "》", "·", "～", "第", "-3.2", "！", "／", "10⁵", "℃");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string>& all) {
                            std::string text;
                            for (const std::string& each : all) text += each;
                            return text;
                        });
}

rc::Gen<Case> any_case() {
    return rc::gen::exec([] {
        Case made;
        made.text = *any_text();
        made.width = Length::mm(*rc::gen::inRange(20, 200) / 10.0);
        made.style.size = made.style.digit_size = 1_mm;
        made.style.digits.role = *rc::gen::element<std::string>("", "数字");
        made.style.half_width_marks = *rc::gen::arbitrary<bool>();
        made.style.hanging = *rc::gen::arbitrary<bool>();
        made.style.latin_gap = *rc::gen::element(0.0, 0.25);
        made.style.tracking = *rc::gen::element(0.0, 0.06);
        made.style.line_breaks = static_cast<LineBreakLevel>(*rc::gen::inRange(0, 4));
        made.options.justified = *rc::gen::arbitrary<bool>();
        made.options.balanced = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>()) made.options.last_width = made.width * 0.6;
        return made;
    });
}

class Composer : public testing::Test {
protected:
    static void SetUpTestSuite() { setenv("RC_PARAMS", "seed=20160101 max_success=1000", 1); }

    Paragraph set(const Case& one) {
        return typeset_paragraph(one.text, one.style, one.width, one.options, typesetter_);
    }
    /// `property(case, paragraph)` for a thousand paragraphs.
    template <class Property> void check(Property property) {
        EXPECT_TRUE(rc::check([&] {
            const Case one = *any_case();
            RC_LOG() << one.text << " in " << one.width.mm() << " mm, level "
                     << static_cast<int>(one.style.line_breaks) << (one.options.justified ? ", justified" : "")
                     << (one.options.balanced ? ", balanced" : "") << std::endl;
            property(one, set(one));
        }));
    }

    std::vector<double> costs_of(const std::string& text, const TypeStyle& style) {
        AtomText atoms;
        append_atoms(text, 0, style, typesetter_, atoms);
        return break_costs(atoms, text, style.line_breaks);
    }
    bool has_break(const std::string& text, const TypeStyle& style) {
        const std::vector<double> costs = costs_of(text, style);
        return std::any_of(costs.begin() + 1, costs.end(), [](double cost) { return cost < never_break; });
    }

    FixedTypesetter typesetter_;
};

bool is_one_of(char32_t code, std::u32string_view set) { return set.find(code) != std::u32string_view::npos; }

TEST_F(Composer, keeps_the_text) {
    check([](const Case& one, const Paragraph& paragraph) {
        std::size_t at = 0;
        for (const ParagraphLine& line : paragraph.lines) {
            RC_ASSERT(line.begin == at);
            RC_ASSERT(line.end >= line.begin);
            at = line.end;
            std::string said;
            for (const auto& [offset, run] : line.set.runs) said += run.text;
            RC_ASSERT(said == line.text);
            const std::string written = one.text.substr(line.begin, line.end - line.begin);
            RC_ASSERT(written.starts_with(said));
            RC_ASSERT(written.find_first_not_of(' ', said.size()) == std::string::npos);
        }
        RC_ASSERT(at == one.text.size());
    });
}

TEST_F(Composer, puts_no_mark_where_the_level_forbids_it) {
    check([](const Case& one, const Paragraph& paragraph) {
        const LineBreakLevel level = one.style.line_breaks;
        for (std::size_t i = 1; i < paragraph.lines.size(); ++i) {
            const std::u32string before = to_utf32(one.text.substr(0, paragraph.lines[i].begin));
            const char32_t first = to_utf32(paragraph.lines[i].text + "x").front(), last = before.back();
            if (level >= LineBreakLevel::basic) {
                RC_ASSERT(!is_one_of(first, U"、，。：；！）”》"));
                RC_ASSERT(!is_one_of(last, U"（“《"));
            }
            if (level >= LineBreakLevel::standard) {
                RC_ASSERT(!is_one_of(first, U"·～／"));
                RC_ASSERT(last != U'／');
            }
            if (level >= LineBreakLevel::strict) RC_ASSERT(!is_one_of(first, U"—…"));
            RC_ASSERT(!is_one_of(first, U"%℃"));
        }
    });
}

TEST_F(Composer, splits_no_number_and_no_double_mark) {
    check([](const Case& one, const Paragraph& paragraph) {
        for (std::size_t i = 1; i < paragraph.lines.size(); ++i) {
            const std::size_t at = paragraph.lines[i].begin;
            for (const Stretch& figure : figures(one.text)) RC_ASSERT(at <= figure.begin || at >= figure.end);
            const std::string_view written = one.text;
            const bool dashes = written.substr(0, at).ends_with("—") && written.substr(at).starts_with("—");
            const bool dots = written.substr(0, at).ends_with("…") && written.substr(at).starts_with("…");
            RC_ASSERT(!dashes && !dots);
        }
    });
}

/// What a line has beyond its width on purpose.
Length hung(const Case& one, const ParagraphLine& line) {
    const bool hangs = one.style.hanging && line.fit.fill == LineFit::Fill::natural &&
                       (line.text.ends_with("，") || line.text.ends_with("。") || line.text.ends_with("、"));
    return hangs ? 1_mm : 0_mm;
}

TEST_F(Composer, fills_no_line_beyond_its_width_that_could_break) {
    check([&](const Case& one, const Paragraph& paragraph) {
        for (const ParagraphLine& line : paragraph.lines) {
            const bool last = &line == &paragraph.lines.back();
            const Length width = last ? one.options.last_width.value_or(one.width) : one.width;
            RC_ASSERT(line.set.advance - line.over <= width + hung(one, line) + 1e-9_mm);
            if (line.over > 0_mm && !one.options.last_width && !one.style.hanging)
                RC_ASSERT(!has_break(line.text, one.style));
        }
    });
}

TEST_F(Composer, justifies_to_the_width_where_a_gap_may_open) {
    check([&](const Case& one, const Paragraph& paragraph) {
        for (const ParagraphLine& line : paragraph.lines) {
            if (line.fit.fill != LineFit::Fill::justified || line.over > 0_mm) continue;
            if (has_break(line.text, one.style))
                RC_ASSERT(std::abs((line.set.advance - line.fit.width).mm()) <= 0.02);
        }
    });
}

TEST_F(Composer, sets_a_line_again_from_its_text) {
    check([&](const Case& one, const Paragraph& paragraph) {
        for (const ParagraphLine& line : paragraph.lines) {
            const SetText again = typesetter_.set(line.text, one.style, line.fit);
            RC_ASSERT(std::abs((again.advance - line.set.advance).mm()) < 1e-9);
        }
    });
}

TEST_F(Composer, sets_a_long_text_in_lines_of_three_widths) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += "全省居民人均收入，比2016年";
    TypeStyle style;
    style.size = style.digit_size = 1_mm;
    const Paragraph paragraph = typeset_paragraph(
        text, style, LineWidths([](std::size_t line) { return Length::mm(20 + static_cast<double>(line % 3)); }),
        {.justified = true}, typesetter_);
    EXPECT_TRUE(paragraph.fits());
    EXPECT_GT(paragraph.lines.size(), 35u);
}

} // namespace
} // namespace zhitu
