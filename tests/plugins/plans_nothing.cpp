// Draws on scales that it never asked for.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("无尺图", "plans_nothing");
    static void plan(Plan&) {}
    static void draw(const Panel& p, Scene& s) { s.circle({p.x(Row{0}), p.y(0)}, 1_mm, {.fill = Ink::now}); }
};

} // namespace

ZHITU_PLUGIN("plans_nothing", "1.0.0", Hostile)
