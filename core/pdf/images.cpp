#include "core/pdf/images.hpp"

#include "core/pdf/drawing.hpp"
#include "core/pdf/syntax.hpp"

#include <algorithm>

namespace zhitu {
namespace {

std::string image_entries(const PixelImage& image, const std::string& colours) {
    return "/Type/XObject/Subtype/Image/Width " + std::to_string(image.width) + "/Height " +
           std::to_string(image.height) + "/ColorSpace/" + colours + "/BitsPerComponent 8/Interpolate true";
}

/// How many samples a pixel of a JPEG has, as its frame header says.
int samples(std::string_view jpeg) {
    const auto byte = [&](std::size_t at) { return at < jpeg.size() ? static_cast<unsigned char>(jpeg[at]) : 0u; };
    for (std::size_t at = 2; at < jpeg.size();) {
        const unsigned marker = byte(at + 1);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (byte(at) == 0xFF && frame) return static_cast<int>(byte(at + 9));
        at += byte(at) == 0xFF && marker == 0xFF ? 1 : 2 + (byte(at + 2) << 8 | byte(at + 3)); // or a fill byte
    }
    return 3;
}

std::uint32_t part(std::uint32_t pixel, int shift) { return pixel >> shift & 0xFF; }

/// Three samples a pixel, not multiplied by how much it covers.
std::string colours_of(const PixelImage& image) {
    std::string bytes(image.pixels.size() * 3, '\0');
    char* out = bytes.data();
    for (const std::uint32_t pixel : image.pixels) {
        const std::uint32_t cover = std::max(part(pixel, 24), 1u);
        for (const int shift : {16, 8, 0}) {
            const std::uint32_t sample =
                image.opaque ? part(pixel, shift) : std::min((part(pixel, shift) * 255 + cover / 2) / cover, 255u);
            *out++ = static_cast<char>(sample);
        }
    }
    return bytes;
}

std::string cover_of(const PixelImage& image) {
    std::string bytes(image.pixels.size(), '\0');
    std::ranges::transform(image.pixels, bytes.begin(),
                           [](std::uint32_t pixel) { return static_cast<char>(part(pixel, 24)); });
    return bytes;
}

int add_image(PdfFile& file, const PixelImage& image) {
    if (!image.jpeg.empty()) { // as it is: smaller, and not a bit worse
        const std::string colours = samples(image.jpeg) == 1 ? "DeviceGray" : "DeviceRGB";
        return file.add_stream(image_entries(image, colours) + "/Filter/DCTDecode", image.jpeg,
                               PdfFile::Packing::as_it_is);
    }
    std::string entries = image_entries(image, "DeviceRGB");
    if (!image.opaque)
        entries += "/SMask " + pdf_reference(file.add_stream(image_entries(image, "DeviceGray"), cover_of(image)));
    return file.add_stream(std::move(entries), colours_of(image));
}

} // namespace

void PageImages::put(const ImageShape& shape) {
    std::visit([&](const auto& image) { show(shape.rect, image); }, *shape.image);
}

std::string PageImages::known(int object) {
    objects_.push_back(object);
    return "X" + std::to_string(objects_.size());
}

void PageImages::show(const Rect& rect, const PixelImage& image) {
    content_.show_object(known(add_image(file_, image)), {rect.left(), rect.bottom()}, rect.width, rect.height);
}

void PageImages::show(const Rect& rect, const VectorImage& image) {
    content_.show_object(known(add_drawing(file_, image, rect.width, rect.height)), {rect.left(), rect.bottom()},
                         1_pt, 1_pt);
}

std::string PageImages::entries() const {
    std::string out;
    for (std::size_t i = 0; i < objects_.size(); ++i)
        out += "/X" + std::to_string(i + 1) + " " + pdf_reference(objects_[i]);
    return out.empty() ? out : "/XObject<<" + out + ">>";
}

} // namespace zhitu
