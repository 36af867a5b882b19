#include "core/text/even_spacing.hpp"
#include "core/text/fixed_typesetter.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

class EvenSpacing : public ::testing::Test {
protected:
    EvenSpacing() {
        style_.han = {"黑", 400};
        style_.size = style_.digit_size = 10_mm;
    }
    /// The widths of the names in ems; those that stay as they come are negative.
    std::vector<double> widths(const std::vector<std::string>& names) {
        std::vector<double> found;
        const std::vector<LineFit> fits = even_fits(names, style_, fixed_);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const bool natural = fits[i].fill == LineFit::Fill::natural;
            found.push_back(fixed_.set(names[i], style_, fits[i]).advance / style_.size * (natural ? -1 : 1));
        }
        return found;
    }
    using Widths = std::vector<double>;
    FixedTypesetter fixed_;
    TypeStyle style_;
};

TEST_F(EvenSpacing, short_names_are_as_wide_as_the_widest) {
    EXPECT_EQ(widths({"长沙", "张家界", "怀化"}), (Widths{3, -3, 3}));
    EXPECT_EQ(widths({"姓名", "出生日期", "所在地"}), (Widths{4, -4, 4}));
    EXPECT_EQ(widths({"内蒙古自治区", "黑龙江省", "新疆维吾尔"}), (Widths{-6, 6, -5}));
}

TEST_F(EvenSpacing, no_gap_is_wider_than_two_ems) {
    EXPECT_EQ(widths({"长沙", "张家界", "湘西自治州"}), (Widths{3, -3, -5})) << "the longest stands out";
    EXPECT_EQ(widths({"长沙", "湘西土家族苗族自治州"}), (Widths{-2, -10}));
}

TEST_F(EvenSpacing, one_character_and_what_is_no_name_stay_as_they_are) {
    EXPECT_EQ(widths({"京", "内蒙古", "上海"}), (Widths{-1, -3, 3}));
    EXPECT_EQ(widths({"上海", "A股份"}).front(), 2.5) << "may still be the widest";
    EXPECT_EQ(widths({"同", "宽"}), (Widths{-1, -1}));
    EXPECT_EQ(widths({}), Widths{});
}

TEST_F(EvenSpacing, marks_count_no_characters) { EXPECT_EQ(widths({"<着重>长</>沙", "张家界"}), (Widths{3, -3})); }

TEST_F(EvenSpacing, runs_down_too) {
    style_.vertical = true;
    EXPECT_EQ(widths({"长沙", "张家界"}), (Widths{3, -3}));
}

} // namespace
} // namespace zhitu
