#include "core/plugin/descriptor.hpp"

#include "core/base/limits.hpp"

#include <zhitu/descriptor.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace zhitu {
namespace {

using Json = nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;

// What an author writes, through the SDK's own writer.
constexpr Channel category{"横轴", "x", Channel::any, "类别", "categories"};
constexpr Channel value = Channel{"纵轴", "y", Channel::number, "数值", "numbers"}.many().optional();
constexpr LengthOption thickness{"柱宽", "thickness", "9mm", "1mm", "60mm", "最宽的柱", "the widest column"};
constexpr NumberOption gap{"间隔", "gap", "0.6", "", "", "空白", "the gap"};
constexpr BoolOption bridge{"连桥", "bridge", true, "连接", "joins"};
constexpr ChoiceOption stacking{"排法", "stacking", {{"并列", "grouped"}, {"叠加", "stacked"}}, "怎么排", "how"};
constexpr TextOption prefix{"前缀", "prefix", "约\t\"", "写在前面", "before"};

struct Sample {
    static constexpr Declaration declaration{"样图",
                                             "sample",
                                             "说明“一”",
                                             "a \"doc\" \\",
                                             channels(category, value),
                                             options(thickness, gap, bridge, stacking, prefix),
                                             takes("growth", "highlight"),
                                             "制图: 1\n类型: 样图\n"};
};

std::string sdk_json() {
    constexpr auto note = make_note<descriptor_size<Sample>("sample", "1.2.3"), Sample>("sample", "1.2.3");
    return std::string(note.json, descriptor_size<Sample>("sample", "1.2.3"));
}

TEST(Descriptor, says_what_the_author_declared) {
    Pair why;
    const auto descriptor = parse_descriptor(sdk_json(), why);
    ASSERT_TRUE(descriptor) << why.en;
    EXPECT_EQ(descriptor->plugin, "sample");
    ASSERT_EQ(descriptor->charts.size(), 1u);
    const ChartKind& kind = descriptor->charts.front();
    EXPECT_EQ(kind.name, (Pair{"样图", "sample"}));
    EXPECT_EQ(kind.doc, (Pair{"说明“一”", "a \"doc\" \\"}));
    EXPECT_EQ(kind.version, "1.2.3");
    EXPECT_EQ(kind.example, "制图: 1\n类型: 样图\n");
    EXPECT_THAT(kind.takes, ElementsAre("growth", "highlight"));
    EXPECT_TRUE(kind.takes_key("growth"));
    EXPECT_FALSE(kind.takes_key("parts"));
    ASSERT_EQ(kind.channels.size(), 2u);
    EXPECT_TRUE(kind.channels[0].required && !kind.channels[0].many && !kind.channels[0].number);
    EXPECT_TRUE(!kind.channels[1].required && kind.channels[1].many && kind.channels[1].number);
    ASSERT_EQ(kind.options.size(), 5u);
    EXPECT_EQ(kind.options[0].type, OptionDeclaration::Type::length);
    EXPECT_EQ(kind.options[0].most, "60mm");
    EXPECT_EQ(kind.options[1].type, OptionDeclaration::Type::number);
    EXPECT_EQ(kind.options[2].fallback, "是");
    EXPECT_EQ(kind.options[3].fallback, "grouped");
    EXPECT_THAT(kind.options[3].choices, ElementsAre(Pair{"并列", "grouped"}, Pair{"叠加", "stacked"}));
    EXPECT_EQ(kind.options[4].fallback, "约\"") << "control characters are stripped";
}

/// Why the sample is refused after a change; empty when it is not.
template <class Change> std::string refusal_after(Change change) {
    Json json = Json::parse(sdk_json());
    change(json);
    Pair why;
    return parse_descriptor(json.dump(), why) ? "" : why.en;
}

Json& chart(Json& json) { return json["charts"][0]; }

TEST(Descriptor, an_option_cannot_take_a_common_key) {
    const auto rename = [](const char* zh, const char* en) {
        return refusal_after([&](Json& json) { chart(json)["options"][0]["name"] = {zh, en}; });
    };
    EXPECT_THAT(rename("标题", "caption"), HasSubstr("common to all charts"));
    EXPECT_THAT(rename("题目", "title"), HasSubstr("common to all charts"));
    EXPECT_EQ(rename("题目", "caption"), "");
}

TEST(Descriptor, a_channel_is_a_common_one_or_its_own) {
    const auto rename = [](const char* zh, const char* en) {
        return refusal_after([&](Json& json) { chart(json)["channels"][0]["name"] = {zh, en}; });
    };
    EXPECT_EQ(rename("部分", "parts"), "");
    EXPECT_EQ(rename("半径", "radius"), "");
    EXPECT_NE(rename("标题", "title"), "");
    EXPECT_NE(rename("横轴", "y"), "");
}

TEST(Descriptor, columns_are_stacked_by_an_option_of_the_chart) {
    static constexpr BoolOption option{"堆叠", "stacked", false, "叠成一根", "in one bar"};
    static constexpr Channel numbers =
        Channel{"纵轴", "y", Channel::number, "数值", "numbers"}.many().totals(option);
    static_assert(numbers.totalled && numbers.stacker == "stacked");
    const auto with = [](const Json& name) {
        return refusal_after([&](Json& json) { chart(json)["channels"][1]["stacked_by"] = name; });
    };
    EXPECT_EQ(with("bridge"), "");
    for (const Json& name : {Json("thickness"), Json("nothing"), Json(true)})
        EXPECT_THAT(with(name), HasSubstr("stacked_by")) << name;
}

TEST(Descriptor, names_come_once) {
    EXPECT_THAT(refusal_after([](Json& json) { json["charts"].push_back(chart(json)); }), HasSubstr("twice"));
    EXPECT_THAT(refusal_after([](Json& json) {
                    chart(json)["options"][1]["name"] = {"柱宽", "width"};
                }),
                HasSubstr("“柱宽” is declared twice"));
    EXPECT_THAT(refusal_after([](Json& json) {
                    chart(json)["options"][3]["choices"][1] = {"并列", "other"};
                }),
                HasSubstr("twice"));
}

TEST(Descriptor, names_are_typed_by_hand) {
    for (const auto& [zh, en] : {Pair{"样图", "Sample"}, Pair{"样图", "2d"}, Pair{"样图", ""}, Pair{"", "sample"},
                                 Pair{"样 图", "sample"}, Pair{"样：图", "sample"}, Pair{"样图", "a-b"}})
        EXPECT_NE(refusal_after([&](Json& json) { chart(json)["name"] = {zh, en}; }), "") << zh << en;
}

TEST(Descriptor, takes_names_common_keys_only) {
    EXPECT_THAT(refusal_after([](Json& json) { chart(json)["takes"] = {"title"}; }), HasSubstr("“title”"));
    EXPECT_THAT(refusal_after([](Json& json) { chart(json)["takes"] = {7}; }), HasSubstr("takes"));
}

TEST(Descriptor, defaults_are_values_of_their_type) {
    const auto with = [](std::size_t option, const char* field, const char* text) {
        return refusal_after([&](Json& json) { chart(json)["options"][option][field] = text; });
    };
    EXPECT_NE(with(0, "default", "9"), "");
    EXPECT_NE(with(0, "default", "2栏"), "");
    EXPECT_NE(with(0, "default", "61mm"), "");
    EXPECT_NE(with(0, "default", "0.5mm"), "");
    EXPECT_NE(with(0, "most", "wide"), "");
    EXPECT_EQ(with(0, "default", "6.5pt"), "");
    EXPECT_NE(with(1, "default", "nan"), "");
    EXPECT_NE(with(2, "default", "true"), "");
    EXPECT_NE(with(3, "default", "叠加"), "");
}

TEST(Descriptor, every_field_is_needed_and_typed) {
    const Json whole = Json::parse(sdk_json());
    for (const auto& field : whole["charts"][0].items()) {
        const std::string name = field.key();
        EXPECT_THAT(refusal_after([&](Json& json) { chart(json).erase(name); }), HasSubstr(name));
        EXPECT_THAT(refusal_after([&](Json& json) { chart(json)[name] = 1; }), HasSubstr(name));
    }
    for (const char* name : {"plugin", "version", "charts"})
        EXPECT_THAT(refusal_after([&](Json& json) { json.erase(name); }), HasSubstr(name));
    EXPECT_THAT(refusal_after([](Json& json) { chart(json)["options"][0]["type"] = "colour"; }), HasSubstr("type"));
    EXPECT_THAT(refusal_after([](Json& json) { json["charts"] = Json::array(); }), HasSubstr("charts"));
}

TEST(Descriptor, broken_json_is_a_sentence) {
    for (const std::string text : {"", "[", "{\"plugin\":\"\xff\"}", "nonsense", "1e999", "[]", "null"}) {
        Pair why;
        EXPECT_FALSE(parse_descriptor(text, why)) << text;
        EXPECT_NE(why.zh, "");
    }
}

TEST(Descriptor, depth_and_size_are_bounded) {
    const auto nested = [](int depth) {
        Pair why;
        parse_descriptor(std::string(static_cast<std::size_t>(depth), '[') +
                             std::string(static_cast<std::size_t>(depth), ']'),
                         why);
        return why.en;
    };
    EXPECT_THAT(nested(limits::plugin_json_depth), Not(HasSubstr("levels")));
    EXPECT_THAT(nested(limits::plugin_json_depth + 1), HasSubstr("levels"));
    EXPECT_THAT(nested(500'000), HasSubstr("levels"));
    Pair why;
    EXPECT_FALSE(parse_descriptor(std::string(limits::plugin_json_bytes + 1, ' '), why));
    EXPECT_THAT(why.en, HasSubstr("damaged"));
}

TEST(Descriptor, a_refused_one_still_names_its_kinds) {
    EXPECT_THAT(kind_names(R"({"charts":[{"name":["潮图","tide"],"later":1}]})"),
                ElementsAre(Pair{"潮图", "tide"}));
    EXPECT_THAT(kind_names("{"), ElementsAre());
}

} // namespace
} // namespace zhitu
