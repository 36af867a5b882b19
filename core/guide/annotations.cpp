// 标注: stressed spans behind a chart, lines across it, notes at its points.
#include "core/guide/guide.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/scales.hpp"
#include "core/layout/wrap.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr double han_below = 0.12; // of the size: how far characters reach below their baseline

LabelItem note(const GuideContext& guide, std::string text) {
    LabelItem label;
    label.text = std::move(text);
    label.style = guide.layout.types.style(TypeRole::point);
    label.ink = label.ink_inside = guide.layout.types.ink(TypeRole::point);
    label.leader = guide.theme.ink(ZHITU_INK_RULE);
    label.leader_width = guide.theme.rule_width;
    return label;
}

/// The column whose value a point is; none where several share its row and 系列 names none.
std::optional<std::size_t> column_of(const Plan& plan, const PointPlan& point) {
    return point.column ? point.column : plan.subject;
}

/// Where the chart drew what the point speaks of: the marks of its series, else of the whole row.
std::optional<Rect> marks_of(const Scene& scene, const Chart& chart, const Plan& plan, const Card& card,
                             const PointPlan& point) {
    const auto column = column_of(plan, point);
    std::optional<Rect> found;
    for (const SceneItem& item : scene.items) {
        const auto* label = std::get_if<LabelItem>(&item.what);
        if (!label || item.panel != chart.panel() || label->row != static_cast<int>(point.row)) continue;
        if (column && label->column != static_cast<int>(*column)) continue;
        const Rect& mark = label->anchor;
        if (mark.height == 0_mm) continue; // of a line: it may be wider than its point
        found = found ? Rect::around(*found, mark) : mark;
    }
    if (found) return found;
    const auto value = column ? column : chart.value_column();
    if (!value) return {};
    const Value cell = chart.data.table.columns[*value].values[point.row];
    if (!cell.number || cell.missing) return {};
    const Length along = card.frame.middle_of(point.row);
    const Length across = place_of(card, cell.number->to_double());
    const Point at = card.horizontal ? Point{across, along} : Point{along, across};
    return Rect{at.x, at.y, 0_mm, 0_mm};
}

/// Whether words have a figure that is no year, day or hour.
bool has_figure(std::string_view words) {
    constexpr std::string_view digits = "0123456789";
    for (std::size_t at = words.find_first_of(digits); at != std::string_view::npos;
         at = words.find_first_of(digits, at)) {
        at = std::min(words.find_first_not_of(digits, at), words.size());
        const std::string_view rest = words.substr(at);
        const auto follows = [rest](std::string_view sign) { return rest.starts_with(sign); };
        constexpr std::string_view of_time[] = {"年", "月", "日", "时"};
        if (std::none_of(std::begin(of_time), std::end(of_time), follows)) return true;
    }
    return false;
}

/// A point of a line whose value is printed nowhere says it behind its words, unless they have a figure; under
/// words in typed lines, or it would seem to belong to the last of them.
std::string words_of(const Scene& scene, const Chart& chart, const Plan& plan, const PointPlan& point) {
    const std::string& words = point.text.value;
    const auto column = column_of(plan, point);
    if (!column || !(plan.x.flags & ZHITU_AXIS_POINTS) || has_figure(words)) return words;
    const auto says_it = [&](const SceneItem& item) {
        const auto* label = std::get_if<LabelItem>(&item.what);
        return label && item.panel == chart.panel() && label->row == static_cast<int>(point.row) &&
               label->column == static_cast<int>(*column);
    };
    if (std::any_of(scene.items.begin(), scene.items.end(), says_it)) return words;
    std::string value(chart.data.table.columns[*column].values[point.row].text);
    if (value.starts_with('-')) value.replace(0, 1, "−"); // as values are printed; words keep what was typed
    return words + (words.find('\n') != std::string::npos ? "\n" : ZHITU_NAME_GAP) + "<粗>" + value + "</>";
}

/// Both neighbours of the point stand higher: a text over it would stand among their lines.
bool is_valley(const Chart& chart, const Plan& plan, const PointPlan& point) {
    const auto column = column_of(plan, point);
    if (!column || point.row == 0) return false;
    const auto& values = chart.data.table.columns[*column].values;
    if (point.row + 1 >= values.size()) return false;
    const auto higher = [&](const Value& other) {
        return other.number && values[point.row].number &&
               other.number->to_double() > values[point.row].number->to_double();
    };
    return higher(values[point.row - 1]) && higher(values[point.row + 1]);
}

/// The end away from zero lies left of it or below.
bool is_negative(const Chart& chart, const Plan& plan, const PointPlan& point) {
    const auto column = column_of(plan, point);
    if (!column) return false;
    const Value cell = chart.data.table.columns[*column].values[point.row];
    return cell.number && cell.number->to_double() < 0;
}

/// Of the words of a line: along it, or behind the marks where room was asked for there.
Length width_for_words(const Plan& plan, const Card& card) {
    if (card.horizontal) return card.text_bounds.width;
    const auto is_behind = [](const RoomPlan& room) {
        return room.side == ZHITU_SIDE_RIGHT && room.type == TypeRole::point;
    };
    const Rect& marks = card.frame.marks;
    const bool behind = std::ranges::any_of(plan.room, is_behind);
    return card.inner_right - (behind ? marks.right() - fit_tolerance : marks.left());
}

