// Characters that a conversion of encodings has lost.
#pragma once

#include "core/diag/diagnostic.hpp"

namespace zhitu {

/// Says where U+FFFD stands, or 锟斤拷, which is two of it read as GBK. Whether there was any.
bool say_lost_characters(const Source& source, Diagnostics& diagnostics);

} // namespace zhitu
