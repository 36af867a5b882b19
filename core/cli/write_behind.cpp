#include "core/cli/write_behind.hpp"

#include "core/base/work_under_way.hpp"
#include "core/cli/guard.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace zhitu::cli {

void WriteBehind::begin(const std::string& spec, std::function<void()> work) {
    spec_ = spec;
    auto under_way = std::make_unique<WorkUnderWay>(); // from now on, not from when the thread gets its turn
    work_ = std::async(std::launch::async, [work = std::move(work), under_way = std::move(under_way)]() mutable {
        const std::unique_ptr<WorkUnderWay> until_the_end = std::move(under_way);
        work();
    });
}

void WriteBehind::finish() {
    if (!work_.valid()) return;
    worst_ = std::max(worst_, guarded(console_, spec_, [this] {
                          work_.get();
                          return Outcome::done;
                      }));
}

Outcome WriteBehind::outcome() {
    finish();
    return worst_;
}

} // namespace zhitu::cli
