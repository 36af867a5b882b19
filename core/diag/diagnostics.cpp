#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/diag/file_messages.hpp"

#include <algorithm>
#include <fmt/args.h>
#include <functional>

namespace zhitu {
namespace {

constexpr std::size_t longest_argument = 300;                 // characters
constexpr std::size_t longest_quote = 24;                     // characters between quotation marks
constexpr std::size_t named_others = 3;                       // of the cells that a sentence is said of
constexpr std::size_t longest_marked = longest_argument * 10; // bytes, tags and all: what follows is not read

/// Plain, without the notation that marks texts.
std::string presentable(const std::string& marked) {
    std::size_t read = 0;
    while (read < std::min(marked.size(), longest_marked)) read += decode_utf8(marked, read).size;
    const std::string text = plain_text(std::string_view(marked).substr(0, read));
    return printable(abridged(text + (read < marked.size() ? "…" : ""), longest_argument));
}

/// As it stands within quotation marks: no more than is needed to find it; “ ” become ‘ ’ and the other way round.
/// A ’ without its ‘ is an apostrophe.
std::string quoted(const std::string& whole) {
    const std::string text = abridged(whole, longest_quote);
    const bool has_inner = text.find("‘") != std::string::npos;
    std::string result;
    for (const char32_t code : to_utf32(text)) switch (code) {
        case U'“': append_utf8(result, U'‘'); break;
        case U'”': append_utf8(result, U'’'); break;
        case U'‘': append_utf8(result, U'“'); break;
        case U'’': append_utf8(result, has_inner ? U'”' : code); break;
        default: append_utf8(result, code);
        }
    return result;
}

/// Between quotation marks a placeholder takes the argument `count` behind its own: {0} becomes {2} of two.
std::string with_quoted_placeholders(std::string_view pattern, std::size_t count) {
    std::string result;
    int depth = 0;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::string_view rest = pattern.substr(at);
        depth += rest.starts_with("“") ? 1 : rest.starts_with("”") ? -1 : 0;
        result += pattern[at];
        if (rest.starts_with("{{"))
            result += pattern[++at];
        else if (pattern[at] == '{' && depth > 0)
            result += std::to_string(static_cast<std::size_t>(pattern[++at] - '0') + count);
    }
    return result;
}

/// The arguments of one language as they are printed: each plain, and behind those each as it is quoted.
std::vector<std::string> printed(const std::vector<Argument>& arguments, std::string Argument::*language) {
    std::vector<std::string> texts;
    texts.reserve(arguments.size() * 2);
    for (const Argument& argument : arguments) texts.push_back(presentable(argument.*language));
    for (std::size_t i = 0; i < arguments.size(); ++i) texts.push_back(quoted(texts[i]));
    return texts;
}

std::string fill(std::string_view pattern, const std::vector<std::string>& printed) {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const std::string& text : printed) store.push_back(std::cref(text));
    return fmt::vformat(with_quoted_placeholders(pattern, printed.size() / 2), store);
}

/// X of 改成 X or “write X”, when it is one word: that goes where the fault is. What is behind a ； is other
/// advice.
std::string_view replacing(std::string_view fix) {
    constexpr std::string_view leads[]{"改成 ", "写成 ", "write "};
    const auto lead = std::ranges::find_if(leads, [&](auto each) { return fix.starts_with(each); });
    if (lead == std::end(leads)) return {};
    fix.remove_prefix(lead->size());
    const std::string_view word = fix.substr(0, std::min(fix.find("；"), fix.find("; ")));
    const bool is_word = word.find(' ') == std::string_view::npos && word.find("，") == std::string_view::npos;
    return is_word ? word : std::string_view();
}

/// Empty, too, when an argument is cut or loses its tags in print.
std::string replacement(const char* fix, const std::vector<Argument>& arguments, std::string Argument::*language,
                        const std::vector<std::string>& printed) {
    const std::string_view pattern = replacing(fix);
    for (std::size_t i = 0; i < arguments.size(); ++i)
        if (pattern.find("{" + std::to_string(i) + "}") != std::string_view::npos &&
            printed[i] != arguments[i].*language)
            return {};
    return fill(pattern, printed);
}

