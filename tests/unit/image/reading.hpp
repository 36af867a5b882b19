// Image files made for a test, and read as a panel would.
#pragma once

#include "core/image/image.hpp"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <jpeglib.h>
#include <spng.h>
#include <unistd.h>
#include <vector>

namespace zhitu::testing {

/// R, G, B, A bytes.
inline std::string png(std::uint32_t width, std::uint32_t height, const std::string& bytes) {
    spng_ctx* const context = spng_ctx_new(SPNG_CTX_ENCODER);
    spng_set_option(context, SPNG_ENCODE_TO_BUFFER, 1);
    spng_ihdr header{width, height, 8, SPNG_COLOR_TYPE_TRUECOLOR_ALPHA, 0, 0, 0};
    spng_set_ihdr(context, &header);
    spng_encode_image(context, bytes.data(), bytes.size(), SPNG_FMT_PNG, SPNG_ENCODE_FINALIZE);
    std::size_t size = 0;
    int fault = 0;
    void* const buffer = spng_get_png_buffer(context, &size, &fault);
    std::string file(static_cast<const char*>(buffer), size);
    std::free(buffer);
    spng_ctx_free(context);
    return file;
}

/// A progressive JPEG's script of so many scans: all DC, then one coefficient of one component each.
inline std::vector<jpeg_scan_info> scans(int count) {
    std::vector<jpeg_scan_info> script{{3, {0, 1, 2, 0}, 0, 0, 0, 0}};
    for (int i = 0; i + 1 < count; ++i) script.push_back({1, {i / 63, 0, 0, 0}, i % 63 + 1, i % 63 + 1, 0, 0});
    return script;
}

/// One grey, `components` of them a pixel: 3 = RGB, 4 = CMYK. With a script it is progressive.
inline std::string jpeg(unsigned width, unsigned height, int components, const std::string& exif = {},
                        const std::vector<jpeg_scan_info>& script = {}) {
    jpeg_compress_struct writer{};
    jpeg_error_mgr errors{};
    writer.err = jpeg_std_error(&errors);
    jpeg_create_compress(&writer);
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&writer, &buffer, &size);
    writer.image_width = width;
    writer.image_height = height;
    writer.input_components = components;
    writer.in_color_space = components == 4 ? JCS_CMYK : JCS_RGB;
    jpeg_set_defaults(&writer);
    writer.scan_info = script.empty() ? nullptr : script.data();
    writer.num_scans = static_cast<int>(script.size());
    jpeg_start_compress(&writer, TRUE);
    if (!exif.empty())
        jpeg_write_marker(&writer, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                          static_cast<unsigned>(exif.size()));
    std::string row(std::size_t{width} * static_cast<std::size_t>(components), '\x80');
    auto* line = reinterpret_cast<JSAMPROW>(row.data());
    while (writer.next_scanline < writer.image_height) jpeg_write_scanlines(&writer, &line, 1);
    jpeg_finish_compress(&writer);
    std::string file(reinterpret_cast<const char*>(buffer), size);
    jpeg_destroy_compress(&writer);
    std::free(buffer);
    return file;
}

class ImageReading : public ::testing::Test {
protected:
    ImageReading() { std::filesystem::create_directories(folder_); }
    ~ImageReading() override { std::filesystem::remove_all(folder_); }

    /// The image of these bytes, or null.
    std::shared_ptr<const Image> read(const std::string& bytes) {
        std::ofstream(folder_ / "图") << bytes;
        return read_named("图");
    }
    std::shared_ptr<const Image> read_named(const std::string& name) {
        Spec spec;
        ImagePanel panel;
        panel.file = {name, {&source_, 0, 0}};
        panel.folder = folder_;
        spec.images.push_back(panel);
        return load_images(spec, folder_, diagnostics_).at(0);
    }
    std::string code() const { return diagnostics_.all().empty() ? "" : diagnostics_.all().back().code; }
    std::string sentence() const { return diagnostics_.all().empty() ? "" : diagnostics_.all().back().zh; }

    const std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / ("zhitu-image-" + std::to_string(getpid()) + "-" +
                                                  ::testing::UnitTest::GetInstance()->current_test_info()->name());
    Source source_{"a.yaml", "图片: 图"};
    Diagnostics diagnostics_;
};

} // namespace zhitu::testing
