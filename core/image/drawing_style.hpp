// What a drawing's properties refer to: url(#id) in attributes, in style="" and in style sheets.
#pragma once

#include <map>
#include <string_view>
#include <vector>

namespace zhitu {

/// Something that is drawn with an element: a marker, a pattern, a mask, a clip path.
struct DrawingReference {
    std::string_view id;
    bool at_vertices = false; // a marker in the middle: once at every vertex
};

/// The references of one property's value, appended to `found`.
void add_references(std::string_view property, std::string_view value, std::vector<DrawingReference>& found);
/// Those of "property: value; property: value".
void add_style_references(std::string_view style, std::vector<DrawingReference>& found);

/// The style sheets of a drawing, read roughly: a rule that is not for classes is for all elements.
class DrawingSheet {
public:
    /// Reads every <style> of the drawing.
    explicit DrawingSheet(std::string_view svg);
    /// What an element of these classes ("a b") refers to, appended to `found`.
    void add_references(std::string_view classes, std::vector<DrawingReference>& found) const;

private:
    void read_rule(std::string_view selectors, std::string_view style);

    std::vector<DrawingReference> for_all_;
    std::map<std::string_view, std::vector<DrawingReference>> for_class_;
};

} // namespace zhitu
