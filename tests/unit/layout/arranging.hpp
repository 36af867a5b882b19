// A spec arranged in this process, as the pipeline's steps 2 to 8 do it, with the parts still there to be asked.
#pragma once

#include "core/layout/layout.hpp"
#include "core/plugin/registry.hpp"
#include "core/text/fixed_typesetter.hpp"
#include "tests/support/load_table.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace zhitu::testing {

class Arranging : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        registry_ = std::make_unique<Registry>(
            Registry::scan(std::filesystem::path(ZHITU_BINARY_DIR) / "lib/zhitu/plugins-1", {}));
    }
    static void TearDownTestSuite() { registry_.reset(); }

    /// Everything up to the plans. `text` is the spec without its first line.
    void plan(const std::string& text) {
        charts_.clear();
        plans_.clear();
        tables_.clear();
        const Source& source = sources_.add("a.yaml", "制图: 1\n样式: 日报红\n" + text);
        document_ = parse_yaml(source, diagnostics_);
        spec_ = decode_spec(document_, {source, {}, {}, sources_}, *registry_, diagnostics_);
        theme_ = resolve_theme(spec_.theme, spec_.board, {.shared = {ZHITU_SOURCE_DIR "/specs/themes"}}, *registry_,
                               sources_, diagnostics_);
        sheet_ = sheet_size(spec_, theme_, diagnostics_);
        tables_.reserve(spec_.charts.size());
        for (const ChartSpec& chart : spec_.charts) {
            tables_.push_back(load_table(chart, {}, {}, sources_, diagnostics_));
            Pair why;
            const zhitu_chart* const calls = registry_->open(*chart.kind, why);
            ASSERT_NE(calls, nullptr) << why.zh;
            charts_.push_back({chart, tables_.back(), theme_, *calls, typesetter(), spec_.board});
        }
        const std::vector<Rect> nominal = nominal_frames(spec_, theme_, sheet_);
        for (std::size_t i = 0; i < charts_.size(); ++i)
            plans_.push_back(plan_chart(charts_[i], nominal[i], diagnostics_));
        ASSERT_FALSE(diagnostics_.has_errors()) << faults();
    }
    Layout arrange(const std::string& text) {
        plan(text);
        return zhitu::arrange(spec_, theme_, sheet_, charts_, plans_, images_, typesetter(), diagnostics_);
    }

    virtual Typesetter& typesetter() { return fixed_; }
    std::string faults() const {
        std::string text;
        for (const Diagnostic& diagnostic : diagnostics_.sorted())
            text += diagnostic.code + " " + diagnostic.where.zh + " " + diagnostic.zh + "\n";
        return text;
    }
    static double size_of(const Layout& layout, TypeRole role) { return layout.types.style(role).size.pt(); }

    inline static std::unique_ptr<Registry> registry_;
    FixedTypesetter fixed_;
    Sources sources_;
    Diagnostics diagnostics_;
    Node document_;
    Spec spec_;
    Theme theme_;
    Rect sheet_;
    std::vector<ChartTable> tables_;
    std::vector<Chart> charts_;
    std::vector<Plan> plans_;
    Images images_;
};

inline void expect_box(const Rect& box, double x, double y, double width, double height) {
    EXPECT_NEAR(box.x.mm(), x, 0.001);
    EXPECT_NEAR(box.y.mm(), y, 0.001);
    EXPECT_NEAR(box.width.mm(), width, 0.001);
    EXPECT_NEAR(box.height.mm(), height, 0.001);
}

/// So many panels of two columns each.
inline std::string panels(int count, const std::string& value = "27196元") {
    std::string text = "面板:\n";
    for (int i = 1; i <= count; ++i)
        text += "  - {标题: 收入" + std::to_string(i) + ", 类型: 柱图, 数据: {2016年: 19756元, 2020年: " + value +
                "}}\n";
    return text;
}

} // namespace zhitu::testing
