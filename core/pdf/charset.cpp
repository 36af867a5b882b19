#include "core/pdf/charset.hpp"

#include <numeric>

namespace zhitu {
namespace {

/// Numbers out of bytes; what lies beyond them is 0, and remembered.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

    std::size_t at = 0;
    bool good = true;

    std::size_t number(int size) {
        std::size_t number = 0;
        for (; size > 0; --size, ++at) number = number << 8 | byte();
        return number;
    }

    /// An INDEX: its items' ends; stands behind it afterwards.
    struct Index {
        std::size_t count = 0, first = 0, first_end = 0; // items; where the first one lies
    };
    Index index() {
        Index found{number(2)};
        if (found.count == 0) return found;
        const int size = static_cast<int>(number(1));
        if (size < 1 || size > 4) return good = false, found;
        const std::size_t offsets = at, data = offsets + (found.count + 1) * static_cast<std::size_t>(size) - 1;
        found.first = data + number(size);
        found.first_end = data + number(size);
        at = offsets + found.count * static_cast<std::size_t>(size);
        at = data + number(size);
        return found;
    }

private:
    std::size_t byte() {
        if (at < bytes_.size()) return static_cast<unsigned char>(bytes_[at]);
        return good = false, 0;
    }

    std::string_view bytes_;
};

struct TopDict {
    bool keyed_by_cids = false;
    std::size_t charset = 0, charstrings = 0; // offsets
};

/// One operand of a DICT, which begins with `first`; reals are passed over.
std::size_t operand(Bytes& bytes, std::size_t first) {
    if (first == 28) return bytes.number(2);
    if (first == 29) return bytes.number(4);
    if (first == 30) {
        while (bytes.good && (bytes.number(1) & 0xF) != 0xF) {}
        return 0;
    }
    if (first < 247) return first - 139;
    const std::size_t next = bytes.number(1);
    return first < 251 ? (first - 247) * 256 + next + 108 : 0 - (first - 251) * 256 - next - 108;
}

TopDict read_top_dict(Bytes& bytes, std::size_t end) {
    constexpr std::size_t charset = 15, charstrings = 17, escape = 12, registry_ordering = 30;
    TopDict dict;
    std::size_t last = 0;
    while (bytes.good && bytes.at < end) {
        const std::size_t first = bytes.number(1);
        if (first > 21)
            last = operand(bytes, first);
        else if (first == charset)
            dict.charset = last;
        else if (first == charstrings)
            dict.charstrings = last;
        else if (first == escape && bytes.number(1) == registry_ordering)
            dict.keyed_by_cids = true;
    }
    return dict;
}

std::vector<std::uint16_t> read_charset(Bytes& bytes, std::size_t glyphs) {
    std::vector<std::uint16_t> cids{0};
    const std::size_t format = bytes.number(1);
    if (format > 2) bytes.good = false;
    while (bytes.good && cids.size() < glyphs) {
        const std::size_t first = bytes.number(2), more = format == 0 ? 0 : bytes.number(static_cast<int>(format));
        for (std::size_t i = 0; i <= more && cids.size() < glyphs; ++i)
            cids.push_back(static_cast<std::uint16_t>(first + i));
    }
    return cids;
}

} // namespace

std::optional<std::vector<std::uint16_t>> glyph_cids(std::string_view cff) {
    Bytes bytes(cff);
    bytes.at = 2; // behind the version
    bytes.at = bytes.number(1);
    bytes.index(); // names
    const Bytes::Index tops = bytes.index();
    bytes.at = tops.first;
    const TopDict top = read_top_dict(bytes, tops.first_end);
    bytes.at = top.charstrings;
    std::vector<std::uint16_t> cids(bytes.number(2));
    std::iota(cids.begin(), cids.end(), std::uint16_t{0});
    if (top.keyed_by_cids) {
        bytes.at = top.charset;
        cids = read_charset(bytes, cids.size());
    }
    if (!bytes.good || top.charstrings == 0) return std::nullopt;
    return cids;
}

} // namespace zhitu
