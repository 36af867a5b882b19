// The date that a document bears.
#pragma once

#include <string>

namespace zhitu {

/// As PDF writes it: what reproducible builds ask for in SOURCE_DATE_EPOCH, else 2000-01-01.
std::string document_date();

} // namespace zhitu
