#include "core/spec/folds.hpp"

#include "core/base/hangul.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::string_view white = " \t\r\n";

/// Tags are not printed: what stands beside them counts.
std::string_view without_tag_behind(std::string_view before) {
    while (before.ends_with('>') && before.rfind('<') != npos) before = before.substr(0, before.rfind('<'));
    return before;
}
std::string_view without_tag_before(std::string_view behind) {
    while (behind.starts_with('<') && behind.find('>') != npos) behind.remove_prefix(behind.find('>') + 1);
    return behind;
}

char32_t last_of(std::string_view text) { return decode_utf8(text, character_before(text, text.size())).code; }

bool runs_on(std::string_view before, std::string_view behind) {
    before = without_tag_behind(before), behind = without_tag_before(behind);
    if (before.empty() || behind.empty()) return false;
    const char32_t left = last_of(before), right = decode_utf8(behind, 0).code;
    const bool is_wide = display_width(left) == 2 || display_width(right) == 2;
    return is_wide && !is_hangul(left) && !is_hangul(right);
}

/// Goes through a text and what was typed side by side.
class FoldReader {
public:
    FoldReader(const std::string& text, std::string_view typed) : text_(text), typed_(typed) {
        const bool is_block = typed.front() == '>';
        if (typed.front() == '"' || typed.front() == '\'') quote_ = typed.front();
        at_ = is_block ? typed.find('\n') + 1 : quote_ ? 1 : 0;
        if (is_block) at_ = std::min(typed.find_first_not_of(white, at_), typed.size());
    }

    std::string read() {
        while (next_ < text_.size()) {
            if (at_ < typed_.size() && white.find(typed_[at_]) != npos)
                blanks();
            else
                character();
        }
        return std::move(result_);
    }

private:
    void blanks() {
        const std::size_t end = std::min(typed_.find_first_not_of(white, at_), typed_.size());
        const bool ends_line = typed_.substr(at_, end - at_).find('\n') != npos;
        const std::size_t read =
            ends_line ? text_.find_first_not_of(" \t\n", next_) : std::min(next_ + end - at_, text_.size());
        const std::string_view blanks = text_.substr(next_, read - next_),
                               behind = text_.substr(next_ + blanks.size());
        const bool is_fold = ends_line && !blanks.empty() && blanks.find('\n') == npos;
        if (!is_fold)
            result_ += blanks;
        else if (!runs_on(result_, behind))
            result_ += ' ';
        at_ = end, next_ += blanks.size();
    }

    void character() {
        const std::string_view rest = typed_.substr(std::min(at_, typed_.size()));
        if (quote_ == '"' && rest.starts_with('\\')) {
            const std::size_t line = rest.find_first_not_of(" \t\r", 1);
            if (line != npos && rest[line] == '\n') { // an escaped line end leaves nothing
                at_ = std::min(typed_.find_first_not_of(white, at_ + line), typed_.size());
                return;
            }
        }
        const std::size_t size = decode_utf8(text_, next_).size;
        result_ += text_.substr(next_, size);
        next_ += size, at_ += typed_size(rest, size);
    }

    /// Of a character of so many bytes.
    std::size_t typed_size(std::string_view rest, std::size_t bytes) const {
        if (quote_ == '\'' && rest.starts_with("''")) return 2;
        if (quote_ != '"' || !rest.starts_with('\\') || rest.size() < 2) return bytes;
        return 2 + (rest[1] == 'x' ? 2u : rest[1] == 'u' ? 4u : rest[1] == 'U' ? 8u : 0u);
    }

    std::string_view text_, typed_;
    std::string result_;
    std::size_t next_ = 0, at_ = 0; // in text and typed
    char quote_ = '\0';
};

} // namespace

std::string without_folds(const std::string& text, std::string_view typed) {
    const bool literal = typed.starts_with('|');
    if (text.empty() || literal || typed.find('\n') == npos) return text;
    return FoldReader(text, typed).read();
}

} // namespace zhitu
