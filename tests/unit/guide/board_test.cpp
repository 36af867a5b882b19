// The two boards of specs/ against the house style's drawings of them: 85.4 x 105 mm, every place in millimetres.
#include "tests/unit/guide/rendered.hpp"

namespace zhitu::testing {
namespace {

constexpr double tolerance = 0.06; // mm; finer than a 300 dpi pixel

void expect_rect(const RectShape& shape, double x, double y, double width, double height) {
    EXPECT_NEAR(shape.rect.x.mm(), x, tolerance);
    EXPECT_NEAR(shape.rect.y.mm(), y, tolerance);
    EXPECT_NEAR(shape.rect.width.mm(), width, tolerance);
    EXPECT_NEAR(shape.rect.height.mm(), height, tolerance);
}

void expect_text(const TextMark& text, const std::string& what, double x, double baseline) {
    EXPECT_EQ(text.text, what);
    EXPECT_NEAR(text.origin.x.mm(), x, tolerance) << what;
    EXPECT_NEAR(text.origin.y.mm(), baseline, tolerance) << what;
}

void expect_path(const PathShape& path, const std::vector<std::pair<double, double>>& points) {
    ASSERT_EQ(path.points.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        EXPECT_NEAR(path.points[i].x.mm(), points[i].first, tolerance) << i;
        EXPECT_NEAR(path.points[i].y.mm(), points[i].second, tolerance) << i;
    }
}

class Board : public PictureTest {
protected:
    /// The board of specs/ at the drawings' rounded width.
    static Picture board(const std::string& stem) {
        std::string spec = read_text(source_folder() / "specs" / (stem + ".yaml"));
        const std::string columns = "2栏 x 105mm";
        spec.replace(spec.find(columns), columns.size(), "85.4mm x 105mm");
        Rendered rendered = render(spec);
        EXPECT_EQ(rendered.sentences(), "");
        return rendered.picture();
    }
};

/// One card; all measures of a panel are the same below its corner.
struct PanelOf {
    const Picture& picture;
    int number;
    double x = number % 2 ? 2.8 : 43.9, y = number <= 2 ? 16.6 : 58.8;

    void expect_frame(const std::string& title, double unit_width, const std::string& unit) const {
        expect_rect(rects(picture, number, "card").at(0), x, y, 38.7, 39.8);
        expect_rect(rects(picture, number, "header").at(0), x, y, 38.7, 6);
        expect_rect(rects(picture, number, "header tick").at(0), x, y, 1, 6);
        expect_text(texts(picture, number, "panel title").at(0), title, x + 1.9, y + 4.25);
        expect_text(texts(picture, number, "unit").at(0), "单位：" + unit, x + 1.9, y + 9);
        EXPECT_NEAR(advance_of(texts(picture, number, "unit").at(0)).mm(), unit_width, tolerance);
        const LineShape zero = marks<LineShape>(picture, number, "zero line").at(0);
        EXPECT_NEAR(zero.from.x.mm(), x + 1.9, tolerance);
        EXPECT_NEAR(zero.to.x.mm(), x + 36.8, tolerance);
        EXPECT_NEAR(zero.from.y.mm(), y + 34.906, tolerance);
        EXPECT_NEAR(zero.width.mm(), 0.2117, 0.001);
        expect_text(texts(picture, number, "row label").at(0), "2016年", x + 3.802, y + 38.1);
        expect_text(texts(picture, number, "row label").at(1), "2020年", x + 27.277, y + 38.1);
    }

    struct Pair {
        const char *before, *now;
        double before_x, now_x, before_height; // x from the card's left edge
    };
    void expect_columns(const Pair& pair) const {
        const auto columns = rects(picture, number, "rect");
        const double zero = y + 34.8;
        expect_rect(columns.at(0), x + 3.1, zero - pair.before_height, 9, pair.before_height);
        expect_rect(columns.at(1), x + 26.6, y + 14.6, 9, 20.2);
        expect_path(
            marks<PathShape>(picture, number, "area").at(0),
            {{x + 12.1, zero}, {x + 12.1, zero - pair.before_height}, {x + 26.6, y + 14.6}, {x + 26.6, zero}});
        const auto values = texts(picture, number, "value");
        expect_text(values.at(0), pair.before, x + pair.before_x, zero - pair.before_height - 1.1);
        expect_text(values.at(1), pair.now, x + pair.now_x, y + 13.5);
    }

