// Step 9: a chart draws. Everything that comes in is checked before it enters the scene.
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/chart/call_plugin.hpp"
#include "core/chart/thin.hpp"
#include "core/text/even_spacing.hpp"

#include <cmath>
#include <span>

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

class SceneSink {
public:
    SceneSink(const Chart& chart, const Plan& plan, const Types& types, Drawing& drawing) :
        chart_(chart), plan_(plan), types_(types), drawing_(drawing) {
        connect_shapes();
        connect_texts();
    }
    SceneSink(const SceneSink&) = delete;
    SceneSink& operator=(const SceneSink&) = delete;
    const zhitu_scene& table() const { return table_; }
    const CallRefusal& refusal() const { return refusal_; }

private:
    template <class Call> static std::int32_t guarded(void* self, Call call) noexcept {
        try {
            return call(*static_cast<SceneSink*>(self)) ? 0 : 1;
        } catch (...) {
            return 1;
        }
    }

    void connect_shapes() {
        table_.size = sizeof table_;
        table_.self = this;
        table_.line = [](void* self, double x1, double y1, double x2, double y2, std::uint32_t ink, double width,
                         std::uint32_t flags) noexcept {
            return guarded(self, [&](SceneSink& sink) { return sink.line({x1, y1, x2, y2}, ink, width, flags); });
        };
        table_.rect = [](void* self, zhitu_rect rect, std::uint32_t ink, std::uint32_t flags) noexcept {
            return guarded(self, [&](SceneSink& sink) { return sink.rect(rect, ink, flags); });
        };
        table_.circle = [](void* self, double x, double y, double radius, std::uint32_t fill, std::uint32_t stroke,
                           double width, std::uint32_t flags) noexcept {
            return guarded(self, [&](SceneSink& sink) {
                return sink.circle({x, y}, radius, fill, stroke, width, flags);
            });
        };
        table_.polyline = [](void* self, const double* points, std::uint64_t count, std::uint32_t ink, double width,
                             std::uint32_t flags) noexcept {
            return guarded(self, [&](SceneSink& sink) {
                return sink.path("polyline", {}, {points, count}, ZHITU_INK_NONE, ink, width, flags);
            });
        };
        table_.area = [](void* self, const double* points, std::uint64_t count, std::uint32_t ink,
                         std::uint32_t flags) noexcept {
            return guarded(self, [&](SceneSink& sink) {
                return sink.path("area", {}, {points, count}, ink, ZHITU_INK_NONE, 0, flags);
            });
        };
        table_.path = [](void* self, const std::uint8_t* verbs, std::uint64_t verb_count, const double* points,
                         std::uint64_t count, std::uint32_t fill, std::uint32_t stroke, double width,
                         std::uint32_t flags) noexcept {
            return guarded(self, [&](SceneSink& sink) {
                if (verb_count == 0 || !verbs) return sink.refuse("scene.path: no verbs");
                return sink.path("path", std::span(verbs, verb_count), {points, count}, fill, stroke, width, flags);
            });
        };
    }

    void connect_texts() {
        table_.text = [](void* self, zhitu_text text, double x, double baseline, std::uint32_t type,
                         std::uint32_t align, std::uint32_t ink) noexcept {
            return guarded(self, [&](SceneSink& sink) { return sink.text(text, {x, baseline}, type, align, ink); });
        };
        table_.label = [](void* self, const zhitu_label* label) noexcept {
            return guarded(self, [&](SceneSink& sink) { return sink.label(label); });
        };
    }

