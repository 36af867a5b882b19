#include "core/spec/leads.hpp"

#include "core/base/utf8.hpp"

namespace zhitu {
namespace {

struct Lead {
    std::string_view key, typed;
};

// Only words that say no more than the theme's own: 美编/ or 记者/ before a name is another role.
constexpr Lead leads[]{{"source", "来源"},     {"source", "数据来源"}, {"source", "资料来源"}, {"note", "注"},
                       {"note", "备注"},       {"note", "注释"},       {"credit", "制图"},     {"credit", "署名"},
                       {"credit", "制图者"},   {"credit", "制图人"},   {"unit", "单位"},       {"source", "來源"},
                       {"source", "數據來源"}, {"source", "資料來源"}, {"source", "出典"},     {"source", "자료"},
                       {"note", "註"},         {"note", "備註"},       {"note", "註釋"},       {"note", "주"},
                       {"credit", "製圖"},     {"unit", "單位"},       {"unit", "単位"}};

} // namespace

std::string_view lead_of(std::string_view key, std::string_view text) {
    for (const Lead& lead : leads) {
        if (lead.key != key || !text.starts_with(lead.typed)) continue;
        const std::string_view behind = text.substr(lead.typed.size());
        for (const std::string_view mark : {"：", ":", "/", "／"}) {
            const std::string_view rest = behind.starts_with(mark) ? trim(behind.substr(mark.size())) : "";
            if (!rest.empty()) return text.substr(0, static_cast<std::size_t>(rest.data() - text.data()));
        }
    }
    return {};
}

} // namespace zhitu
