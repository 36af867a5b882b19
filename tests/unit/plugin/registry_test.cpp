#include "core/plugin/registry.hpp"

#include "plugin_folder.hpp"

#include <cstdlib>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zhitu {
namespace {

using test::PluginFolder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string open_refusal(const Registry& registry, const std::string& kind) {
    const ChartKind* found = registry.find(kind);
    if (!found) return "not found";
    Pair why;
    return registry.open(*found, why) ? "" : why.en;
}

TEST(Registry, finds_a_kind_by_either_name) {
    const PluginFolder folder;
    const auto file = folder.add("well_behaved");
    const Registry registry = Registry::scan(folder.path(), {});
    ASSERT_NE(registry.find("规矩图"), nullptr);
    EXPECT_EQ(registry.find("规矩图"), registry.find("well_behaved"));
    EXPECT_EQ(registry.find("规矩图")->file, file.string());
    EXPECT_EQ(registry.find("别的图"), nullptr);
    EXPECT_THAT(registry.refusals(), IsEmpty());
}

TEST(Registry, scanning_runs_no_code_and_opening_does) {
    const PluginFolder folder;
    folder.add("runs_code");
    ::unsetenv("ZHITU_TEST_PLUGIN_RAN");
    const Registry registry = Registry::scan(folder.path(), {});
    ASSERT_NE(registry.find("runs_code"), nullptr);
    EXPECT_EQ(std::getenv("ZHITU_TEST_PLUGIN_RAN"), nullptr);
    EXPECT_EQ(open_refusal(registry, "runs_code"), "");
    EXPECT_NE(std::getenv("ZHITU_TEST_PLUGIN_RAN"), nullptr);
}

TEST(Registry, opens_a_library_once_and_keeps_it) {
    const PluginFolder folder;
    folder.add("well_behaved");
    const zhitu_chart* first = nullptr;
    {
        const Registry registry = Registry::scan(folder.path(), {});
        Pair why;
        first = registry.open(*registry.find("well_behaved"), why);
        ASSERT_NE(first, nullptr) << why.en;
        EXPECT_EQ(registry.open(*registry.find("well_behaved"), why), first);
    }
    EXPECT_EQ(first->size, sizeof(zhitu_chart)) << "the table must outlive the registry";
}

TEST(Registry, a_missing_built_in_folder_is_fine) {
    const Registry registry = Registry::scan("/nowhere/plugins", {});
    EXPECT_THAT(registry.kinds(), IsEmpty());
    EXPECT_THAT(registry.refusals(), IsEmpty());
    EXPECT_THAT(registry.folders(), ElementsAre("/nowhere/plugins"));
}

TEST(Registry, remembers_what_a_refused_plugin_would_have_brought) {
    const PluginFolder folder;
    folder.add("other_abi");
    const Registry registry = Registry::scan(folder.path(), {});
    EXPECT_EQ(registry.find("来日图"), nullptr);
    const Refusal* refusal = registry.refused("来日图");
    ASSERT_NE(refusal, nullptr);
    EXPECT_EQ(registry.refused("other_abi"), refusal);
    EXPECT_EQ(refusal->file, folder.file("other_abi.so").string());
    EXPECT_THAT(refusal->why.zh, HasSubstr("升级 zhitu"));
    EXPECT_EQ(registry.refused("柱图"), nullptr);
}

TEST(Registry, one_bad_file_takes_no_other_away) {
    const PluginFolder folder;
    for (const char* stem : {"garbage_json", "no_note", "common_key_option", "well_behaved", "wrong_fingerprint"})
        folder.add(stem);
    folder.write("text.so", "hello");
    folder.write("notes.txt", "not a plugin, and not meant to be one");
    std::filesystem::create_directory(folder.file("folder.so"));
    ASSERT_EQ(::mkfifo(folder.file("pipe.so").c_str(), 0600), 0);
    const Registry registry = Registry::scan(folder.path(), {});
    EXPECT_NE(registry.find("well_behaved"), nullptr);
    EXPECT_EQ(registry.kinds().size(), 1u);
    EXPECT_EQ(registry.refusals().size(), 7u);
    for (const Refusal& refusal : registry.refusals()) {
        EXPECT_NE(refusal.why.zh, "") << refusal.file;
        EXPECT_NE(refusal.why.en, "") << refusal.file;
    }
}

TEST(Registry, a_built_in_kind_cannot_be_shadowed) {
    const PluginFolder built_in, extra;
    built_in.add("well_behaved");
    extra.add("duplicate_kind");
    const Registry registry = Registry::scan(built_in.path(), {extra.path()});
    EXPECT_EQ(registry.kinds().size(), 1u);
    EXPECT_EQ(registry.find("规矩图")->plugin, "well_behaved");
    ASSERT_EQ(registry.refusals().size(), 1u);
    EXPECT_THAT(registry.refusals()[0].why.en,
                HasSubstr("already there, from " + built_in.file("well_behaved.so").string()));
}

TEST(Registry, a_folder_named_twice_is_searched_once) {
    const PluginFolder folder;
    folder.add("well_behaved");
    const Registry registry = Registry::scan(folder.path(), {folder.path(), folder.path() / "."});
    EXPECT_THAT(registry.refusals(), IsEmpty());
    EXPECT_EQ(registry.kinds().size(), 1u);
}

/// The sentence about an extra folder.
std::string folder_refusal(const std::filesystem::path& folder) {
    const Registry registry = Registry::scan("/nowhere", {folder});
    return registry.refusals().empty() ? "" : registry.refusals().front().why.en;
}

TEST(Registry, extra_folders_are_absolute_present_and_private) {
    const PluginFolder folder;
    EXPECT_EQ(folder_refusal(folder.path()), "");
    EXPECT_THAT(folder_refusal("plugins"), HasSubstr("absolute"));
    EXPECT_THAT(folder_refusal("/nowhere/plugins"), HasSubstr("no such plugin folder"));
    EXPECT_THAT(folder_refusal(folder.write("file", "")), HasSubstr("no such plugin folder"));
    ASSERT_EQ(::chmod(folder.path().c_str(), 0777), 0);
    EXPECT_THAT(folder_refusal(folder.path()), HasSubstr("anyone"));
}

TEST(Registry, folders_of_other_users_are_refused) {
    const PluginFolder folder;
    if (::geteuid() != 0) GTEST_SKIP() << "only root can give a folder away";
    ASSERT_EQ(::chown(folder.path().c_str(), 12345, 12345), 0);
    EXPECT_THAT(folder_refusal(folder.path()), HasSubstr("another user"));
}

TEST(Registry, kinds_are_sorted_by_plugin_and_still_open) {
    const PluginFolder built_in, extra;
    built_in.add("well_behaved");
    extra.add("draws_nan");
    const Registry registry = Registry::scan(built_in.path(), {extra.path()});
    ASSERT_EQ(registry.kinds().size(), 2u);
    EXPECT_EQ(registry.kinds()[0].plugin, "draws_nan");
    Pair why;
    EXPECT_NE(registry.open(registry.kinds()[0], why), registry.open(registry.kinds()[1], why));
}

TEST(Registry, what_cannot_be_opened_is_a_sentence) {
    const PluginFolder folder;
    for (const char* stem : {"missing_symbol", "lying_hash", "undefined_symbol"}) folder.add(stem);
    const Registry registry = Registry::scan(folder.path(), {});
    EXPECT_THAT(open_refusal(registry, "missing_symbol"), HasSubstr("does not export zhitu_plugin_1"));
    EXPECT_THAT(open_refusal(registry, "lying_hash"), HasSubstr("its hash is another"));
    EXPECT_THAT(open_refusal(registry, "undefined_symbol"),
                ::testing::AllOf(HasSubstr("it lacks a function ("), HasSubstr("nobody_has_this_function")));
}

TEST(Registry, a_file_changed_since_the_scan_is_not_opened) {
    const PluginFolder folder;
    const auto file = folder.add("well_behaved");
    const Registry registry = Registry::scan(folder.path(), {});
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    EXPECT_THAT(open_refusal(registry, "well_behaved"), HasSubstr("cut off"));

    const PluginFolder other;
    const auto swapped = other.add("well_behaved");
    const Registry again = Registry::scan(other.path(), {});
    std::filesystem::remove(swapped);
    std::filesystem::copy_file(PluginFolder::built("duplicate_kind"), swapped);
    EXPECT_THAT(open_refusal(again, "well_behaved"), HasSubstr("changed during this run"));
}

TEST(PluginPath, is_split_at_colons) {
    ::setenv("ZHITU_PLUGIN_PATH", "/a:/b/c::relative:", 1);
    EXPECT_THAT(plugin_path_from_environment(), ElementsAre("/a", "/b/c", "relative"));
    ::setenv("ZHITU_PLUGIN_PATH", "", 1);
    EXPECT_THAT(plugin_path_from_environment(), IsEmpty());
    ::unsetenv("ZHITU_PLUGIN_PATH");
    EXPECT_THAT(plugin_path_from_environment(), IsEmpty());
}

} // namespace
} // namespace zhitu
