// Draws a rectangle that is nowhere.
#include "hostile.hpp"

#include <limits>
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("非数图", "draws_nan");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel& p, Scene& s) {
        const Length nowhere = Length::mm(std::numeric_limits<double>::quiet_NaN());
        s.rect({p.frame().x, nowhere, 9_mm, 9_mm}, Ink::now);
    }
};

} // namespace

ZHITU_PLUGIN("draws_nan", "1.0.0", Hostile)
