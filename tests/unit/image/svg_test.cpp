// Drawings: what may be in them, and how large they are.
#include "core/base/limits.hpp"
#include "tests/unit/image/reading.hpp"

namespace zhitu::testing {
namespace {

using ::testing::HasSubstr;

class Drawings : public ImageReading {
protected:
    std::string fault_of(const std::string& inside) {
        diagnostics_ = {};
        read("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
             "viewBox=\"0 0 10 10\">\n" +
             inside + "\n</svg>");
        return code();
    }
};

TEST_F(Drawings, a_drawing_has_the_size_of_its_view_box) {
    const auto image = read("<?xml version=\"1.0\"?><!-- a --><svg xmlns=\"http://www.w3.org/2000/svg\" "
                            "viewBox=\"0 0 30 20\"><path d=\"M0 0L9 9\"/></svg>");
    ASSERT_TRUE(image) << sentence();
    EXPECT_EQ(std::get<VectorImage>(*image).width, 30);
    EXPECT_EQ(std::get<VectorImage>(*image).height, 20);
}

TEST_F(Drawings, or_that_of_width_and_height) {
    const auto image = read("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2in\" height=\"96\"><rect/></svg>");
    ASSERT_TRUE(image) << sentence();
    EXPECT_NEAR(std::get<VectorImage>(*image).width, 192, 1e-6);
    EXPECT_FALSE(read("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    EXPECT_EQ(code(), "Z728");
}

TEST_F(Drawings, one_without_shapes_is_said) {
    EXPECT_EQ(fault_of("<g><title>空</title></g>"), "Z728");
    EXPECT_THAT(sentence(), HasSubstr("什么也没画"));
    EXPECT_EQ(fault_of("<g><title>空</title><line x2=\"1\"/></g>"), "");
}

TEST_F(Drawings, lines_areas_and_references_within_are_fine) {
    EXPECT_EQ(fault_of("<style>.a { fill: url( '#g' ) }</style><defs><linearGradient id=\"g\"/></defs>"
                       "<rect fill=\"url(#g)\" width=\"3\" height=\"3\"/><use xlink:href=\"#g\"/>"),
              "");
    EXPECT_EQ(fault_of("<a href=\"https://example.com\"><rect/></a><!-- <text> -->"), "");
}

TEST_F(Drawings, nothing_refers_outside) {
    EXPECT_EQ(fault_of("<use href=\"other.svg#a\"/>"), "Z726");
    EXPECT_EQ(fault_of("<rect fill=\"url(other.svg#a)\"/>"), "Z726");
    EXPECT_EQ(fault_of("<style>@import 'a.css';</style>"), "Z726");
    EXPECT_EQ(fault_of("<style><![CDATA[ .a { fill: url(\"http://a/b#c\") } ]]></style>"), "Z726");
    EXPECT_EQ(fault_of("<?xml-stylesheet href=\"a.css\"?>"), "Z726");
    EXPECT_THAT(sentence(), HasSubstr("第 2 行"));
}

TEST_F(Drawings, entities_that_multiply_are_refused) {
    EXPECT_FALSE(read("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg viewBox=\"0 0 1 1\"/>"));
    EXPECT_EQ(code(), "Z726");
    EXPECT_TRUE(read("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\">"
                     "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect/></svg>"))
        << sentence();
}

TEST_F(Drawings, scripts_texts_images_filters_and_animations_are_refused) {
    for (const char* const element :
         {"script", "text", "image", "foreignObject", "filter", "animate", "svg:text"}) {
        EXPECT_EQ(fault_of("<" + std::string(element) + " x=\"1\"></" + element + ">"), "Z725") << element;
        EXPECT_EQ(fault_of("<" + std::string(element) + "/>"), "Z725") << element;
    }
}

TEST_F(Drawings, there_is_a_budget_of_elements) {
    std::string many;
    for (std::size_t i = 0; i + 1 < limits::drawing_elements; ++i) many += "<line/>"; // and the svg itself
    EXPECT_EQ(fault_of(many), "");
    EXPECT_EQ(fault_of(many + "<g/>"), "Z727");
}

TEST_F(Drawings, what_is_drawn_with_an_element_counts_too) {
    std::string inside, vertices, many;
    for (int i = 0; i < 200; ++i) inside += "<rect/>", vertices += "L1 1", many += "<rect class='a'/>";
    const auto drawn = [&](const std::string& element, const std::string& id) {
        return fault_of("<" + element + " id=\"" + id + "\">" + inside + "</" + element + ">" + many +
                        "<path d=\"M0 0" + vertices +
                        "\" marker-mid=\"url(#m)\" style=\"mask: url('#k')\"/><style>.a, .b {fill: "
                        "url(#p)}</style>");
    };
    EXPECT_EQ(drawn("marker", "m"), "Z727") << "at every vertex";
    EXPECT_EQ(drawn("pattern", "p"), "Z727") << "by a class of a style sheet";
    EXPECT_EQ(drawn("mask", "k"), "") << "drawn once";
    std::string stops;
    for (int i = 0; i < 200; ++i) stops += "<stop/>";
    EXPECT_EQ(fault_of("<linearGradient id=\"p\">" + stops +
                       "</linearGradient><style>rect {fill: url(#p)}</style>" + many),
              "")
        << "a gradient is no drawing";
}

TEST_F(Drawings, uses_count_as_what_they_draw) {
    const auto doubling = [](int levels) {
        std::string svg = "<defs><g id=\"a0\"><rect/></g>";
        for (int i = 1; i < levels; ++i) {
            const std::string use = "<use href=\"#a" + std::to_string(i - 1) + "\"/>";
            svg += "<g id=\"a" + std::to_string(i) + "\">" + use + use + "</g>";
        }
        return svg + "</defs><use href=\"#a" + std::to_string(levels - 1) + "\"/>";
    };
    EXPECT_EQ(fault_of(doubling(8)), "");
    EXPECT_EQ(fault_of(doubling(20)), "Z727");
    EXPECT_EQ(fault_of("<g id=\"a\"><use href=\"#a\"/></g>"), "") << "what refers to itself is not endless";
}

TEST_F(Drawings, elements_nest_at_most_200_deep) {
    const auto nested = [](int depth) {
        std::string svg;
        for (int i = 1; i < depth; ++i) svg += "<g>";
        svg += "<line></line>";
        for (int i = 1; i < depth; ++i) svg += "</g>";
        return svg;
    };
    EXPECT_EQ(fault_of(nested(199)), "");
    EXPECT_EQ(fault_of(nested(200)), "Z727");
    EXPECT_NE(diagnostics_.all().back().zh.find("超过 200 层"), std::string::npos);
}

TEST_F(Drawings, damage_is_said_in_our_words_with_its_place) {
    fault_of("<g a='1' a='2'/>");
    EXPECT_THAT(sentence(), HasSubstr("第 2 行第 15 列，同一个属性写了两遍（Attribute a redefined）"));
    EXPECT_FALSE(read("<svg/>x"));
    read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/><a/>");
    EXPECT_THAT(sentence(), HasSubstr("末尾多出了内容"));
}

TEST_F(Drawings, a_tag_that_is_not_closed_is_named_where_it_stands) {
    fault_of("<g>\n<rect>\n<!-- </rect> -->\n</g>");
    EXPECT_THAT(sentence(), HasSubstr("第 3 行的 <rect> 没有结束"));
    EXPECT_THAT(diagnostics_.all().back().en, HasSubstr("the <rect> of line 3 is not closed"));
    fault_of("<g id='>'>\n<rect/>");
    EXPECT_THAT(sentence(), HasSubstr("第 2 行的 <g> 没有结束"));
    read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n<g>");
    EXPECT_THAT(sentence(), HasSubstr("第 2 行的 <g> 没有结束，或文件到一半就断了"));
}

TEST_F(Drawings, broken_markup_is_damaged) {
    EXPECT_EQ(fault_of("<g><rect></g>"), "Z721");
    EXPECT_EQ(fault_of("<g x=\"1"), "Z721");
    EXPECT_EQ(fault_of("<"), "Z721");
}

} // namespace
} // namespace zhitu::testing
