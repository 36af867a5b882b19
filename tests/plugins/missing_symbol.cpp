// Promises charts and exports none.
#include "raw_note.hpp"

#include <zhitu/abi.h>

namespace {

constexpr char json[] =
    R"({"plugin":"missing_symbol","version":"1","charts":[{"name":["空口图","missing_symbol"],"doc":["",""],"channels":[],"options":[],"takes":[],"example":""}]})";
ZHITU_NOTE_SECTION constexpr auto note = hostile::raw_note(json);

} // namespace
