#include "core/scene/dump.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

TypeStyle style() {
    TypeStyle style;
    style.han = {"黑", 700};
    style.digits = {"数字", 500};
    style.size = 9_pt;
    style.digit_size = 9.5_pt;
    return style;
}

class SceneDump : public testing::Test {
protected:
    /// The line of the one item.
    std::string line(SceneItem item) {
        scene_.items = {std::move(item)};
        const std::string text = dump(scene_);
        const std::size_t first = text.find('\n') + 1;
        return text.substr(first, text.size() - first - 1);
    }
    std::string line(Shape shape) { return line(SceneItem{"mark", 0, std::move(shape)}); }

    Scene scene_{85.379_mm, 105_mm, "题", {{.name = "黑"}, {.name = "主"}}, {}, {}};
};

TEST_F(SceneDump, begins_with_the_page) { EXPECT_EQ(dump(scene_), "page 85.379 105\n"); }

TEST_F(SceneDump, panels_count_from_one_and_the_sheet_has_no_number) {
    EXPECT_EQ(line({"beam", -1, RectShape{{0_mm, 6.4_mm, 85_mm, 0.9_mm}, 1}}), "beam: rect 0,6.4 85x0.9 fill 主");
    EXPECT_EQ(line({"bar", 2, RectShape{{0_mm, 0_mm, 9_mm, 9_mm}, 1}}), "3 bar: rect 0,0 9x9 fill 主");
}

TEST_F(SceneDump, lengths_have_three_decimals_and_no_minus_nothing) {
    EXPECT_EQ(line(RectShape{{-0.0001_mm, Length::mm(1.0 / 3), 2.0006_mm, 1_mm}, 0}),
              "1 mark: rect 0,0.333 2.001x1 fill 黑");
}

TEST_F(SceneDump, line_shape) {
    EXPECT_EQ(line(LineShape{{1_mm, 2_mm}, {3.5_mm, 2_mm}, 0, 0.25_pt}), "1 mark: line 1,2 3.5,2 黑 0.088");
    EXPECT_EQ(line(LineShape{{1_mm, 2_mm}, {3_mm, 2_mm}, no_ink, 1_mm}), "1 mark: line 1,2 3,2 - 1");
}

TEST_F(SceneDump, dashes_say_how_bare_they_are) {
    scene_.shape("reference line", 0, LineShape{{1_mm, 2_mm}, {3_mm, 2_mm}, 0, 0.088_mm, {0.8_mm, 0.7_mm}});
    EXPECT_NE(dump(scene_).find(" 0.088 dash 0.8/0.7\n"), std::string::npos) << dump(scene_);
    scene_.shape("path", 0,
                 PathShape{.verbs = "ML", .points = {{}, {}}, .stroke = 0, .width = 1_mm, .dash = {3_mm, 2_mm}});
    EXPECT_NE(dump(scene_).find(" 1 dash 3/2\n"), std::string::npos) << dump(scene_);
}

TEST_F(SceneDump, rect_shape_with_radius_and_stroke) {
    EXPECT_EQ(line(RectShape{{1_mm, 2_mm, 3_mm, 4_mm}, 1, 2.2_mm, 0, 0.5_mm}),
              "1 mark: rect 1,2 3x4 radius 2.2 fill 主 stroke 黑 0.5");
}

TEST_F(SceneDump, circle_shape) {
    EXPECT_EQ(line(CircleShape{{1_mm, 2_mm}, 0.5_mm, no_ink, 1, 0.3_mm}), "1 mark: circle 1,2 0.5 stroke 主 0.3");
}

TEST_F(SceneDump, path_shape) {
    EXPECT_EQ(line(PathShape{"MCZ", {{0_mm, 0_mm}, {1_mm, 0_mm}, {1_mm, 1_mm}, {0_mm, 1_mm}}, 0}),
              "1 mark: path MCZ 0,0 1,0 1,1 0,1 fill 黑");
}

TEST_F(SceneDump, a_polygon_is_a_closed_path) {
    scene_.polygon("tail", -1, {{0_mm, 0_mm}, {1_mm, 0_mm}, {1_mm, 1_mm}}, 1);
    EXPECT_EQ(dump(scene_), "page 85.379 105\ntail: path MLLZ 0,0 1,0 1,1 fill 主\n");
}

TEST_F(SceneDump, text) {
    EXPECT_EQ(line({"title", -1, TextItem{"三次产业", {1_mm, 2_mm}, Align::centre, style(), 0}}),
              "title: text “三次产业” 1,2 centre 黑700 9 数字500 9.5 黑");
}

TEST_F(SceneDump, a_text_without_digit_face) {
    TypeStyle kai = style();
    kai.digits = {};
    EXPECT_EQ(line({"credit", -1, TextItem{"陈阳", {1_mm, 2_mm}, Align::right, kai, 0}}),
              "credit: text “陈阳” 1,2 right 黑700 9 黑");
}

TEST_F(SceneDump, label_names_every_seat) {
    LabelItem label;
    label.text = "2107.70";
    label.style = style();
    label.anchor = {1_mm, 2_mm, 9_mm, 20.2_mm};
    label.seats = {Seat::above,       Seat::below,        Seat::left,        Seat::right,     Seat::inside,
                   Seat::beside_left, Seat::beside_right, Seat::above_start, Seat::above_end, Seat::end};
    label.group = 3;
    EXPECT_EQ(line({"value", 0, label}),
              "1 value: label “2107.70” at 1,2 9x20.2 黑700 9 数字500 9.5 seats above below "
              "left right inside beside-left beside-right above-start above-end end group 3");
}

TEST_F(SceneDump, badge) {
    BadgeItem badge;
    badge.text = "25.3%";
    badge.style = style();
    badge.fill = 1;
    badge.at = {22.145_mm, 91.4_mm};
    EXPECT_EQ(line({"badge", 2, badge}), "3 badge: badge “25.3%” at 22.145,91.4 黑700 9 数字500 9.5 主");
}

TEST(PictureDump, marks_in_painting_order) {
    Picture picture{85_mm, 105_mm, "题", {{.name = "黑"}}, {}};
    picture.marks.push_back({"card", 0, Shape{RectShape{{0_mm, 0_mm, 1_mm, 1_mm}, 0}}});
    picture.marks.push_back({"value", 0, TextMark{"32.0", {3_mm, 4_mm}, 0, {}}});
    EXPECT_EQ(dump(picture), "page 85 105\n1 card: rect 0,0 1x1 fill 黑\n1 value: text “32.0” 3,4 黑\n");
}

} // namespace
} // namespace zhitu
