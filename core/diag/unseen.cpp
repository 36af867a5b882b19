#include "core/diag/unseen.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace zhitu {
namespace {

enum class Purpose { none, blank, layout, line_end, joining, direction };

constexpr struct {
    char32_t first, last;
    Purpose purpose;
    const char *zh, *en;
} known[] = {
    {0x0009, 0x0009, Purpose::blank, "制表符", "tab"},
    {0x000A, 0x000D, Purpose::layout, "换行符", "line feed"},
    {0x00AD, 0x00AD, Purpose::line_end, "软连字号", "soft hyphen"},
    {0x061C, 0x061C, Purpose::direction, "方向标记", "direction mark"},
    {0x200B, 0x200B, Purpose::line_end, "零宽空格", "zero-width space"},
    {0x200C, 0x200C, Purpose::joining, "零宽不连字", "zero-width non-joiner"},
    {0x200D, 0x200D, Purpose::joining, "零宽连字", "zero-width joiner"},
    {0x200E, 0x200F, Purpose::direction, "方向标记", "direction mark"},
    {0x202A, 0x202E, Purpose::direction, "方向控制符", "direction control"},
    {0x2060, 0x2060, Purpose::line_end, "词连接符", "word joiner"},
    {0x2066, 0x2069, Purpose::direction, "方向控制符", "direction control"},
    {0xFEFF, 0xFEFF, Purpose::line_end, "字节序标记", "byte order mark"},
};

Argument remedy_of(Purpose purpose) {
    switch (purpose) {
    case Purpose::blank: return {"删掉它，要空就打空格", "delete it, or write spaces"};
    case Purpose::layout:
        return {"这里只有一行：写在一行里；能换行的是标题、副标题、来源、注、署名和标注的文字",
                "this is one line: write it in one; titles, subtitle, source, note, credit and the words of "
                "annotate may have several"};
    case Purpose::line_end:
        return {"删掉它；在哪里换行由制图定，不由看不见的字符定",
                "delete it; zhitu decides where lines end, not what nobody sees"};
    case Purpose::joining: return {"删掉它；字怎样相连由字体定", "delete it; the font decides how letters join"};
    case Purpose::direction:
        return {"删掉它；从右往左的文字制图自己会排", "delete it; zhitu itself sets what runs from right to left"};
    case Purpose::none: break;
    }
    return {"多半是复制时带进来的：删掉这段，重新打一遍",
            "it often comes with copied text: delete the text and type it again"};
}

} // namespace

Unseen unseen(char32_t code) {
    for (const auto& each : known)
        if (code >= each.first && code <= each.last) return {{each.zh, each.en}, remedy_of(each.purpose)};
    return {{"控制字符", "control character"}, remedy_of(Purpose::none)};
}

std::string code_point(char32_t code) {
    char digits[8];
    const auto end = std::to_chars(digits, digits + sizeof digits, static_cast<std::uint32_t>(code), 16).ptr;
    std::string text(digits, end);
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char digit) { return std::toupper(digit); });
    return "U+" + std::string(text.size() < 4 ? 4 - text.size() : 0, '0') + text;
}

} // namespace zhitu
