// ./do on a machine where packages are missing and must not be installed.
#include "tests/cli/examples.hpp"

#include <cstdlib>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

using ::testing::HasSubstr;

/// Programs of that name come first in PATH: nothing is installed, and nothing can be.
class BareMachine : public ::testing::Test {
protected:
    BareMachine() {
        stand_in("dpkg-query", "exit 1");
        stand_in("apt-get", "exit 100");
        stand_in("sudo", "exit 1");
        start_.environment["PATH"] = scratch_.path().string() + ":" + std::getenv("PATH");
    }

    void stand_in(const std::string& name, const std::string& script) {
        write_text(scratch_ / name, "#!/bin/sh\n" + script + "\n");
        fs::permissions(scratch_ / name, fs::perms::owner_all);
    }

    Finished run_do(const std::string& verb) { return run({(source_folder() / "do").string(), verb}, start_); }

    ScratchFolder scratch_;
    Start start_;
};

TEST_F(BareMachine, prints_the_command_for_root_and_stops_with_69) {
    for (const char* verb : {"demo", "build", "test", "gallery", "bless"}) {
        const Finished finished = run_do(verb);
        EXPECT_EQ(finished.code, 69) << verb;
        EXPECT_THAT(finished.err,
                    HasSubstr("apt-get update && apt-get install -y --no-install-recommends g++ cmake"));
    }
}

TEST_F(BareMachine, asks_only_for_what_is_missing) {
    stand_in("dpkg-query", "case \"$*\" in *ccache*|*libdeflate-dev*) exit 1;; esac; printf installed");
    EXPECT_THAT(run_do("build").err, HasSubstr("--no-install-recommends ccache libdeflate-dev\n"));
}

TEST(Do, lists_its_verbs) {
    const std::string program = (source_folder() / "do").string();
    EXPECT_THAT(run({program}).out, HasSubstr("./do demo"));
    const Finished unknown = run({program, "dance"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_EQ(unknown.out, "");
}

} // namespace
} // namespace zhitu::testing
