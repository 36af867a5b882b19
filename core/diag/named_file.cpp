#include "core/diag/named_file.hpp"

#include "core/diag/file_messages.hpp"

namespace zhitu {
namespace {

/// The path below the root. One that climbs out keeps its "..", which read_beneath refuses.
std::string below_root(const std::filesystem::path& path, const std::filesystem::path& root) {
    const auto plain = [](const std::filesystem::path& any) {
        return std::filesystem::absolute(any).lexically_normal();
    };
    return plain(path).lexically_relative(plain(root / "")).string();
}

} // namespace

ReadResult read_below_root(const std::string& name, const FilePlace& place, std::size_t limit) {
    const std::filesystem::path root = place.root.empty() ? "." : place.root;
    return read_beneath(root, below_root(place.folder / name, root), limit);
}

std::optional<std::string> read_named_file(const Located<std::string>& name, const FilePlace& place,
                                           std::size_t limit, Diagnostics& diagnostics) {
    ReadResult read = read_below_root(name.value, place, limit);
    const auto say = [&](const Message& message, const Argument& detail = "") {
        diagnostics.add(message, name.span, {name.value, detail});
    };
    switch (read.fault) {
    case ReadFault::none: return std::move(read.text);
    case ReadFault::missing: say(messages::data_file_missing); break;
    case ReadFault::outside: say(messages::data_file_outside); break;
    case ReadFault::not_regular: say(messages::data_file_not_regular); break;
    case ReadFault::too_large: say(messages::data_file_too_large, std::to_string(limit >> 20)); break;
    case ReadFault::denied: say(messages::data_file_denied); break;
    case ReadFault::failed: say(messages::data_file_failed, {read.detail.zh, read.detail.en}); break;
    }
    return std::nullopt;
}

} // namespace zhitu
