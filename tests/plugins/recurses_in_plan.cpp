// Calls itself until the stack is full.
#include "hostile.hpp"
using namespace zhitu;

namespace {

int deeper(volatile int* outer) {
    volatile int here[256]{};
    here[0] = *outer + 1;
    return here[0] < 0 ? 0 : deeper(here) + here[0]; // never below zero before the stack ends
}

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("递归于规划", "recurses_in_plan");
    static void plan(Plan&) {
        volatile int start = 0;
        start = deeper(&start);
    }
    static void draw(const Panel&, Scene&) {}
};

} // namespace

ZHITU_PLUGIN("recurses_in_plan", "1.0.0", Hostile)
