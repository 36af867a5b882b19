#include "core/plugin/elf_note.hpp"

#include "core/base/limits.hpp"
#include "core/base/system.hpp"
#include "core/diag/plugin_messages.hpp"
#include "core/plugin/refusals.hpp"
#include "core/sdk/zhitu/abi.h"

#include <bit>
#include <cerrno>
#include <cstring>
#include <elf.h>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <sys/stat.h>
#include <vector>

namespace zhitu {
namespace {

#if defined(__x86_64__)
constexpr unsigned this_machine = EM_X86_64;
#elif defined(__aarch64__)
constexpr unsigned this_machine = EM_AARCH64;
#elif defined(__riscv)
constexpr unsigned this_machine = EM_RISCV;
#elif defined(__loongarch__)
constexpr unsigned this_machine = 258;
#endif
constexpr unsigned this_class = ELFCLASS64;
constexpr unsigned this_order = std::endian::native == std::endian::little ? ELFDATA2LSB : ELFDATA2MSB;

/// A file that answers only for bytes that it has.
class PluginFile {
public:
    explicit PluginFile(const std::filesystem::path& path) :
        // O_NONBLOCK: opening a FIFO must not wait for its writer.
        file_(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)) {
        struct stat status {};
        if (!file_.is_open() || ::fstat(file_.get(), &status) != 0) refuse_unreadable(errno);
        if (!S_ISREG(status.st_mode)) refuse(messages::plugin_not_regular);
        size_ = static_cast<std::uint64_t>(status.st_size);
        if (size_ > limits::plugin_file_bytes)
            refuse(messages::plugin_too_large, {std::to_string(size_), std::to_string(limits::plugin_file_bytes)});
    }

    std::uint64_t size() const { return size_; }

    std::string bytes(std::uint64_t offset, std::uint64_t count) const {
        expect(offset, count);
        std::string bytes(count, '\0');
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t got =
                ::pread(file_.get(), bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) refuse_unreadable(errno);
            if (got == 0) refuse_truncated(offset + count, offset + done);
            done += static_cast<std::size_t>(got);
        }
        return bytes;
    }
    template <class Struct> Struct read(std::uint64_t offset) const {
        Struct value;
        std::memcpy(&value, bytes(offset, sizeof(value)).data(), sizeof(value));
        return value;
    }
    /// The table entries, after checking that all of them are there.
    template <class Struct> std::vector<Struct> table(std::uint64_t offset, std::uint64_t count) const {
        const std::string raw = bytes(offset, count * sizeof(Struct));
        std::vector<Struct> entries(count);
        if (count > 0) std::memcpy(entries.data(), raw.data(), raw.size());
        return entries;
    }
    void expect(std::uint64_t offset, std::uint64_t count) const {
        if (offset <= size_ && count <= size_ - offset) return;
        const bool overflows = count > UINT64_MAX - offset;
        refuse_truncated(overflows ? UINT64_MAX : offset + count, size_);
    }

private:
    [[noreturn]] static void refuse_unreadable(int error) {
        const SystemReason reason = system_reason(error);
        refuse(messages::plugin_unreadable, {{reason.zh, reason.en}});
    }
    [[noreturn]] static void refuse_truncated(std::uint64_t wanted, std::uint64_t present) {
        refuse(messages::plugin_truncated, {std::to_string(wanted), std::to_string(present)});
    }

    FileDescriptor file_;
    std::uint64_t size_ = 0;
};

std::string machine_name(unsigned bits, unsigned order, unsigned machine) {
    std::string name = bits == ELFCLASS32 ? "32-bit " : "64-bit ";
    if (order == ELFDATA2MSB) name += "big-endian ";
    switch (machine) {
    case EM_386: return name + "x86";
    case EM_X86_64: return name + "x86-64";
    case EM_ARM: return name + "Arm";
    case EM_AARCH64: return name + "Arm64";
    case EM_RISCV: return name + "RISC-V";
    default: return name + "ELF machine " + std::to_string(machine);
    }
}

