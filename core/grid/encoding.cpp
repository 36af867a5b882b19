#include "core/grid/encoding.hpp"

#include "core/base/files.hpp"
#include "core/base/utf8.hpp"

#include <algorithm>
#include <memory>
#include <unicode/ucnv.h>

namespace zhitu {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF", little_mark = "\xFF\xFE", big_mark = "\xFE\xFF";

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status));
    if (U_FAILURE(status))
        throw MachineError(std::string("打不开编码转换 ") + name, std::string("cannot open the converter ") + name);
    return converter;
}

bool is_lead(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }

void append_utf16(std::string& out, const UChar* units, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        char32_t code = units[i];
        if (is_lead(code) && i + 1 < count) code = 0x10000 + ((code - 0xD800) << 10) + (units[++i] - 0xDC00);
        append_utf8(out, code);
    }
}

struct Converted {
    std::string text;
    std::optional<std::size_t> fault; // in `text`: the first byte sequence that means nothing
};

/// Piece by piece; a sequence that means nothing becomes U+FFFD.
Converted convert(const char* name, std::string_view bytes) {
    const Converter converter = open_converter(name);
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    Converted result;
    result.text.reserve(bytes.size() + bytes.size() / 2);
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    UChar piece[4096];
    std::size_t kept = 0; // half a surrogate pair waits for the other half
    for (bool more = true; more;) {
        UChar* to = piece + kept;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &to, std::end(piece), &from, end, nullptr, true, &status);
        more = status == U_BUFFER_OVERFLOW_ERROR;
        const auto count = static_cast<std::size_t>(to - piece);
        kept = more && is_lead(to[-1]) ? 1 : 0;
        append_utf16(result.text, piece, count - kept);
        if (kept > 0) piece[0] = to[-1];
        if (U_FAILURE(status) && !more) {
            if (!result.fault) result.fault = result.text.size();
            append_utf8(result.text, 0xFFFD);
            more = from < end;
            ucnv_resetToUnicode(converter.get());
        }
    }
    return result;
}

Converted convert_utf8(std::string_view bytes) {
    Converted result;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view rest = bytes.substr(at);
        const std::size_t valid = invalid_utf8(rest).value_or(rest.size());
        result.text += rest.substr(0, valid);
        at += valid;
        if (at == bytes.size()) break;
        if (!result.fault) result.fault = result.text.size();
        append_utf8(result.text, 0xFFFD);
        ++at;
    }
    return result;
}

Decoded finish(Converted converted, Encoding encoding) {
    const EncodingFault fault = converted.fault ? EncodingFault::invalid : EncodingFault::none;
    return {fault, encoding, std::move(converted.text), converted.fault.value_or(0)};
}

Decoded decode_utf16(std::string_view bytes) {
    const bool big = bytes.starts_with(big_mark);
    if (big || bytes.starts_with(little_mark)) bytes.remove_prefix(2);
    return finish(convert(big ? "UTF-16BE" : "UTF-16LE", bytes), Encoding::utf16);
}

enum class LineEncoding { any, utf8, other };

/// Valid UTF-8 with a character of three bytes is UTF-8: GB18030 text looks so by the rarest chance. Shorter ones
/// are ambiguous ("联通" in GB18030 is valid UTF-8).
LineEncoding line_encoding(std::string_view line) {
    if (invalid_utf8(line)) return LineEncoding::other;
    const std::u32string characters = to_utf32(line);
    const bool sure =
        std::any_of(characters.begin(), characters.end(), [](char32_t code) { return code >= 0x800; });
    return sure ? LineEncoding::utf8 : LineEncoding::any;
}

/// Decodes line by line, each in its own encoding, when UTF-8 lines stand among others; else nothing.
std::optional<Decoded> decode_mixed(std::string_view bytes) {
    Decoded result{EncodingFault::mixed, Encoding::utf8, {}, 0};
    LineEncoding first = LineEncoding::any;
    bool differs = false;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size() - 1) + 1;
        const std::string_view line = bytes.substr(at, end - at);
        const LineEncoding encoding = line_encoding(line);
        if (first == LineEncoding::any) first = encoding;
        if (!differs && encoding != LineEncoding::any && encoding != first) {
            differs = true;
            result.at = result.text.size();
        }
        result.text += encoding == LineEncoding::other ? convert("gb18030", line).text : std::string(line);
        at = end;
    }
    return differs ? std::optional(std::move(result)) : std::nullopt;
}

/// Of bytes that are not all UTF-8.
Decoded find_encoding(std::string_view bytes) {
    if (auto mixed = decode_mixed(bytes)) return std::move(*mixed);
    return finish(convert("gb18030", bytes), Encoding::gb18030);
}

} // namespace

const char* name_of(Encoding encoding) {
    switch (encoding) {
    case Encoding::utf8: return "UTF-8";
    case Encoding::utf16: return "UTF-16";
    case Encoding::gb18030: return "GB18030";
    }
    return "";
}

std::optional<Encoding> encoding_named(std::string_view name) {
    for (const Encoding encoding : {Encoding::utf8, Encoding::utf16, Encoding::gb18030})
        if (name == name_of(encoding)) return encoding;
    return std::nullopt;
}

Decoded decode(std::string bytes, std::optional<Encoding> forced) {
    const bool wide_mark = bytes.starts_with(little_mark) || bytes.starts_with(big_mark);
    if (forced == Encoding::utf16 || (!forced && wide_mark)) return decode_utf16(bytes);
    if (bytes.starts_with(utf8_mark)) bytes.erase(0, utf8_mark.size());
    const std::size_t nul = bytes.find('\0');
    if (nul != std::string::npos) {
        std::string text = convert_utf8(bytes.substr(0, nul)).text;
        const std::size_t at = text.size();
        return {EncodingFault::binary, Encoding::utf8, std::move(text), at};
    }
    if (forced != Encoding::gb18030 && !invalid_utf8(bytes))
        return {EncodingFault::none, Encoding::utf8, std::move(bytes), 0}; // the usual file is not copied
    if (!forced) return find_encoding(bytes);
    return *forced == Encoding::utf8 ? finish(convert_utf8(bytes), Encoding::utf8)
                                     : finish(convert("gb18030", bytes), Encoding::gb18030);
}

} // namespace zhitu
