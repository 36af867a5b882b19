#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/diagnostic.hpp"
#include "core/diag/file_messages.hpp"

#include <algorithm>
#include <fmt/args.h>

namespace zhitu {
namespace {

constexpr std::size_t longest_argument = 300; // characters

/// Plain, without the notation that marks texts.
std::string presentable(const std::string& marked) {
    const std::string text = plain_text(marked);
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size() && count < longest_argument; ++count)
        end += decode_utf8(text, end).size;
    return printable(std::string_view(text).substr(0, end)) + (end < text.size() ? "…" : "");
}

std::string fill(const char* pattern, const std::vector<Argument>& arguments, std::string Argument::*language) {
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const Argument& argument : arguments) store.push_back(presentable(argument.*language));
    return fmt::vformat(pattern, store);
}

Diagnostic compose(const Message& message, Span span, const std::vector<Argument>& arguments,
                   const Argument& where) {
    return {message.severity,
            message.code,
            span,
            {plain_text(where.zh), plain_text(where.en)},
            fill(message.zh, arguments, &Argument::zh),
            fill(message.en, arguments, &Argument::en),
            fill(message.fix_zh, arguments, &Argument::zh),
            fill(message.fix_en, arguments, &Argument::en)};
}

bool same(const Diagnostic& a, const Diagnostic& b) {
    return a.span.source == b.span.source && a.span.begin == b.span.begin && a.code == b.code &&
           a.where.zh == b.where.zh && a.zh == b.zh;
}

} // namespace

void Diagnostics::add(const Message& message, Span span, const std::vector<Argument>& arguments, Argument where) {
    if (count(message.severity)) all_.push_back(compose(message, span, arguments, where));
}

void Diagnostics::add(Diagnostic diagnostic) {
    if (count(diagnostic.severity)) all_.push_back(std::move(diagnostic));
}

bool Diagnostics::count(Severity severity) {
    return counts_[static_cast<std::size_t>(severity)]++ < limits::diagnostics;
}

std::size_t Diagnostics::errors() const { return counts_[static_cast<std::size_t>(Severity::error)]; }

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
