// Exports a table whose hash is not that of its descriptor.
#include "raw_note.hpp"

#include <zhitu/abi.h>

namespace {

constexpr char json[] =
    R"({"plugin":"lying_hash","version":"1","charts":[{"name":["假账图","lying_hash"],"doc":["",""],"channels":[],"options":[],"takes":[],"example":""}]})";
ZHITU_NOTE_SECTION constexpr auto note = hostile::raw_note(json);

std::int32_t plan(const zhitu_input*, const zhitu_plan*) { return 0; }
std::int32_t draw(const zhitu_input*, const zhitu_scene*) { return 0; }
constexpr zhitu_chart chart{sizeof(zhitu_chart), 0, plan, draw};
constexpr const zhitu_chart* charts[] = {&chart};

} // namespace

extern "C" {
__attribute__((visibility("default"))) extern const zhitu_plugin zhitu_plugin_1;
}
const zhitu_plugin zhitu_plugin_1 = {sizeof(zhitu_plugin),
                                     ZHITU_MAGIC,
                                     ZHITU_ABI_MAJOR,
                                     ZHITU_ABI_MINOR,
                                     zhitu::abi_fingerprint(),
                                     42,
                                     1,
                                     0,
                                     charts};
