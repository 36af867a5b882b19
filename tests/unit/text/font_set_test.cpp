#include "core/text/font_set.hpp"

#include "core/base/files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace zhitu {
namespace {

const std::filesystem::path installed = ZHITU_SOURCE_DIR "/fonts";

/// A fonts folder with our fonts.conf and other roles.
std::filesystem::path folder_with_roles(const std::string& name, const std::string& roles) {
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / name;
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(installed / "fonts.conf", folder / "fonts.conf",
                               std::filesystem::copy_options::overwrite_existing);
    std::ofstream(folder / "roles.yaml") << roles;
    return folder;
}

TEST(FontSet, EveryRoleIsItsFirstFamilyInItsWeight) {
    FontSet fonts(installed);
    const auto all = fonts.all_roles();
    EXPECT_GE(all.size(), 10u);
    for (const ResolvedFont& font : all) {
        EXPECT_FALSE(font.fallback) << font.role;
        EXPECT_EQ(font.weight, font.found_weight) << font.role;
        EXPECT_TRUE(std::filesystem::exists(font.file)) << font.file;
        EXPECT_FALSE(font.version.empty()) << font.role;
    }
}

TEST(FontSet, OpensAFaceOnce) {
    FontSet fonts(installed);
    const int bold = fonts.open({"黑", 700});
    EXPECT_EQ(fonts.resolved(bold).family, "Noto Sans CJK SC");
    EXPECT_EQ(fonts.open({"黑", 700}), bold);
    EXPECT_NE(fonts.open({"黑", 400}), bold);
    EXPECT_EQ(fonts.open({"宋", 700}), fonts.open({"标题宋", 700})) << "one face of one file has one index";
}

TEST(FontSet, ARoleMayBorrowItsMarks) {
    FontSet fonts(folder_with_roles("marks", "甲:\n  字体: [X]\n  软件包: [x]\n  字重: [400]\n  标点: 乙\n"
                                             "乙:\n  字体: [Y]\n  软件包: [y]\n  字重: [400]\n"
                                             "丙:\n  字体: [Z]\n  软件包: [z]\n  字重: [400]\n  标点: 丁\n"));
    EXPECT_EQ(fonts.marks_of("甲"), "乙");
    EXPECT_EQ(fonts.marks_of("乙"), "乙");
    EXPECT_THROW(fonts.marks_of("丙"), MachineError) << "there is no 丁";
    EXPECT_EQ(FontSet(installed).marks_of("楷"), "宋");
}

TEST(FontSet, TakesTheNearestWeightAndSaysSo) {
    FontSet fonts(installed);
    const ResolvedFont& font = fonts.resolved(fonts.open({"数字", 900}));
    EXPECT_EQ(font.weight, 900);
    EXPECT_EQ(font.found_weight, 700);
}

TEST(FontSet, AFamilyThatIsNotInstalledIsNeverReplacedInSilence) {
    FontSet fonts(folder_with_roles("fallback", "题:\n  字体: [No Such Family, LXGW WenKai]\n  软件包: [fonts-x]\n"
                                                "  字重: [400]\n"));
    const ResolvedFont& font = fonts.resolved(fonts.open({"题", 400}));
    EXPECT_EQ(font.family, "LXGW WenKai");
    EXPECT_TRUE(font.fallback);
}

TEST(FontSet, ARoleWithoutAnyFontNamesThePackage) {
    FontSet fonts(
        folder_with_roles("nothing", "题:\n  字体: [No Such Family]\n  软件包: [fonts-x]\n  字重: [400]\n"));
    try {
        fonts.open({"题", 400});
        FAIL() << "a missing family must not be replaced";
    } catch (const MachineError& error) {
        EXPECT_NE(error.zh.find("“题”"), std::string::npos) << error.zh;
        EXPECT_NE(error.zh.find("No Such Family"), std::string::npos) << error.zh;
        EXPECT_NE(error.zh.find("apt install fonts-x"), std::string::npos) << error.zh;
    }
    EXPECT_THROW(fonts.open({"草", 400}), MachineError);
}

TEST(FontSet, AFontThatStandsInIsSaid) {
    FontSet fonts(folder_with_roles("substitute",
                                    "题:\n  字体: [No Such Family, LXGW WenKai]\n  软件包: [fonts-x]\n"
                                    "  字重: [400]\n楷:\n  字体: [LXGW WenKai]\n  软件包: [fonts-x]\n"
                                    "  字重: [400]\n"));
    EXPECT_FALSE(fonts.substitute({"楷", 400}));
    const auto substitute = fonts.substitute({"题", 400});
    ASSERT_TRUE(substitute) << "also when the other role has opened the same face before";
    EXPECT_EQ(substitute->role, "题");
    EXPECT_EQ(substitute->wanted, "No Such Family");
    EXPECT_EQ(substitute->found, "LXGW WenKai");
}

TEST(FontSet, AWeightThatItsRoleListsIsNotReplacedInSilenceEither) {
    FontSet fonts(
        folder_with_roles("weights", "题:\n  字体: [LXGW WenKai]\n  软件包: [fonts-x]\n  字重: [400, 900]\n"));
    EXPECT_FALSE(fonts.substitute({"题", 400}));
    EXPECT_FALSE(fonts.substitute({"题", 500})) << "the nearest to one that the role does not have is meant";
    const auto substitute = fonts.substitute({"题", 900});
    ASSERT_TRUE(substitute);
    EXPECT_EQ(substitute->wanted, "LXGW WenKai 900");
    EXPECT_EQ(substitute->found.find("LXGW WenKai "), 0u) << substitute->found;
}

TEST(FontSet, WhatAFaceLacksIsSoughtInAnOrderThatIsSaid) {
    FontSet fonts(installed);
    const std::vector<std::string> kai = fonts.searched("楷");
    ASSERT_GE(kai.size(), 3u);
    EXPECT_EQ(kai[0], "LXGW WenKai");
    EXPECT_EQ(kai[1], "Noto Serif CJK SC") << "that lends its marks";
    EXPECT_EQ(kai[2], "Noto Sans CJK SC") << "of the first of the other roles";
    EXPECT_EQ(std::count(kai.begin(), kai.end(), "Noto Serif CJK SC"), 1);
    EXPECT_THROW(fonts.searched("行"), MachineError);
}

TEST(FontSet, WhatIsNotInstalledIsNotSought) {
    FontSet fonts(folder_with_roles("searched", "黑:\n  字体: [No Such Font, Noto Sans CJK SC]\n  软件包: [x]\n  "
                                                "字重: [400]\n"));
    EXPECT_EQ(fonts.searched("黑"), std::vector<std::string>{"Noto Sans CJK SC"});
}

TEST(FontSet, EveryFamilySaysWhatItHas) {
    FontSet fonts(installed);
    const std::vector<FontFamily> all = fonts.families();
    const auto named = [&](const std::string& name) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == name; });
        return found == all.end() ? FontFamily{} : *found;
    };
    EXPECT_GT(named("Noto Sans CJK SC").han, 27000u);
    EXPECT_GT(named("LXGW WenKai").han, 8105u) << "the general list";
    EXPECT_EQ(named("Roboto Condensed").han, 0u);
    EXPECT_GT(named("DejaVu Sans").characters, 5000u);
    for (const FontFamily& family : all) {
        EXPECT_LE(family.han, family.characters) << family.name;
        EXPECT_TRUE(std::filesystem::exists(family.file)) << family.name;
        EXPECT_FALSE(family.version.empty()) << family.name;
    }
}

TEST(FontSet, BadFoldersAreSentences) {
    EXPECT_THROW(FontSet("/nonexistent"), MachineError);
    EXPECT_THROW(FontSet(folder_with_roles("list", "- 黑\n")), MachineError);
    EXPECT_THROW(FontSet(folder_with_roles("bare", "黑:\n  字体: [LXGW WenKai]\n")), MachineError);
    EXPECT_THROW(FontSet(folder_with_roles("weight", "黑:\n  字体: [a]\n  软件包: [b]\n  字重: [粗]\n")),
                 MachineError);
}

} // namespace
} // namespace zhitu
