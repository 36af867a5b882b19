// Loads a table the way a spec would: kinds built by hand, data as YAML text or CSV files in a folder of its own.
#pragma once

#include "core/spec/node.hpp"
#include "tests/support/load_table.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace zhitu::testing {

inline ChartKind column_kind() { // 横轴, 纵轴: one column
    ChartKind kind;
    kind.name = {"柱图", "column"};
    kind.channels = {{{"横轴", "x"}, {}, false, false, true}, {{"纵轴", "y"}, {}, true, false, true}};
    return kind;
}

inline ChartKind trend_kind() { // 纵轴: several columns
    ChartKind kind = column_kind();
    kind.name = {"趋势", "trend"};
    kind.channels[1].many = true;
    return kind;
}

inline ChartKind ratio_kind() {
    ChartKind kind;
    kind.name = {"构成", "ratio"};
    kind.channels = {{{"横轴", "x"}, {}, false, false, true}, {{"部分", "parts"}, {}, true, true, true}};
    return kind;
}

class Loading : public ::testing::Test {
protected:
    Loading() { std::filesystem::create_directories(folder_); }
    ~Loading() override { std::filesystem::remove_all(folder_); }

    void write(const std::string& name, const std::string& bytes) {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
    }

    ChartTable load() { return load_table(chart_, folder_, folder_, sources_, diagnostics_); }

    /// `data` is the YAML behind 数据:.
    ChartTable load(const ChartKind& kind, const std::string& data) {
        kind_ = kind;
        chart_.kind = &kind_;
        const Source& source = sources_.add("spec.yaml", data);
        chart_.data.inline_data = parse_yaml(source, diagnostics_);
        return load();
    }

    /// `block` is the text behind 数据: |, indented by two.
    ChartTable load_block(const ChartKind& kind, const std::string& block) {
        kind_ = kind;
        chart_.kind = &kind_;
        const Source& source = sources_.add("spec.yaml", "数据: |\n" + block);
        const Node document = parse_yaml(source, diagnostics_);
        if (document.is_map()) chart_.data.inline_data = document.entries.front().second;
        return load();
    }

    ChartTable load_csv(const ChartKind& kind, const std::string& bytes) {
        write("data.csv", bytes);
        kind_ = kind;
        chart_.kind = &kind_;
        chart_.data.file.value = "data.csv";
        return load();
    }

    /// "spec.yaml 1:8 Z320", one a fault, in order of the files' lines.
    std::vector<std::string> faults() const {
        std::vector<std::string> result;
        for (const Diagnostic& diagnostic : diagnostics_.sorted()) {
            const Source* source = diagnostic.span.source;
            std::string text;
            if (source) {
                const Place place = source->place(diagnostic.span.begin);
                text = std::filesystem::path(source->name()).filename().string() + " " +
                       std::to_string(place.line) + ":" + std::to_string(place.column) + " ";
            }
            result.push_back(text + diagnostic.code);
        }
        return result;
    }

    std::string sentence(std::size_t index = 0) const { return diagnostics_.sorted().at(index).zh; }

    static std::vector<std::string> texts(const Column& column) {
        std::vector<std::string> result;
        for (const Value& value : column.values) result.emplace_back(value.text);
        return result;
    }
    static std::vector<std::string> numbers(const Column& column) {
        std::vector<std::string> result;
        for (const Value& value : column.values) result.push_back(value.number ? value.number->text() : "");
        return result;
    }

    static Phrase phrase(const std::string& text) { return {text, {}}; }

    using Texts = std::vector<std::string>;
    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / ("zhitu-data-" + std::to_string(getpid()) + "-" +
                                                  ::testing::UnitTest::GetInstance()->current_test_info()->name());
    Sources sources_;
    Diagnostics diagnostics_;
    ChartKind kind_;
    ChartSpec chart_;
};

} // namespace zhitu::testing
