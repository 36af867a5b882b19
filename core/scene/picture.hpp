// The finished picture: millimetres, inks and glyphs. Painters are small exporters of it.
#pragma once

#include "core/base/dash.hpp"
#include "core/base/ink.hpp"
#include "core/sdk/zhitu/geometry.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace zhitu {

struct LineShape {
    Point from, to;
    InkIndex ink = no_ink;
    Length width;
    Dash dash{};
};
struct RectShape {
    Rect rect;
    InkIndex fill = no_ink;
    Length radius{};
    InkIndex stroke = no_ink;
    Length width{};
};
struct CircleShape {
    Point centre;
    Length radius;
    InkIndex fill = no_ink;
    InkIndex stroke = no_ink;
    Length width{};
};
/// verbs: 'M' and 'L' take one point, 'C' three, 'Z' none.
struct PathShape {
    std::string verbs;
    std::vector<Point> points;
    InkIndex fill = no_ink;
    InkIndex stroke = no_ink;
    Length width{};
    Dash dash{}; // of the stroke
};
/// An image from a file: rows from the top, premultiplied 0xAARRGGBB.
struct PixelImage {
    int width = 0, height = 0;
    std::vector<std::uint32_t> pixels;
    bool opaque = false;
    std::string jpeg; // the file itself where it can be embedded as it is, else empty
};
/// A drawing that stays one: a checked SVG document, and its own width and height.
struct VectorImage {
    double width = 0, height = 0;
    std::string svg;
};
using Image = std::variant<PixelImage, VectorImage>;
/// Of a spec's image panels, in order; null where one could not be read.
using Images = std::vector<std::shared_ptr<const Image>>;
struct ImageShape {
    Rect rect;
    std::shared_ptr<const Image> image;
};
using Shape = std::variant<LineShape, RectShape, CircleShape, PathShape, ImageShape>;

struct Glyph {
    std::uint32_t index = 0;
    Length x, y; // from the run's origin; y is the offset from the baseline, down
};
struct Cluster {
    std::uint32_t bytes = 0, glyphs = 0;
};
/// Glyphs of one font and size; `text` is what they say, cluster by cluster.
struct GlyphRun {
    int font = 0; // index known to the typesetter's FontSet
    Length size;
    std::vector<Glyph> glyphs;
    std::vector<Cluster> clusters;
    std::string text;
    Length advance;
    double condensed = 1;  // horizontal scale of the glyphs; their places have it already
    InkIndex ink = no_ink; // its own; none = that of the text
    bool turned = false;   // by a quarter clockwise about its origin: what lies in a text that runs down
};
/// One text in place. Runs follow each other; each run's glyphs are relative to the run's own origin.
struct TextMark {
    std::string text;
    Point origin; // left end of the baseline; of a vertical text the middle of its top
    InkIndex ink = no_ink;
    std::vector<std::pair<Length, GlyphRun>> runs; // offset from the origin along the text, run
    bool vertical = false;                         // the text runs down
};

struct Mark {
    std::string role; // element name: "zero line", "value", "badge"
    int panel = -1;   // from 0; -1 = the board's own
    std::variant<Shape, TextMark> what;
};

struct Picture {
    Length width, height;
    std::string title; // document title
    std::vector<Ink> inks;
    std::vector<Mark> marks; // in painting order
    std::string description; // for those who cannot see it
};

} // namespace zhitu