/// The lines that were typed, in the middle of a head that is high enough for them, or behind a unit in it.
void draw_head(const GuideContext& guide, int panel, const Phrase& words, const Rect& head, Length left) {
    const WrappedText text = wrap(words.value, guide.layout.types.at(TypeRole::span), head.width, guide.typesetter);
    Point at{std::max(head.centre().x, left + text.width / 2), head.y + guide.form().card.span_baseline};
    for (const ParagraphLine& line : text.lines) {
        guide.text("span title", panel, line.text, at, Align::centre, TypeRole::span, words.span, line.fit);
        at.y += text.step;
    }
}

} // namespace

void draw_spans(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    const CardRule& rule = guide.form().card;
    for (std::size_t i = 0; i < plan.spans.size(); ++i) {
        const auto& [low, high] = card.frame.spans[i];
        const Rect& lane = card.span_lane;
        guide.scene.rect("span", chart.panel(), {low, lane.y, high - low, lane.height}, guide.theme.decor.span);
        if (plan.spans[i].text.value.empty()) continue;
        const Rect head{low, lane.y, high - low, rule.span_head};
        guide.scene.shape("span head", chart.panel(), RectShape{.rect = head, .fill = guide.theme.decor.span_head},
                          true);
        draw_head(guide, chart.panel(), plan.spans[i].text, head, card.heads_left);
    }
}

void draw_points(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    for (const PointPlan& point : plan.points) {
        const auto marks = marks_of(guide.scene, chart, plan, card, point);
        if (!marks || point.text.value.empty()) continue;
        const bool down = is_negative(chart, plan, point);
        const Point centre = marks->centre();
        const Point at = card.horizontal ? Point{down ? marks->left() : marks->right(), centre.y}
                                         : Point{centre.x, down ? marks->bottom() : marks->top()};
        const Length clear = guide.theme.label_gap + guide.theme.text_gap; // a stressed point with its ring
        LabelItem label = note(guide, words_of(guide.scene, chart, plan, point));
        label.anchor = {at.x - clear, at.y - clear, clear * 2, clear * 2};
        if (marks->width > 0_mm && card.horizontal) label.anchor.y = marks->y, label.anchor.height = marks->height;
        if (marks->width > 0_mm && !card.horizontal) label.anchor.x = marks->x, label.anchor.width = marks->width;
        constexpr double most_wide = 2.0 / 3; // of the card: words in one line would stand far from their point
        label.width = card.text_bounds.width * most_wide;
        label.gap = guide.theme.label_gap;
        label.seats = {Seat::above, Seat::above_end,   Seat::above_start,  Seat::left,
                       Seat::right, Seat::beside_left, Seat::beside_right, Seat::below};
        if (marks->height == 0_mm) // under a line, before beside it at a leader
            label.seats = {Seat::above, Seat::above_end, Seat::above_start, Seat::left,
                           Seat::right, Seat::below,     Seat::beside_left, Seat::beside_right};
        if (marks->height == 0_mm && is_valley(chart, plan, point))
            label.seats.insert(label.seats.begin(), Seat::below);
        if (down && !card.horizontal)
            label.seats = {Seat::below, Seat::left, Seat::right, Seat::beside_left, Seat::beside_right};
        label.priority = 10; // behind every value
        label.stacks = true;
        guide.scene.items.push_back({"point note", chart.panel(), std::move(label), false, point.text.span});
    }
}

void draw_lines(const GuideContext& guide, const Chart& chart, const Plan& plan, const Card& card) {
    const Rect& marks = card.frame.marks;
    const Theme& theme = guide.theme;
    for (const MarkedValue& line : plan.numbers.lines) {
        const Length at = place_of(card, line.value);
        const Point from = card.horizontal ? Point{at, marks.bottom()} : Point{marks.left(), at};
        const Point to = card.horizontal ? Point{at, marks.top()} : Point{card.inner_right, at};
        guide.scene.shape(
            "reference line", chart.panel(),
            LineShape{from, to, theme.ink(ZHITU_INK_RULE), theme.rule_width, theme.dashed(theme.rule_width)});
        LabelItem label = note(guide, line.text.value);
        // As thick as the line: the label of a point would climb away from it.
        label.anchor = {std::min(from.x, to.x), std::min(from.y, to.y), std::max(to.x - from.x, theme.rule_width),
                        theme.rule_width};
        label.width = width_for_words(plan, card);
        label.gap = card.horizontal ? theme.label_gap : theme.text_gap * 2 + label.style.size * han_below;
        label.seats = {Seat::above, Seat::below};
        if (card.horizontal) label.seats = {Seat::above, Seat::above_end, Seat::above_start, Seat::right};
        label.of_line = true;
        label.priority = 9; // behind every value, before the notes of points, which can go farther
        guide.scene.items.push_back({"reference", chart.panel(), std::move(label), false, line.text.span});
    }
}

} // namespace zhitu
