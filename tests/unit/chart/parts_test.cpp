// 构成 and stacks: where the values of a part go, and how much paper parts it from the next.
#include "tests/unit/chart/several_series.hpp"

namespace zhitu::test {
namespace {

class Parts : public SeveralSeries {
protected:
    Parts() {
        nominal_ = {10_mm, 10_mm, 110_mm, 40_mm};
        frame_ = {nominal_,
                  {sizeof(zhitu_scale), ZHITU_SCALE_BAND, 0, 0, 10, 120, 20, 30, 9},
                  {sizeof(zhitu_scale), ZHITU_SCALE_LINEAR, 0, 1, 10, 50, 0, 0, 0},
                  {}};
    }
    /// The first seats of the values of a part, row by row.
    std::vector<Seat> seats(int part) {
        std::vector<Seat> found;
        for (const LabelItem& label : labels(draw()))
            if (label.column == part && label.row >= 0) found.push_back(label.seats.front());
        return found;
    }
};

TEST_F(Parts, values_of_a_part_all_stand_inside_or_all_beside) {
    read("ratio", "部分: [甲, 乙, 丙]\n数据: {2018年: 30:4:66, 2019年: 30:20:50, 2020年: 30:30:40}\n");
    EXPECT_EQ(seats(2), std::vector<Seat>(3, Seat::beside_right)) << "one of them is too thin";
    EXPECT_EQ(seats(3), std::vector<Seat>(3, Seat::inside));
}

TEST_F(Parts, one_exception_among_many_leaves_the_others_inside) {
    read("ratio",
         "部分: [甲, 乙, 丙]\n数据: {2017年: 30:30:40, 2018年: 30:4:66, 2019年: 30:20:50, 2020年: 30:30:40}\n");
    EXPECT_EQ(seats(2), (std::vector<Seat>{Seat::inside, Seat::beside_right, Seat::inside, Seat::inside}));
}

TEST_F(Parts, a_part_must_be_as_high_as_its_value_with_air) {
    read("ratio", "部分: [甲, 乙, 丙]\n薄: 0mm\n数据: {2018年: 30:5:65, 2019年: 30:5:65, 2020年: 30:30:40}\n");
    EXPECT_EQ(seats(2).front(), Seat::beside_right) << "2 mm, though no part is thin for the designer";
}

TEST_F(Parts, a_part_is_thin_as_it_is_drawn) {
    const std::string data = "数据: {2018年: 30:8.2:61.8, 2019年: 30:8.2:61.8, 2020年: 30:30:40}\n";
    read("ratio", "部分: [甲, 乙, 丙]\n薄: 3.2mm\n分隔: 0mm\n" + data);
    EXPECT_EQ(seats(2).front(), Seat::inside) << "3.28 mm";
    read("ratio", "部分: [甲, 乙, 丙]\n薄: 3.2mm\n分隔: 0.3mm\n" + data);
    EXPECT_EQ(seats(2).front(), Seat::beside_right) << "2.98 mm between the paper over and under it";
}

TEST_F(Parts, paper_between_parts_is_at_most_half_of_the_thinner_one) {
    read("ratio", "部分: [甲, 乙, 丙]\n分隔: 0.3mm\n数据: {2018年: 49:1:50, 2019年: 30:30:40}\n");
    const std::vector<RectShape> all = bars(); // 甲 of both rows, then 乙
    ASSERT_EQ(all.size(), 6u);
    EXPECT_NEAR(all[2].rect.height.mm(), 0.2, 1e-9) << "of 0.4 mm";
    EXPECT_NEAR((all[2].rect.top() - all[0].rect.bottom()).mm(), 0.2, 1e-9);
    EXPECT_NEAR((all[3].rect.top() - all[1].rect.bottom()).mm(), 0.3, 1e-9)
        << "where there is room, as the house says";
}

TEST_F(Parts, a_thin_part_of_a_stack_keeps_half_of_itself) {
    frame_.y = {sizeof(zhitu_scale), ZHITU_SCALE_LINEAR, 0, 100, 50, 10, 0, 0, 0};
    read("column", "堆叠: 是\n分隔: 0.3mm\n数据: {甲: {2019年: 50, 2020年: 50}, 乙: {2019年: 1, 2020年: 50}}\n");
    EXPECT_NEAR(bars()[1].rect.height.mm(), 0.2, 1e-9) << "of 0.4 mm";
}

TEST_F(Parts, only_a_low_part_of_a_stack_says_its_value_at_a_leader) {
    frame_.y = {sizeof(zhitu_scale), ZHITU_SCALE_LINEAR, 0, 100, 50, 10, 0, 0, 0};
    read("column", "堆叠: 是\n数据: {甲: {2019年: 50, 2020年: 50}, 乙: {2019年: 1, 2020年: 50}}\n");
    std::vector<std::size_t> seats;
    std::vector<std::uint32_t> groups;
    for (const LabelItem& label : labels(draw()))
        seats.push_back(label.seats.size()), groups.push_back(label.group);
    EXPECT_EQ(seats, (std::vector<std::size_t>{1, 3, 1, 1}));
    EXPECT_EQ(groups, (std::vector<std::uint32_t>{0, 1, 0, 0})) << "leaders stand all or none";
}

} // namespace
} // namespace zhitu::test
