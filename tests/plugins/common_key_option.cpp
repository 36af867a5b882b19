// Gives a common key another meaning.
#include "raw_note.hpp"

#include <zhitu/abi.h>

namespace {

constexpr char json[] =
    R"({"plugin":"common_key_option","version":"1","charts":[{"name":["抢键图","common_key_option"],"doc":["",""],"channels":[],"options":[{"name":["标题","title"],"doc":["",""],"type":"text","default":"","least":"","most":"","choices":[]}],"takes":[],"example":""}]})";
ZHITU_NOTE_SECTION constexpr auto note = hostile::raw_note(json);

} // namespace
