#include "core/label/field.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

constexpr Rect box(double x, double y, double width, double height) {
    return {Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height)};
}
constexpr Rect nowhere = box(-100, -100, 0, 0);

Scene scene_with(std::vector<SceneItem> items) {
    Scene scene{100_mm, 100_mm, "", {}, {box(10, 10, 50, 50), box(60, 10, 30, 50)}, {}};
    scene.items = std::move(items);
    return scene;
}
SceneItem obstacle(Shape shape, int panel = 0) { return {"rect", panel, std::move(shape), true}; }

TEST(Overlap, is_how_far_two_boxes_must_move_apart) {
    EXPECT_NEAR(overlap(box(0, 0, 10, 10), box(8, 5, 10, 10)).mm(), 2, 1e-9);
    EXPECT_NEAR(overlap(box(0, 0, 10, 10), box(13, 0, 5, 5)).mm(), -3, 1e-9);
    EXPECT_NEAR(overlap(box(0, 0, 10, 10), box(10, 0, 5, 5)).mm(), 0, 1e-9);
}

TEST(Field, an_empty_field_has_no_conflict_inside_the_bounds) {
    const Scene scene = scene_with({});
    EXPECT_EQ(Field(scene, 0.25_mm).conflict(0, box(10, 10, 50, 50), nowhere), 0_mm);
}

TEST(Field, a_box_outside_its_panel_lacks_what_sticks_out) {
    const Scene scene = scene_with({});
    const Field field(scene, 0.25_mm);
    EXPECT_NEAR(field.conflict(0, box(9.5, 20, 5, 2), nowhere).mm(), 0.5, 1e-9);
    EXPECT_NEAR(field.conflict(0, box(58, 20, 5, 2), nowhere).mm(), 3, 1e-9);
    EXPECT_NEAR(field.conflict(0, box(20, 59, 5, 2), nowhere).mm(), 1, 1e-9);
    EXPECT_FALSE(field.inside(0, box(58, 20, 5, 2)));
    EXPECT_TRUE(field.inside(1, box(61, 20, 5, 2)));
}

TEST(Field, texts_keep_their_gap_within_one_panel_only) {
    const Scene scene = scene_with({});
    Field field(scene, 0.25_mm);
    field.add_text(0, box(20, 20, 10, 3));
    EXPECT_NEAR(field.conflict(0, box(30.1, 20, 5, 3), nowhere).mm(), 0.15, 1e-9);
    EXPECT_EQ(field.conflict(0, box(30.25, 20, 5, 3), nowhere), 0_mm);
    EXPECT_EQ(field.conflict(1, box(61, 20, 5, 3), nowhere), 0_mm);
    ASSERT_NE(field.text_in(0, box(25, 21, 2, 2)), nullptr);
    EXPECT_EQ(field.text_in(0, box(40, 21, 2, 2)), nullptr);
}

TEST(Field, the_topmost_text_is_found) {
    const Scene scene = scene_with({});
    Field field(scene, 0.25_mm);
    field.add_text(0, box(20, 30, 10, 3));
    field.add_text(0, box(20, 20, 10, 3));
    ASSERT_NE(field.text_in(0, box(20, 10, 10, 40)), nullptr);
    EXPECT_EQ(field.text_in(0, box(20, 10, 10, 40))->top(), 20_mm);
}

TEST(Field, obstacles_stand_in_the_way_of_all_but_their_own_label) {
    const Scene scene = scene_with({obstacle(RectShape{.rect = box(20, 20, 9, 20)})});
    const Field field(scene, 0.25_mm);
    EXPECT_NEAR(field.conflict(0, box(28, 25, 5, 3), nowhere).mm(), 1.25, 1e-9); // texts keep their gap from marks
    EXPECT_EQ(field.conflict(0, box(22, 25, 5, 3), box(20, 20, 9, 20)), 0_mm);
    EXPECT_TRUE(field.obstacle_in(0, box(28, 25, 5, 3)));
    EXPECT_FALSE(field.obstacle_in(0, box(30, 25, 5, 3)));
}

TEST(Field, shapes_that_are_no_obstacles_do_not_count) {
    Scene scene = scene_with({obstacle(RectShape{.rect = box(20, 20, 9, 20)})});
    scene.items.front().obstacle = false;
    EXPECT_EQ(Field(scene, 0.25_mm).conflict(0, box(28, 25, 5, 3), nowhere), 0_mm);
}

TEST(Field, circles_are_their_squares) {
    const Scene scene = scene_with({obstacle(CircleShape{{30_mm, 30_mm}, 1.2_mm})});
    const Field field(scene, 0.25_mm);
    EXPECT_NEAR(field.conflict(0, box(31, 29.5, 5, 1), nowhere).mm(), 0.45, 1e-9);
    EXPECT_NEAR(field.conflict(0, box(31.2, 29.5, 5, 1), nowhere).mm(), 0.25, 1e-9);
    EXPECT_EQ(field.conflict(0, box(31.45, 29.5, 5, 1), nowhere), 0_mm);
}

TEST(Field, a_ring_is_as_wide_as_it_is_drawn) {
    const Scene scene = scene_with(
        {obstacle(CircleShape{.centre = {30_mm, 30_mm}, .radius = 1.2_mm, .stroke = 0, .width = 0.2_mm})});
    EXPECT_NEAR(Field(scene, 0.25_mm).conflict(0, box(31.2, 29.5, 5, 1), nowhere).mm(), 0.35, 1e-9);
}

TEST(Field, a_slanting_line_is_as_thick_as_it_is_drawn) {
    const Scene scene = scene_with({obstacle(
        PathShape{.verbs = "ML", .points = {{20_mm, 40_mm}, {40_mm, 20_mm}}, .stroke = 0, .width = 0.8_mm})});
    const Field field(scene, 0.25_mm);
    EXPECT_EQ(field.conflict(0, box(20, 20, 9, 9), nowhere), 0_mm);     // beside it, though in its bounding box
    EXPECT_GT(field.conflict(0, box(20, 20, 9.7, 9.7), nowhere), 0_mm); // only its width reaches in
    EXPECT_GT(field.conflict(0, box(29, 25, 5, 8), nowhere), 0_mm);
    EXPECT_EQ(field.conflict(0, box(41, 15, 5, 4), nowhere), 0_mm);
}

TEST(Field, an_upright_line_does_not_reach_beside_itself) {
    const Scene scene = scene_with({obstacle(LineShape{{30_mm, 20_mm}, {30_mm, 40_mm}, 0, 0.2_mm})});
    const Field field(scene, 0.25_mm);
    EXPECT_GT(field.conflict(0, box(28, 30, 5, 3), nowhere), 0_mm);
    EXPECT_GT(field.conflict(0, box(30.3, 30, 5, 3), nowhere), 0_mm); // nearer than a text may stand to a mark
    EXPECT_EQ(field.conflict(0, box(30.4, 30, 5, 3), nowhere), 0_mm);
    EXPECT_EQ(field.conflict(0, box(28, 40.4, 5, 3), nowhere), 0_mm);
}

TEST(Field, grown_is_larger_on_every_side) { EXPECT_EQ(grown(box(2, 3, 4, 5), 1_mm), box(1, 2, 6, 7)); }

} // namespace
} // namespace zhitu
