// The picture's title on its plaque, in the lines or columns that the theme's ladder lets it take, and the
// subtitle.
#include "core/layout/arrangement.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/grid.hpp"
#include "core/layout/wrap.hpp"

#include "core/base/markup.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/theme/bare_titles.hpp"

#include <optional>

namespace zhitu {
namespace {

constexpr double middle_of_han = 0.38; // above the baseline, in ems

struct Title : Arrangement {
    const TypeRole role = spec.board ? TypeRole::board_title : TypeRole::chart_title;
    const bool vertical = spec.vertical_title.value;
    const Rect area = cards_area(spec, form, sheet, layout.footer.rise(), 0_mm);
    /// How high a plaque for one line lets it be.
    const Length depth = form.plaque.height - (form.plaque.keyline_inset + theme.text_gap) * 2;

    /// The widest of a board: it stays on a narrow sheet with its tails. One that hugs its title has all the room.
    Length plaque_width(const SteppedType& type) const {
        const Length widest = sheet.width - (form.sheet.margin + form.plaque.tail) * 2;
        const Length wished = type.plaque.value_or(form.plaque.width);
        return wished > 0_mm ? std::min(wished, widest) : widest;
    }
    bool hugs(const SteppedType& type) const { return type.plaque.value_or(form.plaque.width) <= 0_mm; }

    /// A ribbon that hangs down begins over the beam; a bare title where the cards do.
    Length hung_from() const { return theme.ribbon ? form.plaque.top : area.top() - form.plaque.padding; }

    /// The subtitle has the sheet's width to itself.
    bool under() const { return form.plaque.centred || form.sheet.subtitle_below(); }

    /// The least that a subtitle beside the title takes, in one line or in those that its ladder lets it have.
    Length least_beside(bool in_one_line) const {
        if (vertical || under() || spec.subtitle.value.empty()) return 0_mm;
        const TypeRule& rule = form.type(TypeRole::subtitle);
        Length least = sheet.width;
        for (std::size_t steps = 0; steps <= rule.ladder.size(); ++steps)
            if (const SteppedType type = stepped(rule, steps); type.lines == 1 || !in_one_line)
                least = std::min(least, least_room(spec.subtitle.value, type, typesetter, sheet.width));
        return form.sheet.gutter + least;
    }

    /// How long a line may be, or a column.
    Length room(const SteppedType& type) const {
        const PlaqueRule& rule = form.plaque;
        if (vertical) return area.bottom() - hung_from() - rule.padding * 2 - (theme.ribbon ? rule.tail : 0_mm);
        if (rule.width > 0_mm) return plaque_width(type) - rule.padding * 2;
        return sheet.width - form.sheet.margin * 2 - rule.tail - rule.padding * 2;
    }

    /// The title's size where so much is left to the subtitle; nothing where it finds none.
    std::optional<Length> size_beside(Length beside, FitSample title, Fitter& fitter) const {
        title.room = [this, beside](const SteppedType& type) { return room(type) - beside; };
        const bool fits = fitter.try_fit({title});
        return fits ? std::optional(layout.types.style(role).size) : std::nullopt;
    }

    /// A step smaller where that keeps the subtitle in one line. Returns what is left to that one.
    Length fit() const {
        constexpr double step = 0.9;
        const FitSample title{.role = role,
                              .text = spec.title.value,
                              .room = [this](const SteppedType& type) { return room(type); },
                              .span = spec.title.span,
                              .size = depth,
                              .reach = depth};
        Fitter fitter(form, layout.types, typesetter, diagnostics);
        const Length least = least_beside(false), one_line = least_beside(true);
        const auto size = size_beside(least, title, fitter);
        if (size && one_line > least && layout.types.at(role).lines == 1) {
            const auto smaller = size_beside(one_line, title, fitter);
            if (smaller && layout.types.at(role).lines == 1 && *smaller >= *size * step) return one_line;
            size_beside(least, title, fitter);
        }
        if (!size) fitter.fit({title}); // then it is the subtitle that does not fit
        return least;
    }

    /// A smaller title stays in the middle of the plaque.
    Length shrunk() const { return std::min(form.type(role).style.size, depth) - layout.types.style(role).size; }

    /// Of a single line. A theme's is for its full size; where the plaque does not hold that, it says nothing.
    Length baseline(Length grown) const {
        const PlaqueRule& rule = form.plaque;
        if (form.type(role).style.size <= depth) return rule.baseline - shrunk() * middle_of_han;
        return rule.top + (rule.height - grown) / 2 + layout.types.style(role).size * middle_of_han;
    }

