#include "core/spec/node.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/syntax_messages.hpp"
#include "core/spec/folds.hpp"
#include "core/spec/lexical.hpp"
#include "core/spec/scalar_ends.hpp"
#include "core/spec/traps.hpp"
#include "core/spec/yaml_faults.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <unordered_map>

namespace zhitu {
namespace {

/// Stops yaml-cpp in the middle of a document; what is wrong has been said.
struct Stop {};

class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(const Source& source, const std::string& mask, Diagnostics& diagnostics) :
        source_(source), mask_(mask), diagnostics_(diagnostics) {}

    Node take() { return std::move(root_); }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (!finished_) return;
        // yaml-cpp drops silently what follows a complete document
        const std::size_t begin = offset(mark);
        const bool marker = source_.text().compare(begin, 3, "---") == 0 || after_marker(begin);
        refuse(marker ? messages::second_document : messages::text_after_end, begin);
    }
    void OnDocumentEnd() override { finished_ = true; }

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        require_plain("?", anchor, offset(mark));
        Node node;
        const bool has_key = !open_.empty() && open_.back().key;
        node.span = has_key ? open_.back().key->span : empty_item(std::min(offset(mark), source_.text().size()));
        accept(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse(messages::alias_refused, offset(mark)); }
    void OnAnchor(const YAML::Mark& mark, const std::string&) override {
        refuse(messages::anchor_refused, offset(mark));
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        const std::size_t begin = offset(mark);
        require_plain(tag, anchor, begin);
        Node node;
        node.kind = Node::Kind::scalar;
        node.quoted = tag == "!"; // yaml-cpp's word for every scalar that is not plain
        node.span = span(begin, scalar_end(source_.text(), begin, value, node.quoted));
        node.text = without_folds(value, std::string_view(source_.text()).substr(begin, node.span.end - begin));
        accept(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(Node::Kind::sequence, mark, tag, anchor);
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(Node::Kind::map, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(']'); }
    void OnMapEnd() override { close('}'); }

private:
    struct Open {
        Node node;
        std::optional<Node> key;                        // read, its value is still to come
        bool key_is_good = true;                        // else the entry is dropped
        std::unordered_map<std::string, int> key_lines; // of keys seen
    };

    std::size_t offset(const YAML::Mark& mark) const {
        return mark.pos < 0 ? source_.text().size() : std::min<std::size_t>(mark.pos, source_.text().size());
    }
    Span span(std::size_t begin, std::size_t end) const {
        return {&source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::max(begin, end))};
    }
    [[noreturn]] void refuse(const Message& message, std::size_t begin,
                             const std::vector<Argument>& arguments = {}) {
        diagnostics_.add(message, span(begin, begin), arguments);
        throw Stop();
    }
    void require_plain(const std::string& tag, YAML::anchor_t anchor, std::size_t begin) {
        if (anchor != YAML::NullAnchor) refuse(messages::anchor_refused, begin);
        if (!tag.empty() && tag != "?" && tag != "!") refuse(messages::tag_refused, begin);
    }
    /// yaml-cpp puts an empty value where the next token stands, which may be lines further on: of an item without
    /// brackets it is the dash.
    Span empty_item(std::size_t next) const {
        const bool listed =
            !open_.empty() && open_.back().node.is_sequence() && mask_[open_.back().node.span.begin] == '-';
        const std::size_t dash = listed ? mask_.find('-', last_end_) : std::string::npos;
        return dash <= next ? span(dash, dash + 1) : span(next, next);
    }
    bool after_marker(std::size_t begin) const {
        const std::size_t last = begin == 0 ? std::string::npos : mask_.find_last_not_of(" \t\r\n", begin - 1);
        return last != std::string::npos && last >= 2 && mask_.compare(last - 2, 3, "---") == 0;
    }

    void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        require_plain(tag, anchor, offset(mark));
        if (open_.size() >= static_cast<std::size_t>(limits::yaml_depth))
            refuse(messages::too_deep, offset(mark), {std::to_string(limits::yaml_depth)});
        open_.emplace_back();
        open_.back().node.kind = kind;
        open_.back().node.span = span(offset(mark), offset(mark));
        last_end_ = std::max(last_end_, offset(mark));
    }

