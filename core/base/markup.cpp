#include "core/base/markup.hpp"

#include "core/base/isolates.hpp"
#include "core/base/limits.hpp"
#include "core/base/script_figures.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <optional>

namespace zhitu {
namespace {

enum class Tag { bold, emphasis, proper_name, book, ruby, raised, lowered, ink };

constexpr struct {
    Tag tag;
    std::string_view zh, en;
} tags[] = {
    {Tag::bold, "粗", "bold"},   {Tag::emphasis, "着重", "emphasis"}, {Tag::proper_name, "专名", "name"},
    {Tag::book, "书名", "book"}, {Tag::ruby, "注音", "ruby"},         {Tag::raised, "上", "sup"},
    {Tag::lowered, "下", "sub"},
};

Tag tag_named(std::string_view name) {
    for (const auto& each : tags)
        if (name == each.zh || name == each.en) return each.tag;
    return Tag::ink;
}

/// `names`: how many proper names there are so far.
void mark(MarkedPart& part, Tag tag, std::string_view name, int& names) {
    switch (tag) {
    case Tag::bold: part.bold = true; break;
    case Tag::emphasis: part.emphasis = true; break;
    case Tag::proper_name: part.proper_name = ++names; break;
    case Tag::book: part.book = ++names; break;
    case Tag::ruby: break;
    case Tag::raised: part.script = Script::raised; break;
    case Tag::lowered: part.script = Script::lowered; break;
    case Tag::ink: part.ink = name; break;
    }
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool is_name_character(char32_t code) {
    const char32_t lower = code | 0x20;
    return (lower >= U'a' && lower <= U'z') || is_han(code);
}

class MarkupReader {
public:
    explicit MarkupReader(std::string_view text) : text_(text) {}

    MarkedText read() {
        using enum MarkupFault::Kind;
        while (at_ < text_.size()) {
            if (const std::string_view edge = isolate_edge(rest()); !edge.empty())
                isolate(edge);
            else if (rest()[0] == '\\')
                backslashes();
            else if (rest().starts_with("</>"))
                close_or_stray();
            else if (rest().starts_with("</"))
                close_by_name();
            else if (rest()[0] == '<' && at_ + 1 < text_.size() &&
                     is_name_character(decode_utf8(text_, at_ + 1).code))
                open();
            else
                append(rest().substr(0, 1), 1);
        }
        flush();
        for (const Open& tag : open_) fault(unclosed, tag.offset, tag.bytes);
        return std::move(found_);
    }

private:
    struct Open {
        std::size_t offset, bytes; // of the tag
        std::size_t begin;         // of the plain text inside
        Tag tag;
        std::string argument;
        MarkedPart before;
    };

    std::string_view rest() const { return text_.substr(at_); }

    void append(std::string_view plain, std::size_t bytes) {
        found_.plain += plain;
        at_ += bytes;
    }
    /// Before a < two are one, and one that is left makes the < text.
    void backslashes() {
        const std::size_t end = std::min(text_.find_first_not_of('\\', at_), text_.size()), count = end - at_;
        if (end == text_.size() || text_[end] != '<') return append(rest().substr(0, count), count);
        append(rest().substr(0, count / 2), count);
        if (count % 2 == 1) append("<", 1);
    }
    void isolate(std::string_view edge) {
        found_.isolates.push_back({found_.plain.size(), edge});
        at_ += edge.size();
    }
    void fault(MarkupFault::Kind kind, std::size_t offset, std::size_t bytes) {
        found_.faults.push_back({kind, offset, bytes});
    }
    void skip(MarkupFault::Kind kind, std::size_t bytes) {
        fault(kind, at_, bytes);
        at_ += bytes;
    }
    /// The tag here, with its > ; 0 when it has none.
    std::size_t tag_bytes() const {
        const std::size_t end = text_.find_first_of("<>\n", at_ + 1);
        return end != std::string_view::npos && text_[end] == '>' ? end + 1 - at_ : 0;
    }
    std::size_t name_end() const {
        std::size_t end = at_ + 1;
        const auto goes_on = [](char32_t code) {
            return is_name_character(code) || (code >= U'0' && code <= U'9');
        };
        while (end < text_.size() && goes_on(decode_utf8(text_, end).code)) end += decode_utf8(text_, end).size;
        return end;
    }

    /// Ends the part in hand; the next one is set in the same way.
    void flush() {
        part_.end = found_.plain.size();
        if (part_.end > part_.begin) found_.parts.push_back(part_);
        part_.begin = part_.end;
    }

    void close_or_stray() {
        if (!open_.empty()) return close(3);
        if (closed_by_name_ == 0) return skip(MarkupFault::Kind::stray_close, 3);
        --closed_by_name_; // of a tag that has both
        at_ += 3;
    }
    /// </粗> says what it is meant to close, so that this is not unclosed too.
    void close_by_name() {
        const std::size_t bytes = std::max<std::size_t>(tag_bytes(), 2);
        if (open_.empty()) return skip(MarkupFault::Kind::named_close, bytes);
        fault(MarkupFault::Kind::named_close, at_, bytes);
        ++closed_by_name_;
        close(bytes);
    }

    void open() {
        using enum MarkupFault::Kind;
        const std::size_t named = name_end(), bytes = tag_bytes();
        const bool ends = bytes > 0 && (text_[named] == '>' || text_[named] == ' ');
        if (!ends) return skip(no_tag, named - at_);
        const std::string_view name = text_.substr(at_ + 1, named - at_ - 1);
        const std::string_view argument = trim(text_.substr(named, at_ + bytes - 1 - named));
        const Tag tag = tag_named(name);
        const auto is_ruby = [](const Open& each) { return each.tag == Tag::ruby; };
        if (tag == Tag::ruby && argument.empty()) fault(no_argument, at_, bytes);
        if (tag != Tag::ruby && tag != Tag::ink && !argument.empty()) fault(needless_argument, at_, bytes);
        if (tag == Tag::ruby && std::any_of(open_.begin(), open_.end(), is_ruby))
            fault(ruby_inside_ruby, at_, bytes);
        if (open_.size() == limits::markup_depth) fault(too_deep, at_, bytes);
        if (tag == Tag::ink) found_.inks.push_back({std::string(name), std::string(argument), at_, bytes});
        flush();
        open_.push_back({at_, bytes, found_.plain.size(), tag, std::string(argument), part_});
        mark(part_, tag, name, names_);
        at_ += bytes;
    }

    void close(std::size_t bytes) {
        flush();
        Open tag = std::move(open_.back());
        open_.pop_back();
        if (found_.plain.size() == tag.begin)
            fault(MarkupFault::Kind::nothing_inside, tag.offset, tag.bytes);
        else if (tag.tag == Tag::ruby)
            add_ruby(tag);
        else if (tag.tag == Tag::raised || tag.tag == Tag::lowered)
            use_figures(tag);
        part_ = std::move(tag.before);
        part_.begin = found_.plain.size();
        at_ += bytes;
    }

    /// Over Han that are as many as its syllables each has its own.
    void add_ruby(const Open& tag) {
        const std::vector<std::string> syllables = words_of(tag.argument);
        const std::vector<std::size_t> edges = han_edges(tag.begin);
        if (edges.size() != syllables.size() + 1)
            return found_.rubies.push_back({tag.begin, found_.plain.size(), tag.argument});
        for (std::size_t i = 0; i < syllables.size(); ++i) {
            part_parts_at(edges[i]);
            found_.rubies.push_back({edges[i], edges[i + 1], syllables[i]});
        }
    }
    /// Where each character from a byte on begins, and the text's end; empty when one of them is not Han.
    std::vector<std::size_t> han_edges(std::size_t begin) const {
        std::vector<std::size_t> edges{begin};
        while (edges.back() < found_.plain.size()) {
            const auto [code, size] = decode_utf8(found_.plain, edges.back());
            if (!is_han(code)) return {};
            edges.push_back(edges.back() + size);
        }
        return edges;
    }
    void part_parts_at(std::size_t edge) {
        const auto ends = [edge](const MarkedPart& part) { return part.end <= edge; };
        const auto part = std::ranges::partition_point(found_.parts, ends);
        if (part == found_.parts.end() || part->begin == edge) return;
        MarkedPart rest = *part;
        part->end = rest.begin = edge;
        found_.parts.insert(part + 1, rest);
    }

    /// Figures alone become the characters for them: 10<上>5</> is 10⁵ typed otherwise.
    void use_figures(const Open& tag) {
        MarkedPart& part = found_.parts.back();
        if (part.begin != tag.begin) return;
        const auto figures =
            script_figures(std::string_view(found_.plain).substr(part.begin), tag.tag == Tag::raised);
        if (!figures) return;
        found_.plain.replace(part.begin, std::string::npos, *figures);
        part.end = found_.plain.size();
        part.script = tag.before.script;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    MarkedText found_;
    MarkedPart part_;
    std::size_t closed_by_name_ = 0;
    std::vector<Open> open_;
    int names_ = 0; // so far
};

/// A text whose tags are no tags.
MarkedText unmarked(std::string_view text) {
    MarkedText found;
    std::size_t done = 0;
    constexpr char first_byte = '\xE2'; // of every edge, and of few other characters
    for (std::size_t at = 0; (at = text.find(first_byte, at)) != std::string_view::npos; ++at) {
        const std::string_view edge = isolate_edge(text.substr(at));
        if (edge.empty()) continue;
        found.plain += text.substr(done, at - done);
        found.isolates.push_back({found.plain.size(), edge});
        done = at + edge.size();
    }
    found.plain += text.substr(done);
    if (!found.plain.empty()) found.parts.push_back({.end = found.plain.size()});
    return found;
}

} // namespace

MarkedText read_markup(std::string_view text) {
    if (text.find('<') == std::string_view::npos) return unmarked(text);
    MarkedText found = MarkupReader(text).read();
    if (found.faults.empty()) return found;
    MarkedText as_written = unmarked(text);
    as_written.faults = std::move(found.faults);
    as_written.inks = std::move(found.inks);
    return as_written;
}

std::string plain_text(std::string_view text) { return read_markup(text).plain; }

std::string directed_text(const MarkedText& text) {
    std::string directed;
    std::size_t done = 0;
    for (const IsolateEdge& edge : text.isolates) {
        directed.append(text.plain, done, edge.at - done).append(edge.edge);
        done = edge.at;
    }
    return directed.append(text.plain, done);
}

std::vector<std::string> markup_tags(bool zh) {
    std::vector<std::string> names;
    for (const auto& each : tags) names.emplace_back(zh ? each.zh : each.en);
    return names;
}

} // namespace zhitu
