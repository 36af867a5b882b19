// What a diagnostic costs does not grow with the text that it speaks of: counted in bytes that are asked for.
#include "core/diag/diagnostic.hpp"
#include "tests/support/allocations.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

constexpr Message unknown{"Z299", Severity::error, "没有“{0}”", "there is no “{0}”", "改掉 {0}", "change {0}"};

/// What saying it takes, its copy on the way in apart.
std::size_t cost_of(const std::string& text) {
    Diagnostics diagnostics;
    const std::vector<Argument> arguments{text};
    const std::size_t before = testing::bytes_asked_for();
    diagnostics.add(unknown, {}, arguments);
    return testing::bytes_asked_for() - before;
}

TEST(DiagnosticsCost, IsThatOfWhatIsShown) {
    for (const std::string part : {"字", "<", "<粗>字</>", "\xff"}) {
        std::string text;
        while (text.size() < (1u << 16)) text += part;
        const std::size_t once = cost_of(text);
        while (text.size() < (4u << 20)) text += text;
        EXPECT_EQ(cost_of(text), once) << part;
    }
}

} // namespace
} // namespace zhitu