    void close(char bracket) {
        Node node = std::move(open_.back().node);
        open_.pop_back();
        // A map without brackets may begin with a bracket too, that of its first key.
        const std::size_t end =
            mask_.find_first_not_of(" \t\r\n,:?", std::max<std::size_t>(last_end_, node.span.begin + 1));
        const bool closed = end != std::string::npos && mask_[end] == bracket &&
                            mask_[node.span.begin] == (bracket == ']' ? '[' : '{');
        node.span = span(node.span.begin, closed ? end + 1 : last_end_);
        accept(std::move(node));
    }

    /// Puts a finished node where it belongs.
    void accept(Node node) {
        last_end_ = std::max<std::size_t>(last_end_, node.span.end);
        if (open_.empty()) {
            root_ = std::move(node);
        } else if (Open& parent = open_.back(); parent.node.is_sequence()) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            parent.key_is_good = check_key(parent, node);
            parent.key = std::move(node);
        } else {
            if (parent.key_is_good) parent.node.entries.push_back({std::move(*parent.key), std::move(node)});
            parent.key.reset();
        }
    }

    bool check_key(Open& map, const Node& key) {
        if (key.is_null()) return diagnostics_.add(messages::empty_key, key.span), false;
        if (!key.is_scalar()) return diagnostics_.add(messages::key_not_text, key.span), false;
        if (key.text == "<<" && !key.quoted) return diagnostics_.add(messages::merge_refused, key.span), false;
        if (key.text.empty()) return diagnostics_.add(messages::empty_key, key.span), false;
        const auto [known, fresh] = map.key_lines.try_emplace(key.text, source_.line_at(key.span.begin));
        if (!fresh) diagnostics_.add(messages::duplicate_key, key.span, {key.text, std::to_string(known->second)});
        return fresh;
    }

    const Source& source_;
    const std::string& mask_;
    Diagnostics& diagnostics_;
    std::vector<Open> open_;
    Node root_;
    std::size_t last_end_ = 0;
    bool finished_ = false;
};

/// Where the parser gave up; for a bracket that it looked for up to the end, where that was opened.
std::uint32_t place_of(const YAML::Exception& fault, const std::string& text, const std::string& mask) {
    const std::size_t place =
        fault.mark.is_null() ? text.size() : std::min(static_cast<std::size_t>(fault.mark.pos), text.size());
    if (!trim(std::string_view(text).substr(place)).empty()) return static_cast<std::uint32_t>(place);
    return static_cast<std::uint32_t>(std::min(open_bracket(mask), place));
}

/// What is said before a parser spends its time and memory on it.
void check_size(const Source& source, const Surface& surface, Diagnostics& diagnostics) {
    const auto say = [&](const Message& message, std::size_t place, std::size_t limit) {
        const auto begin = static_cast<std::uint32_t>(place);
        if (place != std::string::npos) diagnostics.add(message, {&source, begin, begin}, {std::to_string(limit)});
    };
    say(messages::too_deep, surface.too_deep, limits::yaml_depth);
    say(messages::too_many_entries, surface.too_many, limits::yaml_entries);
    for (const Piece& piece : surface.pieces) {
        const std::string_view mask = std::string_view(surface.mask).substr(piece.begin, piece.end - piece.begin);
        const std::size_t colon = mask.size() > limits::key_bytes ? key_colon(mask, piece.context) : 0;
        if (colon == std::string_view::npos || colon <= limits::key_bytes) continue;
        const auto begin = static_cast<std::uint32_t>(piece.begin);
        diagnostics.add(messages::key_too_long, {&source, begin, begin},
                        {std::to_string(limits::key_bytes), std::to_string(limits::key_bytes / 3)});
    }
}

} // namespace

Node parse_yaml(const Source& source, Diagnostics& diagnostics) {
    Diagnostics found;
    Surface surface;
    if (check_characters(source, found)) {
        surface = read_surface(source.text());
        find_traps(source, surface, found);
        check_size(source, surface, found);
    }
    for (const Diagnostic& diagnostic : found.all()) diagnostics.add(diagnostic);
    if (found.has_errors()) return {};

    TreeBuilder builder(source, surface.mask, diagnostics);
    std::istringstream stream(source.text());
    try {
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
    } catch (const Stop&) {
    } catch (const YAML::Exception& fault) {
        const std::uint32_t begin = place_of(fault, source.text(), surface.mask);
        diagnostics.add(message_for_yaml_fault(fault.msg), {&source, begin, begin});
    }
    return builder.take();
}

} // namespace zhitu
