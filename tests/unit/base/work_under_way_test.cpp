#include "core/base/work_under_way.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>
#include <unistd.h>

namespace zhitu {
namespace {

TEST(WorkUnderWayTest, is_waited_for) {
    std::atomic<bool> done = false;
    auto work = std::make_unique<WorkUnderWay>();
    std::thread thread([&] {
        ::usleep(50'000);
        done = true;
        work.reset();
    });
    WorkUnderWay::wait_for_all();
    EXPECT_TRUE(done);
    thread.join();
}

TEST(WorkUnderWayTest, without_any_there_is_nothing_to_wait_for) { WorkUnderWay::wait_for_all(); }

} // namespace
} // namespace zhitu
