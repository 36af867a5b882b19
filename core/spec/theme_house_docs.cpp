#include "core/spec/key_rows.hpp"
#include "core/spec/theme_rows.hpp"

namespace zhitu {
namespace {

const Pair length{"长度：mm、pt 或字号", "a length: mm, pt"};
const Pair words{"文字", "text"};
const Pair colour{"颜色的名字", "a colour's name"};

void add_page(std::vector<ThemeKeyDoc>& docs) {
    const Pair page{"版心", "page"};
    add_rows(
        docs, page, length,
        {{"宽", "width", "版心的宽", "width of the page"},
         {"高", "height", "版心的高；现在只记着，还不管什么", "height of the page; kept, but used by nothing yet"},
         {"字号", "size", "正文字号，也是“字”这个长度", "size of the body, and the unit 字"},
         {"行距", "leading", "正文行距，也是“行”这个长度", "leading of the body, and the unit 行"}});
    add_rows(docs, page, {"1 到 40", "1 to 40"}, {{"栏数", "columns", "一版几栏", "columns of a page"}});
    add_rows(docs, page, {"1 到 100", "1 to 100"},
             {{"栏字数", "characters", "一栏几个字", "characters of a column"}});
    add_rows(docs, {"默认尺寸", "default_size"}, {"宽 x 高", "width x height"},
             {{"单图", "single", "单图不写 尺寸 时", "of a single chart without a size"},
              {"面板", "panels", "一组面板不写 尺寸 时", "of a board without a size"}});
    add_rows(
        docs, {"", ""}, {"飘带、无", "ribbon, none"},
        {{"题饰", "ornament",
          "标题后面的飘带。无：标题印在底上，和卡片齐左或居中；横梁会穿过它时移到顶上，标题移到横梁和卡片正中；"
          "给飘带配的墨看不清就换成文字的墨，题牌的宽、边距、尾长不管用",
          "the ribbon behind the title. none: the title stands on the ground, flush with the cards or centred, "
          "a beam that would run through it moves to the top and the title midway to the cards, an ink that was "
          "meant for the ribbon and is not seen becomes that of texts, and plaque's width, padding and tail have "
          "no say"}});
    add_rows(docs, {"", ""}, {"{图的种类: {选项: 值}}", "{kind: {option: value}}"},
             {{"图种", "kinds", "各种图的选项在这个样式里的默认值", "the kinds' options by default"}});
    add_rows(docs, {"涨跌", "change"}, up_to(limits::growth_decimals, {"0 到 {}", "0 to {}"}),
             {{"小数", "decimals", "增幅的小数位数", "decimals of growth"}});
}

void add_inks(std::vector<ThemeKeyDoc>& docs) {
    const Pair one{"颜色 黑", "colours 黑"}, role{"角色", "roles"},
        six{"六个颜色名的列表", "a list of six colours"};
    add_rows(docs, one, {"青/品/黄/黑，各 0 到 100", "cyan/magenta/yellow/black, each 0 to 100"},
             {{"墨", "process", "印刷的墨量", "ink in print"}});
    add_rows(docs, one, {"带引号的 \"#D01C1F\"", "\"#D01C1F\" in quotes"},
             {{"屏", "screen", "屏幕上的颜色", "colour on a screen"}});
    add_rows(docs, one, {"0 到 100", "0 to 100"},
             {{"黑白", "mono", "只印黑版时的灰；PNG 和 PDF 是彩色的，不用它",
               "grey where only black is printed; PNG and PDF are in colour and do not use it"}});
    add_rows(docs, one, colour,
             {{"字", "text", "压在它上面的字用什么墨；不写就从纸和文字的墨里取新闻纸上对比大的",
               "ink of texts upon it; default: paper or the ink of texts, whichever contrasts more on newsprint"}});
    add_rows(docs, role, colour,
             {{"文字", "text", "字 里没有写 墨 的文字", "texts whose type names no ink"},
              {"线", "rule", "线、轴", "rules and axes"},
              {"纸", "paper", "露白", "bare paper"},
              {"今", "now", "末期和强调的图形", "marks of the last period and stressed ones"},
              {"昔", "before", "其余的图形", "other marks"},
              {"桥", "bridge", "两柱之间的浅色", "the tint between two columns"},
              {"底", "ground", "插件画在图形下面的底色；自带的几种图不画",
               "what plugins draw under marks; the built-in kinds draw none"},
              {"涨", "up", "增的牌子", "badge of a rise"},
              {"跌", "down", "减的牌子", "badge of a fall"}});
    add_rows(docs, role, six,
             {{"系列", "series", "并排、堆叠和构成里各系列的填色", "fills of series and parts"},
              {"线条", "lines", "几条折线各自的墨", "inks of several lines"}});
    add_rows(docs, role, {"六个：实线，或划和空的长，如 3mm/1mm", "six: solid, or dash and gap, as 3mm/1mm"},
             {{"线型", "line_dashes", "几条折线各自是实线还是虚线；不写都是实线",
               "whether several lines are solid or dashed; default: solid"}});
    add_rows(docs, {"装饰", "decor"}, colour,
             {{"题牌", "plaque", "题牌", "plaque"},
              {"飘尾", "tail", "飘尾", "tail of the ribbon"},
              {"折角", "fold", "折角", "fold of the ribbon"},
              {"嵌线", "keyline", "嵌线", "keyline"},
              {"横梁", "beam", "横梁和底梁", "beams"},
              {"底", "ground", "整张图的底", "ground of the picture"},
              {"卡片", "card", "面板的底", "ground of a panel"},
              {"题头", "header", "面板的题头", "header of a panel"},
              {"题标", "tick", "题头左边的色条", "bar at the header's left"},
              {"区间", "span", "区间的底色", "tint of a 区间"},
              {"区间题", "span_head", "区间的题条", "head of a 区间"},
              {"徽章字", "badge_text", "增幅牌上的字，面板和单图一样",
               "figure of the badge, of panels and single charts"}});
}

void add_measures(std::vector<ThemeKeyDoc>& docs) {
    add_rows(docs, {"线", "strokes"}, length,
             {{"细线", "rule", "网格、引线、连线的粗细", "grid lines, leaders and links"},
              {"零线", "axis", "零线的粗细", "the zero line"},
              {"虚线", "dash", "虚线每段的长", "a dash of a dashed line"}});
    add_rows(
        docs, {"间距", "gaps"}, length,
        {{"标签", "label", "数离图形", "from a mark to its value"},
         {"文字", "text", "两段文字之间至少", "least distance of two texts"},
         {"断口", "break", "断轴处露白的高", "height of a break"},
         {"断口波长", "wave", "断口波纹一个波的长", "length of a wave of the break"},
         {"图例色块", "legend_swatch", "图例色块的边长", "side of a legend's swatch"},
         {"图例间隔", "legend_gap", "图例两项之间", "between two entries of a legend"},
         {"类名上移", "lane_lift", "名称在数值行里时往上移多少", "how far a name in the value lane is lifted"}});
    const Pair badge{"徽章", "badge"},
        said{"文字，{} 是比较的时期", "text; {} is the period that it compares with"};
    add_rows(docs, badge, length,
             {{"高", "height", "增幅牌的高", "height of the badge"},
              {"行内高", "lane_height", "增幅牌在单位行里时的高", "its height in the unit lane"},
              {"离零线", "above_zero", "下边离零线", "from its bottom to the zero line"},
              {"离柱", "clear", "两边离柱至少", "least distance from the columns"},
              {"边距", "padding", "里面两头的空", "room at its ends"},
              {"箭头宽", "arrow_width", "箭头的宽", "width of the arrow"},
              {"箭头高", "arrow_height", "箭头的高", "height of the arrow"},
              {"箭头距", "arrow_gap", "箭头离数字", "from the arrow to the figure"},
              {"比较距", "basis_gap", "“较某年”离牌子", "from the words beside it to the badge"},
              {"上移距", "rise", "让位上移时离下面的字", "from what it moved up for"}});
    add_rows(docs, badge, said,
             {{"比较", "basis", "牌子旁边的话", "beside the badge"},
              {"年均比较", "annual_basis", "年均时的话", "of annual growth"},
              {"倍数比较", "multiple_basis", "倍数时的话", "of a multiple"},
              {"同比比较", "year_on_year_basis", "同比时的话", "of growth over a year"},
              {"环比比较", "period_on_period_basis", "环比时的话", "of growth over the period before"}});
}

void add_words(std::vector<ThemeKeyDoc>& docs) {
    const Pair section{"用语", "words"}, period{"文字，可用 {自}、{至}、{期间}", "text, with {自}, {至}, {期间}"};
    add_rows(docs, section, words,
             {{"单位", "unit", "单位前面的话", "before the unit"},
              {"注", "note", "注前面的话", "before the note"},
              {"来源", "source", "来源前面的话，如“数据来源：”", "before the source"},
              {"署名", "credit", "署名前面的话", "before the credit"},
              {"连接", "joint", "来源、注之间的标点", "between source and note"},
              {"增幅注不一", "growth_note_mixed", "各面板时期不同时的增幅注", "of growth over different periods"},
              {"口径注", "basis_note", "口径；{} 是口径", "said of the basis, which is {}"},
              {"计算注", "computed_note", "增幅是算出来的", "that growth is computed"},
              {"舍入注", "unrounded_note", "增幅按四舍五入前的数算", "that growth is of unrounded figures"},
              {"合计注", "rounding_note", "分项之和与合计不等", "that parts may not add up to their sum"},
              {"不从零注", "not_from_zero_note", "纵轴不从零起", "that the axis does not begin at zero"}});
    add_rows(docs, section, period,
             {{"增幅注", "growth_note", "增幅", "said of growth"},
              {"年均增幅注", "annual_note", "年均增幅", "of annual growth"},
              {"倍数注", "multiple_note", "倍数", "of a multiple"},
              {"百分点注", "points_note", "百分点", "of percentage points"},
              {"同比注", "year_on_year_note", "同比", "of growth over a year"},
              {"环比注", "period_on_period_note", "环比", "of growth over the period before"}});
    add_rows(docs, section, {"文字，可用 {自}、{至}、{范围}", "text, with {自}, {至}, {范围}"},
             {{"断轴注", "break_note", "断轴", "of a break"}});
    add_rows(docs, section, {"文字，可用 {自}", "text, with {自}"},
             {{"估计注", "estimate_note", "自…起估计", "of estimates"}});
    add_rows(docs, section, {"文字，可用 {文字}、{自}", "text, with {文字}, {自}"},
             {{"估计另注", "own_estimate_note", "自…起估计 自己写的文字，{文字} 是它；文字里有这一期就照印",
               "of estimates in words of their own, {文字}; printed as typed where they name the period"}});
    add_rows(docs, section, {"文字，可用 {部分}", "text, with {部分}"},
             {{"比例注", "proportion_note", "写进注的比例", "of proportions in the note"}});
    add_rows(docs, section, {"文字，可用 {期}、{比}", "text, with {期}, {比}"},
             {{"各期比例", "proportion_of_row", "每一期的比", "of each period"}});
}

} // namespace

void add_house_docs(std::vector<ThemeKeyDoc>& docs) {
    add_page(docs);
    add_inks(docs);
    add_measures(docs);
    add_words(docs);
}

} // namespace zhitu
