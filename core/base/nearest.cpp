#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <utility>

namespace zhitu {
namespace {

constexpr std::size_t longest_word = 64; // nobody mistypes a longer one

/// Edit distance in which swapping two neighbours is one slip.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, above[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return above[b.size()];
}

} // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& words) {
    if (words.size() > limits::suggestions) return std::nullopt;
    const std::u32string typed = to_utf32(word.substr(0, 4 * longest_word + 1));
    if (typed.empty() || typed.size() > longest_word) return std::nullopt;
    std::optional<std::string> best;
    std::pair least{std::max<std::size_t>(1, typed.size() / 3) + 1, false}; // of two as near, one that begins alike
    for (const std::string& candidate : words) {
        const std::u32string other = to_utf32(candidate);
        const auto [shorter, longer] = std::minmax({typed.size(), other.size()});
        if (longer - shorter > least.first) continue; // so many characters are missing already
        const std::pair rank{edit_distance(typed, other), !other.starts_with(typed.front())};
        const bool something_in_common = rank.first < longer;
        if (rank >= least || !something_in_common) continue;
        best = candidate;
        least = rank;
    }
    return best;
}

} // namespace zhitu
