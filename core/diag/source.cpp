#include "core/diag/source.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu {

Source::Source(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)), starts_{0} {
    if (text_.starts_with("\xEF\xBB\xBF")) text_.erase(0, 3); // a byte order mark is no part of the text
    starts_.reserve(static_cast<std::size_t>(std::ranges::count(text_, '\n')) + 1);
    for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1))
        starts_.push_back(static_cast<std::uint32_t>(at + 1));
}

int Source::line_at(std::size_t offset) const {
    return static_cast<int>(std::upper_bound(starts_.begin(), starts_.end(), offset) - starts_.begin());
}

Place Source::place(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const int number = line_at(offset);
    const std::size_t start = line_start(number);
    const std::string_view before = std::string_view(text_).substr(start, offset - start);
    return {number, static_cast<int>(count_characters(before)) + 1};
}

std::string_view Source::line(int number) const {
    const std::size_t start = line_start(number);
    const std::size_t end = number < line_count() ? line_start(number + 1) - 1 : text_.size();
    std::string_view line = std::string_view(text_).substr(start, end - start);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::size_t Source::line_start(int number) const { return starts_[static_cast<std::size_t>(number - 1)]; }

} // namespace zhitu
