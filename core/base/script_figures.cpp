#include "core/base/script_figures.hpp"

#include "core/base/utf8.hpp"

namespace zhitu {
namespace {

char32_t script_figure(char32_t code, bool raised) {
    switch (code) {
    case U'+': return raised ? U'⁺' : U'₊';
    case U'-':
    case U'−': return raised ? U'⁻' : U'₋';
    default: break;
    }
    if (code < U'0' || code > U'9') return 0;
    if (!raised) return U'₀' + (code - U'0');
    constexpr std::u32string_view latin_1 = U"¹²³"; // older than the others
    return code >= U'1' && code <= U'3' ? latin_1[code - U'1'] : U'⁰' + (code - U'0');
}

} // namespace

std::optional<std::string> script_figures(std::string_view text, bool raised) {
    std::string figures;
    bool after_figure = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = decode_utf8(text, at);
        at += size;
        const char32_t figure = script_figure(code, raised);
        const bool point = code == U'.' && after_figure && at < text.size();
        if (!figure && !point) return std::nullopt;
        append_utf8(figures, figure ? figure : code);
        after_figure = figure != 0;
    }
    return figures;
}

} // namespace zhitu
