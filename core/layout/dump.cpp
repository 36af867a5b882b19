#include "core/base/numbers.hpp"
#include "core/layout/layout.hpp"

namespace zhitu {
namespace {

std::string mm(Length length) { return format_number(length.mm(), 3); }

std::string box(const Rect& rect) {
    return mm(rect.x) + " " + mm(rect.y) + " " + mm(rect.width) + " " + mm(rect.height);
}

std::string scale(const zhitu_scale& scale) {
    if (scale.kind == ZHITU_SCALE_BAND)
        return "band first " + format_number(scale.first, 3) + " step " + format_number(scale.step, 3) +
               " thickness " + format_number(scale.thickness, 3);
    return "linear " + format_number(scale.domain_low, 3) + "…" + format_number(scale.domain_high, 3) + " at " +
           format_number(scale.range_low, 3) + "…" + format_number(scale.range_high, 3);
}

std::string size(const TypeStyle& style) {
    std::string text = format_number(style.size.pt(), 2);
    if (style.digit_size != style.size) text += "/" + format_number(style.digit_size.pt(), 2);
    text += "pt";
    if (style.tracking != 0) text += " tracking " + format_number(style.tracking, 3);
    if (style.condensed != 1) text += " condensed " + format_number(style.condensed, 3);
    return text;
}

void dump_card(std::string& out, const Card& card) {
    out += "card " + box(card.box) + "\n";
    for (const BodyLine& line : card.body)
        out += "  body “" + line.text + "” " + mm(line.at.x) + " " + mm(line.at.y) + "\n";
    if (card.image.width > 0_mm) out += "  image " + box(card.image) + "\n";
    if (card.frame.marks.width == 0_mm) return; // no chart
    if (!card.unit.empty()) out += "  unit “" + card.unit + "”\n";
    out += "  marks " + box(card.frame.marks) + "\n";
    if (card.frame.x.kind != ZHITU_SCALE_NONE) out += "  x " + scale(card.frame.x) + "\n";
    if (card.frame.y.kind != ZHITU_SCALE_NONE) out += "  y " + scale(card.frame.y) + "\n";
    if (!card.frame.places.empty()) {
        out += "  rows";
        for (const double place : card.frame.places) out += " " + format_number(place, 3);
        out += "\n";
    }
    out += "  zero " + mm(card.zero) + "\n";
    for (const auto& [low, high] : card.frame.spans) out += "  span " + mm(low) + "…" + mm(high) + "\n";
    for (const auto* gone : {&card.frame.x_break, &card.frame.y_break})
        if (is_broken(*gone))
            out += "  break " + format_number(gone->low, 3) + "…" + format_number(gone->high, 3) + " gap " +
                   format_number(gone->gap, 3) + "\n";
    for (const TickMark& tick : card.ticks) out += "  tick “" + tick.text + "” " + mm(tick.at) + "\n";
    for (const Length at : card.row_lines) out += "  row line " + mm(at) + "\n";
    for (const AxisLabel& label : card.labels)
        out += "  label “" + label.text + "” " + mm(label.at.x) + " " + mm(label.at.y) + "\n";
    for (const LegendEntry& entry : card.legend)
        out += "  legend “" + entry.text + "” " + mm(entry.at.x) + " " + mm(entry.at.y) + "\n";
}

} // namespace

std::string dump(const Layout& layout) {
    std::string out =
        "sheet " + mm(layout.width) + " " + mm(layout.height) + "\nplaque " + box(layout.plaque) + "\n";
    for (int i = 0; i < type_roles; ++i) {
        const TypeRole role = static_cast<TypeRole>(i);
        const TypeStyle& style = layout.types.style(role);
        if (style.size > 0_mm) out += std::string("type ") + name_of(role) + " " + size(style) + "\n";
    }
    for (const SideLine& line : layout.side)
        out += "side “" + line.text + "” " + mm(line.at.x) + " " + mm(line.at.y) + "\n";
    for (const Card& card : layout.cards) dump_card(out, card);
    for (const std::string& line : layout.footer.lines)
        if (!line.empty()) out += "note “" + line + "”\n";
    for (const std::string& line : layout.footer.credit) out += "credit “" + line + "”\n";
    return out;
}

} // namespace zhitu
