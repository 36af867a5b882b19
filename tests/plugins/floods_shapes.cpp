// Draws without end, and goes on after being refused.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("泛滥图", "floods_shapes");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel& p, Scene& s) {
        for (int i = 0; i < 210'000; ++i) try {
                s.rect(p.frame(), Ink::now);
            } catch (const Fault&) {
                continue;
            }
    }
};

} // namespace

ZHITU_PLUGIN("floods_shapes", "1.0.0", Hostile)
