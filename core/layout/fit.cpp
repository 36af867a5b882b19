#include "core/layout/fit.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/fit_messages.hpp"

#include <map>

namespace zhitu {

Length Fitter::excess(const FitSample& sample) const {
    const Length over =
        typesetter_.measure(sample.text, types_.style(sample.role)) - sample.room(types_.at(sample.role));
    return over <= fit_tolerance ? 0_mm : over;
}

bool Fitter::try_fit(const std::vector<FitSample>& samples) {
    std::size_t last = 0;
    for (const FitSample& sample : samples) last = std::max(last, form_.type(sample.role).ladder.size());
    for (std::size_t steps = 0; steps <= last; ++steps) {
        for (const FitSample& sample : samples) types_.step(sample.role, steps);
        const auto fits = [&](const FitSample& sample) { return excess(sample) == 0_mm; };
        if (std::all_of(samples.begin(), samples.end(), fits)) return true;
    }
    return false;
}

void Fitter::fit(const std::vector<FitSample>& samples) {
    if (try_fit(samples)) return;
    std::map<std::string, const FitSample*> worst; // one a panel: the same remedy serves the others
    for (const FitSample& sample : samples) {
        const FitSample*& known = worst[sample.where.zh];
        if (excess(sample) > (known ? excess(*known) : 0_mm)) known = &sample;
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
