// What marks give to the texts over and under them, and with whom: panels of a row keep one zero line, panels of
// one scale one frame, or a millimetre would not be the same amount in each.
#include "core/layout/arrangement.hpp"
#include "core/layout/axis_labels.hpp"
#include "core/layout/fit.hpp"
#include "core/layout/scales.hpp"

namespace zhitu {
namespace {

/// Each wants as much as any that it shares with, or that these share with.
template <class Shares> void share(std::vector<Length>& wants, Shares shares) {
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < wants.size(); ++i)
            for (std::size_t j = 0; j < wants.size(); ++j)
                if (wants[i] < wants[j] && shares(i, j)) wants[i] = wants[j], again = true;
    }
}

} // namespace

bool Arrangement::have_one_zero_line(std::size_t a, std::size_t b) const {
    const Card &one = card(a), &other = card(b);
    if (one.horizontal || other.horizontal) return false;
    const Length apart = one.box.bottom() - other.box.bottom();
    return (apart <= fit_tolerance && -apart <= fit_tolerance) || look_alike(charts[a].spec, charts[b].spec);
}

void Arrangement::set_marks(std::size_t chart) const {
    Rect& marks = card(chart).frame.marks = card(chart).free;
    marks.width = std::max(marks.width, 1_mm);
    marks.height = std::max(marks.height, 1_mm);
    train(charts[chart], plans[chart], form.card, card(chart));
}

void join_frames(const Arrangement& all) {
    std::vector<Length> tops;
    for (std::size_t i = 0; i < all.charts.size(); ++i)
        tops.push_back(all.card(i).free.top() - all.card(i).box.top());
    share(tops, [&](std::size_t a, std::size_t b) {
        return all.card(a).horizontal == all.card(b).horizontal &&
               look_alike(all.charts[a].spec, all.charts[b].spec);
    });
    for (std::size_t i = 0; i < all.charts.size(); ++i) {
        Card& card = all.card(i);
        const Length bottom = card.free.bottom();
        card.free.y = card.box.top() + tops[i];
        card.free.height = bottom - card.free.y;
        all.set_marks(i);
    }
}

/// What level names want all panels give, siblings share their lanes; what runs down is so long that only its own
/// row gives way.
void lift_over_names(const Arrangement& all) {
    std::vector<Length> drops;
    NamesRoom level;
    for (std::size_t i = 0; i < all.charts.size(); ++i) {
        const Card& card = all.card(i);
        const NamesRoom room =
            names_room(all.charts[i], all.plans[i], all.form, all.layout.types, all.typesetter, card);
        drops.push_back(room.drop);
        if (card.names_run_down) continue;
        level = {std::max(level.drop, room.drop), std::max(level.rise, room.rise)};
    }
    for (Length& drop : drops) drop = std::max(drop, level.drop);
    share(drops, [&](std::size_t a, std::size_t b) { return all.have_one_zero_line(a, b); });
    for (std::size_t i = 0; i < all.charts.size(); ++i) {
        Card& card = all.card(i);
        const Length lift = drops[i] + level.rise;
        if (card.horizontal || lift <= 0_mm) continue;
        card.names_drop = drops[i];
        card.span_lane.height -= lift;
        card.free.height -= lift;
        all.set_marks(i);
    }
}

} // namespace zhitu
