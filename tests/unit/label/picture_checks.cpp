#include "tests/unit/label/picture_checks.hpp"

#include "core/base/numbers.hpp"
#include "core/sdk/zhitu/abi.h"
#include "tests/unit/guide/rendered.hpp"

#include <cmath>

namespace zhitu::testing {
namespace {

// Placement keeps boxes 0.25 mm apart, and 0.8 from a card. A box has the height of capitals: round figures of a
// serif face reach 0.06 beyond it at top and bottom, and that is all that outlines may take of the distance.
constexpr Length least_apart = 0.13_mm, least_to_card = 0.8_mm;
constexpr Length least_to_header = 0.4_mm; // of small text over a panel's title: the header grows by no more
constexpr Length hairline = 0.09_mm;       // 0.25 pt: a figure or a % of a serif face may lean so far over an edge
constexpr Length exact = 0.001_mm;         // what computing in doubles may lose

std::string mm(Length length) { return format_number(length.mm(), 3) + "mm"; }

bool is_one_of(const std::string& role, std::initializer_list<const char*> roles) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

/// What a text may stand half on: tints, what lies behind, and the bare paper round a stressed point.
bool is_ground(const Mark& mark, const Picture& picture) {
    const auto* circle = std::get_if<CircleShape>(&std::get<Shape>(mark.what));
    const bool bare = circle && circle->stroke == no_ink && circle->fill != no_ink &&
                      picture.inks[static_cast<std::size_t>(circle->fill)].name == "纸";
    return bare || is_one_of(mark.role, {"ground", "card", "span", "area", "path", "ribbon tail", "ribbon fold"});
}

/// A text's own dots and lines are drawn round it.
bool is_ornament_of(const Mark& shape, const Mark& text) {
    return shape.role == text.role + " dot" || shape.role == text.role + " line";
}

/// A filled box that holds the whole text hides what was drawn before it; what is drawn behind the text would cut
/// it.
void check_text_and_shapes(const InkBox& text, const Picture& picture, Faults& faults) {
    Faults found;
    bool over = false;
    for (const Mark& mark : picture.marks) {
        over |= &mark == text.mark;
        const auto* shape = std::get_if<Shape>(&mark.what);
        if (!shape || is_ornament_of(mark, *text.mark)) continue;
        const auto* rect = std::get_if<RectShape>(shape);
        const bool filled = rect && rect->fill != no_ink;
        if (rect && !over && margin(text.box, rect->rect) >= (filled ? -hairline : rect->width / 2)) {
            if (filled) found.clear();
        } else if (const Length apart = distance(*shape, text.box);
                   apart < -hairline && (over || !is_ground(mark, picture))) {
            found.push_back(name_of(*text.mark) + (over ? " is cut by " : " touches ") + name_of(mark) + " by " +
                            mm(-apart));
        }
    }
    faults.insert(faults.end(), found.begin(), found.end());
}

std::vector<const Mark*> marks_of(const Picture& picture, std::initializer_list<const char*> roles) {
    std::vector<const Mark*> found;
    for (const Mark& mark : picture.marks)
        if (is_one_of(mark.role, roles) && std::holds_alternative<Shape>(mark.what)) found.push_back(&mark);
    return found;
}

Rect extent_of(const Mark& mark) { return extent(std::get<Shape>(mark.what)); }

} // namespace

void check_finite(const Picture& picture, Faults& faults) {
    for (const Mark& mark : picture.marks) {
        const auto* text = std::get_if<TextMark>(&mark.what);
        const Rect box = text ? Rect{text->origin.x, text->origin.y, {}, {}} : extent_of(mark);
        for (const Length each : {box.x, box.y, box.width, box.height})
            if (!std::isfinite(each.mm())) faults.push_back(name_of(mark) + " is not finite");
    }
}

void check_texts_apart(const Picture& picture, const std::vector<InkBox>& texts, Faults& faults) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t j = i + 1; j < texts.size(); ++j) {
            const Length apart = distance(texts[i].box, texts[j].box);
            if (apart < least_apart)
                faults.push_back(name_of(*texts[i].mark) + " is " + mm(apart) + " from " + name_of(*texts[j].mark));
        }
        check_text_and_shapes(texts[i], picture, faults);
    }
}

void check_bounds(const Picture& picture, const std::vector<InkBox>& texts, Faults& faults) {
    const std::vector<const Mark*> cards = marks_of(picture, {"card"});
    const Rect sheet{0_mm, 0_mm, picture.width, picture.height};
    const auto card_of = [&](const Mark& mark) {
        return mark.panel < 0 ? sheet : extent_of(*cards.at(static_cast<std::size_t>(mark.panel)));
    };
    for (const InkBox& text : texts) {
        const Length least = text.mark->panel < 0               ? 0_mm
                             : text.mark->role == "panel title" ? least_to_header
                                                                : least_to_card;
        const Length has = margin(text.box, card_of(*text.mark));
        if (has < least) faults.push_back(name_of(*text.mark) + " is " + mm(has) + " from its card");
        for (const Mark* card : cards)
            if (text.mark->panel < 0 && distance(extent_of(*card), text.box) < 0_mm)
                faults.push_back(name_of(*text.mark) + " stands in " + name_of(*card));
    }
    for (const Mark& mark : picture.marks)
        if (std::holds_alternative<Shape>(mark.what) && margin(extent_of(mark), card_of(mark)) < -exact)
            faults.push_back(name_of(mark) + " leaves its card by " + mm(-margin(extent_of(mark), card_of(mark))));
}

void check_bars_apart(const Picture& picture, Faults& faults) {
    const std::vector<const Mark*> marks = marks_of(picture, {"rect", "badge", "card"});
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = i + 1; j < marks.size(); ++j) {
            const bool card_and_own = (marks[i]->role == "card") != (marks[j]->role == "card");
            const Length apart = distance(extent_of(*marks[i]), extent_of(*marks[j]));
            if (!card_and_own && apart < -exact)
                faults.push_back(name_of(*marks[i]) + " is " + mm(-apart) + " in " + name_of(*marks[j]));
        }
}

void check_said(const Picture& picture, int panel, const RandomChart& chart, Faults& faults) {
    std::vector<std::string> printed, wanted = chart.values;
    for (const TextMark& value : texts(picture, panel, "value")) {
        const std::size_t unit = value.text.ends_with(chart.unit) ? chart.unit.size() : 0;
        printed.push_back(value.text.substr(0, value.text.size() - unit));
    }
    const auto is_printed = [&](const std::string& value) {
        return std::find(printed.begin(), printed.end(), value) != printed.end();
    };
    if (chart.several) wanted = {};
    if (chart.kind == "趋势" && !chart.several) {
        const auto last = std::find_if(wanted.rbegin(), wanted.rend(), [](auto& value) { return value != "—"; });
        wanted = {*last};
    }
    for (const std::string& value : wanted)
        if (!is_printed(value)) faults.push_back("value " + value + " is not said");
    for (const std::string& value : printed)
        if (!chart.several && std::find(chart.values.begin(), chart.values.end(), value) == chart.values.end())
            faults.push_back("value " + value + " is not of the data");
    for (const std::string& note : chart.notes) {
        bool said = false;
        for (const Mark& mark : picture.marks)
            if (const auto* text = std::get_if<TextMark>(&mark.what); text && mark.panel == panel - 1)
                said |= text->text == note || text->text.starts_with(note + ZHITU_NAME_GAP); // a value behind it
        if (!said) faults.push_back("“" + note + "” is not said");
    }
}

} // namespace zhitu::testing
