// What a text may not contain, and how that is said.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/text/typesetter.hpp"

#include <functional>
#include <string>
#include <vector>

namespace zhitu {

/// The words that a theme prints beside those of the spec.
struct HouseWords {
    std::vector<std::string> all;
    std::function<Span(const std::string& word)> place; // where it was typed; no source = nowhere
};

/// The first fault of a text and where it is (bytes); TextFault::none when it can be set. A text that may have
/// several lines may have line feeds, and is as long as a page.
TextFault find_text_fault(std::string_view text, std::size_t& offset, bool may_have_lines = false);

/// Says everything that keeps a text from being printed: its fault, or each missing character once. Warns of what
/// may be printed otherwise than it was meant.
/// `where` as in Diagnostic; `rest`: where the part of the text was typed that `span` does not have, if one was.
/// What neither has is looked for in the `house`'s words, and said of those.
void report_text_faults(const SetText& set, const std::string& text, Span span, const Argument& where,
                        Diagnostics& diagnostics, Span rest = {}, const HouseWords& house = {});

} // namespace zhitu
