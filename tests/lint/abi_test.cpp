// The boundary's layout is frozen with ABI 1: a changed line here means that plugins built yesterday are refused
// today. Tables may grow: a new field at the end of one is not listed, because plugins ask for its presence by
// `size`.
#include "core/sdk/zhitu/descriptor.hpp"
#include "core/sdk/zhitu/fingerprint.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace zhitu {
namespace {

// Struct and field, then its offset and size in bytes; a struct alone: its alignment and size.
constexpr const char* frozen_layout = R"(zhitu_text 8 16
zhitu_text.data 0 8
zhitu_text.size 8 8
zhitu_rect 8 32
zhitu_rect.x 0 8
zhitu_rect.y 8 8
zhitu_rect.width 16 8
zhitu_rect.height 24 8
zhitu_cell 8 32
zhitu_cell.text 0 16
zhitu_cell.number 16 8
zhitu_cell.flags 24 4
zhitu_column.size 0 4
zhitu_column.name 8 16
zhitu_column.unit 24 16
zhitu_column.cells 40 8
zhitu_channel 4 8
zhitu_channel.first 0 4
zhitu_channel.count 4 4
zhitu_option 8 24
zhitu_option.number 0 8
zhitu_option.text 8 16
zhitu_scale 8 64
zhitu_scale.size 0 4
zhitu_scale.kind 4 4
zhitu_scale.domain_low 8 8
zhitu_scale.domain_high 16 8
zhitu_scale.range_low 24 8
zhitu_scale.range_high 32 8
zhitu_scale.first 40 8
zhitu_scale.step 48 8
zhitu_scale.thickness 56 8
zhitu_span 8 24
zhitu_span.first_row 0 4
zhitu_span.last_row 4 4
zhitu_span.low 8 8
zhitu_span.high 16 8
zhitu_host.size 0 4
zhitu_host.self 8 8
zhitu_host.measure 16 8
zhitu_host.cap_height 24 8
zhitu_host.format 32 8
zhitu_host.fail 40 8
zhitu_input.size 0 4
zhitu_input.rows 4 4
zhitu_input.column_count 8 4
zhitu_input.channel_count 12 4
zhitu_input.option_count 16 4
zhitu_input.span_count 20 4
zhitu_input.form 24 4
zhitu_input.columns 32 8
zhitu_input.channels 40 8
zhitu_input.options 48 8
zhitu_input.row_flags 56 8
zhitu_input.spans 64 8
zhitu_input.frame 72 32
zhitu_input.x 104 64
zhitu_input.y 168 64
zhitu_input.rule_width 232 8
zhitu_input.axis_width 240 8
zhitu_input.label_gap 248 8
zhitu_input.gutter 256 8
zhitu_input.host 264 8
zhitu_axis.size 0 4
zhitu_axis.axis 4 4
zhitu_axis.kind 8 4
zhitu_axis.channel 12 4
zhitu_axis.flags 16 4
zhitu_axis.domain_low 24 8
zhitu_axis.domain_high 32 8
zhitu_axis.thickness 40 8
zhitu_axis.gap 48 8
zhitu_axis.inset 56 8
zhitu_axis.spread 64 8
zhitu_plan.size 0 4
zhitu_plan.self 8 8
zhitu_plan.axis 16 8
zhitu_plan.series 24 8
zhitu_plan.room 32 8
zhitu_plan.fit 40 8
zhitu_plan.growth 48 8
zhitu_plan.complain 56 8
zhitu_label.size 0 4
zhitu_label.column 4 4
zhitu_label.row 8 4
zhitu_label.type 12 4
zhitu_label.over 16 4
zhitu_label.group 20 4
zhitu_label.priority 24 4
zhitu_label.flags 28 4
zhitu_label.seats 32 8
zhitu_label.anchor 40 32
zhitu_scene.size 0 4
zhitu_scene.self 8 8
zhitu_scene.line 16 8
zhitu_scene.rect 24 8
zhitu_scene.circle 32 8
zhitu_scene.polyline 40 8
zhitu_scene.area 48 8
zhitu_scene.path 56 8
zhitu_scene.text 64 8
zhitu_scene.label 72 8
zhitu_chart.size 0 4
zhitu_chart.plan 8 8
zhitu_chart.draw 16 8
zhitu_plugin.size 0 4
zhitu_plugin.magic 4 4
zhitu_plugin.abi_major 8 4
zhitu_plugin.abi_minor 12 4
zhitu_plugin.fingerprint 16 8
zhitu_plugin.descriptor_hash 24 8
zhitu_plugin.chart_count 32 4
zhitu_plugin.charts 40 8
)";
constexpr std::uint64_t frozen_fingerprint = 0xc6daa5ce8b2600e6;

std::vector<std::string> lines(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> present_layout() {
    std::vector<std::string> lines;
    for (const LayoutEntry& entry : abi_layout) {
        std::string name(entry.type);
        if (!entry.field.empty()) name += "." + std::string(entry.field);
        lines.push_back(name + " " + std::to_string(entry.offset) + " " + std::to_string(entry.size));
    }
    return lines;
}

TEST(Abi, its_layout_is_frozen) {
    const auto frozen = lines(frozen_layout), present = present_layout();
    EXPECT_EQ(present.size(), frozen.size());
    for (std::size_t i = 0; i < std::min(frozen.size(), present.size()); ++i) EXPECT_EQ(present[i], frozen[i]);
}

TEST(Abi, its_fingerprint_is_frozen) { EXPECT_EQ(abi_fingerprint(), frozen_fingerprint); }

/// Every constant of the boundary, in its order, as one number.
std::uint64_t words_of(const std::string& header) {
    static const std::regex word(R"(ZHITU_[A-Z0-9_]+ = [0-9]+)");
    std::string words;
    for (std::sregex_iterator each(header.begin(), header.end(), word), end; each != end; ++each)
        words += each->str() + "\n";
    return fnv1a(words);
}

/// A flag is no field that `size` would tell of: a plugin that reads a new one asks for the minor that has it, and
/// is refused in a sentence by a host that would never set it.
TEST(Abi, a_new_word_is_a_new_minor) {
    constexpr std::uint32_t minor = 4;
    constexpr std::uint64_t words = 0x2b7744d0dfb72fdf;
    std::ifstream file(ZHITU_SOURCE_DIR "/core/sdk/zhitu/abi.h");
    const std::string header{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(words_of(header), words)
        << "raise ZHITU_ABI_MINOR and needed_abi_minor, write Since 1.N behind the new word, then pin both here";
    EXPECT_EQ(ZHITU_ABI_MINOR, minor);
    EXPECT_EQ(needed_abi_minor, minor) << "the SDK reads all that there is";
    EXPECT_NE(header.find("Since 1." + std::to_string(minor)), std::string::npos);
}

} // namespace
} // namespace zhitu
