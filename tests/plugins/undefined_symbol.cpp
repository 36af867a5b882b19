// Calls a function that no library has.
#include "hostile.hpp"
using namespace zhitu;

void nobody_has_this_function();

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("缺函图", "undefined_symbol");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel&, Scene&) { nobody_has_this_function(); }
};

} // namespace

ZHITU_PLUGIN("undefined_symbol", "1.0.0", Hostile)
