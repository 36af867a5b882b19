#include "core/image/why_broken.hpp"

#include "core/base/digit.hpp"

#include <algorithm>
#include <string>

namespace zhitu {
namespace {

struct Reason {
    std::string_view words; // of libxml, libspng or libjpeg
    const char *zh, *en;
};
constexpr Reason usual[] = {
    {"end of data in tag", "有标签没有结束，或文件到一半就断了", "a tag is not closed, or the file breaks off"},
    {"remature end", "文件到一半就断了", "the file breaks off"},
    {"end of stream", "文件到一半就断了", "the file breaks off"},
    {"end of file", "文件到一半就断了", "the file breaks off"},
    {"too short", "文件到一半就断了", "the file breaks off"},
    {"Empty input", "文件到一半就断了", "the file breaks off"},
    {"checksum", "校验对不上，内容变过", "a checksum does not match its content"},
    {"nsupported", "存成了少见的格式，读不了", "it is saved in a rare format that is not read"},
    {"mismatch", "标签没有配对", "its tags do not match"},
    {"Entity", "用了没有声明的实体", "an entity is not declared"},
    {"prefix", "用了没有声明的前缀", "a prefix is not declared"},
    {"redefined", "同一个属性写了两遍", "an attribute is given twice"},
    {"UTF-8", "不是 UTF-8 编码", "it is not UTF-8"},
    {"Extra content", "有标签没有写对，或末尾多出了内容",
     "a tag is not well formed, or something stands behind its end"},
    {"<svg> root", "最外层不是 <svg>", "its root is not <svg>"},
    {"Tag", "标签没有写完整", "a tag is not well formed"},
    {"ttribute", "属性没有写对", "an attribute is not well formed"},
    {"", "内容错乱", "its content is garbled"},
};

std::string number_behind(std::string_view mark, std::string_view complaint) {
    const std::size_t at = complaint.find(mark);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = complaint.substr(at + mark.size());
    return {rest.begin(), std::ranges::find_if_not(rest, is_digit)};
}

/// libxml's own words: what stands behind the place, or behind whatever librsvg puts before it.
std::string_view bare(std::string_view complaint) {
    for (const std::string_view mark : {"of data: ", "error: "})
        if (const std::size_t at = complaint.find(mark); at != std::string_view::npos)
            return complaint.substr(at + mark.size());
    return complaint;
}

} // namespace

Argument why_broken(std::string_view complaint) {
    const std::string_view words = bare(complaint);
    const Reason& reason = *std::ranges::find_if(
        usual, [&](const Reason& each) { return words.find(each.words) != std::string_view::npos; });
    Argument said(reason.zh, reason.en);
    const std::string line = number_behind("on line ", complaint), column = number_behind(" column ", complaint);
    if (!line.empty() && !column.empty()) {
        said.zh = "第 " + line + " 行第 " + column + " 列，" + said.zh;
        said.en = "line " + line + ", column " + column + ": " + said.en;
    }
    said.zh.append("（").append(words).append("）");
    said.en.append(" (").append(words).append(")");
    return said;
}

} // namespace zhitu
