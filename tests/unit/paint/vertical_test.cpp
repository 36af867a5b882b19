// Texts that run down, and runs in inks of their own.
#include "core/paint/raster.hpp"
#include "tests/unit/paint/paint_fixture.hpp"

#include <algorithm>

namespace zhitu {
namespace {

struct Inked {
    int left = 0, right = 0, top = 0, bottom = 0; // of the dark pixels
    int width() const { return right - left; }
    int height() const { return bottom - top; }
};

class VerticalPaint : public Painting {
protected:
    /// Hangs from 20 mm, 2 mm.
    TextMark& add_vertical(const std::string& text) {
        TypeStyle style{{"黑", 700}, {"数字", 700}, 9_pt, 9_pt};
        style.vertical = true;
        TextMark mark{text, {20_mm, 2_mm}, 0, typesetter_.set(text, style).runs, true};
        picture_.marks.push_back({"text", -1, std::move(mark)});
        return std::get<TextMark>(picture_.marks.back().what);
    }
    /// Pixels are a tenth of a millimetre.
    Inked inked() {
        const Raster raster = drawn(254);
        Inked box{raster.width, 0, raster.height, 0};
        for (int y = 0; y < raster.height; ++y)
            for (int x = 0; x < raster.width; ++x) {
                const std::size_t at = static_cast<std::size_t>(y) * static_cast<std::size_t>(raster.width);
                if ((raster.pixels[at + static_cast<std::size_t>(x)] & 0xFF) > 0x80) continue;
                box = {std::min(box.left, x), std::max(box.right, x + 1), std::min(box.top, y),
                       std::max(box.bottom, y + 1)};
            }
        return box;
    }
};

TEST_F(VerticalPaint, CharactersStandBelowEachOtherInTheirColumn) {
    add_vertical("郴州");
    const Inked box = inked();
    EXPECT_NEAR((box.left + box.right) / 2.0, 200, 2) << "on the middle line";
    EXPECT_NEAR(box.width(), 30, 3);
    EXPECT_NEAR(box.height(), 61, 4) << "two ems of 3.175 mm";
    EXPECT_GE(box.top, 20);
}

TEST_F(VerticalPaint, LettersLieOnTheMiddleLine) {
    add_vertical("MMM");
    const Inked box = inked();
    EXPECT_NEAR((box.left + box.right) / 2.0, 200, 2);
    EXPECT_GT(box.height(), box.width() * 2);
}

TEST_F(VerticalPaint, AShortNumberStandsUpright) {
    add_vertical("88");
    const Inked box = inked();
    EXPECT_NEAR((box.left + box.right) / 2.0, 200, 2);
    EXPECT_GT(box.width(), box.height());
    EXPECT_LT(box.height(), 32);
}

TEST_F(VerticalPaint, ARunMayHaveItsOwnInk) {
    add_text("郴州", {5_mm, 12_mm});
    const auto reds = [this] {
        const Raster raster = drawn(254);
        return std::count_if(raster.pixels.begin(), raster.pixels.end(),
                             [](std::uint32_t pixel) { return (pixel & 0xFFFFFF) == 0xD01C1F; });
    };
    EXPECT_EQ(reds(), 0);
    std::get<TextMark>(picture_.marks.back().what).runs[0].second.ink = 1;
    EXPECT_GT(reds(), 100);
}

} // namespace
} // namespace zhitu
