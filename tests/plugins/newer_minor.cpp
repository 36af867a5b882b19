// Needs calls that this zhitu does not have yet.
#include "raw_note.hpp"

#include <zhitu/abi.h>

namespace {

constexpr char json[] =
    R"({"plugin":"newer_minor","version":"1","charts":[{"name":["新调用图","newer_minor"],"doc":["",""],"channels":[],"options":[],"takes":[],"example":""}]})";
consteval auto changed() {
    auto note = hostile::raw_note(json);
    note.words[1] = ZHITU_ABI_MINOR + 1;
    return note;
}
ZHITU_NOTE_SECTION constexpr auto note = changed();

} // namespace
