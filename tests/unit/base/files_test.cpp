#include "core/base/files.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace zhitu {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
protected:
    Files() : folder_(fs::path(testing::TempDir()) / ("zhitu_files_" + std::to_string(::getpid()))) {
        fs::remove_all(folder_);
        fs::create_directories(folder_ / "inside");
        put(folder_ / "secret", "secret");
        put(folder_ / "inside/data.csv", "abc");
    }
    ~Files() override { fs::remove_all(folder_); }

    static void put(const fs::path& path, std::string_view text) { std::ofstream(path, std::ios::binary) << text; }
    std::size_t count() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
    }
    ReadFault beneath(std::string_view name) const { return read_beneath(folder_ / "inside", name, 100).fault; }

    fs::path folder_;
};

TEST_F(Files, ReadsUpToItsLimit) {
    EXPECT_EQ(read_file(folder_ / "secret", 6).text, "secret");
    EXPECT_EQ(read_file(folder_ / "secret", 5).fault, ReadFault::too_large);
    EXPECT_EQ(read_file(folder_ / "none", 5).fault, ReadFault::missing);
    EXPECT_EQ(read_file(folder_ / "secret/none", 5).fault, ReadFault::missing);
}

TEST_F(Files, RefusesWhatIsNoRegularFileWithoutWaiting) {
    ASSERT_EQ(::mkfifo((folder_ / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(read_file(folder_ / "pipe", 5).fault, ReadFault::not_regular);
    EXPECT_EQ(read_file("/dev/zero", 5).fault, ReadFault::not_regular);
    EXPECT_EQ(read_file(folder_, 5).fault, ReadFault::not_regular);
}

TEST_F(Files, StaysBeneathTheRoot) {
    fs::create_symlink(folder_ / "secret", folder_ / "inside/absolute");
    fs::create_symlink("../secret", folder_ / "inside/climbing");
    fs::create_symlink("data.csv", folder_ / "inside/staying");
    fs::create_symlink("loop", folder_ / "inside/loop");
    EXPECT_EQ(read_beneath(folder_ / "inside", "data.csv", 100).text, "abc");
    EXPECT_EQ(read_beneath(folder_ / "inside", "staying", 100).text, "abc");
    EXPECT_EQ(beneath("../secret"), ReadFault::outside);
    EXPECT_EQ(beneath("x/../data.csv"), ReadFault::outside);
    EXPECT_EQ(beneath((folder_ / "secret").native()), ReadFault::outside);
    EXPECT_EQ(beneath("absolute"), ReadFault::outside);
    EXPECT_EQ(beneath("climbing"), ReadFault::outside);
    EXPECT_EQ(beneath("loop"), ReadFault::outside);
    EXPECT_EQ(beneath(std::string_view("data.csv\0x", 10)), ReadFault::missing);
    EXPECT_EQ(beneath("none.csv"), ReadFault::missing);
    EXPECT_EQ(beneath("."), ReadFault::not_regular);
}

TEST_F(Files, WritesAndReplacesWithoutDebris) {
    const std::size_t before = count();
    write_files({{folder_ / "out.png", "one"}});
    write_files({{folder_ / "out.png", "two"}});
    EXPECT_EQ(read_file(folder_ / "out.png", 100).text, "two");
    EXPECT_EQ(count(), before + 1);
}

TEST_F(Files, AFailedWriteLeavesNothingAndSaysWhyInBothLanguages) {
    const std::size_t before = count();
    EXPECT_THROW((write_files({{folder_ / "inside", "x"}})), MachineError);       // a folder
    EXPECT_THROW((write_files({{folder_ / "none/out.png", "x"}})), MachineError); // no such folder
    EXPECT_THROW((write_files({{"/dev/null", "x"}})), MachineError);              // would replace the device
    EXPECT_EQ(count(), before);
    try {
        write_files({{folder_ / "none/out.png", "x"}});
    } catch (const MachineError& error) {
        EXPECT_NE(error.zh.find("文件夹不存在"), std::string::npos);
        EXPECT_NE(error.en.find("does not exist"), std::string::npos);
    }
}

TEST_F(Files, MakesFoldersWithParents) {
    make_folder(folder_ / "a/b/c");
    EXPECT_TRUE(fs::is_directory(folder_ / "a/b/c"));
    EXPECT_NO_THROW(make_folder(folder_ / "a/b/c"));
    EXPECT_THROW(make_folder(folder_ / "secret"), MachineError);
    EXPECT_THROW(make_folder(folder_ / "secret/below"), MachineError);
}

TEST(InstallationTest, LiesAroundTheProgram) {
    const fs::path prefix = fs::read_symlink("/proc/self/exe").parent_path().parent_path();
    EXPECT_EQ(Installation::find().themes, prefix / "share/zhitu/themes");
    ::setenv("ZHITU_HOME", "/somewhere", 1);
    EXPECT_EQ(Installation::find().plugins, "/somewhere/lib/zhitu/plugins-1");
    ::unsetenv("ZHITU_HOME");
}

} // namespace
} // namespace zhitu