    /// By so much a plaque is thicker than one for a line at full size: it keeps what it has above and below.
    Length growth(const WrappedText& title) const {
        if (title.lines.size() < 2 && !vertical) return 0_mm; // above and below a single line there is room
        return std::max(title.drop() + title.above + title.below - shrunk(), 0_mm);
    }

    /// What stands under a title gives way; what hangs beside one, the cards, see for themselves.
    void grow(Length by) const {
        layout.form.plaque.height += by;
        layout.form.plaque.tail_bottom += by;
        if (vertical) return;
        if (!theme.ribbon && is_over_the_beam(form)) layout.form.sheet.ground_top += by;
        layout.form.sheet.cards_top += by;
        layout.form.sheet.subtitle_baseline += by;
    }

    void set_plaque(const WrappedText& title) const {
        const PlaqueRule& rule = form.plaque;
        const Length hugging = title.width + rule.padding * 2;
        if (vertical) {
            layout.plaque = {sheet.width - form.sheet.margin - rule.height, hung_from(), rule.height, hugging};
            return;
        }
        const SteppedType& type = layout.types.at(role);
        const Length width = hugs(type) ? std::max(hugging, rule.width) : plaque_width(type);
        layout.plaque = {rule.centred ? (sheet.width - width) / 2 : form.sheet.margin, rule.top, width,
                         rule.height};
    }

    /// Lines are centred on a ribbon, and where a bare title is; else they begin at one edge, as columns do.
    void place(const WrappedText& title, Length grown) const {
        const Point middle = layout.plaque.centre();
        const Length off = title.lines.size() < 2 ? 0_mm : (title.above - title.below) / 2;
        const Point first = vertical ? Point{middle.x + title.drop() / 2 - off, middle.y}
                                     : Point{middle.x, baseline(grown) + (grown - title.drop()) / 2 + off};
        for (std::size_t i = 0; i < title.lines.size(); ++i) {
            const ParagraphLine& line = title.lines[i];
            const Length down = title.step * static_cast<double>(i);
            const Length flush =
                vertical || !(theme.ribbon || form.plaque.centred) ? (title.width - line.set.advance) / 2 : 0_mm;
            layout.title.push_back(
                {line.text,
                 vertical ? Point{first.x - down, first.y - flush} : Point{first.x - flush, first.y + down},
                 line.fit});
        }
    }

    /// Under the title, in the middle of a ribbon's; or beside it, flush left. The cards give way to its lines.
    void place_subtitle() const {
        const Rect& plaque = layout.plaque;
        const Length beside_title = plaque.width + form.plaque.tail + form.sheet.gutter;
        const Length room = sheet.width - form.sheet.margin * 2 - (under() ? 0_mm : beside_title);
        Fitter(form, layout.types, typesetter, diagnostics)
            .fit({{TypeRole::subtitle, spec.subtitle.value, at_most(room), spec.subtitle.span}});
        const WrappedText lines = wrap(spec.subtitle.value, layout.types.at(TypeRole::subtitle), room, typesetter);
        const Length left =
            form.sheet.subtitle_below() ? plaque.left() + form.plaque.padding : plaque.left() + beside_title;
        Point at{form.plaque.centred ? layout.width / 2 : left, form.sheet.subtitle_baseline};
        for (const ParagraphLine& line : lines.lines) {
            layout.subtitle.push_back({line.text, at, line.fit});
            at.y += lines.step;
        }
        layout.form.sheet.cards_top += lines.drop();
    }

    void arrange() const {
        WrappedText title;
        if (!spec.title.value.empty()) {
            if (vertical) layout.types.run_down(role);
            const Length beside = fit();
            title = wrap(spec.title.value, layout.types.at(role), room(layout.types.at(role)) - beside, typesetter);
        } else if (vertical) {
            return;
        }
        if (!title.parted.empty())
            diagnostics.add(messages::title_parts_word, spec.title.span,
                            {plain_text(spec.title.value), title.parted});
        const Length grown = growth(title);
        grow(grown);
        set_plaque(title);
        place(title, grown);
        if (!vertical && !spec.subtitle.value.empty()) place_subtitle();
    }
};

} // namespace

void arrange_title(const Arrangement& all) { Title{all}.arrange(); }

} // namespace zhitu