    bool refuse(std::string why) { return refusal_.call(std::move(why)); }
    /// Finite and within a page of the page.
    static bool on_page(std::initializer_list<double> numbers) {
        return std::all_of(numbers.begin(), numbers.end(),
                           [](double x) { return std::isfinite(x) && std::abs(x) <= 2 * limits::page_mm; });
    }
    bool ink(std::uint32_t role, InkIndex& out) {
        out = chart_.theme.ink(role);
        return out != no_ink || role == ZHITU_INK_NONE;
    }
    Dash dash(std::uint32_t flags, std::uint32_t ink, Length width) const {
        if (flags & ZHITU_SHAPE_DASHED) return chart_.theme.dashed(width);
        const bool of_lines = ink >= ZHITU_INK_LINE_1 && ink <= ZHITU_INK_LINE_6;
        return of_lines ? chart_.theme.line_dashes[ink - ZHITU_INK_LINE_1] : Dash();
    }
    bool add(const char* role, Shape shape, std::uint32_t flags) {
        if (++shapes_ > limits::shapes_a_panel) return refusal_.more_than(limits::shapes_a_panel, "图形", "shapes");
        auto& list = flags & ZHITU_SHAPE_BEHIND ? drawing_.behind : drawing_.front;
        list.push_back({role, chart_.panel(), std::move(shape), (flags & ZHITU_SHAPE_OBSTACLE) != 0});
        return true;
    }

    bool line(std::array<double, 4> ends, std::uint32_t role, double width, std::uint32_t flags) {
        LineShape shape{{Length::mm(ends[0]), Length::mm(ends[1])}, {Length::mm(ends[2]), Length::mm(ends[3])}};
        if (!on_page({ends[0], ends[1], ends[2], ends[3], width}) || width < 0)
            return refuse("scene.line: a number is not finite or off the page");
        if (!ink(role, shape.ink)) return refuse("scene.line: no such ink");
        shape.width = Length::mm(width);
        shape.dash = dash(flags, role, shape.width);
        return add("line", shape, flags);
    }

    bool rect(zhitu_rect rect, std::uint32_t role, std::uint32_t flags) {
        RectShape shape;
        if (!on_page({rect.x, rect.y, rect.width, rect.height}) || rect.width < 0 || rect.height < 0)
            return refuse("scene.rect: a number is not finite or off the page");
        if (!ink(role, shape.fill)) return refuse("scene.rect: no such ink");
        shape.rect = {Length::mm(rect.x), Length::mm(rect.y), Length::mm(rect.width), Length::mm(rect.height)};
        return add("rect", shape, flags);
    }

    bool circle(std::array<double, 2> centre, double radius, std::uint32_t fill, std::uint32_t stroke, double width,
                std::uint32_t flags) {
        CircleShape shape;
        if (!on_page({centre[0], centre[1], radius, width}) || radius < 0 || width < 0)
            return refuse("scene.circle: a number is not finite or off the page");
        if (!ink(fill, shape.fill) || !ink(stroke, shape.stroke)) return refuse("scene.circle: no such ink");
        shape.centre = {Length::mm(centre[0]), Length::mm(centre[1])};
        shape.radius = Length::mm(radius);
        shape.width = Length::mm(width);
        return add("circle", shape, flags);
    }

    struct Points {
        const double* numbers;
        std::uint64_t count;
    };
    /// Without verbs: one outline through all points, closed when it is filled.
    bool path(const char* role, std::span<const std::uint8_t> verbs, Points points, std::uint32_t fill,
              std::uint32_t stroke, double width, std::uint32_t flags) {
        const std::string name = std::string("scene.") + role;
        PathShape shape;
        points_ += points.count;
        if (points.count == 0 || !points.numbers) return refuse(name + ": no points");
        if (points_ > limits::points_a_panel) return refusal_.more_than(limits::points_a_panel, "点", "points");
        if (!on_page({width}) || width < 0) return refuse(name + ": the width is no length");
        if (!ink(fill, shape.fill) || !ink(stroke, shape.stroke)) return refuse(name + ": no such ink");
        constexpr std::size_t batch = 1u << 16; // a million points are thinned as they come
        shape.points.reserve(std::min<std::size_t>(points.count, batch));
        for (std::uint64_t i = 0; i < points.count; ++i) {
            const double x = points.numbers[2 * i], y = points.numbers[2 * i + 1];
            if (!on_page({x, y})) return refuse(name + ": a number is not finite or off the page");
            shape.points.push_back({Length::mm(x), Length::mm(y)});
            if (verbs.empty() && shape.points.size() % batch == 0) thin(shape.points);
        }
        std::uint64_t used = verbs.empty() ? points.count : 0;
        for (std::uint8_t verb : verbs) {
            if (verb > ZHITU_CLOSE) return refuse(name + ": no such verb");
            shape.verbs += "MLCZ"[verb];
            used += verb == ZHITU_CLOSE ? 0 : verb == ZHITU_CURVE ? 3 : 1;
        }
        if (used != points.count || (!verbs.empty() && verbs[0] != ZHITU_MOVE))
            return refuse(name + ": verbs and points do not match");
        if (verbs.empty()) {
            thin(shape.points);
            shape.verbs = "M" + std::string(shape.points.size() - 1, 'L');
            if (shape.fill != no_ink) shape.verbs += 'Z';
        }
        shape.width = Length::mm(width);
        shape.dash = dash(flags, stroke, shape.width);
        return add(role, std::move(shape), flags);
    }

