// The keys of a theme file, Chinese and English, and where each one lands: one table a section.
#pragma once

#include "core/theme/theme.hpp"

namespace zhitu::fields {

template <class Owner, class Member> struct Field {
    const char* zh;
    const char* en;
    Member Owner::*member;
};
template <class Owner> using LengthField = Field<Owner, Length>;

inline constexpr LengthField<SheetRule> sheet[] = {
    {"底顶", "ground_top", &SheetRule::ground_top},
    {"横梁", "beam", &SheetRule::beam},
    {"底梁", "foot_beam", &SheetRule::foot_beam},
    {"页边", "margin", &SheetRule::margin},
    {"间隔", "gutter", &SheetRule::gutter},
    {"卡片顶", "cards_top", &SheetRule::cards_top},
    {"卡片底", "cards_bottom", &SheetRule::cards_bottom},
    {"页脚基线", "footer_baseline", &SheetRule::footer_baseline},
    {"页脚行距", "footer_step", &SheetRule::footer_step},
    {"副题基线", "subtitle_baseline", &SheetRule::subtitle_baseline},
    {"副题占高", "subtitle_room", &SheetRule::subtitle_room},
};

inline constexpr LengthField<PlaqueRule> plaque[] = {
    {"宽", "width", &PlaqueRule::width},
    {"高", "height", &PlaqueRule::height},
    {"顶", "top", &PlaqueRule::top},
    {"边距", "padding", &PlaqueRule::padding},
    {"基线", "baseline", &PlaqueRule::baseline},
    {"嵌线距", "keyline_inset", &PlaqueRule::keyline_inset},
    {"嵌线宽", "keyline_width", &PlaqueRule::keyline_width},
    {"尾长", "tail", &PlaqueRule::tail},
    {"尾顶", "tail_top", &PlaqueRule::tail_top},
    {"尾底", "tail_bottom", &PlaqueRule::tail_bottom},
    {"燕尾", "notch", &PlaqueRule::notch},
    {"折宽", "fold_width", &PlaqueRule::fold_width},
    {"折高", "fold_height", &PlaqueRule::fold_height},
};
inline constexpr Field<PlaqueRule, bool> plaque_flags[] = {{"居中", "centred", &PlaqueRule::centred}};

inline constexpr LengthField<CardRule> card[] = {
    {"题高", "header", &CardRule::header},
    {"缩进", "indent", &CardRule::indent},
    {"单位基线", "unit_baseline", &CardRule::unit_baseline},
    {"图例行距", "legend_step", &CardRule::legend_step},
    {"图形顶", "marks_top", &CardRule::marks_top},
    {"条图顶", "bars_top", &CardRule::bars_top},
    {"条图底", "bars_bottom", &CardRule::bars_bottom},
    {"零线", "zero", &CardRule::zero},
    {"类名基线", "label_baseline", &CardRule::label_baseline},
    {"右空", "inner_end", &CardRule::inner_end},
    {"刻度列", "axis_room", &CardRule::axis_room},
    {"刻度距", "tick_gap", &CardRule::tick_gap},
    {"区间题高", "span_head", &CardRule::span_head},
    {"区间题基线", "span_baseline", &CardRule::span_baseline},
    {"边距", "edge", &CardRule::edge},
    {"图形最低", "least_height", &CardRule::least_height},
};
inline constexpr LengthField<CardRule> card_of_panels[] = {
    {"题标宽", "tick", &CardRule::tick},
    {"题右空", "title_end", &CardRule::title_end},
    {"题基线", "title_baseline", &CardRule::title_baseline},
    {"正文空", "body_gap", &CardRule::body_gap},
    {"正文行距", "body_leading", &CardRule::body_leading},
    {"宽面板", "wide", &CardRule::wide},
};
inline constexpr LengthField<CardRule> card_signed[] = {{"点内缩", "point_inset", &CardRule::point_inset}};
inline constexpr Field<CardRule, double> card_numbers[] = {{"类名占宽", "names_share", &CardRule::names_share}};
inline constexpr Field<CardRule, double> card_numbers_of_panels[] = {
    {"首行缩进", "body_indent", &CardRule::body_indent}};
inline constexpr Field<CardRule, bool> card_flags[] = {
    {"网格", "grid", &CardRule::grid},
    {"逐期标年", "inner_years", &CardRule::inner_years},
};

inline constexpr LengthField<BadgeRule> badge[] = {
    {"高", "height", &BadgeRule::height},
    {"行内高", "lane_height", &BadgeRule::lane_height},
    {"离零线", "above_zero", &BadgeRule::above_zero},
    {"离柱", "clear", &BadgeRule::clear},
    {"边距", "padding", &BadgeRule::padding},
    {"箭头宽", "arrow_width", &BadgeRule::arrow_width},
    {"箭头高", "arrow_height", &BadgeRule::arrow_height},
    {"箭头距", "arrow_gap", &BadgeRule::arrow_gap},
    {"比较距", "basis_gap", &BadgeRule::basis_gap},
    {"上移距", "rise", &BadgeRule::rise},
};
inline constexpr Field<BadgeRule, std::string> badge_words[] = {
    {"比较", "basis", &BadgeRule::basis},
    {"年均比较", "annual_basis", &BadgeRule::annual_basis},
    {"倍数比较", "multiple_basis", &BadgeRule::multiple_basis},
    {"同比比较", "year_on_year_basis", &BadgeRule::year_on_year_basis},
    {"环比比较", "period_on_period_basis", &BadgeRule::period_on_period_basis},
};

inline constexpr LengthField<Theme> strokes[] = {
    {"细线", "rule", &Theme::rule_width},
    {"零线", "axis", &Theme::axis_width},
    {"虚线", "dash", &Theme::dash},
};
inline constexpr LengthField<Theme> gaps[] = {
    {"标签", "label", &Theme::label_gap},
    {"文字", "text", &Theme::text_gap},
    {"断口", "break", &Theme::break_gap},
    {"断口波长", "wave", &Theme::wave_length},
    {"图例色块", "legend_swatch", &Theme::legend_swatch},
    {"图例间隔", "legend_gap", &Theme::legend_gap},
    {"类名上移", "lane_lift", &Theme::lane_lift},
};
inline constexpr Field<Theme, std::string> words[] = {
    {"单位", "unit", &Theme::unit_prefix},
    {"注", "note", &Theme::note_prefix},
    {"来源", "source", &Theme::source_prefix},
    {"署名", "credit", &Theme::credit_prefix},
    {"连接", "joint", &Theme::joint},
    {"增幅注", "growth_note", &Theme::growth_note},
    {"增幅注不一", "growth_note_mixed", &Theme::growth_note_mixed},
    {"年均增幅注", "annual_note", &Theme::annual_note},
    {"倍数注", "multiple_note", &Theme::multiple_note},
    {"百分点注", "points_note", &Theme::points_note},
    {"同比注", "year_on_year_note", &Theme::year_on_year_note},
    {"环比注", "period_on_period_note", &Theme::period_on_period_note},
    {"口径注", "basis_note", &Theme::basis_note},
    {"计算注", "computed_note", &Theme::computed_note},
    {"舍入注", "unrounded_note", &Theme::unrounded_note},
    {"合计注", "rounding_note", &Theme::rounding_note},
    {"断轴注", "break_note", &Theme::break_note},
    {"不从零注", "not_from_zero_note", &Theme::not_from_zero_note},
    {"估计注", "estimate_note", &Theme::estimate_note},
    {"估计另注", "own_estimate_note", &Theme::own_estimate_note},
    {"比例注", "proportion_note", &Theme::proportion_note},
    {"各期比例", "proportion_of_row", &Theme::proportion_of_row},
};

inline constexpr Field<DecorInks, InkIndex> decor[] = {
    {"题牌", "plaque", &DecorInks::plaque},
    {"飘尾", "tail", &DecorInks::tail},
    {"折角", "fold", &DecorInks::fold},
    {"嵌线", "keyline", &DecorInks::keyline},
    {"横梁", "beam", &DecorInks::beam},
    {"底", "ground", &DecorInks::ground},
    {"卡片", "card", &DecorInks::card},
    {"题头", "header", &DecorInks::header},
    {"题标", "tick", &DecorInks::tick},
    {"区间", "span", &DecorInks::span},
    {"区间题", "span_head", &DecorInks::span_head},
    {"徽章字", "badge_text", &DecorInks::badge_text},
};

struct RoleName {
    const char* zh;
    const char* en;
    std::uint32_t role;
};
inline constexpr RoleName ink_roles[] = {
    {"文字", "text", ZHITU_INK_TEXT},   {"线", "rule", ZHITU_INK_RULE},     {"纸", "paper", ZHITU_INK_PAPER},
    {"今", "now", ZHITU_INK_NOW},       {"昔", "before", ZHITU_INK_BEFORE}, {"桥", "bridge", ZHITU_INK_BRIDGE},
    {"底", "ground", ZHITU_INK_GROUND}, {"涨", "up", ZHITU_INK_UP},         {"跌", "down", ZHITU_INK_DOWN},
};

struct TypeName {
    const char* zh;
    const char* en;
    TypeRole role;
};
inline constexpr TypeName types[] = {
    {"板题", "board_title", TypeRole::board_title},
    {"图题", "chart_title", TypeRole::chart_title},
    {"副题", "subtitle", TypeRole::subtitle},
    {"栏题", "panel_title", TypeRole::panel_title},
    {"单位", "unit", TypeRole::unit},
    {"今值", "value_now", TypeRole::value_now},
    {"昔值", "value_before", TypeRole::value_before},
    {"分值", "part", TypeRole::part},
    {"徽章", "badge", TypeRole::badge},
    {"比较", "basis", TypeRole::basis},
    {"今期", "period_now", TypeRole::period_now},
    {"昔期", "period_before", TypeRole::period_before},
    {"类名", "category", TypeRole::category},
    {"图例", "legend", TypeRole::legend},
    {"刻度", "tick", TypeRole::tick},
    {"区间", "span", TypeRole::span},
    {"点注", "point", TypeRole::point},
    {"线名", "series", TypeRole::series},
    {"正文", "body", TypeRole::body},
    {"注", "note", TypeRole::note},
    {"署名", "credit", TypeRole::credit},
};

} // namespace zhitu::fields
