// Takes the whole program with it, as a crash or the kernel's want of memory would.
#include "hostile.hpp"

#include <csignal>
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("死于规划", "dies_in_plan");
    static void plan(Plan&) { std::raise(SIGKILL); }
    static void draw(const Panel&, Scene&) {}
};

} // namespace

ZHITU_PLUGIN("dies_in_plan", "1.0.0", Hostile)
