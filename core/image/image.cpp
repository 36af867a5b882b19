#include "core/image/image.hpp"

#include "core/base/limits.hpp"
#include "core/diag/image_messages.hpp"
#include "core/diag/named_file.hpp"
#include "core/image/faults.hpp"
#include "core/image/jpeg.hpp"
#include "core/image/png.hpp"
#include "core/image/svg.hpp"

namespace zhitu {
namespace {

/// An SVG is text: blanks, then a tag.
bool is_markup(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] == '<' && bytes.find("<svg") != std::string_view::npos;
}

/// By what is in the file, whatever its name says.
std::optional<Image> decode(std::string bytes, const Phrase& file, Diagnostics& diagnostics) {
    const ImageFaults faults(file, diagnostics);
    if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return decode_png(bytes, faults);
    if (bytes.starts_with("\xFF\xD8\xFF")) return decode_jpeg(std::move(bytes), faults);
    if (is_markup(bytes)) return decode_svg(std::move(bytes), faults);
    faults.say(bytes.empty()               ? messages::image_empty
               : bytes.starts_with("GIF8") ? messages::image_is_gif
                                           : messages::image_unknown);
    return std::nullopt;
}

} // namespace

bool ImageFaults::allows(std::int64_t width, std::int64_t height) const {
    if (width * height <= limits::image_pixels) return true;
    say(messages::image_too_large,
        {std::to_string(width), std::to_string(height), std::to_string(limits::image_pixels)});
    return false;
}

Images load_images(const Spec& spec, const std::filesystem::path& root, Diagnostics& diagnostics) {
    Images images;
    for (const ImagePanel& panel : spec.images) {
        std::shared_ptr<const Image>& image = images.emplace_back();
        if (panel.file.value.empty()) continue; // said by the decoder
        auto bytes = read_named_file(panel.file, {panel.folder, root}, limits::image_bytes, diagnostics);
        if (!bytes) continue;
        if (auto decoded = decode(std::move(*bytes), panel.file, diagnostics))
            image = std::make_shared<const Image>(std::move(*decoded));
    }
    return images;
}

} // namespace zhitu
