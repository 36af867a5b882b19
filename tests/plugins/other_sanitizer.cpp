// Was built for ThreadSanitizer.
#include "raw_note.hpp"

#include <zhitu/abi.h>

namespace {

constexpr char json[] =
    R"({"plugin":"other_sanitizer","version":"1","charts":[{"name":["线程图","other_sanitizer"],"doc":["",""],"channels":[],"options":[],"takes":[],"example":""}]})";
consteval auto changed() {
    auto note = hostile::raw_note(json);
    note.words[4] = ZHITU_TOOLCHAIN_TSAN;
    return note;
}
ZHITU_NOTE_SECTION constexpr auto note = changed();

} // namespace
