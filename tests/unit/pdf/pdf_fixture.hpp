// The small picture, painted as PDF, and what other programs say of it.
#pragma once

#include "core/pdf/pdf.hpp"
#include "tests/support/small_picture.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <gmock/gmock.h>
#include <memory>
#include <unistd.h>

namespace zhitu {

class PdfTest : public SmallPicture {
protected:
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

    /// It hangs from there.
    void add_column(const std::string& text, Point top, Length size = 6_pt) {
        TypeStyle style{{"黑", 700}, {"数字", 700}, size, size};
        style.vertical = true;
        picture_.marks.push_back({"text", -1, TextMark{text, top, 0, typesetter_.set(text, style).runs, true}});
    }
};

} // namespace zhitu
