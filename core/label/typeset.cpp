#include "core/label/typeset.hpp"

#include "core/base/markup.hpp"
#include "core/base/typed_lines.hpp"
#include "core/chart/chart.hpp"
#include "core/text/paragraph.hpp"
#include "core/text/shaped_piece.hpp"

#include <map>

namespace zhitu {
namespace {

bool is_number_text(std::string_view text) {
    constexpr std::string_view minus = "−";
    if (text.starts_with(minus)) text.remove_prefix(minus.size());
    return text.find_first_not_of("0123456789.,%+-") == std::string_view::npos;
}

/// Gives runs the inks that the notation names.
void resolve_inks(SetText& set, const std::vector<Ink>& inks) {
    for (const auto& [run, name] : set.inks)
        for (std::size_t i = 0; i < inks.size(); ++i)
            if (inks[i].name == name) set.runs[run].second.ink = static_cast<InkIndex>(i);
}

SetItem set(const std::string& text, const TypeStyle& style, const LineFit& fit, Typesetter& typesetter) {
    SetItem item{typesetter.set(text, style, fit)};
    const Length cap_height = typesetter.cap_height(style);
    const bool number = is_number_text(plain_text(text));
    // Han ink fills about 0.85 above and 0.1 below the baseline of its em; digits end on it. What stands over or
    // under the characters begins at the em box.
    item.above = item.set.above > 0_mm ? style.size * em_above + item.set.above
                 : number              ? cap_height
                                       : std::max(cap_height, style.size * 0.85);
    item.below = item.set.below > 0_mm ? style.size * em_below + item.set.below : number ? 0_mm : style.size * 0.1;
    if (style.vertical) { // to the right and left of its middle line
        item.above = style.size / 2 + item.set.above;
        item.below = style.size / 2 + item.set.below;
    }
    item.middle = number ? cap_height / 2 : style.size * 0.38;
    return item;
}

/// The second text behind the first on one line, or so far under it; it begins so many bytes into the whole.
SetText joined(SetText first, const SetText& second, std::size_t bytes, Length down = 0_mm) {
    if (first.fault != TextFault::none || second.fault != TextFault::none) return first;
    const std::size_t runs = first.runs.size();
    const Length behind = down > 0_mm ? 0_mm : first.advance;
    for (const auto& [offset, run] : second.runs) {
        first.runs.emplace_back(behind + offset, run);
        for (Glyph& glyph : first.runs.back().second.glyphs) glyph.y = glyph.y + down;
    }
    for (const auto& [run, ink] : second.inks) first.inks.emplace_back(runs + run, ink);
    for (const auto& [run, fallback] : second.fallbacks) first.fallbacks.emplace_back(runs + run, fallback);
    for (TextOrnament ornament : second.ornaments) {
        ornament.rect.x = ornament.rect.x + behind;
        ornament.rect.y = ornament.rect.y + down;
        ornament.run += runs;
        first.ornaments.push_back(ornament);
    }
    for (MissingGlyph missing : second.missing) {
        missing.offset += bytes;
        first.missing.push_back(missing);
    }
    for (TallMarks tall : second.tall) {
        tall.offset += bytes;
        first.tall.push_back(tall);
    }
    for (DoubtfulGlyph doubtful : second.doubtful) {
        doubtful.offset += bytes;
        first.doubtful.push_back(doubtful);
    }
    first.substitutes.insert(first.substitutes.end(), second.substitutes.begin(), second.substitutes.end());
    first.advance = std::max(first.advance, behind + second.advance);
    first.above = std::max(first.above, second.above - down);
    first.below = std::max(first.below, second.below + down);
    return first;
}

/// In as few lines as it takes besides those that were typed, flush left.
SetItem in_lines(SetItem item, const LabelItem& label, Typesetter& typesetter) {
    const Paragraph words = typeset_paragraph(label.text, label.style, label.width, {.balanced = true}, typesetter);
    const Length step = line_step(words.lines, label.style.size);
    SetText set = words.lines.front().set;
    for (std::size_t i = 1; i < words.lines.size(); ++i)
        set = joined(std::move(set), words.lines[i].set, words.lines[i].begin, step * static_cast<double>(i));
    const Length drop = step * (static_cast<double>(words.lines.size()) - 1);
    item.middle = item.middle - drop / 2;
    item.below = item.below + set.below - item.set.below;
    item.set = std::move(set);
    return item;
}

/// 2020年 in a name is as light and as small as 甲市 would be.
TypeStyle style_of_name(const LabelItem& label) {
    constexpr double digits = 1.06; // of the Han characters beside them
    TypeStyle name = label.style;
    name.digits.weight = name.han.weight;
    name.digit_size = std::min(name.digit_size, name.size * digits);
    return name;
}

SetText set_name(const LabelItem& label, Typesetter& typesetter) {
    return typesetter.set(label.text.substr(0, label.name_bytes), style_of_name(label), label.fit);
}

/// How wide the names at the ends of each panel's lines are: their values stand in one column behind the widest.
std::map<int, Length> name_columns(const Scene& scene, Typesetter& typesetter) {
    std::map<int, Length> columns;
    for (const SceneItem& item : scene.items) {
        const auto* label = std::get_if<LabelItem>(&item.what);
        if (!label || label->name_bytes == 0 || label->seats.front() != Seat::end) continue;
        Length& column = columns[item.panel];
        column = std::max(column, set_name(*label, typesetter).advance);
    }
    return columns;
}

/// A label that may begin with a name. `column`: how wide the names are that stand in one with its own.
SetItem set(const LabelItem& label, Length column, Typesetter& typesetter) {
    const bool may_have_lines = label.width > 0_mm;
    SetItem item = set(may_have_lines ? in_one_line(label.text) : label.text, label.style, label.fit, typesetter);
    if (may_have_lines && (item.set.advance > label.width || typed_lines(label.text) > 1))
        return in_lines(std::move(item), label, typesetter);
    if (label.name_bytes == 0) return item;
    SetText name = set_name(label, typesetter);
    const std::string value = label.text.substr(label.name_bytes);
    if (label.seats.front() == Seat::end && !value.empty()) name.advance = std::max(name.advance, column);
    item.set = joined(std::move(name), typesetter.set(value, label.style), label.name_bytes);
    return item;
}

} // namespace

Span span_of(const Spec& spec, const SceneItem& item) {
    if (item.span.source) return item.span;
    return item.panel >= 0 ? panel_of(spec, item.panel).span : spec.title.span;
}

Argument where_of(const Spec& spec, int panel) {
    if (!spec.board || panel < 0) return "";
    return panel_name(panel_of(spec, panel));
}

std::vector<SetItem> typeset(const Scene& scene, const Spec& spec, Typesetter& typesetter, Diagnostics& diagnostics,
                             const HouseWords& house) {
    std::vector<SetItem> items;
    items.reserve(scene.items.size());
    const std::map<int, Length> columns = name_columns(scene, typesetter);
    const auto column = [&](int panel) { return columns.contains(panel) ? columns.at(panel) : 0_mm; };
    for (const SceneItem& item : scene.items) {
        const auto add = [&](SetItem own, const std::string& text) {
            items.push_back(std::move(own));
            resolve_inks(items.back().set, scene.inks);
            report_text_faults(items.back().set, text, span_of(spec, item), where_of(spec, item.panel), diagnostics,
                               item.rest, house);
        };
        if (const auto* text = std::get_if<TextItem>(&item.what))
            add(set(text->text, text->style, text->fit, typesetter), text->text);
        else if (const auto* label = std::get_if<LabelItem>(&item.what))
            add(set(*label, column(item.panel), typesetter), label->text);
        else if (const auto* badge = std::get_if<BadgeItem>(&item.what))
            add(set(badge->text, badge->style, {}, typesetter), badge->text);
        else
            items.emplace_back();
    }
    return items;
}

} // namespace zhitu
