// Images from files, as objects of a page.
#pragma once

#include "core/pdf/content.hpp"
#include "core/pdf/file.hpp"

namespace zhitu {

class PageImages {
public:
    PageImages(Content& content, PdfFile& file) : content_(content), file_(file) {}

    /// Throws MachineError.
    void put(const ImageShape& shape);
    /// As an entry of the page's resources.
    std::string entries() const;

private:
    std::string known(int object);
    void show(const Rect& rect, const PixelImage& image);
    void show(const Rect& rect, const VectorImage& image);

    Content& content_;
    PdfFile& file_;
    std::vector<int> objects_;
};

} // namespace zhitu
