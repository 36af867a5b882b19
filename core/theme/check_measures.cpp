#include "core/theme/check_measures.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/theme_messages.hpp"

namespace zhitu {
namespace {

/// A key of a theme that a measure is read from.
struct Measure {
    const Length& value;
    Argument name;
};

/// `more` has to be `by` times as long as `less` and `beyond`, or something is not seen.
struct Relation {
    Measure more, less;
    Argument else_comes;
    double by = 1;
    Length beyond{};

    bool holds() const { return more.value >= least(); }
    Length least() const { return less.value * by + beyond; }  ///< for `more`
    Length most() const { return (more.value - beyond) / by; } ///< for `less`
};

std::vector<Relation> relations(const Theme& theme, bool is_board) {
    const FormRule& form = theme.form(is_board);
    const SheetRule& sheet = form.sheet;
    const Measure cards{sheet.cards_top, {"卡片顶", "cards_top"}};
    std::vector<Relation> all{{cards,
                               {form.plaque.baseline, {"题牌的 基线", "plaque baseline"}},
                               {"卡片盖住标题", "the cards lie on the title"}},
                              {{sheet.footer_baseline, {"页脚基线", "footer_baseline"}},
                               {sheet.foot_beam, {"底梁", "foot_beam"}},
                               {"页脚的字印在底梁上", "the footer is printed on the beam"}},
                              {{sheet.footer_step, {"页脚行距", "footer_step"}},
                               {form.type(TypeRole::note).style.size, {"注 的字号", "size of note"}},
                               {"注的两行叠在一起", "the lines of a note run into each other"}},
                              {{theme.badge.height, {"徽章的 高", "badge height"}},
                               {theme.badge.arrow_height, {"箭头高", "arrow_height"}},
                               {"箭头伸出徽章", "the arrow leaves the badge"}}};
    if (form.width > 0_mm)
        all.push_back({{form.width, {"默认尺寸的宽", "width of default_size"}},
                       {sheet.margin, {"页边", "margin"}},
                       {"两边之间放不下卡片", "no card holds between the two margins"},
                       2});
    if (!sheet.subtitle_below())
        all.push_back({cards,
                       {sheet.subtitle_baseline, {"副题基线", "subtitle_baseline"}},
                       {"卡片盖住副标题", "the cards lie on the subtitle"}});
    if (theme.ribbon)
        all.push_back({{form.plaque.height, {"题牌的 高", "plaque height"}},
                       {form.type(is_board ? TypeRole::board_title : TypeRole::chart_title).style.size,
                        {"标题的字号", "size of the title"}},
                       {"标题放不进题牌，会缩小", "the title would shrink to be on the plaque"},
                       1,
                       (form.plaque.keyline_inset + theme.text_gap) * 2});
    return all;
}

std::string millimetres(Length length) { return format_number(length.mm(), 3) + "mm"; }

void say(const Relation& relation, const ThemePlaces& places, Diagnostics& diagnostics) {
    const auto& [more, less, else_comes, by, beyond] = relation;
    const KeyPlace of_more = places.of(more.value), of_less = places.of(less.value);
    const bool grown = of_less.layer > of_more.layer;
    diagnostics.add(grown ? messages::theme_measure_long : messages::theme_measure_short,
                    grown ? of_less.span : of_more.span,
                    {more.name, millimetres(more.value), less.name, millimetres(less.value), else_comes,
                     millimetres(grown ? relation.most() : relation.least())});
}

} // namespace

void check_measures(const Theme& theme, bool is_board, const ThemePlaces& places, Diagnostics& diagnostics) {
    for (const Relation& relation : relations(theme, is_board))
        if (!relation.holds()) say(relation, places, diagnostics);
}

} // namespace zhitu
