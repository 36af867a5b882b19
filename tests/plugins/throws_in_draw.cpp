// Throws although its plan was accepted.
#include "hostile.hpp"

#include <stdexcept>
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("抛错于绘制", "throws_in_draw");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel&, Scene&) { throw std::runtime_error("the ruler broke"); }
};

} // namespace

ZHITU_PLUGIN("throws_in_draw", "1.0.0", Hostile)
