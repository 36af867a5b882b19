#include "core/diag/plugin_messages.hpp"
#include "core/plugin/elf_note.hpp"
#include "core/plugin/refusals.hpp"
#include "core/sdk/zhitu/fingerprint.hpp"

#include <array>
#include <charconv>

namespace zhitu {
namespace {

std::string hexadecimal(std::uint64_t number) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    return std::string(digits.data(), end);
}

Argument sanitizer_name(std::uint32_t toolchain) {
    if (toolchain & ZHITU_TOOLCHAIN_ASAN) return "AddressSanitizer";
    if (toolchain & ZHITU_TOOLCHAIN_TSAN) return "ThreadSanitizer";
    return {"无", "none"};
}

} // namespace

void check_compatible(const PluginNote& note) {
    const std::string theirs = std::to_string(note.abi_major), ours = std::to_string(ZHITU_ABI_MAJOR);
    if (note.abi_major > ZHITU_ABI_MAJOR) refuse(messages::plugin_newer_abi, {theirs, ours});
    if (note.abi_major < ZHITU_ABI_MAJOR) refuse(messages::plugin_older_abi, {theirs, ours});
    if (note.abi_minor > ZHITU_ABI_MINOR)
        refuse(messages::plugin_newer_abi,
               {theirs + "." + std::to_string(note.abi_minor), ours + "." + std::to_string(ZHITU_ABI_MINOR)});
    if (note.fingerprint != abi_fingerprint())
        refuse(messages::plugin_other_layout, {hexadecimal(note.fingerprint), hexadecimal(abi_fingerprint())});
    if (note.toolchain != toolchain_flags)
        refuse(messages::plugin_other_sanitizer, {sanitizer_name(note.toolchain), sanitizer_name(toolchain_flags)});
}

} // namespace zhitu
