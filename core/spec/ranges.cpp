#include "core/spec/ranges.hpp"

#include "core/base/utf8.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace zhitu {
namespace {

constexpr std::array<std::string_view, 8> range_signs{"——", "—",  "–",  "～",
                                                      "~",  "至", "到", "-"}; // the longer one first

std::optional<std::pair<Phrase, Phrase>> cut(const Phrase& range, std::size_t at, std::size_t sign) {
    const std::string_view text = range.value;
    const std::string_view from = trim(text.substr(0, at)), to = trim(text.substr(at + sign));
    if (from.empty() || to.empty()) return std::nullopt;
    return std::pair{Phrase{std::string(from), range.span}, Phrase{std::string(to), range.span}};
}

} // namespace

std::optional<std::pair<Phrase, Phrase>> split_periods(const Phrase& range) {
    const std::string_view text = range.value;
    for (const std::string_view sign : range_signs) {
        std::vector<std::size_t> places;
        for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + sign.size()))
            places.push_back(at);
        if (places.size() % 2 == 0) continue;
        if (auto ends = cut(range, places[places.size() / 2], sign.size())) return ends;
    }
    return std::nullopt;
}

std::optional<std::pair<Phrase, Phrase>> split_numbers(const Phrase& range) {
    for (const std::string_view sign : range_signs) {
        const std::size_t at = std::string_view(range.value).find(sign, sign == "-" ? 1 : 0);
        if (at == std::string_view::npos) continue;
        if (auto ends = cut(range, at, sign.size())) return ends;
    }
    return std::nullopt;
}

} // namespace zhitu
