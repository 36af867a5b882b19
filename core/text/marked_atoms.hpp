// A text with its notation as atoms: each part in its own style, small texts over what they belong to.
#pragma once

#include "core/base/markup.hpp"
#include "core/text/atoms.hpp"

namespace zhitu {

/// Offsets are those of the plain text, which must have no fault (find_text_fault). What `fit` knows of the text
/// is not found anew.
AtomText marked_atoms(const MarkedText& text, const TypeStyle& style, Typesetter& typesetter,
                      const LineFit& fit = {});

} // namespace zhitu
