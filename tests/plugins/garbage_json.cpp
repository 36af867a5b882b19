// Has a descriptor that breaks off.
#include "raw_note.hpp"

#include <zhitu/abi.h>

namespace {

constexpr char json[] = R"({"plugin":"garbage_json","charts":[{)";
ZHITU_NOTE_SECTION constexpr auto note = hostile::raw_note(json);

} // namespace
