// Was built with structs of another layout.
#include "raw_note.hpp"

#include <zhitu/abi.h>

namespace {

constexpr char json[] =
    R"({"plugin":"wrong_fingerprint","version":"1","charts":[{"name":["异构图","wrong_fingerprint"],"doc":["",""],"channels":[],"options":[],"takes":[],"example":""}]})";
consteval auto changed() {
    auto note = hostile::raw_note(json);
    note.words[2] ^= 1u;
    return note;
}
ZHITU_NOTE_SECTION constexpr auto note = changed();

} // namespace
