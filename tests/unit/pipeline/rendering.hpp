// Specs from text or from specs/ through the whole pipeline, with the real fonts, plugins and theme.
#pragma once

#include "core/pipeline.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace zhitu::test {

/// The seed's board in small: two panels of columns.
inline std::string two_panels(const std::string& first_title = "地区生产总值",
                              const std::string& second_title = "进出口总额") {
    return "制图: 1\n标题: 郴州五年成就\n样式: 日报红\n尺寸: 2栏 x 63mm\n版式: 2x1\n面板:\n"
           "  - 标题: " +
           first_title +
           "\n    类型: 柱图\n    数据: {2016年: 1998.27亿元, 2020年: 2503.07亿元}\n"
           "  - 标题: " +
           second_title + "\n    类型: 柱图\n    数据: {2016年: 271186万美元, 2020年: 489982万美元}\n";
}

class Pipeline : public ::testing::Test {
protected:
    Pipeline() { std::filesystem::create_directories(folder_); }
    ~Pipeline() override { std::filesystem::remove_all(folder_); }

    void write(const std::string& name, const std::string& text) {
        std::filesystem::create_directories((folder_ / name).parent_path());
        std::ofstream(folder_ / name) << text;
    }

    Rendering render_file(const std::filesystem::path& file, Explanation* explanation = nullptr) {
        const Engine engine{registry_, typesetter_, themes_, {ZHITU_SOURCE_DIR "/specs/themes"}};
        return render(engine, {file.string(), {}}, sources_, diagnostics_, explanation);
    }
    Rendering render_text(const std::string& text, Explanation* explanation = nullptr) {
        write("a.yaml", text);
        return render_file(folder_ / "a.yaml", explanation);
    }
    /// The picture of a spec that has no fault.
    Picture picture_of(Rendering rendering) {
        EXPECT_EQ(faults(), Faults{}) << first_sentence();
        return rendering.picture.value_or(Picture{});
    }
    Picture example(const std::string& stem) {
        return picture_of(render_file(std::string(ZHITU_SOURCE_DIR "/specs/") + stem + ".yaml"));
    }

    /// "a.yaml 5:3 Z204", one a fault, in order of the lines.
    std::vector<std::string> faults() const {
        std::vector<std::string> result;
        for (const Diagnostic& diagnostic : diagnostics_.sorted()) {
            std::string place;
            if (const Source* source = diagnostic.span.source) {
                const Place at = source->place(diagnostic.span.begin);
                place = std::filesystem::path(source->name()).filename().string() + " " + std::to_string(at.line) +
                        ":" + std::to_string(at.column) + " ";
            }
            result.push_back(place + diagnostic.code);
        }
        return result;
    }
    std::string first_sentence() const { return diagnostics_.all().empty() ? "" : diagnostics_.all()[0].zh; }

    /// The text marks of a role; of one panel (from 0), or of all.
    static std::vector<TextMark> marks(const Picture& picture, const std::string& role, int panel = -2) {
        std::vector<TextMark> found;
        for (const Mark& mark : picture.marks)
            if (const auto* text = std::get_if<TextMark>(&mark.what))
                if (mark.role == role && (panel == -2 || mark.panel == panel)) found.push_back(*text);
        return found;
    }
    static std::vector<std::string> texts(const Picture& picture, const std::string& role, int panel = -2) {
        std::vector<std::string> found;
        for (const TextMark& mark : marks(picture, role, panel)) found.push_back(mark.text);
        return found;
    }
    /// Of a text's first run, in points.
    static double size_of(const TextMark& mark) { return mark.runs.at(0).second.size.pt(); }

    using Faults = std::vector<std::string>;
    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / ("zhitu-pipeline-" + std::to_string(getpid()) + "-" +
                                                  ::testing::UnitTest::GetInstance()->current_test_info()->name());
    Registry registry_ = Registry::scan(ZHITU_BINARY_DIR "/lib/zhitu/plugins-1", {});
    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
    ThemeCache themes_;
    Sources sources_;
    Diagnostics diagnostics_;
};

} // namespace zhitu::test
