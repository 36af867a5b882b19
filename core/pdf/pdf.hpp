// Picture -> PDF. Same picture, same bytes.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/font_set.hpp"

#include <string>

namespace zhitu {

struct DocumentFacts {
    std::string title, creator; // creator: "zhitu 1.0.0"
};

/// One-page PDF, page = trim size, fonts subset, text selectable and in the order in which it is read, the
/// description as its subject. The date is SOURCE_DATE_EPOCH or 2000-01-01. Throws MachineError.
std::string paint_pdf(const Picture& picture, const FontSet& fonts, const DocumentFacts& facts);

} // namespace zhitu
