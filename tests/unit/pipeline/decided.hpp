// The sentences that spec.md calls "Decided", each a test of what the reader sees: one chart, quickly written.
#pragma once

#include "tests/unit/pipeline/rendering.hpp"

namespace zhitu::test {

/// A single chart of a kind; `rest` are further lines.
inline std::string chart_of(const std::string& kind, const std::string& data, const std::string& rest = {}) {
    return "制图: 1\n标题: 试图\n类型: " + kind + "\n数据: " + data + "\n" + rest;
}

class Decided : public Pipeline {
protected:
    Picture chart(const std::string& kind, const std::string& data, const std::string& rest = {}) {
        return render_text(chart_of(kind, data, rest)).picture.value_or(Picture{});
    }
    /// Only the codes of what is said.
    std::vector<std::string> codes() const {
        std::vector<std::string> result;
        for (const Diagnostic& diagnostic : diagnostics_.sorted()) result.push_back(diagnostic.code);
        return result;
    }
    /// The bars of a chart, in the order they were drawn.
    static std::vector<Rect> bars(const Picture& picture) {
        std::vector<Rect> found;
        for (const Mark& mark : picture.marks)
            if (const auto* shape = std::get_if<Shape>(&mark.what); shape && mark.role == "rect")
                found.push_back(std::get<RectShape>(*shape).rect);
        return found;
    }
    static std::string badge(const Picture& picture) {
        const std::vector<std::string> found = texts(picture, "badge figure");
        return found.empty() ? "" : found.front();
    }
    static std::string note(const Picture& picture) {
        std::string all;
        for (const std::string& line : texts(picture, "note")) all += line;
        return all;
    }
};

} // namespace zhitu::test
