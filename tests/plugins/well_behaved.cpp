// The control: does nothing wrong.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("规矩图", "well_behaved");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel& p, Scene& s) {
        for (Row row : p.rows()) {
            const Point head{p.x(row), p.y(p[hostile::value].number(row))};
            s.circle(head, 1_mm, {.fill = Ink::now}, obstacle);
            s.label({.cell = p[hostile::value].cell(row), .anchor = around(head, 1_mm), .seats = {Seat::above}});
        }
    }
};

} // namespace

ZHITU_PLUGIN("well_behaved", "1.0.0", Hostile)
