// The chart kinds as decoding sees them: names, channels and options, and what was refused.
#pragma once

#include "core/plugin/registry.hpp"
#include "core/spec/spec.hpp"

#include <string>
#include <vector>

namespace zhitu {

/// A view; what it refers to must outlive the decoded Spec.
struct ChartKinds {
    const std::vector<ChartKind>& kinds;
    const std::vector<Refusal>& refusals;
    const std::vector<std::string>& folders; // searched

    const ChartKind* find(const std::string& name) const;  ///< by Chinese or English name
    const Refusal* refused(const std::string& name) const; ///< the refusal that took this kind away
};

/// decode_spec of spec.hpp without a plugin folder behind it.
Spec decode_spec(const Node& document, const SpecFile& file, const ChartKinds& kinds, Diagnostics& diagnostics);

} // namespace zhitu
