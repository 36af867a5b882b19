#include "core/plugin/elf_note.hpp"

#include "core/base/limits.hpp"
#include "core/plugin/refusals.hpp"
#include "core/plugin/registry.hpp"
#include "core/sdk/zhitu/fingerprint.hpp"
#include "plugin_folder.hpp"

#include <cstring>
#include <elf.h>
#include <gmock/gmock.h>
#include <random>
#include <sys/stat.h>

namespace zhitu {
namespace {

using test::PluginFolder;
using testing::HasSubstr;

/// The English sentence of the refusal, or nothing.
std::string refusal(const std::filesystem::path& file) {
    try {
        check_compatible(read_note(file));
        return "";
    } catch (const Refused& refused) {
        return refused.why.en;
    }
}

Elf64_Ehdr header_of(const std::string& bytes) {
    Elf64_Ehdr header;
    std::memcpy(&header, bytes.data(), sizeof(header));
    return header;
}

TEST(ElfNote, reads_what_the_sdk_wrote) {
    const PluginNote note = read_note(PluginFolder::built("well_behaved"));
    EXPECT_EQ(note.abi_major, ZHITU_ABI_MAJOR);
    EXPECT_EQ(note.fingerprint, abi_fingerprint());
    EXPECT_TRUE(note.json.starts_with(R"({"plugin":"well_behaved")")) << note.json;
    EXPECT_TRUE(note.json.ends_with("}]}")) << note.json;
    EXPECT_EQ(refusal(PluginFolder::built("well_behaved")), "");
}

TEST(ElfNote, a_fifo_neither_hangs_nor_passes) {
    const PluginFolder folder;
    ASSERT_EQ(::mkfifo(folder.file("x.so").c_str(), 0600), 0);
    EXPECT_THAT(refusal(folder.file("x.so")), HasSubstr("no regular file"));
}

TEST(ElfNote, a_folder_is_no_plugin) {
    const PluginFolder folder;
    std::filesystem::create_directory(folder.file("x.so"));
    EXPECT_THAT(refusal(folder.file("x.so")), HasSubstr("no regular file"));
}

TEST(ElfNote, a_missing_file_is_a_sentence) { EXPECT_THAT(refusal("/nowhere/x.so"), HasSubstr("cannot be read")); }

TEST(ElfNote, text_and_empty_files_are_no_libraries) {
    const PluginFolder folder;
    EXPECT_THAT(refusal(folder.write("text.so", "INPUT(libsomething.so)\n")),
                HasSubstr("does not begin as an ELF"));
    EXPECT_THAT(refusal(folder.write("empty.so", "")), HasSubstr("does not begin as an ELF"));
}

TEST(ElfNote, a_32_bit_library_names_both_machines) {
    const PluginFolder folder;
    std::string bytes(sizeof(Elf32_Ehdr), '\0');
    std::memcpy(bytes.data(), ELFMAG, SELFMAG);
    bytes[EI_CLASS] = ELFCLASS32;
    bytes[EI_DATA] = ELFDATA2LSB;
    bytes[offsetof(Elf32_Ehdr, e_machine)] = EM_386;
    const std::string why = refusal(folder.write("x.so", bytes));
    EXPECT_THAT(why, HasSubstr("32-bit x86"));
    EXPECT_THAT(why, HasSubstr("64-bit"));
}

TEST(ElfNote, a_program_that_is_no_library_is_refused) {
    const PluginFolder folder;
    std::string bytes = PluginFolder::bytes("well_behaved");
    bytes[offsetof(Elf64_Ehdr, e_type)] = ET_EXEC;
    EXPECT_THAT(refusal(folder.write("x.so", bytes)), HasSubstr("not a shared library"));
}

TEST(ElfNote, every_truncation_is_refused) {
    const PluginFolder folder;
    const std::string whole = PluginFolder::bytes("well_behaved");
    for (std::size_t size = 0; size < whole.size(); size += 1009)
        EXPECT_NE(refusal(folder.write("x.so", whole.substr(0, size))), "") << size;
    EXPECT_THAT(refusal(folder.write("x.so", whole.substr(0, whole.size() - 1))), HasSubstr("cut off"));
}

TEST(ElfNote, offsets_that_overflow_are_refused) {
    const PluginFolder folder;
    std::string bytes = PluginFolder::bytes("well_behaved");
    Elf64_Ehdr header = header_of(bytes);
    header.e_phoff = UINT64_MAX - 8;
    std::memcpy(bytes.data(), &header, sizeof(header));
    EXPECT_THAT(refusal(folder.write("x.so", bytes)), HasSubstr("cut off"));
}

TEST(ElfNote, damaged_headers_never_crash) {
    const PluginFolder folder;
    const std::string whole = PluginFolder::bytes("well_behaved");
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::string bytes = whole;
        for (int i = 0; i < 4; ++i) bytes[random() % 4096] = static_cast<char>(random());
        refusal(folder.write("x.so", bytes));
    }
}

TEST(ElfNote, a_note_longer_than_its_segment_is_damaged) {
    const PluginFolder folder;
    std::string bytes = PluginFolder::bytes("well_behaved");
    const std::size_t name = bytes.find(std::string("zhitu\0\0\0", 8));
    ASSERT_NE(name, std::string::npos);
    const std::uint32_t endless = 0xfffffff0u;
    std::memcpy(bytes.data() + name - 8, &endless, sizeof(endless));
    EXPECT_THAT(refusal(folder.write("x.so", bytes)), HasSubstr("damaged"));
}

TEST(ElfNote, the_section_table_is_the_fallback) {
    const PluginFolder folder;
    std::string bytes = PluginFolder::bytes("well_behaved");
    const Elf64_Ehdr header = header_of(bytes);
    for (unsigned i = 0; i < header.e_phnum; ++i) {
        char* segment = bytes.data() + header.e_phoff + i * sizeof(Elf64_Phdr);
        const std::uint32_t note = PT_NOTE, nothing = PT_NULL;
        if (std::memcmp(segment, &note, sizeof(note)) == 0) std::memcpy(segment, &nothing, sizeof(nothing));
    }
    EXPECT_EQ(read_note(folder.write("x.so", bytes)).json, read_note(PluginFolder::built("well_behaved")).json);
}

TEST(ElfNote, files_beyond_the_limit_are_refused) {
    const PluginFolder folder;
    const auto file = folder.write("x.so", PluginFolder::bytes("well_behaved"));
    std::filesystem::resize_file(file, limits::plugin_file_bytes);
    EXPECT_EQ(refusal(file), "");
    std::filesystem::resize_file(file, limits::plugin_file_bytes + 1);
    EXPECT_THAT(refusal(file), HasSubstr("more than the limit"));
}

TEST(ElfNote, a_library_without_note_is_refused) {
    EXPECT_THAT(refusal(PluginFolder::built("no_note")), HasSubstr("no zhitu plugin note"));
}

TEST(ElfNote, what_cannot_work_is_refused_with_both_sides_and_the_remedy) {
    EXPECT_EQ(refusal(PluginFolder::built("other_abi")),
              "it is built for plugin ABI 2, this zhitu speaks ABI 1; update zhitu");
    EXPECT_EQ(refusal(PluginFolder::built("newer_minor")),
              "it is built for plugin ABI 1.5, this zhitu speaks ABI 1.4; update zhitu");
    EXPECT_THAT(refusal(PluginFolder::built("wrong_fingerprint")), HasSubstr("data layout"));
    EXPECT_THAT(refusal(PluginFolder::built("other_sanitizer")), HasSubstr("ThreadSanitizer"));
}

TEST(ElfNote, an_older_minor_is_taken) {
    PluginNote note = read_note(PluginFolder::built("well_behaved"));
    for (note.abi_minor = 0; note.abi_minor <= ZHITU_ABI_MINOR; ++note.abi_minor)
        EXPECT_NO_THROW(check_compatible(note)) << "what is newer it does not ask for";
}

TEST(ElfNote, an_older_abi_asks_for_a_new_build) {
    PluginNote note = read_note(PluginFolder::built("well_behaved"));
    note.abi_major = 0;
    try {
        check_compatible(note);
        FAIL();
    } catch (const Refused& refused) {
        EXPECT_THAT(refused.why.en, HasSubstr("build it again"));
        EXPECT_THAT(refused.why.zh, HasSubstr("重新编译"));
    }
}

} // namespace
} // namespace zhitu
