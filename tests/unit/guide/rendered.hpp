// Specs rendered in this process, from text to the finished picture.
#pragma once

#include "core/pipeline.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "core/text/font_set.hpp"
#include "core/text/shaping_typesetter.hpp"
#include "tests/support/project.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu::testing {

struct Rendered {
    Rendering rendering;
    Diagnostics diagnostics;
    Sources sources;

    const Picture& picture() const {
        return rendering.picture.value();
    } // throws: the test fails with what() it lacks
    /// All Chinese sentences with where they belong, one a line.
    std::string sentences() const {
        std::string text;
        for (const Diagnostic& diagnostic : diagnostics.sorted())
            text += diagnostic.code + " " + diagnostic.where.zh + " " + diagnostic.zh + "\n";
        return text;
    }
};

/// The marks of one role and panel (from 1; 0 = the sheet's own), in painting order.
template <class What> std::vector<What> marks(const Picture& picture, int panel, std::string_view role) {
    std::vector<What> found;
    for (const Mark& mark : picture.marks) {
        if (mark.panel != panel - 1 || mark.role != role) continue;
        if constexpr (std::is_same_v<What, TextMark>) {
            found.push_back(std::get<TextMark>(mark.what));
        } else {
            found.push_back(std::get<What>(std::get<Shape>(mark.what)));
        }
    }
    return found;
}

inline std::vector<RectShape> rects(const Picture& picture, int panel, std::string_view role) {
    return marks<RectShape>(picture, panel, role);
}

inline std::vector<TextMark> texts(const Picture& picture, int panel, std::string_view role) {
    return marks<TextMark>(picture, panel, role);
}

inline Length advance_of(const TextMark& text) {
    return text.runs.empty() ? 0_mm : text.runs.back().first + text.runs.back().second.advance;
}

/// What all tests of a program share: plugins, themes and fonts of the build.
class Studio {
public:
    explicit Studio(bool real_fonts = true) {
        if (real_fonts) {
            fonts_ = std::make_unique<FontSet>(source_folder() / "fonts");
            typesetter_ = std::make_unique<ShapingTypesetter>(*fonts_);
        } else {
            typesetter_ = std::make_unique<FixedTypesetter>();
        }
    }
    const FontSet& fonts() const { return *fonts_; }

    Rendered render(const std::string& spec) {
        write_text(folder_ / "spec.yaml", spec);
        Rendered result;
        const Engine engine{registry_, *typesetter_, themes_, {source_folder() / "specs/themes"}};
        result.rendering =
            zhitu::render(engine, {(folder_ / "spec.yaml").string(), {}}, result.sources, result.diagnostics);
        return result;
    }

private:
    ScratchFolder folder_;
    Registry registry_ = Registry::scan(plugin_folder(), {});
    std::unique_ptr<FontSet> fonts_;
    std::unique_ptr<Typesetter> typesetter_;
    ThemeCache themes_;
};

/// A fixture whose fonts and plugins are opened once for all its tests.
class PictureTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() { studio_ = std::make_unique<Studio>(); }
    static void TearDownTestSuite() { studio_.reset(); }
    static Rendered render(const std::string& spec) { return studio_->render(spec); }
    inline static std::unique_ptr<Studio> studio_;
};

} // namespace zhitu::testing
