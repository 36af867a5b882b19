// The page of a document that Cairo wrote, as a form of another document.
#pragma once

#include "core/pdf/file.hpp"

namespace zhitu {

/// Its number. Reads nothing but what Cairo writes. Throws MachineError when it is something else.
int add_cairo_page(PdfFile& file, std::string_view document);

} // namespace zhitu
