#include "core/layout/thin_labels.hpp"

#include "core/base/digit.hpp"
#include "core/layout/scales.hpp"
#include "core/scale/round_rows.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace zhitu {
namespace {

/// "2016年2月" -> 7, "2016年" -> 7: where the rest of a period begins; 0 when it does not begin with a year.
std::size_t year_end(std::string_view text) {
    constexpr std::string_view sign = "年";
    const bool year =
        text.size() >= 4 + sign.size() && text.substr(4).starts_with(sign) && are_digits(text.substr(0, 4));
    return year ? 4 + sign.size() : 0;
}

/// "1月5日" -> 4: where the day begins; 0 when there is none, or another month behind: 10月5日—10月7日.
std::size_t month_end(std::string_view text) {
    constexpr std::string_view sign = "月";
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos || at + sign.size() == text.size() || text.rfind(sign) != at) return 0;
    return is_digit(text[at + sign.size()]) ? at + sign.size() : 0; // 1月—6月 has no day
}

/// 2024年1月 and 12月5日 say a year or a month before what neighbours say alone.
int larger_parts(std::string_view text) {
    const std::size_t year = year_end(text);
    return (year > 0 && year < text.size()) + (month_end(text) > 0);
}

/// 末 of 2023年末 says nothing alone, nor does 度 of 2023年度.
bool stands_alone(std::string_view part) {
    constexpr std::string_view dependents[]{"末", "底", "初", "度", "（", "("};
    return std::ranges::none_of(dependents, [&](std::string_view word) { return part.starts_with(word); });
}

/// A year that is not stressed loses its sign ("2016"), a month behind one of the same year loses the year ("2月"),
/// a day behind one of the same month the month ("5日").
std::string shortened(const std::string& text, const std::string& before, bool stressed) {
    if (const std::size_t end = month_end(text); end > 0 && before.substr(0, end) == text.substr(0, end))
        return text.substr(end);
    const std::size_t end = year_end(text);
    if (end == 0) return text;
    if (end == text.size()) return stressed ? text : text.substr(0, 4);
    const bool known = before.substr(0, end) == text.substr(0, end);
    return known && stands_alone(std::string_view(text).substr(end)) ? text.substr(end) : text;
}

/// No two names stand as close as this.
Length closest(const Chart& chart) { return chart.theme.text_gap * 2; }

bool is_end(const Chart& chart, std::size_t row) { return row == 0 || row + 1 == chart.rows(); }

RowLabel typed_label(const Chart& chart, const Plan& plan, std::size_t row, bool thins) {
    const TypeRole type = !thins && !lists_periods(chart, plan) ? TypeRole::category
                          : plan.is_now(row)                    ? TypeRole::period_now
                                                                : TypeRole::period_before;
    return {row, thins ? std::string(chart.category()->values[row].text) : row_name(chart, plan, row), type};
}

/// The ends and the stressed ones. An end gives way to one that it touches, the first to the last.
std::vector<RowLabel> few_labels(const Chart& chart, const Plan& plan, const LabelPlaces& places, Length gap) {
    std::vector<RowLabel> labels;
    for (std::size_t row = 0; row < chart.rows(); ++row)
        if (plan.is_now(row) || is_end(chart, row)) labels.push_back(typed_label(chart, plan, row, true));
    const auto gives_way = [&](std::size_t end, std::size_t pair) {
        return labels.size() > 1 && !plan.is_now(labels[end].row) && places.overlap(labels, pair, gap) > 0_mm;
    };
    if (gives_way(0, 1)) labels.erase(labels.begin());
    if (gives_way(labels.size() - 1, labels.size() - 1)) labels.pop_back();
    return labels;
}

/// Each says only what the one before it does not; `signs`: a year that is nothing else keeps its 年.
std::vector<RowLabel> shortened(const Plan& plan, std::vector<RowLabel> labels, bool signs = false) {
    std::string before;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::string typed = labels[i].text;
        const bool whole = signs || i + 1 == labels.size() || plan.is_now(labels[i].row);
        if (i > 0) labels[i].text = shortened(typed, before, whole);
        before = typed;
    }
    return labels;
}