    bool text(zhitu_text text, std::array<double, 2> at, std::uint32_t type, std::uint32_t align,
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

    bool label(const zhitu_label* wish) {
        if (!wish || wish->size < sizeof(zhitu_label))
            return refuse("scene.label: the label is smaller than ABI 1");
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
        item.text = wish->row == ZHITU_NO_ROW ? column.name : std::string(column.values[wish->row].text);
        if (wish->flags & ZHITU_LABEL_NAME && wish->row != ZHITU_NO_ROW)
            item.text = column.name + ZHITU_NAME_GAP + item.text;
        if (wish->flags & ZHITU_LABEL_UNIT && wish->row != ZHITU_NO_ROW) item.text += column.unit;
        item.style = types_.style(*role);
        if (wish->row == ZHITU_NO_ROW && chart_.theme.even_spacing) item.fit = name_fit(wish->column, item.style);
        item.ink = types_.ink(*role);
        InkIndex over = no_ink;
        if (!ink(wish->over, over)) return refuse("scene.label: no such ink");
        item.ink_inside = over == no_ink ? item.ink : chart_.theme.text_on[static_cast<std::size_t>(over)];
        item.leader = chart_.theme.ink(ZHITU_INK_RULE);
        item.leader_width = chart_.theme.rule_width;
        item.anchor = {Length::mm(anchor.x), Length::mm(anchor.y), Length::mm(anchor.width),
                       Length::mm(anchor.height)};
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
        drawing_.texts.push_back({role_name(*role), chart_.panel(), std::move(item), false, span});
        return true;
    }

    /// 均排 of a series' name among those of all.
    LineFit name_fit(std::size_t column, const TypeStyle& style) const {
        std::vector<std::string> names;
        std::size_t own = plan_.series.size();
        for (const SeriesPlan& series : plan_.series) {
            if (series.column == column) own = names.size();
            names.push_back(chart_.data.table.columns[series.column].name);
        }
        return own < names.size() ? even_fits(names, style, chart_.typesetter)[own] : LineFit{};
    }

    static const char* role_name(TypeRole role) {
        return role == TypeRole::category ? "name" : role == TypeRole::note ? "note" : "value";
    }

    const Chart& chart_;
    const Plan& plan_;
    const Types& types_;
    Drawing& drawing_;
    CallRefusal refusal_;
    std::size_t shapes_ = 0, points_ = 0, texts_ = 0;
    zhitu_scene table_{};
};

} // namespace

Drawing draw_chart(const Chart& chart, const Plan& plan, const ChartFrame& frame, const Types& types) {
    Drawing drawing;
    Payload payload(chart, plan, types);
    payload.place(frame);
    SceneSink sink(chart, plan, types, drawing);
    call_plugin(chart, {"绘图", "drawing"}, payload, sink.refusal(),
                [&] { return chart.calls.draw(&payload.input(), &sink.table()); });
    return drawing;
}

} // namespace zhitu
