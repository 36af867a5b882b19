#include "core/cli/write_behind.hpp"

#include "core/base/files.hpp"
#include "core/diag/last_words.hpp"

#include <csignal>
#include <gtest/gtest.h>
#include <string>
#include <unistd.h>

namespace zhitu::cli {
namespace {

class WriteBehindTest : public ::testing::Test {
protected:
    Console console_{{}};
    WriteBehind writer_{console_};
};

TEST_F(WriteBehindTest, nothing_to_write_is_done) { EXPECT_EQ(writer_.outcome(), Outcome::done); }

TEST_F(WriteBehindTest, outcome_waits_for_the_work) {
    bool done = false;
    writer_.begin("one.yaml", [&] {
        ::usleep(20'000);
        done = true;
    });
    EXPECT_EQ(writer_.outcome(), Outcome::done);
    EXPECT_TRUE(done);
}

TEST_F(WriteBehindTest, a_failure_is_told_of_its_own_spec_and_stays_the_outcome) {
    ::testing::internal::CaptureStderr();
    writer_.begin("one.yaml", [] { throw MachineError("磁盘满了", "the disk is full"); });
    writer_.finish();
    writer_.begin("two.yaml", [] {});
    EXPECT_EQ(writer_.outcome(), Outcome::machine_failed);
    const std::string told = ::testing::internal::GetCapturedStderr();
    EXPECT_NE(told.find("one.yaml"), std::string::npos);
    EXPECT_NE(told.find("磁盘满了"), std::string::npos);
    EXPECT_EQ(told.find("two.yaml"), std::string::npos);
}

TEST_F(WriteBehindTest, a_crash_of_the_next_spec_waits_for_the_one_before) {
    const auto crash = [this] {
        LastWords::listen([](const Diagnostics&) { return "crashed\n"; });
        const LastWords words(std::string("two.yaml"));
        writer_.begin("one.yaml", [] {
            ::usleep(100'000);
            std::fputs("written\n", stderr);
        });
        std::raise(SIGSEGV);
    };
    EXPECT_EXIT(crash(), ::testing::ExitedWithCode(3), "crashed(.|\n)*written");
}

} // namespace
} // namespace zhitu::cli
