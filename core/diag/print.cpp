#include "core/diag/print.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace zhitu {
namespace {

constexpr int columns_before_caret = 40, columns_of_excerpt = 70; // of a long line: with its number, a terminal's

const char* severity_word(Severity severity, Language language) {
    const bool zh = language == Language::zh;
    switch (severity) {
    case Severity::error: return zh ? "错误" : "error";
    case Severity::warning: return zh ? "警告" : "warning";
    case Severity::notice: return zh ? "提示" : "notice";
    }
    return "";
}

const char* severity_colour(Severity severity) {
    switch (severity) {
    case Severity::error: return "\x1b[1;31m";
    case Severity::warning: return "\x1b[1;33m";
    case Severity::notice: return "\x1b[1;36m";
    }
    return "";
}

std::string painted(std::string_view text, const char* colour, const PrintOptions& options) {
    return options.colour ? fmt::format("{}{}\x1b[0m", colour, text) : std::string(text);
}

/// Of which other cells the sentence is said.
std::string of_others(const Others& others, bool zh) {
    if (others.count == 0) return {};
    const std::string names = fmt::format("{}", fmt::join(others.names, zh ? "、" : ", "));
    const std::size_t unnamed = others.count - others.names.size();
    if (zh && names.empty()) return fmt::format("；另有 {} 处也是", others.count);
    if (zh) return fmt::format("；{}{}也是", names, unnamed == 0 ? " " : fmt::format(" 等 {} 处", others.count));
    if (names.empty()) return fmt::format("; the same holds for {} more", others.count);
    return fmt::format("; the same holds for {}{}", names,
                       unnamed == 0 ? "" : fmt::format(" and {} more", unnamed));
}

std::string sentence(const Diagnostic& diagnostic, Language language) {
    const bool zh = language == Language::zh;
    const std::string text = (zh ? diagnostic.zh : diagnostic.en) + of_others(diagnostic.others, zh);
    const std::string& where = zh ? diagnostic.where.zh : diagnostic.where.en;
    if (where.empty()) return text;
    return printable(where) + (zh ? "：" : ": ") + text;
}

const std::string& fix(const Diagnostic& diagnostic, Language language) {
    return language == Language::zh ? diagnostic.fix_zh : diagnostic.fix_en;
}

std::string head(const Diagnostic& diagnostic, const PrintOptions& options) {
    std::string place;
    if (const Source* source = diagnostic.span.source) {
        const auto [line, column] = source->place(diagnostic.span.begin);
        place = fmt::format("{}:{}:{}: ", printable(source->name()), line, column);
    }
    const char* word = severity_word(diagnostic.severity, options.language);
    return fmt::format("{}{} {} {}\n", painted(place, "\x1b[1m", options),
                       painted(word, severity_colour(diagnostic.severity), options), diagnostic.code,
                       sentence(diagnostic, options.language));
}

/// Where the characters of a line begin that stand before `end`, no further back than fits before the caret.
std::size_t excerpt_start(std::string_view line, std::size_t end) {
    std::size_t start = end;
    for (int width = 0; start > 0 && width < columns_before_caret;) {
        const std::size_t previous = character_before(line, start);
        width += display_width(printable(line.substr(previous, start - previous)));
        start = previous;
    }
    return start;
}

/// Where those end that stand behind the caret, `width` columns of which are left.
std::size_t excerpt_end(std::string_view line, std::size_t caret, int width) {
    std::size_t end = caret;
    while (end < line.size() && width > 0) {
        const std::size_t next = end + decode_utf8(line, end).size;
        width -= display_width(printable(line.substr(end, next - end)));
        end = next;
    }
    return end;
}

/// The line with its number, and under it the caret with the fix.
std::string excerpt(const Diagnostic& diagnostic, const PrintOptions& options) {
    const Source& source = *diagnostic.span.source;
    const int number = source.place(diagnostic.span.begin).line;
    const std::string_view line = source.line(number);
    const std::size_t caret = std::min(diagnostic.span.begin - source.line_start(number), line.size());
    const std::size_t start = excerpt_start(line, caret);
    const std::string before = (start > 0 ? "…" : "") + printable(line.substr(start, caret - start));
    const std::size_t end = excerpt_end(line, caret, columns_of_excerpt - display_width(before));
    const std::string behind = printable(line.substr(caret, end - caret)) + (end < line.size() ? "…" : "");
    const std::string& remedy = fix(diagnostic, options.language);
    return fmt::format("{:>4} | {}{}\n{:>4} | {:{}}{}{}{}\n", number, before, behind, "", "", display_width(before),
                       painted("^", "\x1b[1;32m", options), remedy.empty() ? "" : " ", remedy);
}

std::string paragraph(const Diagnostic& diagnostic, const PrintOptions& options) {
    if (options.style == DiagnosticStyle::brief) return head(diagnostic, options);
    if (diagnostic.span.source && !diagnostic.span.source->text().empty())
        return head(diagnostic, options) + excerpt(diagnostic, options);
    const std::string& remedy = fix(diagnostic, options.language);
    return head(diagnostic, options) + (remedy.empty() ? "" : fmt::format("     | {}\n", remedy));
}

void write_place(const Span& span, nlohmann::ordered_json& entry) {
    const Place begin = span.source->place(span.begin), end = span.source->place(std::max(span.begin, span.end));
    entry["file"] = span.source->name();
    entry["line"] = begin.line;
    entry["column"] = begin.column;
    entry["end_line"] = end.line;
    entry["end_column"] = end.column;
}

nlohmann::ordered_json entry(const Diagnostic& diagnostic, Language language) {
    nlohmann::ordered_json result{{"severity", severity_word(diagnostic.severity, Language::en)},
                                  {"code", diagnostic.code}};
    if (diagnostic.span.source) write_place(diagnostic.span, result);
    result["message"] = sentence(diagnostic, language);
    result["fix"] = fix(diagnostic, language);
    const Argument& replacement = diagnostic.replacement;
    if (const auto& text = language == Language::zh ? replacement.zh : replacement.en; !text.empty())
        result["replacement"] = text;
    for (const Span& other : diagnostic.others.places) write_place(other, result["related"].emplace_back());
    return result;
}

std::string paragraph_or_object(const Diagnostic& diagnostic, const PrintOptions& options) {
    if (options.style != DiagnosticStyle::json) return paragraph(diagnostic, options);
    return entry(diagnostic, options.language)
        .dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace

std::string print(const Diagnostics& diagnostics, const PrintOptions& options) {
    std::string text;
    for (const Diagnostic& diagnostic : diagnostics.sorted()) {
        if (options.style == DiagnosticStyle::json && !text.empty()) text += ",\n";
        text += paragraph_or_object(diagnostic, options);
    }
    return text;
}

} // namespace zhitu
