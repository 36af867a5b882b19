// Charts of several series: what they drew, in the names of the theme's inks.
#pragma once

#include "tests/unit/chart/charting.hpp"

namespace zhitu::test {

class SeveralSeries : public Charting {
protected:
    std::string ink_of(InkIndex ink) const {
        return ink == no_ink ? "" : theme_.inks.at(static_cast<std::size_t>(ink)).name;
    }
    std::string role_of(std::uint32_t role) const { return ink_of(theme_.ink(role)); }

    template <class Kind> static std::vector<Kind> of_kind(const std::vector<SceneItem>& items) {
        std::vector<Kind> found;
        for (const SceneItem& item : items)
            if (const auto* shape = std::get_if<Shape>(&item.what))
                if (const auto* kind = std::get_if<Kind>(shape)) found.push_back(*kind);
        return found;
    }
    static std::vector<LabelItem> labels(const Drawing& drawing) {
        std::vector<LabelItem> found;
        for (const SceneItem& item : drawing.texts)
            if (const auto* label = std::get_if<LabelItem>(&item.what)) found.push_back(*label);
        return found;
    }
    std::vector<std::string> inks(const std::vector<RectShape>& bars) const {
        std::vector<std::string> names;
        for (const RectShape& bar : bars) names.push_back(ink_of(bar.fill));
        return names;
    }
    std::vector<RectShape> bars() { return of_kind<RectShape>(draw().front); }
};

inline const std::string two_cities =
    "数据: {甲市: {2016年: 1000, 2020年: 1500}, 乙市: {2016年: 2000, 2020年: 3000}}\n";
/// A wide table; 横轴 says that its periods are the series.
inline const std::string two_years =
    "横轴: 市\n数据: [[市, 2016年, 2020年], [甲市, 1000, 1500], [乙市, 2000, 3000]]\n";

} // namespace zhitu::test
