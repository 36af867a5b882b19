// Exports the symbol and has no descriptor.
#include <zhitu/fingerprint.hpp>

extern "C" {
__attribute__((visibility("default"))) extern const zhitu_plugin zhitu_plugin_1;
}
const zhitu_plugin zhitu_plugin_1 = {sizeof(zhitu_plugin),
                                     ZHITU_MAGIC,
                                     ZHITU_ABI_MAJOR,
                                     ZHITU_ABI_MINOR,
                                     zhitu::abi_fingerprint(),
                                     0,
                                     0,
                                     0,
                                     nullptr};
