// The texts of a chart, and its wishes for labels.
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/chart/scene_sink.hpp"
#include "core/text/even_spacing.hpp"

#include <optional>

namespace zhitu {
namespace {

std::optional<Seat> seat_of(std::uint8_t seat) {
    switch (seat) {
    case ZHITU_SEAT_ABOVE: return Seat::above;
    case ZHITU_SEAT_BELOW: return Seat::below;
    case ZHITU_SEAT_LEFT: return Seat::left;
    case ZHITU_SEAT_RIGHT: return Seat::right;
    case ZHITU_SEAT_INSIDE: return Seat::inside;
    case ZHITU_SEAT_BESIDE_LEFT: return Seat::beside_left;
    case ZHITU_SEAT_BESIDE_RIGHT: return Seat::beside_right;
    case ZHITU_SEAT_ABOVE_START: return Seat::above_start;
    case ZHITU_SEAT_ABOVE_END: return Seat::above_end;
    case ZHITU_SEAT_END: return Seat::end;
    default: return {};
    }
}

const char* role_name(TypeRole role) {
    return role == TypeRole::category ? "name" : role == TypeRole::note ? "note" : "value";
}

} // namespace

void SceneSink::connect_texts() {
    table_.text = [](void* self, zhitu_text text, double x, double baseline, std::uint32_t type,
                     std::uint32_t align, std::uint32_t ink) noexcept {
        return guarded(self, [&](SceneSink& sink) { return sink.text(text, {x, baseline}, type, align, ink); });
    };
    table_.label = [](void* self, const zhitu_label* label) noexcept {
        return guarded(self, [&](SceneSink& sink) { return sink.label(label); });
    };
}

bool SceneSink::text(zhitu_text text, std::array<double, 2> at, std::uint32_t type, std::uint32_t align,
                     std::uint32_t ink_role) {
    if (++texts_ > limits::texts_a_panel) return refusal_.more_than(limits::texts_a_panel, "字", "texts");
    const auto role = type_role(type);
    TextItem item;
    if (invalid_utf8(view(text)) || text.size > 4 * limits::label_characters)
        return refuse("scene.text: invalid UTF-8 or too long");
    if (!role || align > ZHITU_ALIGN_RIGHT || !ink(ink_role, item.ink))
        return refuse("scene.text: no such type, alignment or ink");
    if (!on_page({at[0], at[1]})) return refuse("scene.text: a number is not finite or off the page");
    item.text = view(text);
    item.at = {Length::mm(at[0]), Length::mm(at[1])};
    item.align = align == ZHITU_ALIGN_LEFT     ? Align::left
                 : align == ZHITU_ALIGN_CENTRE ? Align::centre
                                               : Align::right;
    item.style = types_.style(*role);
    drawing_.texts.push_back({"text", chart_.panel(), std::move(item), false});
    return true;
}

bool SceneSink::label(const zhitu_label* wish) {
    if (!wish || wish->size < sizeof(zhitu_label)) return refuse("scene.label: the label is smaller than ABI 1");
    if (++texts_ > limits::texts_a_panel) return refusal_.more_than(limits::texts_a_panel, "字", "texts");
    const auto role = type_role(wish->type);
    const auto& columns = chart_.data.table.columns;
    if (!role) return refuse("scene.label: no such type");
    if (wish->column >= columns.size() || (wish->row != ZHITU_NO_ROW && wish->row >= chart_.rows()))
        return refuse("scene.label: no such cell");
    const zhitu_rect& anchor = wish->anchor;
    if (!on_page({anchor.x, anchor.y, anchor.width, anchor.height, wish->gap}) || anchor.width < 0 ||
        anchor.height < 0)
        return refuse("scene.label: a number is not finite or off the page");
    const Column& column = columns[wish->column];
    LabelItem item;
    set_label(*wish, *role, item);
    InkIndex over = no_ink;
    if (!ink(wish->over, over)) return refuse("scene.label: no such ink");
    item.ink_inside = over == no_ink ? item.ink : chart_.theme.text_on[static_cast<std::size_t>(over)];
    item.leader = chart_.theme.ink(ZHITU_INK_RULE);
    item.leader_width = chart_.theme.rule_width;
    item.anchor = {Length::mm(anchor.x), Length::mm(anchor.y), Length::mm(anchor.width), Length::mm(anchor.height)};
    item.gap = wish->gap < 0 ? chart_.theme.label_gap : Length::mm(wish->gap);
    if (*role == TypeRole::category) item.lift = chart_.theme.lane_lift;
    for (std::uint8_t seat : wish->seats)
        if (const auto known = seat_of(seat)) item.seats.push_back(*known);
    if (item.seats.empty()) return refuse("scene.label: no seat");
    item.group = wish->group;
    item.priority = wish->priority;
    item.optional = (wish->flags & ZHITU_LABEL_OPTIONAL) != 0;
    item.column = static_cast<int>(wish->column);
    if (wish->row != ZHITU_NO_ROW) item.row = static_cast<int>(wish->row);
    const Span span = wish->row == ZHITU_NO_ROW ? column.span : column.values[wish->row].span;
    const Span name = (wish->flags & ZHITU_LABEL_NAME) != 0 ? column.span : Span{};
    drawing_.texts.push_back({role_name(*role), chart_.panel(), std::move(item), false, span, name});
    return true;
}

void SceneSink::set_label(const zhitu_label& wish, TypeRole role, LabelItem& item) const {
    const Column& column = chart_.data.table.columns[wish.column];
    item.style = types_.style(role);
    item.ink = types_.ink(role);
    if (wish.row == ZHITU_NO_ROW) {
        item.text = column.name;
        if (role == TypeRole::series) item.name_bytes = item.text.size();
        if (chart_.theme.even_spacing) item.fit = name_fit(wish.column, item.style);
        return;
    }
    item.text = column.values[wish.row].text;
    if (wish.flags & ZHITU_LABEL_NAME) {
        item.name_bytes = column.name.size();
        item.text = column.name + ZHITU_NAME_GAP + item.text;
    }
    if (wish.flags & ZHITU_LABEL_UNIT) item.text += column.unit;
}

LineFit SceneSink::name_fit(std::size_t column, const TypeStyle& style) const {
    std::vector<std::string> names;
    std::size_t own = plan_.series.size();
    for (const SeriesPlan& series : plan_.series) {
        if (series.column == column) own = names.size();
        names.push_back(chart_.data.table.columns[series.column].name);
    }
    return own < names.size() ? even_fits(names, style, chart_.typesetter)[own] : LineFit{};
}

} // namespace zhitu
