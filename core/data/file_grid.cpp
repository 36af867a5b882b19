#include "core/data/file_grid.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/data/csv.hpp"
#include "core/data/encoding.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/file_messages.hpp"

namespace zhitu {
namespace {

void say_read_fault(const ReadResult& result, const Phrase& file, Diagnostics& diagnostics) {
    const auto say = [&](const Message& message, const std::string& detail = {}) {
        diagnostics.add(message, file.span, {file.value, detail});
    };
    switch (result.fault) {
    case ReadFault::none: break;
    case ReadFault::missing: say(messages::data_file_missing); break;
    case ReadFault::outside: say(messages::data_file_outside); break;
    case ReadFault::not_regular: say(messages::data_file_not_regular); break;
    case ReadFault::too_large: say(messages::data_file_too_large, std::to_string(limits::data_bytes >> 20)); break;
    case ReadFault::denied: say(messages::data_file_denied); break;
    case ReadFault::failed: say(messages::data_file_failed, result.detail); break;
    }
}

/// An empty path is the current folder.
std::filesystem::path folder_or_here(const std::filesystem::path& folder) { return folder.empty() ? "." : folder; }

/// The path below the root. One that climbs out keeps its "..", which read_beneath refuses.
std::string below_root(const std::filesystem::path& path, const std::filesystem::path& root) {
    const auto plain = [](const std::filesystem::path& any) {
        return std::filesystem::absolute(any).lexically_normal();
    };
    return plain(path).lexically_relative(plain(root / "")).string();
}

/// Says what is wrong with the bytes, or how they were read. False when they are no text.
bool check_decoded(const Decoded& decoded, bool forced, const Source& source, Diagnostics& diagnostics) {
    const auto at = static_cast<std::uint32_t>(decoded.at);
    const Span span{&source, at, at};
    switch (decoded.fault) {
    case EncodingFault::none: break;
    case EncodingFault::binary: diagnostics.add(messages::encoding_binary, span); return false;
    case EncodingFault::mixed: diagnostics.add(messages::encoding_mixed, span); return false;
    case EncodingFault::invalid:
        diagnostics.add(messages::encoding_invalid, span, {name_of(decoded.encoding)});
        return false;
    }
    if (decoded.encoding == Encoding::gb18030 && !forced)
        diagnostics.add(messages::encoding_found, span, {std::string(source.line(1))});
    return true;
}

} // namespace

std::optional<Grid> file_grid(const DataText& data, const std::filesystem::path& folder,
                              const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics) {
    const std::optional<Encoding> forced = encoding_named(data.encoding.value);
    const std::filesystem::path path = folder / data.file.value;
    const std::filesystem::path top = folder_or_here(root);
    const ReadResult read = read_beneath(top, below_root(path, top), limits::data_bytes);
    if (read.fault != ReadFault::none) {
        say_read_fault(read, data.file, diagnostics);
        return std::nullopt;
    }
    if (read.text.starts_with("PK\x03\x04")) {
        diagnostics.add(messages::data_is_workbook, data.file.span, {data.file.value});
        return std::nullopt;
    }
    Decoded decoded = decode(read.text, forced);
    const Source& source = sources.add(path.lexically_normal().string(), std::move(decoded.text));
    if (!check_decoded(decoded, forced.has_value(), source, diagnostics)) return std::nullopt;
    return read_csv(source, diagnostics);
}

} // namespace zhitu
