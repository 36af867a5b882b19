// The note of a plugin file, read with bounds-checked code of our own before anything is mapped: a library's
// constructors run in dlopen, so whatever can be refused is refused here.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace zhitu {

struct PluginNote {
    std::uint32_t abi_major = 0;
    std::uint32_t abi_minor = 0; // the least that the plugin needs
    std::uint64_t fingerprint = 0;
    std::uint32_t toolchain = 0; // ZHITU_TOOLCHAIN_*
    std::string json;
    bool operator==(const PluginNote&) const = default;
};

/// Throws Refused when the file is no complete shared library of this machine with a note. Never hangs, runs
/// nothing.
PluginNote read_note(const std::filesystem::path& file);

/// Throws Refused when a plugin with this note cannot work with this zhitu.
void check_compatible(const PluginNote& note);

} // namespace zhitu
