// Sets a text of bytes that are no characters.
#include "hostile.hpp"
using namespace zhitu;

namespace {

struct Hostile : Chart {
    static constexpr Declaration declaration = hostile::declare("乱码图", "invalid_utf8");
    static void plan(Plan& p) { hostile::sound_plan(p); }
    static void draw(const Panel& p, Scene& s) { s.text("\xff\xfe", p.frame().centre(), Type::note); }
};

} // namespace

ZHITU_PLUGIN("invalid_utf8", "1.0.0", Hostile)
