// Writes where nothing is, as a null pointer with an offset does.
#include "hostile.hpp"

#include <cstdint>
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("崩溃于绘图", "crashes_in_draw");
    static void plan(Plan&) {}
    static void draw(const Panel&, Scene&) {
        static volatile std::uintptr_t nowhere = 64;
        *reinterpret_cast<volatile int*>(nowhere) = 1;
    }
};

} // namespace

ZHITU_PLUGIN("crashes_in_draw", "1.0.0", Hostile)
