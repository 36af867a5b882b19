#include "core/spec/markup_check.hpp"

#include "core/base/limits.hpp"
#include "core/base/markup.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/markup_messages.hpp"

#include <algorithm>

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

class MarkupCheck {
public:
    MarkupCheck(std::vector<Phrase>& ink_tags, Diagnostics& diagnostics) :
        ink_tags_(ink_tags), diagnostics_(diagnostics) {}

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
        for (const MarkupFault& fault : marked.faults)
            diagnostics_.add(message_of(fault.kind), place_of(node, fault.offset, fault.bytes),
                             {node.text.substr(fault.offset, fault.bytes), std::to_string(limits::markup_depth)});
        for (const InkTag& tag : marked.inks)
            ink_tags_.push_back({tag.name, place_of(node, tag.offset, tag.bytes)});
        if (marked.faults.empty()) check_dots(node, marked);
    }

    /// Dots stand under Han characters only.
    void check_dots(const Node& node, const MarkedText& marked) {
        for (auto part = marked.parts.begin(); part != marked.parts.end();) {
            const auto end = std::find_if(part, marked.parts.end(),
                                          [&](const MarkedPart& each) { return each.emphasis != part->emphasis; });
            const std::string run = marked.plain.substr(part->begin, std::prev(end)->end - part->begin);
            const std::u32string characters = to_utf32(run);
            if (part->emphasis && std::none_of(characters.begin(), characters.end(), is_han))
                diagnostics_.add(messages::markup_no_dots, node.span, {run});
            part = end;
        }
    }

    /// Quotes, escapes and folded lines shift what is behind them, but a tag is typed as it is read: the n-th of
    /// its kind in the text is the n-th in the source.
    static Span place_of(const Node& node, std::size_t offset, std::size_t bytes) {
        const std::string tag = node.text.substr(offset, bytes);
        const std::string_view source = std::string_view(node.span.source->text()).substr(0, node.span.end);
        std::size_t place = source.find(tag, node.span.begin);
        for (std::size_t before = node.text.find(tag); before < offset; before = node.text.find(tag, before + 1))
            if (place != std::string_view::npos) place = source.find(tag, place + 1);
        if (place == std::string_view::npos) return node.span;
        return {node.span.source, static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(place + bytes)};
    }

    std::vector<Phrase>& ink_tags_;
    Diagnostics& diagnostics_;
};

} // namespace

void check_markup(const Node& document, std::vector<Phrase>& ink_tags, Diagnostics& diagnostics) {
    MarkupCheck(ink_tags, diagnostics).check(document);
}

} // namespace zhitu
