#include "core/image/drawing_check.hpp"

#include "core/base/digit.hpp"
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/image_messages.hpp"
#include "core/image/drawing_style.hpp"
#include "core/image/drawing_weight.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zhitu {
namespace {

constexpr std::string_view blanks = " \t\r\n";

struct Refused {
    std::string_view element;
    const char *zh, *en;
};
constexpr const char *text_zh = "字体跟着机器走，换台机器就变样；请转成路径（轮廓）",
                     *text_en = "its font depends on the machine; turn the text into paths";
constexpr const char *moving_zh = "动画上不了纸", *moving_en = "paper does not move";
constexpr Refused refused[] = {
    {"text", text_zh, text_en},
    {"script", "图片里不许有脚本", "an image may not run scripts"},
    {"image", "嵌着位图；请单独存成 PNG 或 JPEG 来用", "it holds an image; use that as a PNG or JPEG of its own"},
    {"foreignObject", "嵌着别的文档，印不出来", "it holds another document, which cannot be printed"},
    {"filter", "滤镜（阴影、模糊）印出来会变成位图", "filters (shadows, blurs) would be printed as pixels"},
    {"animate", moving_zh, moving_en},
    {"animateTransform", moving_zh, moving_en},
    {"animateMotion", moving_zh, moving_en},
    {"set", moving_zh, moving_en},
};

/// The first thing outside the file that url(...) or @import in a style refers to.
std::optional<std::string_view> outside_of_style(std::string_view style) {
    if (const std::size_t at = style.find("@import"); at != std::string_view::npos) return style.substr(at, 40);
    for (std::size_t at = style.find("url("); at != std::string_view::npos; at = style.find("url(", at + 1)) {
        const std::size_t target = style.find_first_not_of(" \t\r\n'\"", at + 4);
        if (target == std::string_view::npos || style[target] != '#')
            return style.substr(at, style.find(')', at) - at + 1);
    }
    return std::nullopt;
}

constexpr std::string_view shapes[] = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use"};
constexpr std::string_view paints[] = {"linearGradient", "radialGradient", "stop"};

/// At least as many as a path or a polygon has: each begins with a command, a sign, a dot, a comma or a blank.
std::size_t vertices(std::string_view outline) {
    return 1 + outline.size() - static_cast<std::size_t>(std::count_if(outline.begin(), outline.end(), is_digit));
}

/// Of the tag that begins there, without its namespace, and where it ends.
std::pair<std::string_view, std::size_t> name_at(std::string_view svg, std::size_t tag) {
    const std::size_t end = std::min(svg.find_first_of(" \t\r\n/>", tag + 1), svg.size());
    std::string_view name = svg.substr(tag + 1, end - tag - 1);
    if (const std::size_t colon = name.find(':'); colon != std::string_view::npos) name.remove_prefix(colon + 1);
    return {name, end};
}

/// A rough reading of XML, good enough to say what is wrong; librsvg itself reads no other file, whatever is here.
class DrawingReader {
public:
    DrawingReader(std::string_view svg, const ImageFaults& faults) : svg_(svg), faults_(faults), sheet_(svg) {}

    bool check() {
        while (sound_ && (at_ = svg_.find('<', at_)) != std::string_view::npos) {
            const std::string_view rest = svg_.substr(at_);
            if (rest.starts_with("<!--"))
                skip_to("-->");
            else if (rest.starts_with("<![CDATA["))
                skip_to("]]>");
            else if (rest.starts_with("<!"))
                declaration();
            else if (rest.starts_with("<?"))
                instruction();
            else if (rest.starts_with("</"))
                weight_.close(), skip_to(">");
            else
                element();
        }
        if (sound_ && weight_.total(limits::drawing_elements + 1) > limits::drawing_elements) refuse_weight();
        return sound_;
    }

private:
    std::string line() const {
        return std::to_string(1 + std::count(svg_.begin(), svg_.begin() + static_cast<std::ptrdiff_t>(at_), '\n'));
    }
    void refuse(const Message& message, std::vector<Argument> arguments) {
        faults_.say(message, std::move(arguments));
        sound_ = false;
    }
    void refuse_outside(std::string_view what) { refuse(messages::drawing_outside, {line(), std::string(what)}); }

    void refuse_weight() { refuse(messages::drawing_too_large, {std::to_string(limits::drawing_elements)}); }

