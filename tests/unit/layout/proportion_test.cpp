// 比例: the ratio of parts in the note.
#include "core/layout/proportion_words.hpp"

#include "tests/unit/layout/arranging.hpp"

namespace zhitu::testing {
namespace {

class Proportion : public Arranging {
protected:
    std::string note(const std::string& rest) {
        plan("标题: 三次产业\n尺寸: 130mm x 60mm\n类型: 构成\n" + rest);
        return proportion_note(theme_, charts_, plans_);
    }
    const std::string data_ = "部分: [第一产业, 第二产业, 第三产业]\n"
                              "数据: {2016年: 9.5:40.8:49.7, 2018年: 9.7：40.1：50.2, 2020年: 9.90:39.3:50.8}\n";
};

TEST_F(Proportion, is_the_last_rows_with_the_figures_that_were_typed) {
    EXPECT_EQ(note(data_ + "比例: 是\n"), "第一产业、第二产业、第三产业之比，2020年为9.90∶39.3∶50.8");
    EXPECT_EQ(note(data_ + "proportion: yes\n"), "第一产业、第二产业、第三产业之比，2020年为9.90∶39.3∶50.8");
}

TEST_F(Proportion, of_rows_by_name) {
    EXPECT_EQ(note(data_ + "比例: 2016年\n"), "第一产业、第二产业、第三产业之比，2016年为9.5∶40.8∶49.7");
    EXPECT_EQ(note(data_ + "比例: [2016, 2020年]\n"),
              "第一产业、第二产业、第三产业之比，2016年为9.5∶40.8∶49.7，2020年为9.90∶39.3∶50.8");
}

TEST_F(Proportion, is_not_said_unasked) {
    EXPECT_EQ(note(data_), "");
    EXPECT_EQ(note(data_ + "比例: 否\n"), "");
}

TEST_F(Proportion, has_no_units) {
    EXPECT_EQ(note("部分: [男, 女]\n横轴: 年\n数据: [[年, 男, 女], [2016年, 52%, 48%], [2020年, 51.2%, "
                   "48.8%]]\n比例: 是\n"),
              "男、女之比，2020年为51.2∶48.8");
    EXPECT_EQ(note("部分: [男, 女]\n横轴: 年\n数据: [[年, 男, 女], [2016年, 3万人, 2万人], [2020年, \"12,000人\", "
                   "2万人]]\n比例: 是\n"),
              "男、女之比，2020年为12,000∶20000")
        << "of several magnitudes what is compared";
    const std::string mixed =
        "横轴: 年\n数据: [[年, 男, 女], [2016年, 8000万元, 1.2亿元], [2020年, 9000万元, 6000万元]]\n";
    EXPECT_EQ(note(mixed + "比例: 是\n"), "男、女之比，2020年为9000∶6000")
        << "one magnitude, beside a row of others";
    EXPECT_EQ(note(mixed + "比例: 2016年\n"), "男、女之比，2016年为8000∶12000");
}

TEST_F(Proportion, has_the_sign_of_the_theme) {
    note(data_ + "比例: 是\n");
    theme_.ratio_sign = "：";
    plans_[0] = plan_chart(charts_[0], nominal_frames(spec_, theme_, sheet_)[0], diagnostics_);
    EXPECT_EQ(proportion_note(theme_, charts_, plans_),
              "第一产业、第二产业、第三产业之比，2020年为9.90：39.3：50.8");
}

TEST_F(Proportion, panels_of_the_same_parts_are_named) {
    const std::string panel = ", 类型: 构成, 部分: [男, 女], 比例: 是, 数据: {2016年: 51:49, 2020年: 52:48}}\n";
    plan("标题: 板\n尺寸: 130mm x 60mm\n面板:\n  - {标题: 甲" + panel + "  - {标题: 乙" + panel);
    EXPECT_EQ(proportion_note(theme_, charts_, plans_),
              "甲：男、女之比，2020年为52∶48；乙：男、女之比，2020年为52∶48");
}

TEST_F(Proportion, stands_beside_a_note_of_ones_own) {
    const Layout layout = arrange("标题: 三次产业\n尺寸: 130mm x 60mm\n类型: 构成\n注: 按现价\n比例: 是\n" + data_);
    EXPECT_EQ(layout.footer.lines.at(0), "注：按现价；第一产业、第二产业、第三产业之比，2020年为9.90∶39.3∶50.8");
}

} // namespace
} // namespace zhitu::testing
