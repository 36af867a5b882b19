// A text and where its lines begin. Every span of a diagnostic points into one.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

struct Place {
    int line = 0;   // from 1
    int column = 0; // from 1, in characters
};

class Source {
public:
    Source(std::string name, std::string text);
    const std::string& name() const { return name_; } ///< as the user typed the path
    const std::string& text() const { return text_; } ///< UTF-8
    Place place(std::size_t offset) const;
    int line_at(std::size_t offset) const;   ///< the place without its column, at once even in an endless line
    std::string_view line(int number) const; ///< without its end of line
    std::size_t line_start(int number) const;
    int line_count() const { return static_cast<int>(starts_.size()); }

private:
    std::string name_, text_;
    std::vector<std::uint32_t> starts_; // of lines; no source is as large as 4 GiB
};

/// A stretch of bytes in a source; source null = no place.
struct Span {
    const Source* source = nullptr;
    std::uint32_t begin = 0, end = 0;
};

/// Owns the sources of one job; addresses stay valid.
class Sources {
public:
    const Source& add(std::string name, std::string text) {
        return sources_.emplace_back(std::move(name), std::move(text));
    }

private:
    std::deque<Source> sources_;
};

/// A value and where it was written.
template <class T> struct Located {
    T value{};
    Span span{};
};

} // namespace zhitu
