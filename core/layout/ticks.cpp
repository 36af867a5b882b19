#include "core/layout/ticks.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/axis_messages.hpp"
#include "core/layout/scales.hpp"
#include "core/scale/linear.hpp"
#include "core/theme/number_words.hpp"

#include <algorithm>
#include <cmath>

namespace zhitu {
namespace {

constexpr double most_ticks = 20;
constexpr int few_ticks = 3; // zero, the middle and something near the top

double count(const Decimal& step, const Domain& domain) {
    const double width = step.to_double();
    return std::floor(domain.high / width) - std::ceil(domain.low / width) + 1;
}

/// Decimals that are not zeros at the end: 1.50 has one, 2.0 none.
int decimals_of(const Decimal& number) {
    const std::string text = number.text();
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(text.find_last_not_of('0') - point);
}

/// As many decimals in each as one of them needs, but zero is 0.
std::string tick_text(const Decimal& number, int decimals, const Theme& theme) {
    return computed_number(theme, number.is_zero() ? "0" : number.rounded(decimals).text());
}

bool is_gone(const zhitu_break& gone, double value) {
    return is_broken(gone) && value >= gone.low && value <= gone.high;
}

/// What large numbers are counted in.
struct Magnitude {
    int power = 0;
    const char* text = "";
};

/// Of ticks that say what their cells differ in: 1.5亿元 rather than 150000000元, 2亿 rather than 200000000.
Magnitude magnitude_of(const Chart& chart, const Plan& plan, const Domain& domain) {
    const NumbersPlan& numbers = plan.numbers;
    const double largest = std::max(std::abs(domain.low), std::abs(domain.high));
    if (largest < 1e4 || numbers.unit.stays_on_values()) return {};
    if (numbers.tick_unit.empty() && !counts_magnitudes(chart, plan)) return {};
    if (largest >= 1e12) return {12, "万亿"};
    return largest >= 1e8 ? Magnitude{8, "亿"} : Magnitude{4, "万"};
}

/// Multiples of a step; the ends of a cut, a hair's breadth apart, are left out with what is between them.
std::vector<Tick> stepped(const Decimal& step, const Domain& domain, const Chart& chart, const Plan& plan) {
    std::vector<Tick> found;
    // Else a diagnostic of space_ticks.
    if (!can_tell_apart(step, domain) || count(step, domain) > most_ticks * 1000) return found;
    std::vector<Decimal> shown = multiples(step, domain);
    std::erase_if(shown, [&](const Decimal& tick) { return is_gone(plan.numbers.gone, tick.to_double()); });
    const Magnitude magnitude = magnitude_of(chart, plan, domain);
    int decimals = 0;
    for (const Decimal& tick : shown) decimals = std::max(decimals, decimals_of(tick.scaled(-magnitude.power)));
    for (const Decimal& tick : shown)
        found.push_back({tick.to_double(), tick_text(tick.scaled(-magnitude.power), decimals, chart.theme) +
                                               (tick.is_zero() ? "" : magnitude.text)});
    return found;
}

bool has_range(const Chart& chart, const Plan& plan) {
    const AxisText* const text =
        chart.spec.axis_text(chart.spec.kind->channels[plan.numbers_axis().channel].name.en);
    return text && !text->low.value.empty();
}

/// Of a range that was typed both ends are ticks, where a round step leads from the one to the other.
Decimal step_to_the_ends(const Decimal& usual, const Domain& range) {
    constexpr std::size_t most = 7; // ticks
    const int exponent = static_cast<int>(std::floor(std::log10(range.high - range.low)));
    std::vector<Decimal> steps{usual};
    for (const int power : {exponent, exponent - 1})
        for (const int digit : {5, 2, 1}) steps.push_back(Decimal::of(digit).scaled(power));
    const auto leads = [&](const Decimal& step) {
        if (!can_tell_apart(step, range) || count(step, range) > most) return false;
        const std::vector<Decimal> ticks = multiples(step, range);
        return ticks.size() > 2 && ticks.front().to_double() == range.low && ticks.back().to_double() == range.high;
    };
    const auto found = std::ranges::find_if(steps, leads);
    return found == steps.end() ? usual : *found;
}

std::vector<Tick> bare_ticks(const Chart& chart, const Plan& plan) {
    const NumbersPlan& numbers = plan.numbers;
    const Domain domain = numbers_domain(chart, plan);
    if (!numbers.ticks.empty()) {
        std::vector<Tick> found;
        for (const MarkedValue& tick : numbers.ticks) found.push_back({tick.value, tick.text.value});
        return found;
    }
    if (numbers.step) return stepped(numbers.step->value, domain, chart, plan);
    const double gone = is_broken(numbers.gone) ? numbers.gone.high - numbers.gone.low : 0;
    const bool from_zero = plan.numbers_axis().flags & ZHITU_AXIS_FROM_ZERO && domain.low <= 0 && domain.high >= 0;
    const Domain shown{domain.low, domain.high - gone};
    const Decimal step =
        numbers.ladder ? ladder_step(shown, from_zero) : nice_ticks(shown, few_ticks, from_zero).step;
    const bool to_the_ends = has_range(chart, plan) && !is_broken(numbers.gone);
    return stepped(to_the_ends ? step_to_the_ends(step, domain) : step, domain, chart, plan);
}

Span span_of_ticks(const NumbersPlan& numbers) {
    return numbers.step ? numbers.step->typed.span : numbers.ticks.front().span;
}

/// How far two neighbouring ticks are into each other, the least distance between them included.
Length overlap(const Card& card, const TickMark& a, const TickMark& b, const TypeStyle& style,
               Typesetter& typesetter, Length gap) {
    const Length apart = a.at < b.at ? b.at - a.at : a.at - b.at;
    if (!card.horizontal) return typesetter.cap_height(style) + gap - apart;
    return (typesetter.measure(a.text, style) + typesetter.measure(b.text, style)) / 2 + gap * 2 - apart;
}

/// The first tick that touches the one before it; 0 when all stand apart.
std::size_t touching(const Card& card, const std::vector<TickMark>& ticks, const TypeStyle& style,
                     Typesetter& typesetter, Length gap) {
    for (std::size_t i = 1; i < ticks.size(); ++i)
        if (overlap(card, ticks[i - 1], ticks[i], style, typesetter, gap) > 0_mm) return i;
    return 0;
}

/// Every n-th tick, counted from that of zero.
std::vector<TickMark> every(std::size_t n, const Card& card) {
    const auto zero = std::find_if(card.ticks.begin(), card.ticks.end(),
                                   [&card](const TickMark& tick) { return tick.at == card.zero; });
    const auto from = zero == card.ticks.end() ? 0 : static_cast<std::size_t>(zero - card.ticks.begin());
    std::vector<TickMark> kept;
    for (std::size_t i = from % n; i < card.ticks.size(); i += n) kept.push_back(card.ticks[i]);
    return kept;
}

} // namespace

std::vector<Tick> ticks_of(const Chart& chart, const Plan& plan) {
    if (plan.numbers_axis().kind != ZHITU_SCALE_LINEAR || !(plan.numbers.labels || plan.numbers.grid)) return {};
    std::vector<Tick> ticks = bare_ticks(chart, plan);
    for (Tick& tick : ticks) tick.text += plan.numbers.tick_unit;
    return ticks;
}

Length tick_room(const Chart& chart, const Plan& plan, const FormRule& form, const Types& types,
                 Typesetter& typesetter) {
    if (!plan.numbers.labels) return 0_mm;
    const TypeStyle& style = types.style(TypeRole::tick);
    Length widest = 0_mm;
    for (const Tick& tick : ticks_of(chart, plan)) widest = std::max(widest, typesetter.measure(tick.text, style));
    if (widest == 0_mm) return 0_mm;
    if (is_horizontal(plan)) return typesetter.cap_height(style) + form.card.tick_gap;
    return std::max(form.card.axis_room, widest + form.card.tick_gap);
}

void space_ticks(const Chart& chart, const Plan& plan, const Types& types, Typesetter& typesetter,
                 Diagnostics& diagnostics, Card& card) {
    const NumbersPlan& numbers = plan.numbers;
    if (numbers.step) {
        const auto& [step, typed] = *numbers.step;
        const Domain domain = numbers_domain(chart, plan);
        if (!can_tell_apart(step, domain))
            return diagnostics.add(messages::step_too_fine, typed.span, {typed.value}, chart.where());
        if (const double many = count(step, domain); many > most_ticks)
            return diagnostics.add(messages::too_many_ticks, typed.span,
                                   {typed.value, format_number(many, 0), format_number(most_ticks, 0)},
                                   chart.where());
    }
    if (!card.tick_labels) return;
    const TypeStyle& style = types.style(TypeRole::tick);
    const Length gap = chart.theme.text_gap;
    const std::size_t first = touching(card, card.ticks, style, typesetter, gap);
    if (first == 0) return;
    if (numbers.step || !numbers.ticks.empty()) {
        const TickMark &before = card.ticks[first - 1], &tick = card.ticks[first];
        const Length over = overlap(card, before, tick, style, typesetter, gap);
        return diagnostics.add(messages::ticks_touch, span_of_ticks(numbers),
                               {before.text, tick.text, format_number(over.mm(), 2)}, chart.where());
    }
    std::vector<TickMark> kept;
    for (const std::size_t n : {2u, 5u, 10u}) { // steps that readers count in
        kept = every(n, card);
        if (touching(card, kept, style, typesetter, gap) == 0) break;
    }
    card.ticks = std::move(kept);
}

} // namespace zhitu
