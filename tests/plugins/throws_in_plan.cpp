// Throws what is no std::exception.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("抛错于规划", "throws_in_plan");
    static void plan(Plan&) { throw 42; }
    static void draw(const Panel&, Scene&) {}
};

} // namespace

ZHITU_PLUGIN("throws_in_plan", "1.0.0", Hostile)
