#include "core/layout/fit.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"
#include "core/layout/wrap.hpp"

#include <map>

namespace zhitu {

Length Fitter::excess(const FitSample& sample) const {
    const SteppedType& type = types_.at(sample.role);
    const TypeStyle& style = type.style;
    Length over = least_room(sample.text, type, typesetter_) - sample.room(type);
    if (sample.depth > 0_mm && type.lines > 1) {
        const WrappedText wrapped = wrap(sample.text, type, sample.room(type), typesetter_);
        over = std::max(over, style.size + wrapped.drop() - sample.depth);
    }
    if (sample.height > 0_mm) over = std::max(over, typesetter_.metrics(style).cap_height - sample.height);
    if (sample.reach > 0_mm && sample.text.find('<') != std::string::npos) {
        const SetText set = typesetter_.set(sample.text, style);
        over = std::max(over, style.size + set.above + set.below - sample.reach);
    }
    return over <= fit_tolerance ? 0_mm : over;
}

bool Fitter::all_fit(const std::vector<FitSample>& samples) const {
    return std::all_of(samples.begin(), samples.end(),
                       [&](const FitSample& sample) { return excess(sample) == 0_mm; });
}

double Fitter::worst_parting(const std::vector<FitSample>& samples) const {
    double worst = 0;
    for (const FitSample& sample : samples)
        if (const SteppedType& type = types_.at(sample.role); type.lines > 1)
            worst = std::max(worst, wrap(sample.text, type, sample.room(type), typesetter_).parting);
    return worst;
}

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
    std::map<std::string, std::vector<FitSample>> wished; // a panel each
    for (const FitSample& sample : samples) (sample.optional ? wished[sample.where.zh] : needed).push_back(sample);
    const auto least = least_steps(needed);
    if (!least) return false;
    std::size_t steps = *least;
    for (const auto& [where, wishes] : wished) steps = std::max(steps, least_steps(wishes).value_or(0));
    step(samples, steps);
    return true;
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
        const Length over = excess(*sample), room = std::max(sample->room(types_.at(sample->role)), 0_mm);
        diagnostics_.add(messages::does_not_fit, sample->span,
                         {sample->text, format_number((room + over).mm(), 2), format_number(room.mm(), 2),
                          format_number(over.mm(), 2)},
                         sample->where);
    }
}

} // namespace zhitu
