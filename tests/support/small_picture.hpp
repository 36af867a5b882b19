// A small picture with real fonts, for what paints one.
#pragma once

#include "core/scene/picture.hpp"
#include "core/text/shaping_typesetter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace zhitu {

class SmallPicture : public testing::Test {
protected:
    static Picture make_picture() {
        Picture picture;
        picture.width = 42.3_mm;
        picture.height = 25.4_mm;
        picture.title = "郴州五年成就";
        picture.inks = {{"K", 0, 0, 0, 100, 0x1A, 0x17, 0x18}, {"R", 0, 100, 100, 0, 0xD0, 0x1C, 0x1F}};
        return picture;
    }

    void add(Shape shape) { picture_.marks.push_back({"shape", -1, std::move(shape)}); }

    void add_text(const std::string& text, Point origin, double condensed = 1) {
        TypeStyle style{{"黑", 700}, {"数字", 700}, 9_pt, 10.5_pt};
        style.condensed = condensed;
        picture_.marks.push_back({"text", -1, TextMark{text, origin, 0, typesetter_.set(text, style).runs}});
    }

    static RectShape rect(double x, double y, double width, double height, InkIndex ink) {
        RectShape shape;
        shape.rect = {Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height)};
        shape.fill = ink;
        return shape;
    }

    FontSet fonts_{ZHITU_SOURCE_DIR "/fonts"};
    ShapingTypesetter typesetter_{fonts_};
    Picture picture_ = make_picture();
};

} // namespace zhitu
