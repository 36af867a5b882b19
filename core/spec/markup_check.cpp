#include "core/spec/markup_check.hpp"

#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/markup_messages.hpp"
#include "core/diag/written_text.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

const Message& message_of(MarkupFault::Kind kind) {
    switch (kind) {
    case MarkupFault::Kind::no_tag: return messages::markup_no_tag;
    case MarkupFault::Kind::no_argument: return messages::markup_no_argument;
    case MarkupFault::Kind::needless_argument: return messages::markup_argument;
    case MarkupFault::Kind::unclosed: return messages::markup_unclosed;
    case MarkupFault::Kind::stray_close: return messages::markup_stray_close;
    case MarkupFault::Kind::named_close: return messages::markup_named_close;
    case MarkupFault::Kind::nothing_inside: return messages::markup_empty;
    case MarkupFault::Kind::ruby_inside_ruby: return messages::markup_ruby_inside_ruby;
    case MarkupFault::Kind::too_deep: return messages::markup_too_deep;
    }
    return messages::markup_no_tag;
}

/// As a web page has it.
bool begins_with_line_break(std::string_view text) {
    constexpr std::array<std::string_view, 4> tags{"<br>", "<BR>", "<br/>", "<br />"};
    return std::ranges::any_of(tags, [&](std::string_view tag) { return text.starts_with(tag); });
}

/// Where the tags of a node stand in its source: the n-th < of the text is the n-th that was written.
class TagPlaces {
public:
    explicit TagPlaces(const Node& node) :
        whole_(node.span), written_(node.span), in_text_(brackets(node.text)),
        in_source_(brackets(written_.text())) {}

    Span of(std::size_t offset, std::size_t bytes) const {
        const auto found = std::lower_bound(in_text_.begin(), in_text_.end(), offset);
        const auto number = static_cast<std::size_t>(found - in_text_.begin());
        return number < in_source_.size() ? written_.place(in_source_[number], bytes) : whole_;
    }

    /// Of the tags that put dots under a text.
    std::vector<Span> of_dots(const std::string& text) const {
        std::vector<Span> tags;
        for (const std::size_t at : in_text_)
            for (const std::string_view tag : {"<着重>", "<emphasis>"})
                if (std::string_view(text).substr(at).starts_with(tag)) tags.push_back(of(at, tag.size()));
        return tags;
    }

private:
    static std::vector<std::size_t> brackets(const std::string& text) {
        std::vector<std::size_t> found;
        for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1))
            found.push_back(at);
        return found;
    }

    const Span whole_;
    const WrittenText written_;
    const std::vector<std::size_t> in_text_, in_source_;
};

bool is_letter_or_digit(char32_t code) {
    return (code >= U'0' && code <= U'9') || ((code | 0x20) >= U'a' && (code | 0x20) <= U'z');
}

class MarkupCheck {
public:
    MarkupCheck(const Spec& spec, std::vector<InkName>& ink_tags, Diagnostics& diagnostics) :
        spec_(spec), ink_tags_(ink_tags), diagnostics_(diagnostics) {}

    void check(const Node& node) {
        if (node.text.find('<') != std::string::npos) check_text(node);
        for (const auto& [key, value] : node.entries) {
            check(key);
            check(value);
        }
        for (const Node& item : node.items) check(item);
    }

private:
    void check_text(const Node& node) {
        const MarkedText marked = read_markup(node.text);
        const TagPlaces places(node);
        const Argument where = panel_at(spec_, node.span);
        const auto ends_line = [&](const auto& tag) {
            return begins_with_line_break(std::string_view(node.text).substr(tag.offset));
        };
        for (const MarkupFault& fault : marked.faults)
            diagnostics_.add(ends_line(fault) ? messages::markup_line_break : message_of(fault.kind),
                             places.of(fault.offset, fault.bytes),
                             {node.text.substr(fault.offset, fault.bytes), std::to_string(limits::markup_depth)},
                             where);
        const auto is_said = [&](const InkTag& tag) { // as what ends no line
            return ends_line(tag) &&
                   std::ranges::find(marked.faults, tag.offset, &MarkupFault::offset) != marked.faults.end();
        };
        for (const InkTag& tag : marked.inks)
            if (!is_said(tag))
                ink_tags_.push_back({tag.name, tag.argument, places.of(tag.offset, tag.bytes), where});
        if (marked.faults.empty()) check_dots(node, marked, places);
    }

    /// Dots stand under Han characters only. A run of them is at its tag, unless tags join to fewer runs.
    void check_dots(const Node& node, const MarkedText& marked, const TagPlaces& places) {
        std::vector<std::string> runs;
        for (auto part = marked.parts.begin(); part != marked.parts.end();) {
            const auto end = std::find_if(part, marked.parts.end(),
                                          [&](const MarkedPart& each) { return each.emphasis != part->emphasis; });
            if (part->emphasis) runs.push_back(marked.plain.substr(part->begin, std::prev(end)->end - part->begin));
            part = end;
        }
        const std::vector<Span> tags = places.of_dots(node.text);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const std::u32string characters = to_utf32(runs[i]);
            if (std::ranges::any_of(characters, is_han)) continue;
            const bool marks = std::ranges::none_of(characters, is_letter_or_digit);
            diagnostics_.add(marks ? messages::markup_dots_of_marks : messages::markup_no_dots,
                             tags.size() == runs.size() ? tags[i] : node.span, {runs[i]},
                             panel_at(spec_, node.span));
        }
    }

    const Spec& spec_;
    std::vector<InkName>& ink_tags_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_markup(const Node& document, const Spec& spec, std::vector<InkName>& ink_tags,
                  Diagnostics& diagnostics) {
    MarkupCheck(spec, ink_tags, diagnostics).check(document);
}

} // namespace zhitu
