// Complains about a cell that is not there.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("野行图", "wild_row");
    static void plan(Plan& p) {
        hostile::sound_plan(p);
        p.error(p[hostile::value].cell(Row{1'000'000}), "不对", "wrong");
    }
    static void draw(const Panel&, Scene&) {}
};

} // namespace

ZHITU_PLUGIN("wild_row", "1.0.0", Hostile)