Elf64_Ehdr read_header(const PluginFile& file) {
    if (file.size() < EI_NIDENT || file.bytes(0, SELFMAG) != std::string_view(ELFMAG, SELFMAG))
        refuse(messages::plugin_not_elf);
    // The identification, type and machine stand at the same place in 32-bit files, which may be shorter.
    const auto identity = file.bytes(0, EI_NIDENT);
    const auto bits = static_cast<unsigned char>(identity[EI_CLASS]);
    const auto order = static_cast<unsigned char>(identity[EI_DATA]);
    const auto machine = file.read<Elf64_Half>(offsetof(Elf64_Ehdr, e_machine));
    if (bits != this_class || order != this_order || machine != this_machine)
        refuse(messages::plugin_other_machine,
               {machine_name(bits, order, machine), machine_name(this_class, this_order, this_machine)});
    const auto header = file.read<Elf64_Ehdr>(0);
    if (header.e_type != ET_DYN) refuse(messages::plugin_not_shared);
    return header;
}

/// A truncated library is a bus error in dlopen, so all that it will map must be there.
void check_complete(const PluginFile& file, const Elf64_Ehdr& header, const std::vector<Elf64_Phdr>& segments) {
    for (const Elf64_Phdr& segment : segments)
        if (segment.p_type == PT_LOAD) file.expect(segment.p_offset, segment.p_filesz);
    if (header.e_shoff != 0) file.expect(header.e_shoff, std::uint64_t{header.e_shnum} * header.e_shentsize);
}

constexpr std::uint64_t padded(std::uint64_t size, std::uint64_t alignment) {
    return (size + alignment - 1) / alignment * alignment;
}

std::optional<PluginNote> decode(std::string_view description) {
    std::uint32_t words[5];
    if (description.size() < sizeof(words)) return std::nullopt;
    std::memcpy(words, description.data(), sizeof(words));
    std::string_view json = description.substr(sizeof(words));
    while (json.ends_with('\0')) json.remove_suffix(1);
    return PluginNote{words[0], words[1], std::uint64_t{words[3]} << 32 | words[2], words[4], std::string(json)};
}

/// Ours among the notes of one segment or section; nothing when it is not there.
std::optional<PluginNote> find_ours(std::string_view notes, std::uint64_t alignment) {
    constexpr std::string_view our_name(ZHITU_NOTE_NAME, sizeof(ZHITU_NOTE_NAME));
    while (notes.size() >= sizeof(Elf64_Nhdr)) {
        Elf64_Nhdr note;
        std::memcpy(&note, notes.data(), sizeof(note));
        const std::uint64_t description = sizeof(note) + padded(note.n_namesz, alignment);
        const std::uint64_t end = description + note.n_descsz;
        if (end > notes.size()) refuse(messages::plugin_broken_note);
        if (note.n_type == ZHITU_NOTE_TYPE && notes.substr(sizeof(note), note.n_namesz) == our_name) {
            auto ours = decode(notes.substr(description, note.n_descsz));
            if (!ours) refuse(messages::plugin_broken_note);
            return ours;
        }
        notes.remove_prefix(std::min<std::uint64_t>(padded(end, alignment), notes.size()));
    }
    return std::nullopt;
}

std::optional<PluginNote> find_in(const PluginFile& file, std::uint64_t offset, std::uint64_t size,
                                  std::uint64_t alignment) {
    constexpr std::uint64_t most = limits::plugin_json_bytes + 65536; // other notes, such as the build id
    if (size > most) refuse(messages::plugin_broken_note);
    return find_ours(file.bytes(offset, size), alignment == 8 ? 8 : 4);
}

} // namespace

PluginNote read_note(const std::filesystem::path& path) {
    const PluginFile file(path);
    const Elf64_Ehdr header = read_header(file);
    const auto segments = file.table<Elf64_Phdr>(header.e_phoff, header.e_phnum);
    check_complete(file, header, segments);
    for (const Elf64_Phdr& segment : segments)
        if (segment.p_type == PT_NOTE)
            if (auto note = find_in(file, segment.p_offset, segment.p_filesz, segment.p_align)) return *note;
    // Tools that move sections, such as old ones of patchelf, can leave the segment behind.
    for (const Elf64_Shdr& section : file.table<Elf64_Shdr>(header.e_shoff, header.e_shnum))
        if (section.sh_type == SHT_NOTE)
            if (auto note = find_in(file, section.sh_offset, section.sh_size, section.sh_addralign)) return *note;
    refuse(messages::plugin_no_note);
}

} // namespace zhitu
