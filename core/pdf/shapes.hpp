// Lines, areas and circles as operators of a page.
#pragma once

#include "core/pdf/content.hpp"

namespace zhitu {

class ShapeWriter {
public:
    ShapeWriter(Content& content, const std::vector<Ink>& inks) : content_(content), inks_(inks) {}

    void put(const LineShape& line);
    void put(const RectShape& rect);
    void put(const CircleShape& circle);
    void put(const PathShape& path);
    /// Rectangles of one ink as one area.
    void put_touching(const std::vector<Mark>& marks, std::size_t first, std::size_t end);

private:
    struct Pens {
        InkIndex fill = no_ink, stroke = no_ink;
        Length width{};
        Dash dash{};
        bool round_joins = false;
    };
    /// What `draw` draws, in these inks; nothing in none.
    template <class Draw> void paint(Pens pens, Draw draw);
    void outline(const RectShape& rect);
    void outline(const PathShape& path);

    Content& content_;
    const std::vector<Ink>& inks_;
};

} // namespace zhitu
