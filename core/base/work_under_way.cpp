#include "core/base/work_under_way.hpp"

#include <atomic>
#include <ctime>

namespace zhitu {
namespace {

std::atomic<int> under_way = 0;
static_assert(std::atomic<int>::is_always_lock_free); // a signal handler asks

} // namespace

WorkUnderWay::WorkUnderWay() { ++under_way; }

WorkUnderWay::~WorkUnderWay() { --under_way; }

void WorkUnderWay::wait_for_all() {
    constexpr int most = 5000;
    constexpr timespec millisecond{0, 1'000'000};
    for (int waited = 0; under_way > 0 && waited < most; ++waited) ::nanosleep(&millisecond, nullptr);
}

} // namespace zhitu
