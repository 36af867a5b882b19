// A small picture with real fonts, painted as PDF, and what other programs say of it.
#pragma once

#include "core/pdf/pdf.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <unistd.h>

namespace zhitu {

class PdfTest : public testing::Test {
protected:
    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
    Picture picture_ = make_picture();
    std::string file_ = testing::TempDir() + "unit_pdf_" + std::to_string(::getpid()) + ".pdf";

    std::string paint() { return paint_pdf(picture_, fonts_, {picture_.title, "zhitu 1.0.0"}); }

    /// What a program says of the PDF.
    std::string ask(const std::string& program, const std::string& after = "") {
        std::ofstream(file_, std::ios::binary) << paint();
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
            popen((program + " " + file_ + " " + after + " 2>&1").c_str(), "r"), pclose);
        std::string text;
        std::array<char, 4096> buffer{};
        while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
            text.append(buffer.data(), size);
        return text;
    }
    /// Its objects as text, streams not deflated.
    std::string objects() { return ask("qpdf --qdf --object-streams=disable", "-"); }

    void add(Shape shape) { picture_.marks.push_back({"shape", -1, std::move(shape)}); }

    void add_text(const std::string& text, Point origin, double condensed = 1) {
        TypeStyle style{{"黑", 700}, {"数字", 700}, 9_pt, 10.5_pt};
        style.condensed = condensed;
        picture_.marks.push_back({"text", -1, TextMark{text, origin, 0, typesetter_.set(text, style).runs}});
    }
    /// It hangs from there.
    void add_column(const std::string& text, Point top, Length size = 6_pt) {
        TypeStyle style{{"黑", 700}, {"数字", 700}, size, size};
        style.vertical = true;
        picture_.marks.push_back({"text", -1, TextMark{text, top, 0, typesetter_.set(text, style).runs, true}});
    }

    static RectShape rect(double x, double y, double width, double height, InkIndex ink) {
        RectShape shape;
        shape.rect = {Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height)};
        shape.fill = ink;
        return shape;
    }

private:
    static Picture make_picture() {
        Picture picture;
        picture.width = 42.3_mm;
        picture.height = 25.4_mm;
        picture.title = "郴州五年成就";
        picture.inks = {{"K", 0, 0, 0, 100, 0x1A, 0x17, 0x18}, {"R", 0, 100, 100, 0, 0xD0, 0x1C, 0x1F}};
        return picture;
    }
};

} // namespace zhitu