/// The few, and between them those of the others that stand free of them; nothing when the others touch each other.
std::vector<RowLabel> with_others(const Chart& chart, const Plan& plan, const std::vector<RowLabel>& few,
                                  const std::vector<std::size_t>& others, const LabelPlaces& places, Length gap) {
    const auto is_few = [&](std::size_t row) {
        return std::any_of(few.begin(), few.end(), [row](const RowLabel& label) { return label.row == row; });
    };
    std::vector<RowLabel> typed = few;
    for (const std::size_t row : others)
        if (!is_few(row)) typed.push_back(typed_label(chart, plan, row, true));
    std::sort(typed.begin(), typed.end(), [](const RowLabel& a, const RowLabel& b) { return a.row < b.row; });
    while (true) {
        const std::vector<RowLabel> labels = places.vertical ? typed : shortened(plan, typed);
        std::optional<std::size_t> in_the_way;
        for (std::size_t i = 1; i < labels.size(); ++i) {
            if (places.overlap(labels, i, gap) <= 0_mm) continue;
            const bool first = is_few(labels[i - 1].row), second = is_few(labels[i].row);
            if (first == second) return {};
            in_the_way = first ? i : i - 1;
        }
        if (!in_the_way) return labels;
        typed.erase(typed.begin() + static_cast<std::ptrdiff_t>(*in_the_way)); // the next may need its year again
    }
}

/// Rows of which each begins, or ends, a stretch; longer and longer ones.
std::vector<std::vector<std::size_t>> stretches(const Chart& chart, const Card& card) {
    if (chart.category()->period) return round_rows(*chart.category());
    const double least = closest(chart).mm() / card.frame.x.step;
    return counted_rows(chart.rows(), static_cast<std::size_t>(std::ceil(least)));
}

/// Every so many rows, counted back from the last one.
bool are_counted_back(const std::vector<std::size_t>& rows, std::size_t count) {
    const auto is_other = [apart = rows.size() > 1 ? rows[1] - rows[0] : 0](std::size_t one, std::size_t next) {
        return next - one != apart;
    };
    return rows.back() + 1 == count && std::ranges::adjacent_find(rows, is_other) == rows.end();
}

/// The few and the shortest stretches that have room between them, if need be with gaps beside the few: where more
/// than one is in their way, longer stretches look more even. Those that are counted back from the last row give
/// way to none, and hold the stressed ones.
std::vector<RowLabel> round_labels(const Chart& chart, const Plan& plan, const std::vector<RowLabel>& few,
                                   const LabelPlaces& places, Length gap) {
    std::vector<RowLabel> uneven;
    for (const std::vector<std::size_t>& rows : stretches(chart, places.card)) {
        const std::vector<RowLabel> labels = with_others(chart, plan, few, rows, places, gap);
        if (labels.size() <= few.size()) continue;
        const auto stand = [&](std::size_t row) {
            return std::any_of(labels.begin(), labels.end(),
                               [row](const RowLabel& label) { return label.row == row; });
        };
        const std::size_t first = few.front().row; // the axis's own, or a stressed one that it gave way to
        const auto lacks = [&](std::size_t row) { return row > first && !stand(row); };
        const auto gaps = std::count_if(rows.begin(), rows.end(), lacks);
        const bool counted = are_counted_back(rows, chart.rows());
        const auto is_off = [&](const RowLabel& label) {
            return label.row > first && std::ranges::find(rows, label.row) == rows.end();
        };
        if (counted ? gaps == 0 && std::ranges::none_of(few, is_off) : gaps <= 1) return labels;
        if (uneven.empty()) uneven = labels;
    }
    return uneven;
}

/// The few and as many others as stand free, counted back from the last.
std::vector<RowLabel> free_labels(const Chart& chart, const Plan& plan, const std::vector<RowLabel>& few,
                                  const LabelPlaces& places, Length gap) {
    std::vector<RowLabel> all = typed_labels(chart, plan, true), free;
    if (!places.vertical) all = shortened(plan, std::move(all));
    const auto touch = [&](const RowLabel& one, const RowLabel& next) {
        return places.overlap({one, next}, 1, gap) > 0_mm;
    };
    auto before = few.rbegin(); // the nearest of the few that is not passed yet
    for (auto label = all.rbegin(); label != all.rend(); ++label) {
        const bool is_few = before != few.rend() && before->row == label->row;
        if (is_few) ++before;
        const bool stands_free =
            (free.empty() || !touch(*label, free.back())) && (before == few.rend() || !touch(*before, *label));
        if (is_few || stands_free) free.push_back(std::move(*label));
    }
    std::ranges::reverse(free);
    return free;
}

