// Draws in an ink that no theme has.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("怪墨图", "unknown_ink");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel& p, Scene& s) { s.rect(p.frame(), static_cast<Ink>(999)); }
};

} // namespace

ZHITU_PLUGIN("unknown_ink", "1.0.0", Hostile)
