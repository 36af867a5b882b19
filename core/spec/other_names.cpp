#include "core/spec/other_names.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

struct OtherNames {
    std::string_view english; // our word
    std::string_view typed;   // separated by a space
};

// clang-format off
constexpr OtherNames table[]{
    {"title", "题目 大标题 主标题 图题 题 heading caption headline"},
    {"subtitle", "副题 小标题 子标题 subheading"},
    {"panels", "子图 小图 分图 图 panel charts"},
    {"layout", "布局 排版 排列 arrangement"},
    {"size", "大小 幅面 规格 宽高 dimensions"},
    {"theme", "主题 风格 模板 style template"},
    {"credit", "作者 制图者 制图人 绘制 制作 设计 记者 author byline by"},
    {"source", "数据来源 资料来源 出处 sources origin"},
    {"note", "备注 说明 注释 附注 脚注 notes footnote remark 註"},
    {"output", "格式 导出 输出格式 format formats export"},
    {"alt", "描述 无障碍文本 alt_text description"},
    {"include", "嵌入 包含 embed import"},
    {"image", "图像 照片 插图 picture photo img"},
    {"text", "文本 正文 words"},
    {"type", "图表 图型 图类 种类 图表类型 chart kind chart_type"},
    {"data", "数值 数据源 表格 values rows table 數據"},
    {"parts", "组成 分项 成分 项目 components"},
    {"x", "x轴 X轴 横坐标 类别 category 橫軸"},
    {"y", "竖轴 y轴 Y轴 纵坐标 value 縱軸"},
    {"unit", "计量单位 量纲 units"},
    {"decimals", "小数位 小数位数 精度 保留小数 precision digits"},
    {"growth", "增幅 增速 涨幅 涨跌 涨跌幅 增长率 变化 change increase"},
    {"highlight", "高亮 突出 重点 标红 emphasis emphasize focus 強調 highlite hilight"},
    {"annotate", "注解 标记 批注 annotation annotations marks 標註"},
    {"estimated_from", "自...起估计 自……起估计 自⋯起估计 自..起估计 自起估计 估计 预计 预测 estimate forecast"},
    {"series", "分组 组 group"},
    {"sort", "顺序 次序 order"},
    {"top", "前n 前几 取前 只取 limit head"},
    {"break", "截断 断开 轴断 axis_break 斷軸"},
    {"facet", "拆分 小多图 facets small_multiples"},
    {"shared_scale", "统一刻度 同刻度 共用刻度 统一坐标 share_scale"},
    {"vertical", "直排 纵排"},
    {"columns", "字段 column field"},
    {"range", "最小最大 上下限 domain limits"},
    {"ticks", "间隔 步长 step interval"},
    {"grid", "网格线 格线 gridlines"},
    {"file", "路径 文件名 path filename"},
    {"encoding", "字符集 charset"},
    {"method", "方法 计算方法 formula"},
    {"from", "起 从 start since"},
    {"to", "止 到 end until"},
    {"ascending", "升序 从小到大 从低到高 由小到大 递增 asc increasing"},
    {"descending", "降序 从大到小 从高到低 由大到小 递减 desc decreasing"},
    {"as_given", "不排序 不排 原样 原始 original"},
    {"auto", "默认 automatic default"},
    {"none", "不要 没有 不算 off"},
    {"yes", "开 有 真 true on"},
    {"no", "关 不 假 false off"},
    {"year_on_year", "同比增长 同比增速 比上年 yoy"},
    {"period_on_period", "环比增长 环比增速 比上月 比上季 mom qoq"},
    {"annual", "年均增长 年均增速 年复合 cagr"},
    {"multiple", "倍 翻番 times"},
    {"points", "个百分点 percentage_points"},
    {"column", "柱状图 柱形图 直方图 竖条图 vertical_bar columns"},
    {"bar", "条形图 条状图 横条图 横柱图 横向柱图 horizontal_bar bars 條圖"},
    {"trend", "折线图 折线 线图 曲线图 走势图 趋势图 line lines line_chart 趨勢"},
    {"ratio", "构成图 占比 占比图 比重图 结构图 百分比堆积图 stacked share shares"},
};
// clang-format on

bool lists(std::string_view words, std::string_view wanted) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == wanted) return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

} // namespace

std::optional<std::string> everyday_name(std::string_view typed, const std::vector<Pair>& names) {
    const bool chinese = std::ranges::any_of(to_utf32(typed), is_han);
    for (const OtherNames& row : table) {
        const auto ours = std::ranges::find(names, row.english, &Pair::en);
        if (ours != names.end() && lists(row.typed, typed)) return ours->in(chinese);
    }
    return std::nullopt;
}

} // namespace zhitu
