// What holds for every picture, tried on specs that nobody would think of. ZHITU_SEEDS=17 or 1-20000 in the
// environment tries others than the usual ones.
#include "tests/unit/label/random_specs.hpp"

#include "tests/unit/guide/rendered.hpp"
#include "tests/unit/label/picture_checks.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>

namespace zhitu::testing {
namespace {

struct Seeds {
    std::uint32_t first = 1, last = 500;
};

Seeds wanted_seeds() {
    const char* const wish = std::getenv("ZHITU_SEEDS");
    if (!wish) return {};
    char* end = nullptr;
    const auto first = static_cast<std::uint32_t>(std::strtoul(wish, &end, 10));
    return {first, *end == '-' ? static_cast<std::uint32_t>(std::strtoul(end + 1, nullptr, 10)) : first};
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Data that cannot be drawn however large the sheet is: too many bars, units, directions or breaks on one scale, a
/// point without a value, a value in the break of a scale that another panel shares. SpecMaker makes no other
/// fault.
bool is_of_data(const std::string& code) {
    constexpr std::string_view of_data[] = {"Z278", "Z370", "Z387", "Z388", "Z389", "Z395"};
    return std::ranges::find(of_data, code) != std::end(of_data);
}

/// A refusal says why in both languages; what does not fit says what, and by how much.
void check_reasons(const Rendered& rendered, Faults& faults) {
    if (!rendered.diagnostics.has_errors()) faults.push_back("refused without an error");
    for (const Diagnostic& diagnostic : rendered.diagnostics.all()) {
        const std::string &code = diagnostic.code, &zh = diagnostic.zh, &en = diagnostic.en;
        if (zh.empty() || en.empty()) faults.push_back(code + " says nothing");
        if (diagnostic.severity != Severity::error || is_of_data(code)) continue;
        if (!code.starts_with("Z4")) faults.push_back("refused for " + code + " " + zh);
        if (!holds(zh, "mm") || !holds(en, "mm") || holds(zh, "还差 0mm")) faults.push_back("no mm: " + zh);
        const bool of_chart = code == "Z402" || code == "Z403"; // all its texts and marks together
        if (!of_chart && !(holds(zh, "“") && holds(en, "“"))) faults.push_back("no text: " + zh);
        if (!diagnostic.span.source) faults.push_back("no place: " + zh);
    }
}

class RandomSpecs : public PictureTest {
protected:
    static Faults faults_of(const RandomSpec& spec, const Rendered& rendered) {
        Faults faults;
        if (!rendered.rendering.picture) {
            check_reasons(rendered, faults);
            return faults;
        }
        const Picture& picture = rendered.picture();
        const std::vector<InkBox> texts = inks(picture, studio_->fonts());
        check_finite(picture, faults);
        check_texts_apart(picture, texts, faults);
        check_bounds(picture, texts, faults);
        check_bars_apart(picture, faults);
        for (std::size_t i = 0; i < spec.panels.size(); ++i)
            if (!spec.panels[i].kind.empty()) check_said(picture, static_cast<int>(i) + 1, spec.panels[i], faults);
        return faults;
    }
};

TEST_F(RandomSpecs, are_drawn_whole_or_refused_with_a_reason) {
    const auto [first, last] = wanted_seeds();
    std::uint32_t drawn = 0;
    for (std::uint32_t seed = first; seed <= last; ++seed) {
        const RandomSpec spec = SpecMaker(seed).make();
        try {
            const Rendered rendered = render(spec.text);
            if (rendered.rendering.picture) ++drawn;
            EXPECT_THAT(faults_of(spec, rendered), ::testing::IsEmpty()) << "seed " << seed << "\n"
                                                                         << spec.text << rendered.sentences();
        } catch (const std::exception& error) {
            ADD_FAILURE() << error.what() << "\nseed " << seed << "\n" << spec.text;
        }
    }
    RecordProperty("drawn", std::to_string(drawn));
    const bool many = last - first >= 100;
    EXPECT_TRUE(!many || drawn > (last - first) / 3) << "little was tried: " << drawn;
}

/// A name between two steep links, in a band that a note in two lines made lower than the text it was planned for.
TEST_F(RandomSpecs, that_once_had_a_name_on_a_link_have_none) {
    for (const std::uint32_t seed : {5683u, 8182u}) {
        const RandomSpec spec = SpecMaker(seed).make();
        EXPECT_THAT(faults_of(spec, render(spec.text)), ::testing::IsEmpty()) << "seed " << seed << "\n"
                                                                              << spec.text;
    }
}

/// A header that just holds a small text over one title and dots under the next leaves neither its distance.
TEST_F(RandomSpecs, that_once_had_a_ruby_at_the_edge_of_its_card_have_none) {
    for (const std::uint32_t seed : {1230u, 3434u, 3620u}) {
        const RandomSpec spec = SpecMaker(seed).make();
        EXPECT_THAT(faults_of(spec, render(spec.text)), ::testing::IsEmpty()) << "seed " << seed << "\n"
                                                                              << spec.text;
    }
}

/// Else all the others would be in vain.
TEST_F(RandomSpecs, are_checked_by_checks_that_find_faults) {
    const RandomSpec spec{
        "制图: 1\n标题: 测\n尺寸: 90mm x 60mm\n面板: [{标题: 甲, 类型: 柱图, 数据: {2016年: 11, 2017年: "
        "22}}]\n",
        {{"柱图", {"11", "22"}, "", false, {}}}};
    EXPECT_THAT(faults_of(spec, render(spec.text)), ::testing::IsEmpty());
    const auto with = [&](const char* role, auto change) {
        Rendered changed = render(spec.text);
        for (Mark& mark : changed.rendering.picture->marks)
            if (mark.role == role) return change(mark), faults_of(spec, changed).empty();
        return true;
    };
    const auto text = [](Mark& mark) -> TextMark& { return std::get<TextMark>(mark.what); };
    const auto box = [](Mark& mark) -> Rect& { return std::get<RectShape>(std::get<Shape>(mark.what)).rect; };
    EXPECT_FALSE(with("value", [&](Mark& mark) { text(mark).origin.y += 3_mm; })) << "half in its bar";
    EXPECT_FALSE(with("value", [&](Mark& mark) { text(mark).origin.x += 200_mm; })) << "off the sheet";
    EXPECT_FALSE(with("value", [&](Mark& mark) { text(mark).text = "12"; })) << "not what was typed";
    EXPECT_FALSE(with("rect", [&](Mark& mark) { box(mark).height += 20_mm; })) << "out of its card";
    EXPECT_FALSE(with("rect", [&](Mark& mark) { box(mark).width += 60_mm; })) << "in the next bar";
}

/// A wide badge in the unit lane of a narrow card.
TEST_F(RandomSpecs, that_once_had_a_badge_beyond_their_card_have_none) {
    for (const std::uint32_t seed : {910136u, 931010u}) {
        const RandomSpec spec = SpecMaker(seed).make();
        EXPECT_THAT(faults_of(spec, render(spec.text)), ::testing::IsEmpty()) << "seed " << seed << "\n"
                                                                              << spec.text;
    }
}

} // namespace
} // namespace zhitu::testing
