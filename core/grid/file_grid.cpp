#include "core/grid/file_grid.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/lost_characters.hpp"
#include "core/diag/named_file.hpp"
#include "core/grid/csv.hpp"
#include "core/grid/encoding.hpp"

namespace zhitu {
namespace {

/// As .xlsx, .ods (zipped) and .xls, .et (compound files) begin.
bool is_workbook(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
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
    return !say_lost_characters(source, diagnostics);
}

std::shared_ptr<Grid> read_grid(const Source& source, const Decoded& decoded, bool forced,
                                Diagnostics& diagnostics) {
    if (!check_decoded(decoded, forced, source, diagnostics)) return nullptr;
    std::optional<Grid> grid = read_csv(source, diagnostics);
    if (!grid) return nullptr;
    if (source.text().find('<') != std::string::npos) grid->take_literally();
    return std::make_shared<Grid>(std::move(*grid));
}

} // namespace

std::shared_ptr<Grid> FileGrids::read(const DataText& data, const std::filesystem::path& folder,
                                      const std::filesystem::path& root, Sources& sources,
                                      Diagnostics& diagnostics) {
    const std::string path = (folder / data.file.value).lexically_normal().string();
    const Key key{path, data.encoding.value};
    if (const auto known = read_.find(key); known != read_.end()) return known->second;
    const std::optional<Encoding> forced = encoding_named(data.encoding.value);
    auto bytes = read_named_file(data.file, {folder, root}, limits::data_bytes, diagnostics);
    if (!bytes) return nullptr;
    if (is_workbook(*bytes)) {
        diagnostics.add(messages::data_is_workbook, data.file.span, {data.file.value});
        return nullptr;
    }
    const bool misnamed = forced && *forced != Encoding::utf8 && !invalid_utf8(*bytes);
    Decoded decoded = decode(std::move(*bytes), forced);
    if (misnamed && decoded.fault == EncodingFault::invalid) {
        diagnostics.add(messages::encoding_misnamed, data.encoding.span, {data.encoding.value, data.file.value});
        return nullptr;
    }
    const Source& source = sources.add(path, std::move(decoded.text));
    return read_[key] = read_grid(source, decoded, forced.has_value(), diagnostics);
}

} // namespace zhitu