    void skip_to(std::string_view mark) {
        const std::size_t end = svg_.find(mark, at_);
        at_ = end == std::string_view::npos ? svg_.size() : end + mark.size();
    }

    /// A document type may name a DTD, which nobody reads, but not define entities: they multiply.
    void declaration() {
        const std::size_t end = svg_.find('>', at_), entities = svg_.find('[', at_);
        if (entities < end) return refuse_outside(svg_.substr(at_, 40));
        skip_to(">");
    }

    void instruction() {
        if (svg_.substr(at_).starts_with("<?xml-stylesheet"))
            return refuse_outside(svg_.substr(at_, svg_.find('>', at_) - at_ + 1));
        skip_to("?>");
    }

    void element() {
        const auto [name, end] = name_at(svg_, at_);
        for (const Refused& kind : refused)
            if (name == kind.element)
                return refuse(messages::drawing_element, {line(), std::string(name), Argument(kind.zh, kind.en)});
        id_ = target_ = classes_ = {};
        vertices_ = 1;
        references_.clear();
        const std::size_t inside = attributes(end, name == "a");
        if (sound_ && name == "style") style(inside);
        const bool is_paint = std::find(std::begin(paints), std::end(paints), name) != std::end(paints);
        weight_.open(id_, uses(name == "use"), is_paint);
        if (weight_.depth() > limits::drawing_depth)
            return refuse(messages::drawing_too_deep, {std::to_string(limits::drawing_depth)});
        if (inside < svg_.size() && svg_[inside - 1] == '/') weight_.close();
        at_ = inside;
    }

    /// What is drawn with the element that was read.
    std::vector<DrawingUse> uses(bool is_use) {
        sheet_.add_references(classes_, references_);
        std::vector<DrawingUse> found;
        if (is_use && !target_.empty()) found.push_back({target_});
        for (const DrawingReference& each : references_)
            found.push_back({each.id, each.at_vertices ? vertices_ : 1});
        return found;
    }

    /// Returns where the tag ends.
    std::size_t attributes(std::size_t at, bool is_link) {
        while (at < svg_.size() && svg_[at] != '>') {
            const std::size_t equals = svg_.find_first_of("=>", at);
            if (equals == std::string_view::npos || svg_[equals] == '>') return equals;
            const std::size_t quote = svg_.find_first_not_of(blanks, equals + 1);
            if (quote == std::string_view::npos) return quote;
            const std::size_t end = svg_.find(svg_[quote], quote + 1);
            if (end == std::string_view::npos) return end;
            attribute(trim(svg_.substr(at, equals - at)), svg_.substr(quote + 1, end - quote - 1), is_link);
            at = end + 1;
        }
        return at;
    }

    void attribute(std::string_view name, std::string_view value, bool is_link) {
        if (!sound_) return;
        if (name == "id") id_ = value;
        if ((name == "href" || name.ends_with(":href")) && !is_link) {
            if (!trim(value).starts_with('#')) return refuse_outside(value.substr(0, 60));
            target_ = trim(value).substr(1);
        }
        if (name == "class") classes_ = value;
        if (name == "d" || name == "points") vertices_ = vertices(value);
        name == "style" ? add_style_references(value, references_) : add_references(name, value, references_);
        if (const auto outside = outside_of_style(value)) refuse_outside(*outside);
    }

    void style(std::size_t from) {
        const std::size_t end = svg_.find("</", from);
        if (const auto outside = outside_of_style(svg_.substr(from, end - from))) refuse_outside(*outside);
    }

    std::string_view svg_;
    const ImageFaults& faults_;
    std::size_t at_ = 0;
    std::string_view id_, target_, classes_; // of the element that is read
    std::size_t vertices_ = 1;
    std::vector<DrawingReference> references_;
    const DrawingSheet sheet_;
    DrawingWeight weight_;
    bool sound_ = true;
};

} // namespace

bool check_drawing(std::string_view svg, const ImageFaults& faults) { return DrawingReader(svg, faults).check(); }

bool has_shapes(std::string_view svg) {
    for (std::size_t at = svg.find('<'); at != std::string_view::npos; at = svg.find('<', at + 1))
        if (std::ranges::find(shapes, name_at(svg, at).first) != std::end(shapes)) return true;
    return false;
}

} // namespace zhitu
