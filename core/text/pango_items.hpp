// Pango's itemisation: which way each stretch of a text runs, and which font has it. Pango is loaded by the first
// text that needs it: one with characters that its own face lacks, or with letters that run right to left.
#pragma once

#include "core/text/font_catalogue.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// A stretch of a text that has one font and one direction.
struct PangoStretch {
    std::size_t begin = 0, end = 0; // bytes
    std::uint8_t level = 0;         // of UAX #9 in a paragraph from left to right; odd = it runs leftwards
    FoundFont font;                 // some font even where none has it
};

class PangoItemiser {
public:
    /// It sees the fonts of the catalogue, which must outlive it. Throws MachineError when Pango is not installed.
    explicit PangoItemiser(const FontCatalogue& catalogue);
    ~PangoItemiser();

    /// Fonts are preferred by their family, in the order of `families`.
    std::vector<PangoStretch> itemise(std::string_view text, const std::vector<std::string>& families, int weight,
                                      const std::string& language) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace zhitu
