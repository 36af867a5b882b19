#include "core/layout/fit.hpp"

#include "core/base/markup.hpp"
#include "core/base/numbers.hpp"
#include "core/base/typed_lines.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/layout/wrap.hpp"
#include "core/text/ornaments.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace zhitu {
namespace {

constexpr double uneven = 10; // less than any word costs: a smaller size is tried, and taken if it is even

/// 75938.00000000001 is what a spreadsheet makes of 75938: to how many decimals it is printed where it does not
/// fit. Nothing where it has not that many, or fewer are too wide still.
std::optional<int> decimals_that_fit(const std::string& text, double share) {
    constexpr std::size_t many = 6;
    const std::size_t point = text.find('.');
    if (point == std::string::npos) return std::nullopt;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", point + 1), text.size());
    const int decimals = static_cast<int>(end - point) - 1, width = display_width(text);
    if (end - point <= many) return std::nullopt;
    const int left = decimals - static_cast<int>(std::ceil(width * (1 - share)));
    return left < 0 ? std::nullopt : std::optional(std::min(left, 2));
}

} // namespace

void say_too_wide(const std::string& text, Length room, Length over, Span span, const Argument& where,
                  Diagnostics& diagnostics) {
    const std::string missing = format_number(over.mm(), 2);
    if (room <= 0_mm) return diagnostics.add(messages::no_room_at_all, span, {plain_text(text), missing}, where);
    const auto decimals = decimals_that_fit(plain_text(text), room / (room + over));
    const MarkedText marked = read_markup(text);
    const bool lump = std::ranges::any_of(marked.rubies, [&](const Ruby& ruby) {
        return count_characters(std::string_view(marked.plain).substr(ruby.begin, ruby.end - ruby.begin)) > 1;
    });
    diagnostics.add(decimals ? messages::decimals_do_not_fit
                    : lump   ? messages::small_text_does_not_fit
                             : messages::does_not_fit,
                    span,
                    {plain_text(text), format_number((room + over).mm(), 2), format_number(room.mm(), 2), missing,
                     std::to_string(decimals.value_or(0))},
                    where);
}

Length Fitter::excess_width(const FitSample& sample) const {
    const SteppedType& type = types_.at(sample.role);
    const Length room = sample.room(type), far = std::max(room * 2, 100_mm); // then a hundredth helps nobody
    return least_room(sample.text, type, typesetter_, far) - room;
}

Length Fitter::excess_height(const FitSample& sample) const {
    const SteppedType& type = types_.at(sample.role);
    const TypeStyle& style = type.style;
    Length over;
    if (sample.depth > 0_mm && (type.lines > 1 || typed_lines(sample.text) > 1)) {
        const WrappedText wrapped = wrap(sample.text, type, sample.room(type), typesetter_);
        over = std::max(over, style.size + wrapped.drop() - sample.depth);
    }
    if (sample.size > 0_mm) over = std::max(over, style.size - sample.size);
    if (sample.height > 0_mm) over = std::max(over, typesetter_.cap_height(style) - sample.height);
    if (sample.reach > 0_mm && may_have_ornaments(sample.text)) {
        const SetText set = typesetter_.set(in_one_line(sample.text), style);
        over = std::max(over, style.size + set.above + set.below - sample.reach);
    }
    return over;
}

Length Fitter::excess(const FitSample& sample) const {
    const Length over = std::max(excess_width(sample), excess_height(sample));
    return over <= fit_tolerance ? 0_mm : over;
}

bool Fitter::fits(const FitSample& sample) const {
    const SteppedType& type = types_.at(sample.role);
    return stands_in(sample.text, type, sample.room(type) + fit_tolerance, typesetter_) &&
           excess_height(sample) <= fit_tolerance;
}

bool Fitter::all_fit(const std::vector<FitSample>& samples) const {
    return std::ranges::all_of(samples, [&](const FitSample& sample) { return fits(sample); });
}

double Fitter::worst_parting(const std::vector<FitSample>& samples) const {
    double worst = 0;
    for (const FitSample& sample : samples) {
        const SteppedType& type = types_.at(sample.role);
        if (type.lines == 1) continue;
        const WrappedText wrapped = wrap(sample.text, type, sample.room(type), typesetter_);
        worst = std::max(worst, wrapped.uneven ? std::max(wrapped.parting, uneven) : wrapped.parting);
    }
    return worst;
}

bool Fitter::parts_a_word(const std::vector<FitSample>& samples) const { return worst_parting(samples) > uneven; }

void Fitter::step(const std::vector<FitSample>& samples, std::size_t steps) {
    for (const FitSample& sample : samples) types_.step(sample.role, steps);
}

std::optional<std::size_t> Fitter::least_steps(const std::vector<FitSample>& samples) {
    std::size_t last = 0;
    for (const FitSample& sample : samples) last = std::max(last, form_.type(sample.role).ladder.size());
    std::optional<std::size_t> least;
    double parting = 0; // of the text by that step
    for (std::size_t steps = 0; steps <= last; ++steps) {
        step(samples, steps);
        if (!all_fit(samples)) continue;
        const double found = worst_parting(samples);
        if (found == 0) return steps;
        if (!least || found < parting) least = steps, parting = found;
    }
    if (least) step(samples, *least);
    return least;
}

bool Fitter::try_fit(const std::vector<FitSample>& samples) {
    std::vector<FitSample> needed;
    std::map<std::tuple<std::string, TypeRole, int>, std::vector<FitSample>> wished;
    for (const FitSample& sample : samples)
        (sample.optional ? wished[{sample.where.zh, sample.role, sample.wish}] : needed).push_back(sample);
    const auto least = least_steps(needed);
    if (!least) return false;
    std::size_t steps = *least;
    for (const auto& [whose, wishes] : wished) steps = std::max(steps, least_steps(wishes).value_or(0));
    step(samples, steps);
    return true;
}

/// It may be too high rather than too wide. The head of a span has the lines that were typed and no more.
void Fitter::complain(const FitSample& sample) {
    const SteppedType& type = types_.at(sample.role);
    const Length room = sample.room(type), wide = excess_width(sample);
    const bool is_head = sample.role == TypeRole::span && room > 0_mm && typed_lines(sample.text) == 1;
    if (wide > fit_tolerance && is_head)
        return diagnostics_.add(messages::head_too_wide, sample.span,
                                {plain_text(sample.text), format_number((room + wide).mm(), 2),
                                 format_number(room.mm(), 2), format_number(wide.mm(), 2)},
                                sample.where);
    if (wide > fit_tolerance) return say_too_wide(sample.text, room, wide, sample.span, sample.where, diagnostics_);
    diagnostics_.add(messages::too_high, sample.span,
                     {plain_text(sample.text), format_number(excess(sample).mm(), 2)}, sample.where);
}

void Fitter::fit(const std::vector<FitSample>& samples) {
    if (try_fit(samples)) return;
    std::map<std::string, const FitSample*> worst; // one a panel: the same remedy serves the others
    for (const FitSample& sample : samples) {
        const FitSample*& known = worst[sample.where.zh];
        if (!sample.optional && excess(sample) > (known ? excess(*known) : 0_mm)) known = &sample;
    }
    for (const auto& [where, sample] : worst) {
        if (!sample) continue;
        complain(*sample);
    }
}

} // namespace zhitu