/// Of years with uneven gaps round ones may be so few that most of the axis would be bare.
std::vector<RowLabel> inner_labels(const Chart& chart, const Plan& plan, const std::vector<RowLabel>& few,
                                   const LabelPlaces& places, Length gap) {
    std::vector<RowLabel> round = round_labels(chart, plan, few, places, gap);
    if (!chart.category()->period || !are_uneven_years(*chart.category())) return round;
    std::vector<RowLabel> free = free_labels(chart, plan, few, places, gap);
    return round.size() * 3 < free.size() * 2 ? free : round;
}

/// A short name stands a character away from a longer one, or 2024年1月 2月 would be read on; an inner one that
/// does not is left out.
std::vector<RowLabel> told_apart(const Chart& chart, const Plan& plan, std::vector<RowLabel> labels,
                                 const LabelPlaces& places) {
    for (std::size_t i = 1; i < labels.size() && !places.vertical; ++i) {
        const int before = larger_parts(labels[i - 1].text), own = larger_parts(labels[i].text);
        const std::size_t shorter = own < before ? i : i - 1;
        const Length character = places.types.style(labels[shorter].type).size;
        const std::size_t row = labels[shorter].row;
        if (own == before || is_end(chart, row) || plan.is_now(row)) continue;
        if (places.overlap(labels, i, character) <= 0_mm) continue;
        labels.erase(labels.begin() + static_cast<std::ptrdiff_t>(shorter));
        --i;
    }
    return labels;
}

/// The row whose name down the page is read before this one's and tells its year; none where 排序 goes by numbers.
std::optional<std::size_t> named_before(const Chart& chart, const Plan& plan, std::size_t row) {
    if (!lists_periods(chart, plan) || chart.spec.sort) return {};
    while (row > 0)
        if (plan.names.prints(--row)) return row;
    return {};
}

} // namespace

bool lists_periods(const Chart& chart, const Plan& plan) { return is_horizontal(plan) && chart.category()->period; }

std::string row_name(const Chart& chart, const Plan& plan, std::size_t row) {
    std::string name(chart.category()->values[row].text);
    if (const auto before = named_before(chart, plan, row))
        name = shortened(name, std::string(chart.category()->values[*before].text), true);
    return plan.highlighted[row] ? "<粗>" + name + "</>" : name;
}

std::vector<RowLabel> typed_labels(const Chart& chart, const Plan& plan, bool thins) {
    std::vector<RowLabel> labels;
    for (std::size_t row = 0; row < chart.rows(); ++row)
        if (plan.names.prints(row)) labels.push_back(typed_label(chart, plan, row, thins));
    return labels;
}

bool crowded(const Chart& chart, const Plan& plan, const Card& card) {
    return plan.x.flags & ZHITU_AXIS_POINTS && Length::mm(card.frame.x.step) < closest(chart);
}

std::vector<RowLabel> thinned_labels(const Chart& chart, const Plan& plan, bool inner, const LabelPlaces& places,
                                     Length gap) {
    const auto fit = [&](const std::vector<RowLabel>& labels) { return places.worst(labels, gap) == 0; };
    const bool points = (plan.x.flags & ZHITU_AXIS_POINTS) != 0;
    // A panel names more than the ends where all then stand as calmly as these.
    const Length calm = plan.wide ? std::max(gap, places.types.style(TypeRole::period_before).size) : gap;
    const auto all = [&] { return typed_labels(chart, plan, true); };
    const auto whole = [&] { return places.vertical ? all() : shortened(plan, all(), true); };
    const auto told = [&](auto labels) { return told_apart(chart, plan, std::move(labels), places); };
    if (!plan.names.ticks.empty()) {
        const auto labels = whole();
        return places.vertical || (!points && fit(labels)) ? labels : shortened(plan, all());
    }
    const std::vector<RowLabel> few = few_labels(chart, plan, places, gap);
    constexpr Length clearly = 0.8_mm; // less between years that all keep their sign, and they run into a strip
    if (!points || places.vertical)
        if (auto labels = whole(); places.worst(labels, places.vertical ? gap : clearly) == 0) return told(labels);
    if (inner && !places.vertical && !crowded(chart, plan, places.card))
        if (const auto labels = shortened(plan, all()); places.worst(labels, calm) == 0) return told(labels);
    if (inner)
        if (auto labels = inner_labels(chart, plan, few, places, calm); !labels.empty()) return told(labels);
    return few;
}

} // namespace zhitu
