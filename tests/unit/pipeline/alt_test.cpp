// 替代文本: every picture has one, and a stage shows it.
#include "tests/unit/pipeline/rendering.hpp"

namespace zhitu::test {
namespace {

using ::testing::HasSubstr;

TEST_F(Pipeline, every_example_has_a_description) {
    for (const char* const stem : {"chenzhou", "gdp", "areas", "facet", "include"})
        EXPECT_FALSE(example(stem).description.empty()) << stem;
}

TEST_F(Pipeline, the_spec_stage_shows_the_description_and_the_facets) {
    Explanation explanation{Stage::spec, ""};
    render_file(ZHITU_SOURCE_DIR "/specs/facet.yaml", &explanation);
    EXPECT_THAT(explanation.text, HasSubstr("alt 六市工业增加值。趋势：甲市，2016年412.6亿元，2020年581.7亿元；"));
    EXPECT_THAT(explanation.text, HasSubstr("title 己市"));
}

TEST_F(Pipeline, a_description_says_what_was_typed_and_no_sums) {
    const Picture picture = picture_of(render_text("制图: 1\n标题: 外贸\n类型: 柱图\n横轴: 市\n"
                                                   "数据: [[市, 2016年, 2020年], [郴州, 27亿美元, 49亿美元]]\n"));
    EXPECT_EQ(picture.description, "柱图：外贸，郴州2016年27亿美元、2020年49亿美元");
}

TEST_F(Pipeline, a_description_runs_in_the_order_of_time) {
    const auto description = [this](const std::string& kind, const std::string& rest) {
        return picture_of(render_text("制图: 1\n标题: 外贸\n类型: " + kind + "\n" + rest)).description;
    };
    EXPECT_EQ(description("柱图", "数据: {2020年: 49亿美元, 2018年: 30亿美元, 2016年: 27亿美元}\n排序: 原序\n"),
              "柱图：外贸，2016年27亿美元，2020年49亿美元");
    EXPECT_EQ(description("构成", "部分: [甲, 乙]\n数据: {2016年: 50:50, 2020年: 40:60}\n"),
              "构成：外贸，2016年甲50%、乙50%，2020年甲40%、乙60%");
    EXPECT_EQ(description("柱图", "横轴: 市\n排序: 原序\n数据: [[市, 2020年, 2016年], [郴州, 49亿美元, 27亿美元]]\n"),
              "柱图：外贸，郴州2016年27亿美元、2020年49亿美元");
    EXPECT_EQ(description("条图", "数据: {永州: 2, 郴州: 3, 衡阳: 4}\n"), "条图：外贸，永州2，郴州3，衡阳4")
        << "as typed";
}

TEST_F(Pipeline, a_description_parts_names_from_figures) {
    const auto description = [this](const std::string& data) {
        return picture_of(render_text("制图: 1\n标题: 快递\n类型: 柱图\n" + data)).description;
    };
    EXPECT_EQ(description("数据: {2019: 635.2亿件, 2023: 1320.7亿件}\n"),
              "柱图：快递，2019年635.2亿件，2023年1320.7亿件");
    EXPECT_EQ(description("数据: {站1: 3, 站2: 4}\n"), "柱图：快递，站1为3，站2为4");
    EXPECT_EQ(description("横轴: 市\n数据: [[市, 2016, 2020], [郴州, 27亿美元, 49亿美元]]\n"),
              "柱图：快递，郴州2016年27亿美元、2020年49亿美元");
}

TEST_F(Pipeline, the_root_holds_for_included_specs_and_their_data) {
    write("图/表.csv", "年份,收入\n2016年,1亿元\n2020年,2亿元\n");
    write("图/图.yaml", "制图: 1\n标题: 收入\n类型: 柱图\n数据: 表.csv\n");
    const Picture picture = picture_of(render_text("制图: 1\n标题: 板\n样式: 日报红\n尺寸: 60mm x 62mm\n面板:\n"
                                                   "  - {引用: 图/图.yaml}\n"));
    EXPECT_EQ(texts(picture, "panel title"), std::vector<std::string>{"收入"});
}

} // namespace
} // namespace zhitu::test
