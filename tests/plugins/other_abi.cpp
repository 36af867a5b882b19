// Speaks an ABI that is still to come.
#include "raw_note.hpp"

#include <zhitu/abi.h>

namespace {

constexpr char json[] =
    R"({"plugin":"other_abi","version":"1","charts":[{"name":["来日图","other_abi"],"doc":["",""],"channels":[],"options":[],"takes":[],"example":""}]})";
consteval auto changed() {
    auto note = hostile::raw_note(json);
    note.words[0] = ZHITU_ABI_MAJOR + 1;
    return note;
}
ZHITU_NOTE_SECTION constexpr auto note = changed();

} // namespace