Diagnostic compose(const Message& message, Span span, const std::vector<Argument>& arguments,
                   const Argument& where) {
    const std::vector<std::string> zh = printed(arguments, &Argument::zh), en = printed(arguments, &Argument::en);
    return {message.severity,
            message.code,
            span,
            {plain_text(where.zh), plain_text(where.en)},
            fill(message.zh, zh),
            fill(message.en, en),
            fill(message.fix_zh, zh),
            fill(message.fix_en, en),
            zh.empty() ? "" : zh.front(),
            {},
            {},
            {replacement(message.fix_zh, arguments, &Argument::zh, zh),
             replacement(message.fix_en, arguments, &Argument::en, en)}};
}

bool same(const Diagnostic& a, const Diagnostic& b) {
    const bool same_place =
        a.span.source == b.span.source && a.span.begin == b.span.begin && a.where.zh == b.where.zh;
    const bool same_subject = a.span.source && !a.subject.empty() && a.subject == b.subject;
    return same_place && a.code == b.code && (a.zh == b.zh || same_subject);
}

} // namespace

void Diagnostics::add(const Message& message, Span span, const std::vector<Argument>& arguments, Argument where) {
    if (count(message.severity)) all_.push_back(compose(message, span, arguments, where));
}

void Diagnostics::add(Diagnostic diagnostic) {
    if (count(diagnostic.severity)) all_.push_back(std::move(diagnostic));
}

void Diagnostics::gather(const Message& message, Span span, const std::vector<Argument>& arguments,
                         const std::string& group, const std::string& name, Argument where) {
    const std::string key = message.zh + group; // one code may be said in several ways
    const auto is_first = [&](const Diagnostic& each) {
        return each.group == key && each.span.source == span.source && each.where.zh == where.zh;
    };
    const auto first = std::find_if(all_.rbegin(), all_.rend(), is_first);
    if (first == all_.rend()) {
        if (!count(message.severity)) return;
        all_.push_back(compose(message, span, arguments, where));
        all_.back().group = key;
        return;
    }
    if (message.severity == Severity::error) ++gathered_errors_;
    Others& others = first->others;
    ++others.count;
    if (others.places.size() < limits::related) others.places.push_back(span);
    if (others.names.size() < named_others && !name.empty())
        others.names.push_back(abridged(presentable(name), longest_quote));
}

void Diagnostics::drop(const std::string& code) {
    for (const Diagnostic& each : all_)
        if (each.code == code) --counts_[static_cast<std::size_t>(each.severity)];
    std::erase_if(all_, [&](const Diagnostic& each) { return each.code == code; });
}

bool Diagnostics::count(Severity severity) {
    return counts_[static_cast<std::size_t>(severity)]++ < limits::diagnostics;
}

std::size_t Diagnostics::errors() const { return counts_[static_cast<std::size_t>(Severity::error)]; }

std::size_t Diagnostics::faults() const { return errors() + gathered_errors_; }

bool Diagnostics::is_full() const { return errors() >= limits::diagnostics; }

std::vector<Diagnostic> Diagnostics::sorted() const {
    std::vector<const Source*> order; // of first appearance
    const auto rank = [&](const Diagnostic& diagnostic) {
        const auto found = std::find(order.begin(), order.end(), diagnostic.span.source);
        if (found == order.end()) return order.push_back(diagnostic.span.source), order.size() - 1;
        return static_cast<std::size_t>(found - order.begin());
    };
    for (const Diagnostic& diagnostic : all_) rank(diagnostic);

    std::vector<Diagnostic> result = all_;
    std::stable_sort(result.begin(), result.end(), [&](const Diagnostic& a, const Diagnostic& b) {
        return std::pair(rank(a), a.span.begin) < std::pair(rank(b), b.span.begin);
    });
    std::vector<Diagnostic> unique;
    for (Diagnostic& diagnostic : result) {
        const auto repeats = [&](const Diagnostic& other) { return same(other, diagnostic); };
        if (std::none_of(unique.begin(), unique.end(), repeats)) unique.push_back(std::move(diagnostic));
    }
    const std::size_t left_out = counts_[0] + counts_[1] + counts_[2] - all_.size();
    if (left_out > 0) unique.push_back(compose(messages::left_out, {}, {std::to_string(left_out)}, ""));
    return unique;
}

} // namespace zhitu
