#include "core/spec/lexical.hpp"

#include "core/base/limits.hpp"
#include "core/spec/scalar_ends.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr std::string_view wide_blank = "\u3000", fixed_blank = "\u00A0";

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool ends_word(std::string_view text, std::size_t at) {
    return at >= text.size() || is_blank(text[at]) || text[at] == '\n' || text[at] == '\r';
}
class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) { surface_.mask = text; }

    Surface read() {
        begin_line();
        constexpr std::size_t none = std::string::npos;
        while (at_ < text_.size() && surface_.too_deep == none && surface_.too_many == none) step();
        end_piece(at_);
        return std::move(surface_);
    }

private:
    void step() {
        const char c = text_[at_];
        if (c == '\n') return new_line();
        if (is_blank(c) || c == '\r') return void(++at_);
        if (c == '#' && starts_comment()) return comment();
        if (token_start_ && (c == '"' || c == '\'')) return quoted();
        if (token_start_ && depth() == 0 && (c == '|' || c == '>')) return block_text();
        if (leading_ && depth() == 0 && (c == '-' || c == '?') && ends_word(text_, at_ + 1)) return dash();
        if (token_start_ && (c == '[' || c == '{')) return open(c);
        if (depth() > 0 && c == ',') return separator();
        if (depth() > 0 && (c == ']' || c == '}')) return close();
        leading_ = false;
        token_start_ = c == ':' && (ends_word(text_, at_ + 1) || (depth() > 0 && after_quote()));
        ++at_;
    }

    std::size_t depth() const { return open_.size(); }
    bool after_quote() const { return at_ > 0 && (text_[at_ - 1] == '"' || text_[at_ - 1] == '\''); }

    bool starts_comment() const {
        const bool apart = at_ == 0 || text_[at_ - 1] == '\n' || is_blank(text_[at_ - 1]) || token_start_;
        return apart && !(depth() > 0 && begins_like_value() && would_lose_brackets());
    }

    /// "#6" and "#D01C1F", which YAML takes for comments, and not "# of mine".
    bool begins_like_value() const {
        return !ends_word(text_, at_ + 1) && text_[at_ + 1] != '#' && text_[at_ + 1] != '!';
    }

    /// {a: #6, b: 7}: the comment would take what closes the map.
    bool would_lose_brackets() const {
        const std::size_t before = text_.find_last_not_of(" \t", at_ - 1);
        const std::string_view line = text_.substr(at_, text_.find('\n', at_) - at_);
        return text_[before] == ':' || line.find_first_of("]}") != std::string_view::npos;
    }

    void comment() {
        const bool alone = leading_ && !dashed_;
        if (depth() == 0 && !alone && begins_like_value()) surface_.hashes.push_back(at_);
        blank_out(std::min(text_.find('\n', at_), text_.size()), ' ');
    }

    /// Fills up to `end`, which becomes the place to go on from.
    void blank_out(std::size_t end, char filler) {
        std::fill(surface_.mask.begin() + static_cast<std::ptrdiff_t>(at_),
                  surface_.mask.begin() + static_cast<std::ptrdiff_t>(end), filler);
        at_ = end;
    }

    void quoted() {
        const std::size_t closed = quoted_end(text_, at_);
        if (closed == std::string_view::npos) surface_.open_quote = at_;
        const std::size_t end = std::min(closed, text_.size());
        ++at_;
        blank_out(std::max(at_, end - 1), 'q');
        at_ = end;
        token_start_ = leading_ = false;
    }

    void block_text() {
        const std::size_t end = block_text_end(text_, at_);
        at_ = std::min(text_.find('\n', at_), text_.size());
        blank_out(std::max(at_, end), ' ');
        token_start_ = false;
    }

    void count_entry() {
        if (++entries_ > limits::yaml_entries) surface_.too_many = at_;
    }

    void dash() {
        count_entry();
        dashed_ = true;
        ++at_;
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
        begin_piece();
    }

    void open(char bracket) {
        count_entry();
        if (depth() >= static_cast<std::size_t>(limits::yaml_depth)) surface_.too_deep = at_;
        end_piece(at_);
        open_.push_back(bracket == '{' ? Piece::Context::flow_map : Piece::Context::flow_sequence);
        ++at_;
        begin_piece();
        leading_ = false;
    }

    void separator() {
        end_piece(at_++);
        begin_piece();
        leading_ = false;
    }

    void close() {
        end_piece(at_++);
        open_.pop_back();
        token_start_ = false;
    }

    void new_line() {
        if (depth() > 0) return void(++at_);
        end_piece(at_++);
        begin_line();
    }

    void begin_line() {
        line_ = at_;
        dashed_ = false;
        while (at_ < text_.size()) {
            if (is_blank(text_[at_]))
                ++at_;
            else if (text_.substr(at_).starts_with(wide_blank))
                at_ += wide_blank.size();
            else if (text_.substr(at_).starts_with(fixed_blank))
                at_ += fixed_blank.size();
            else
                break;
        }
        begin_piece();
        leading_ = true;
    }

    void begin_piece() {
        piece_ = at_;
        in_piece_ = token_start_ = true;
    }

    void end_piece(std::size_t end) {
        if (!in_piece_) return;
        in_piece_ = false;
        const std::string_view mask = surface_.mask;
        const std::size_t first = mask.find_first_not_of(" \t\r\n", piece_);
        if (first >= end) return;
        const std::size_t last = mask.find_last_not_of(" \t\r\n", end - 1);
        count_entry();
        const auto context = open_.empty() ? Piece::Context::block : open_.back();
        surface_.pieces.push_back({first, last + 1, context, dashed_, piece_ - line_});
    }

    std::string_view text_;
    Surface surface_;
    std::vector<Piece::Context> open_;
    std::size_t at_ = 0, line_ = 0, piece_ = 0, entries_ = 0;
    bool token_start_ = true; // a value or key would begin here
    bool leading_ = true;     // nothing but blanks and dashes before, in a block line
    bool in_piece_ = false, dashed_ = false;
};

} // namespace

Surface read_surface(std::string_view text) { return Reader(text).read(); }

std::size_t key_colon(std::string_view mask, Piece::Context context) {
    for (std::size_t at = mask.find(':'); at != std::string_view::npos; at = mask.find(':', at + 1)) {
        if (ends_word(mask, at + 1)) return at;
        const bool after_quote = at > 0 && (mask[at - 1] == '"' || mask[at - 1] == '\'');
        if (after_quote && context != Piece::Context::block) return at;
    }
    return std::string_view::npos;
}

std::size_t open_bracket(std::string_view mask) {
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < mask.size(); ++at) {
        if (mask[at] == '{' || mask[at] == '[') open.push_back(at);
        if ((mask[at] == '}' || mask[at] == ']') && !open.empty()) open.pop_back();
    }
    return open.empty() ? std::string_view::npos : open.back();
}

} // namespace zhitu
