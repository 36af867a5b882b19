#include "core/base/deferred_signals.hpp"
#include "core/base/files.hpp"
#include "core/base/temporary_file.hpp"

#include <gtest/gtest.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>
#include <cstdlib>
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
    static std::string too_long() { return std::string(256, 'x'); }
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

class Beneath : public Files {
protected:
    Beneath() {
        fs::create_symlink(folder_ / "secret", folder_ / "inside/absolute");
        fs::create_symlink("../secret", folder_ / "inside/climbing");
        fs::create_symlink("data.csv", folder_ / "inside/staying");
        fs::create_symlink("loop", folder_ / "inside/loop");
    }
    void check() const {
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
};

/// From now on the kernel answers as one that does not know openat2, or as a sandbox that withholds it.
bool withhold_openat2(int error) {
    sock_filter rules[] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
                           BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat2, 0, 1),
                           BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | static_cast<unsigned>(error)),
                           BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    const sock_fprog program{std::size(rules), rules};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

TEST_F(Beneath, TheRootItStays) { check(); }

TEST_F(Beneath, TheRootItStaysWithoutOpenat2) {
    for (const int error : {ENOSYS, EPERM})
        EXPECT_EXIT(
            {
                const bool withheld = withhold_openat2(error);
                check();
                std::_Exit(withheld && !HasFailure() ? 0 : 1);
            },
            testing::ExitedWithCode(0), "");
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
    write_files({{folder_ / "a/b/c/out.png", "one"}}, folder_ / "a/b/c");
    EXPECT_EQ(read_file(folder_ / "a/b/c/out.png", 100).text, "one");
    EXPECT_NO_THROW(write_files({}, folder_ / "a/b/c"));
    EXPECT_THROW(write_files({}, folder_ / "secret"), MachineError);
    EXPECT_THROW(write_files({}, folder_ / "secret/below"), MachineError);
}

TEST_F(Files, AFailedWriteLeavesNoNewFolderAndAllOldOnes) {
    fs::create_directory(folder_ / "old");
    EXPECT_THROW((write_files({{folder_ / "old/new/er" / too_long(), "x"}}, folder_ / "old/new/er")), MachineError);
    EXPECT_TRUE(fs::is_empty(folder_ / "old"));
}

TEST_F(Files, AFailedSecondRenameBringsTheFirstBack) {
    write_files({{folder_ / "old.png", "yesterday's"}});
    const std::size_t before = count();
    // A name that is too long passes everything but the rename: until then the file has a short one.
    for (const char* first : {"old.png", "new.png"})
        EXPECT_THROW((write_files({{folder_ / first, "today's"}, {folder_ / too_long(), "x"}})), MachineError);
    EXPECT_EQ(read_file(folder_ / "old.png", 100).text, "yesterday's");
    EXPECT_EQ(count(), before);
}

TEST_F(Files, LeftoversOfKilledProcessesGoAndNothingElse) {
    for (const char* name : {".zhitu-1-0", ".zhitu-4194305-12", ".zhitu-1", ".zhitu-1-", ".zhitu--1", ".zhitu-1-x",
                             ".zhitu-1-0.png", "zhitu-1-0"})
        put(folder_ / name, "x");
    fs::create_symlink("secret", folder_ / ".zhitu-2-0");
    fs::create_directory(folder_ / ".zhitu-3-0");
    const std::size_t before = count();
    remove_leftovers(folder_);
    EXPECT_EQ(count(), before - 2);
    EXPECT_FALSE(fs::exists(folder_ / ".zhitu-1-0"));
    EXPECT_FALSE(fs::exists(folder_ / ".zhitu-4194305-12"));
    EXPECT_NO_THROW(remove_leftovers(folder_ / "none"));
}

TEST_F(Files, WhatIsBeingWrittenIsNoLeftover) {
    TemporaryFile file(folder_ / "out.png");
    file.write("whole");
    file.close();
    remove_leftovers(folder_);
    ASSERT_NO_THROW(file.take_name());
    file.settle();
    EXPECT_EQ(read_file(folder_ / "out.png", 100).text, "whole");
}

/// Both files say the same and nothing lies beside them, whenever the signal comes.
TEST_F(Files, ASignalFindsAllOutputsOrNone) {
    const fs::path png = folder_ / "inside/out.png", pdf = folder_ / "inside/out.pdf";
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGTERM, SIGTERM}) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        for (int round = 0; child == 0; ++round)
            write_files({{png, std::to_string(round)}, {pdf, std::to_string(round)}});
        while (!fs::exists(pdf)) ::usleep(1000);
        ::usleep(20'000);
        ::kill(child, signal);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == signal) << "a shell sees 128 + the signal";
        EXPECT_EQ(read_file(png, 100).text, read_file(pdf, 100).text);
        EXPECT_EQ(std::distance(fs::directory_iterator(folder_ / "inside"), fs::directory_iterator()), 3);
    }
}

TEST_F(Files, ASignalThatIsIgnoredStaysSo) {
    std::signal(SIGHUP, SIG_IGN);
    {
        const DeferredSignals deferred;
        std::raise(SIGHUP);
    }
    EXPECT_EQ(std::signal(SIGHUP, SIG_DFL), SIG_IGN);
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
