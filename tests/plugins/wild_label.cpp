// Wishes for the label of a column that is not there.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("野签图", "wild_label");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel& p, Scene& s) {
        s.label({.cell = {77, 0}, .anchor = p.frame(), .seats = {Seat::inside}});
    }
};

} // namespace

ZHITU_PLUGIN("wild_label", "1.0.0", Hostile)
