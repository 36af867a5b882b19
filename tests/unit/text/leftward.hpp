// Texts that run right to left, set with the real fonts.
#pragma once

#include "core/text/directions.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

namespace zhitu {

class VisualOrders : public testing::Test {
protected:
    static void SetUpTestSuite() { setenv("RC_PARAMS", "seed=20160101 max_success=500", 1); }
};

class Leftward : public VisualOrders {
protected:
    Leftward() {
        style_.han = {"黑", 400};
        style_.digits = {"数字", 400};
        style_.size = style_.digit_size = 10_mm;
    }
    /// The characters of a line by the left edges of their glyphs, runs of digits as one.
    std::string seen(const SetText& set) {
        std::vector<std::pair<double, std::string>> characters;
        for (const auto& [offset, run] : set.runs) {
            std::size_t glyph = 0, byte = 0;
            for (const Cluster& cluster : run.clusters) {
                characters.emplace_back((offset + run.glyphs[glyph].x).mm(), run.text.substr(byte, cluster.bytes));
                glyph += cluster.glyphs;
                byte += cluster.bytes;
            }
        }
        std::sort(characters.begin(), characters.end());
        std::string text;
        for (const auto& [place, character] : characters) text += character;
        return text;
    }

    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
    TypeStyle style_;
};

} // namespace zhitu
