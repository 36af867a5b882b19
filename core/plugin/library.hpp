// An opened plugin library.
#pragma once

#include "core/plugin/elf_note.hpp"
#include "core/sdk/zhitu/abi.h"

#include <cstddef>
#include <filesystem>

namespace zhitu {

/// Opens the library and gives its table, which stays valid until the program ends: a library is never unloaded.
/// `note` is what scanning found. Throws Refused when the file has changed since, cannot be opened, or exports
/// another table than its note promised.
const zhitu_plugin& open_library(const std::filesystem::path& file, const PluginNote& note,
                                 std::size_t chart_count);

} // namespace zhitu
