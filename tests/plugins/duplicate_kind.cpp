// Brings a kind that well_behaved.cpp has.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("规矩图", "well_behaved");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel&, Scene&) {}
};

} // namespace

ZHITU_PLUGIN("duplicate_kind", "1.0.0", Hostile)
