#include "core/text/written_forms.hpp"

#include "core/text/fixed_typesetter.hpp"
#include "core/text/paragraph.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

class WrittenForms : public testing::Test {
protected:
    WrittenForms() {
        style_.size = style_.digit_size = 1_mm;
        style_.digits = {"数字", 400};
        style_.minus = true;
    }
    std::string written(std::string_view text) const {
        MarkedText marked = read_markup(text);
        write_forms(marked, style_);
        return markup_of(marked, 0, marked.plain.size());
    }

    FixedTypesetter typesetter_;
    TypeStyle style_;
};

TEST_F(WrittenForms, TheSignOfAValueIsAMinus) {
    EXPECT_EQ(written("-3.2%"), "−3.2%");
    EXPECT_EQ(written("−3.2%"), "−3.2%");
    EXPECT_EQ(written("长沙-3.2%"), "长沙−3.2%");
    EXPECT_EQ(written("甲 -3 (-4)"), "甲 −3 (−4)");
    EXPECT_EQ(written("长沙<主>-3.2</>%"), "长沙<主>−3.2</>%");
    style_.minus = false;
    EXPECT_EQ(written("-3.2%"), "-3.2%");
}

TEST_F(WrittenForms, AHyphenStays) {
    for (const char* text : {"2016-2020", "COVID-19", "1-9月", "-a", "-", "3-"}) EXPECT_EQ(written(text), text);
}

TEST_F(WrittenForms, AreMeasuredAndSetAlike) {
    const SetText set = typesetter_.set("-3.2%", style_);
    ASSERT_EQ(set.runs.size(), 1u);
    EXPECT_EQ(set.runs[0].second.text, "−3.2%");
    EXPECT_EQ(set.runs[0].second.glyphs[0].index, U'−');
    EXPECT_EQ(typesetter_.measure("-3.2%", style_), set.advance);
    EXPECT_EQ(typeset_paragraph("-3.2%", style_, 9_mm, {}, typesetter_).width, set.advance);
}

} // namespace
} // namespace zhitu
