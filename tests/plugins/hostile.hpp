// What the hostile charts share: two channels, and a plan that is sound.
#pragma once

#include <zhitu/plugin.hpp>

namespace hostile {

inline constexpr zhitu::Channel category{"横轴", "x", zhitu::Channel::any, "类别", "categories"};
inline constexpr zhitu::Channel value{"纵轴", "y", zhitu::Channel::number, "数值", "numbers"};

constexpr zhitu::Declaration declare(std::string_view zh, std::string_view en) {
    return {zh, en, "用来测试", "for tests", zhitu::channels(category, value), zhitu::options(), zhitu::takes(),
            ""};
}

inline void sound_plan(zhitu::Plan& p) {
    p.x.band(category, {.thickness = zhitu::Length::mm(9)});
    p.y.linear(value, zhitu::Axis::from_zero);
}

} // namespace hostile
