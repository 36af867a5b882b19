// What holds for every text that has notation, well-formed or not.
#include "core/base/markup.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "core/text/paragraph.hpp"

#include <cstdlib>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace zhitu {
namespace {

rc::Gen<std::string> any_marked_text() {
    const auto piece = rc::gen::element<std::string>("郴", "州，", "“", "2020年", "12", "GDP", "<", "\\<", ">",
                                                     "</>", "</>", "<粗>", "<着重>", "<专名>", "<书名>", "<上>",
                                                     "<下>", "<主>", "<注音 chen>", "<粗", "</", " ", "5", "\\");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string>& all) {
                            std::string text;
                            for (const std::string& each : all) text += each;
                            return text;
                        });
}

class AnyMarkup : public testing::Test {
protected:
    static void SetUpTestSuite() { setenv("RC_PARAMS", "seed=20160101 max_success=1000", 1); }

    static TypeStyle style(bool vertical) {
        TypeStyle style;
        style.size = style.digit_size = 1_mm;
        style.digits.role = "数字";
        style.vertical = vertical;
        style.vertical_years = VerticalYears::turned;
        return style;
    }
    FixedTypesetter typesetter_;
};

TEST_F(AnyMarkup, is_printed_as_it_is_when_it_is_escaped) {
    EXPECT_TRUE(rc::check([] {
        const std::string text = *any_marked_text();
        RC_ASSERT(plain_text(as_markup(text)) == text);
    }));
}

TEST_F(AnyMarkup, has_parts_that_cover_it) {
    EXPECT_TRUE(rc::check([] {
        const MarkedText text = read_markup(*any_marked_text());
        std::size_t end = 0;
        for (const MarkedPart& part : text.parts) {
            RC_ASSERT(part.begin == end);
            RC_ASSERT(part.end > part.begin);
            end = part.end;
        }
        RC_ASSERT(end == text.plain.size());
    }));
}

TEST_F(AnyMarkup, says_its_plain_text_in_one_line_and_in_many) {
    EXPECT_TRUE(rc::check([this] {
        const std::string text = *any_marked_text();
        const MarkedText marked = read_markup(text);
        const TypeStyle set_in = style(*rc::gen::arbitrary<bool>());
        std::string said;
        for (const auto& [offset, run] : typesetter_.set(text, set_in).runs) said += run.text;
        RC_ASSERT(said.starts_with(marked.plain));
        std::string lines;
        std::size_t end = 0;
        for (const ParagraphLine& line : typeset_paragraph(text, set_in, 4_mm, {}, typesetter_).lines) {
            lines += plain_text(line.text);
            lines.append(line.end - line.begin - plain_text(line.text).size(), ' ');
            RC_ASSERT(line.begin == end);
            end = line.end;
        }
        RC_ASSERT(lines == marked.plain);
    }));
}

TEST_F(AnyMarkup, keeps_its_look_in_lines) {
    EXPECT_TRUE(rc::check([this] {
        const std::string text = *any_marked_text();
        const TypeStyle set_in = style(false);
        for (const ParagraphLine& line : typeset_paragraph(text, set_in, 4_mm, {}, typesetter_).lines) {
            const SetText again = typesetter_.set(line.text, set_in, line.fit);
            RC_ASSERT(std::abs((again.advance - line.set.advance).mm()) < 1e-9);
            RC_ASSERT(again.runs.size() >= line.set.runs.size());
        }
    }));
}

} // namespace
} // namespace zhitu
