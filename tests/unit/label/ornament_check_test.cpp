#include "core/label/ornament_check.hpp"

#include "core/text/fixed_typesetter.hpp"
#include "core/text/shaped_piece.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

/// A text of 10 pt (3.53 mm) with its baseline at 20 mm, in the sheet's only panel.
class OrnamentCheckTest : public ::testing::Test {
protected:
    OrnamentCheckTest() {
        spec_.charts.resize(1);
        style_.size = style_.digit_size = 10_pt;
    }
    void box(Rect rect) { scene_.items.push_back({"box", 0, RectShape{.rect = rect, .fill = 1}}); }
    void text(const std::string& text) {
        scene_.items.push_back({"text", 0, TextItem{text, {10_mm, 20_mm}, Align::left, style_, 1, {}}});
    }
    std::string faults() {
        FixedTypesetter typesetter;
        const std::vector<SetItem> set = typeset(scene_, spec_, typesetter, diagnostics_);
        check_ornaments(scene_, set, spec_, diagnostics_);
        std::string codes;
        for (const Diagnostic& each : diagnostics_.all()) codes += each.code + " ";
        return codes;
    }
    Scene scene_;
    Spec spec_;
    TypeStyle style_;
    Diagnostics diagnostics_;
};

const std::string ruby = "<注音 yīn>音</>", dots = "<着重>重</>";
constexpr Rect tight{5_mm, 16.7_mm, 30_mm, 4_mm};

TEST_F(OrnamentCheckTest, small_text_must_not_leave_its_box) {
    box(tight);
    text(ruby);
    EXPECT_EQ(faults(), "Z415 ");
    EXPECT_NE(diagnostics_.all().front().zh.find("mm"), std::string::npos);
}

/// What keeps its distance from the box of a text keeps it from what stands over and under the characters, too.
TEST_F(OrnamentCheckTest, the_box_of_a_text_holds_its_dots_and_small_text) {
    text(dots);
    text(ruby);
    FixedTypesetter typesetter;
    const std::vector<SetItem> set = typeset(scene_, spec_, typesetter, diagnostics_);
    ASSERT_EQ(set.at(0).set.ornaments.size(), 1u);
    const Rect dot = set.at(0).set.ornaments.front().rect, under = box_of(set.at(0), {});
    EXPECT_NEAR(dot.bottom().mm(), under.bottom().mm(), 1e-9);
    EXPECT_NEAR(box_of(set.at(1), {}).top().mm(), -(style_.size * em_above + set.at(1).set.above).mm(), 1e-9);
}

TEST_F(OrnamentCheckTest, in_a_box_with_room_it_stands) {
    box(tight);
    box({5_mm, 12_mm, 30_mm, 12_mm}); // hides the tight one
    text(ruby + dots);
    EXPECT_EQ(faults(), "");
}

TEST_F(OrnamentCheckTest, a_plain_text_is_not_asked) {
    box(tight);
    text("音");
    EXPECT_EQ(faults(), "");
}

TEST_F(OrnamentCheckTest, small_text_must_not_touch_the_line_above) {
    scene_.items.push_back({"zero", 0, LineShape{{0_mm, 16_mm}, {60_mm, 16_mm}, 1, 0.5_mm}, true});
    text(ruby);
    EXPECT_EQ(faults(), "Z415 ");
}

TEST_F(OrnamentCheckTest, dots_must_not_touch_the_box_below) {
    box({0_mm, 20.6_mm, 60_mm, 5_mm});
    text(dots);
    EXPECT_EQ(faults(), "Z415 ");
}

TEST_F(OrnamentCheckTest, a_line_that_gives_way_to_texts_is_no_obstacle) {
    scene_.items.push_back({"grid", 0, LineShape{{0_mm, 16_mm}, {60_mm, 16_mm}, 1, 0.1_mm}});
    text(ruby);
    EXPECT_EQ(faults(), "");
}

} // namespace
} // namespace zhitu
