#include "core/image/jpeg.hpp"

#include "core/base/limits.hpp"
#include "core/diag/image_messages.hpp"
#include "core/image/orientation.hpp"
#include "core/image/why_broken.hpp"

#include <bit>
#include <csetjmp>
#include <cstdio>
#include <jerror.h>
#include <jpeglib.h>

namespace zhitu {
namespace {

/// libjpeg leaves by a jump: what jumps holds nothing that needs a destructor.
class JpegReader {
public:
    JpegReader() {
        reader_.err = jpeg_std_error(&errors_.base);
        errors_.base.error_exit = [](j_common_ptr common) {
            Errors& errors = *reinterpret_cast<Errors*>(common->err);
            errors.base.format_message(common, errors.complaint);
            std::longjmp(errors.back, 1);
        };
        errors_.base.emit_message = [](j_common_ptr common, int level) {
            const int code = common->err->msg_code;
            const bool harmless = code == JWRN_EXTRANEOUS_DATA || code == JWRN_ADOBE_XFORM;
            if (level < 0 && !harmless) common->err->error_exit(common); // else the rest would be grey
        };
        progress_.progress_monitor = [](j_common_ptr common) {
            if (reinterpret_cast<j_decompress_ptr>(common)->input_scan_number <= limits::image_scans) return;
            common->err->msg_code = JERR_BAD_PROGRESSION; // a bomb: each scan costs as much as the whole image
            common->err->error_exit(common);
        };
        jpeg_create_decompress(&reader_);
        reader_.progress = &progress_;
    }
    ~JpegReader() { jpeg_destroy_decompress(&reader_); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    bool read_header(const std::string& bytes) {
        if (setjmp(errors_.back)) return false;
        jpeg_mem_src(&reader_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
        jpeg_save_markers(&reader_, JPEG_APP0 + 1, 0xFFFF);
        jpeg_read_header(&reader_, TRUE);
        return true;
    }

    /// 0xFFRRGGBB
    bool read_pixels(std::uint32_t* pixels) {
        if (setjmp(errors_.back)) return false;
        reader_.out_color_space = std::endian::native == std::endian::little ? JCS_EXT_BGRA : JCS_EXT_ARGB;
        jpeg_start_decompress(&reader_);
        while (reader_.output_scanline < reader_.output_height) {
            auto* row =
                reinterpret_cast<JSAMPROW>(pixels + std::size_t{reader_.output_scanline} * reader_.output_width);
            jpeg_read_scanlines(&reader_, &row, 1);
        }
        jpeg_finish_decompress(&reader_);
        return true;
    }

    int width() const { return static_cast<int>(reader_.image_width); }
    int height() const { return static_cast<int>(reader_.image_height); }
    bool has_four_inks() const { return reader_.num_components == 4; }
    const char* complaint() const { return errors_.complaint; }
    /// [before the pixels are read: the markers go with them]
    int orientation() const {
        for (auto* marker = reader_.marker_list; marker; marker = marker->next) {
            const std::string_view data(reinterpret_cast<const char*>(marker->data), marker->data_length);
            if (const int found = orientation_of(data); found != 1) return found;
        }
        return 1;
    }

private:
    struct Errors {
        jpeg_error_mgr base; // first: libjpeg hands back its address
        std::jmp_buf back;
        char complaint[JMSG_LENGTH_MAX];
    };
    jpeg_decompress_struct reader_{};
    jpeg_progress_mgr progress_{};
    Errors errors_{};
};

} // namespace

std::optional<Image> decode_jpeg(std::string bytes, const ImageFaults& faults) {
    JpegReader reader;
    const auto broken = [&] {
        faults.say(messages::image_broken, {why_broken(reader.complaint())});
        return std::nullopt;
    };
    if (!reader.read_header(bytes)) return broken();
    if (!faults.allows(reader.width(), reader.height())) return std::nullopt;
    if (reader.has_four_inks()) return faults.say(messages::image_in_inks), std::nullopt;
    PixelImage image{reader.width(), reader.height(), {}, true, {}};
    image.pixels.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    const int orientation = reader.orientation();
    if (!reader.read_pixels(image.pixels.data())) return broken();
    if (orientation == 1)
        image.jpeg = std::move(bytes);
    else
        turn_upright(image, orientation);
    return image;
}

} // namespace zhitu
