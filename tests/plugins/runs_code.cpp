// Leaves a trace as soon as it is mapped.
#include "hostile.hpp"

#include <cstdlib>
using namespace zhitu;

namespace {

[[maybe_unused]] const int trace = ::setenv("ZHITU_TEST_PLUGIN_RAN", "yes", 1);

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("留痕图", "runs_code");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel&, Scene&) {}
};

} // namespace

ZHITU_PLUGIN("runs_code", "1.0.0", Hostile)
