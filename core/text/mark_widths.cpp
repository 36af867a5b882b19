#include "core/text/mark_widths.hpp"

namespace zhitu {
namespace {

/// ！！ and ？！ are one mark of an em; three take two (GB/T 15834 5.1.2). So a row is made of twos, and a break
/// between them changes none.
bool is_one_of_two(const std::vector<ShapedCluster>& clusters, std::size_t at) {
    const auto is_exclamation = [&](std::size_t i) { // alone in its cluster: down a column two are one
        return i < clusters.size() && clusters[i].kind == CharacterClass::exclamation && clusters[i].glyphs == 1;
    };
    if (!is_exclamation(at)) return false;
    std::size_t first = at;
    while (first > 0 && is_exclamation(first - 1)) --first;
    return (at - first) % 2 == 1 || is_exclamation(at + 1);
}

} // namespace

double width_of_mark(const std::vector<ShapedCluster>& clusters, std::size_t at, const TypeStyle& style) {
    constexpr double half = 0.5, whole = 1;
    const CharacterClass kind = clusters[at].kind;
    if (is_curly_quote(clusters[at].code) && style.language == "ko") return 0; // they are as Latin ones
    const bool simplified = style.language.starts_with("zh-Hans");
    if (is_half_width_mark(kind, style)) return half;
    // The · of most faces is the Latin one.
    if (kind == CharacterClass::middle_dot && simplified) return half; // GB/T 15834 5.1.9
    if (kind == CharacterClass::middle_dot && has_centred_marks(style.language)) return whole;
    return simplified && is_one_of_two(clusters, at) ? half : 0;
}

} // namespace zhitu
