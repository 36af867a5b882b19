// Text panels: justified paragraphs under the header, in the largest size of the ladder in which all panels' texts
// fit.
#include "core/layout/arrangement.hpp"
#include "core/layout/content_box.hpp"
#include "core/layout/fit.hpp"

#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/text/paragraph.hpp"

#include <algorithm>

namespace zhitu {
namespace {

struct TextPanels : Arrangement {
    const TypeStyle& style() const { return layout.types.style(TypeRole::body); }

    /// A mark that hangs outside keeps clear of the card's edge too.
    Rect box_of(const TextPanel& panel) const {
        constexpr Length clear = 0.8_mm;
        const Card& card = card_of(panel);
        Rect box = content_box(card, panel, form.card);
        const Length reach = style().hanging ? style().size * style().condensed / 2 : 0_mm;
        box.width = std::min(box.width, card.box.right() - clear - reach - box.x);
        return box;
    }

    /// Leading is for the full size; a smaller text has its lines closer.
    Length leading() const {
        return form.card.body_leading * (style().size / form.type(TypeRole::body).style.size);
    }

    /// Han characters reach 0.88 em above and 0.12 em below their baseline.
    Length height(const std::vector<BodyLine>& lines, const Rect& box) const {
        return lines.empty() ? 0_mm : lines.back().at.y + style().size * 0.12 - box.y;
    }

    /// All lines of a text are as far apart as small text over them and dots under them want it, clear of each
    /// other.
    Length step(const std::vector<Paragraph>& paragraphs) const {
        Length between;
        const ParagraphLine* before = nullptr;
        for (const Paragraph& paragraph : paragraphs)
            for (const ParagraphLine& line : paragraph.lines) {
                if (before) between = std::max(between, before->set.below + line.set.above);
                before = &line;
            }
        return std::max(leading(), style().size + between + (between > 0_mm ? theme.text_gap : 0_mm));
    }

    std::vector<BodyLine> set(const TextPanel& panel, const Rect& box) const {
        const Length indent = style().size * form.card.body_indent;
        const LineWidths widths([&](std::size_t line) { return line == 0 ? box.width - indent : box.width; });
        std::vector<Paragraph> paragraphs;
        for (const Phrase& text : panel.paragraphs)
            paragraphs.push_back(typeset_paragraph(text.value, style(), widths, {.justified = true}, typesetter));
        const Length down = step(paragraphs);
        std::vector<BodyLine> lines;
        Length y = box.y + style().size * 0.88 + paragraphs.front().lines.front().set.above;
        for (std::size_t i = 0; i < paragraphs.size(); ++i)
            for (const ParagraphLine& line : paragraphs[i].lines) {
                const Length x = box.x + (line.begin == 0 ? indent : 0_mm);
                lines.push_back({line.text, {x, y}, line.fit, panel.paragraphs[i].span, line.over});
                y += down;
            }
        return lines;
    }

    bool fit() const {
        bool fits = true;
        for (const TextPanel& panel : spec.texts) {
            Card& card = card_of(panel);
            const Rect box = box_of(panel);
            if (!panel.paragraphs.empty()) card.body = set(panel, box);
            fits = fits && height(card.body, box) <= box.height && widest(card.body).over <= fit_tolerance;
        }
        return fits;
    }

    /// The line that is furthest over its width: one word, or a number.
    static BodyLine widest(const std::vector<BodyLine>& lines) {
        const auto less = [](const BodyLine& a, const BodyLine& b) { return a.over < b.over; };
        return lines.empty() ? BodyLine{} : *std::max_element(lines.begin(), lines.end(), less);
    }

    void complain(const TextPanel& panel) const {
        const Card& card = card_of(panel);
        const Rect box = box_of(panel);
        if (const BodyLine line = widest(card.body); line.over > fit_tolerance)
            say_too_wide(line.text, box.width, line.over, line.span, where(panel), diagnostics);
        const Length wanted = height(card.body, box);
        std::size_t characters = 0; // on the lines that are below the card
        for (const BodyLine& line : card.body)
            if (line.at.y + style().size * 0.12 > box.bottom()) characters += count_characters(line.text);
        if (characters == 0) return;
        diagnostics.add(messages::body_does_not_fit, panel.paragraphs.front().span,
                        {plain_text(panel.paragraphs.front().value), format_number(wanted.mm(), 2),
                         format_number(std::max(box.height, 0_mm).mm(), 2),
                         format_number((wanted - box.height).mm(), 2), std::to_string(characters)},
                        where(panel));
    }

    void arrange() const {
        const std::size_t steps = form.type(TypeRole::body).ladder.size();
        for (std::size_t step = 0; step <= steps; ++step) {
            layout.types.step(TypeRole::body, step);
            if (fit()) return;
        }
        for (const TextPanel& panel : spec.texts) complain(panel);
    }
};

} // namespace

void arrange_texts(const Arrangement& all) {
    if (!all.spec.texts.empty()) TextPanels{all}.arrange();
}

} // namespace zhitu