    void expect_badge(const std::string& figure, double width) const {
        const double left = x + 19.35 - width / 2;
        const RectShape pill = rects(picture, number, "badge").at(0);
        expect_rect(pill, left, y + 28.2, width, 4.4);
        EXPECT_NEAR(pill.radius.mm(), 2.2, 0.001);
        expect_text(texts(picture, number, "badge figure").at(0), figure, left + 3.55, y + 31.466);
        const double middle = left + 1.95, tip = y + 29.256, shoulder = tip + 1.258, tail = tip + 2.288;
        expect_path(marks<PathShape>(picture, number, "badge arrow").at(0), {{middle, tip},
                                                                             {middle + 1.1, shoulder},
                                                                             {middle + 0.44, shoulder},
                                                                             {middle + 0.44, tail},
                                                                             {middle - 0.44, tail},
                                                                             {middle - 0.44, shoulder},
                                                                             {middle - 1.1, shoulder}});
    }

    struct Part {
        const char* name;
        double name_baseline; // from the card's top, as all that follow
        const char* values[2];
        double begins[2], heights[2], baselines[2];
    };
    /// The drawings have no bare paper between the parts: half of 0.3 mm is taken from either side.
    void expect_parts(const std::vector<Part>& parts) const {
        const auto segments = rects(picture, number, "rect");
        const auto values = texts(picture, number, "value"), names = texts(picture, number, "name");
        ASSERT_EQ(segments.size(), parts.size() * 2);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const double above = i == 0 ? 0 : 0.15, below = i + 1 == parts.size() ? 0 : 0.15;
            for (std::size_t row = 0; row < 2; ++row) {
                const double left = x + (row == 0 ? 3.1 : 26.6);
                expect_rect(segments[2 * i + row], left, y + parts[i].begins[row] + above, 9,
                            parts[i].heights[row] - above - below);
                const TextMark& value = values[2 * i + row];
                expect_text(value, parts[i].values[row], left + 4.5 - advance_of(value).mm() / 2,
                            y + parts[i].baselines[row]);
            }
            expect_text(names[i], parts[i].name, x + 14.764, y + parts[i].name_baseline);
            const LineShape link = marks<LineShape>(picture, number, "line").at(i);
            EXPECT_NEAR(link.from.y.mm(), y + parts[i].begins[0], tolerance);
            EXPECT_NEAR(link.to.y.mm(), y + parts[i].begins[1], tolerance);
        }
    }
};

void expect_sheet(const Picture& picture, const std::string& title) {
    expect_rect(rects(picture, 0, "ground").at(0), 0, 6.4, 85.4, 98.6);
    expect_rect(rects(picture, 0, "beam").at(0), 0, 6.4, 85.4, 0.9);
    expect_rect(rects(picture, 0, "foot beam").at(0), 0, 104.1, 85.4, 0.9);
    expect_rect(rects(picture, 0, "plaque").at(0), 14.2, 0.4, 57, 11.6);
    expect_rect(rects(picture, 0, "keyline").at(0), 15.05, 1.25, 55.3, 9.9);
    expect_text(texts(picture, 0, "title").at(0), title, 18.253, 9.15);
    EXPECT_NEAR(advance_of(texts(picture, 0, "title").at(0)).mm(), 48.895, tolerance);
    const auto tails = marks<PathShape>(picture, 0, "ribbon tail"),
               folds = marks<PathShape>(picture, 0, "ribbon fold");
    expect_path(tails.at(0), {{17.6, 3.5}, {7.6, 3.5}, {9.8, 8.6}, {7.6, 13.7}, {17.6, 13.7}});
    expect_path(tails.at(1), {{67.8, 3.5}, {77.8, 3.5}, {75.6, 8.6}, {77.8, 13.7}, {67.8, 13.7}});
    expect_path(folds.at(0), {{17.6, 12}, {14.2, 12}, {17.6, 13.7}});
    expect_path(folds.at(1), {{67.8, 12}, {71.2, 12}, {67.8, 13.7}});
    expect_text(texts(picture, 0, "note").at(0), "注：增幅为2020年比2016年，按图中数据计算", 2.8, 102);
    expect_text(texts(picture, 0, "credit").at(0), "制图/陈阳", 71.091, 102);
}

TEST_F(Board, chenzhou_stands_as_drawn) {
    const Picture picture = board("chenzhou");
    expect_sheet(picture, "郴州五年成就");
    const PanelOf income{picture, 1}, ratio{picture, 2}, product{picture, 3}, trade{picture, 4};
    income.expect_frame("全体居民人均可支配收入", 8.026, "元");
    income.expect_columns({"19756", "27196", 3.403, 26.416, 14.674});
    income.expect_badge("37.7%", 11.74);
    ratio.expect_frame("三次产业比重", 7.845, "%");
    ratio.expect_parts(
        {{"第一产业", 13.4, {"9.5", "9.9"}, {14.6, 14.6}, {1.919, 2.0}, {13.5, 13.5}},
         {"第二产业", 21.484, {"40.8", "39.3"}, {16.519, 16.6}, {8.242, 7.939}, {21.894, 21.823}},
         {"第三产业", 30.605, {"49.7", "50.8"}, {24.761, 24.538}, {10.039, 10.262}, {31.034, 30.923}}});
    product.expect_frame("地区生产总值", 10.319, "亿元");
    product.expect_columns({"1998.27", "2503.07", 2.093, 24.939, 16.126});
    product.expect_badge("25.3%", 11.74);
    trade.expect_frame("进出口总额", 12.612, "万美元");
    trade.expect_columns({"271186", "489982", 2.563, 25.479, 11.18});
    trade.expect_badge("80.7%", 11.74);
}

TEST_F(Board, yongzhou_stands_as_drawn) {
    const Picture picture = board("yongzhou");
    expect_sheet(picture, "永州五年成就");
    const PanelOf product{picture, 1}, trade{picture, 2}, income{picture, 3}, ratio{picture, 4};
    product.expect_frame("地区生产总值", 10.319, "亿元");
    product.expect_columns({"1565.81", "2107.70", 2.093, 24.939, 15.007});
    product.expect_badge("34.6%", 11.74);
    trade.expect_frame("进出口总额", 12.612, "亿美元");
    trade.expect_columns({"10.22", "31.16", 3.772, 26.813, 6.625});
    trade.expect_badge("204.9%", 13.257);
    income.expect_frame("全体居民人均可支配收入", 8.026, "元");
    income.expect_columns({"16764", "23661", 3.403, 26.416, 14.312});
    income.expect_badge("41.1%", 11.74);
    ratio.expect_frame("三次产业比重", 7.845, "%");
    ratio.expect_parts({{"第一产业", 17.48, {"20.9", "18.7"}, {14.6, 14.6}, {4.222, 3.777}, {17.965, 17.743}},
                        {"第二产业", 22.853, {"34.8", "32.0"}, {18.822, 18.377}, {7.03, 6.464}, {23.591, 22.864}},
                        {"第三产业", 30.953, {"44.3", "49.3"}, {25.851, 24.841}, {8.949, 9.959}, {31.58, 31.075}}});
}

TEST_F(Board, no_zero_line_overprints_a_column) {
    const Picture picture = board("chenzhou");
    for (int panel = 1; panel <= 4; ++panel) {
        const LineShape line = marks<LineShape>(picture, panel, "zero line").at(0);
        for (const RectShape& rect : rects(picture, panel, "rect"))
            EXPECT_LE(rect.rect.bottom().mm(), (line.from.y - line.width / 2).mm() + 0.001) << panel;
    }
}

/// A tint says "grew into": one county does not grow into another.
TEST_F(PictureTest, a_bridge_joins_two_periods_and_nothing_else) {
    const std::string head = "制图: 1\n标题: 试验\n样式: 日报红\n类型: 柱图\n";
    const auto bridges = [&](const std::string& data) {
        const Rendered result = render(head + data);
        return marks<PathShape>(result.picture(), 1, "area").size();
    };
    EXPECT_EQ(bridges("数据: {2016年: 1亿元, 2020年: 2亿元}\n"), 1u);
    EXPECT_EQ(bridges("数据: {郴州: 1亿元, 永州: 2亿元}\n"), 0u);
}

} // namespace
} // namespace zhitu::testing
