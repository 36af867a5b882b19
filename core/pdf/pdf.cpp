#include "core/pdf/pdf.hpp"

#include "core/pdf/document_date.hpp"
#include "core/pdf/images.hpp"
#include "core/pdf/shapes.hpp"
#include "core/pdf/syntax.hpp"
#include "core/pdf/texts.hpp"
#include "core/scene/touching.hpp"

namespace zhitu {
namespace {

class PageWriter {
public:
    PageWriter(const Picture& picture, const FontSet& fonts, PdfFile& file) :
        picture_(picture), file_(file), fonts_(picture, fonts), content_(picture.height) {}

    /// The number of the page.
    int put(int parent) {
        for (std::size_t i = 0; i < picture_.marks.size();) i = put_mark(i);
        const std::string resources = "<<" + fonts_.put_into(file_) + images_.entries() + ">>";
        const int content = file_.add_stream("", content_.finish());
        const std::string box = "[0 0 " + pdf_number(picture_.width.pt(), box_decimals) + " " +
                                pdf_number(picture_.height.pt(), box_decimals) + "]";
        return file_.add("<</Type/Page/Parent " + pdf_reference(parent) + "/MediaBox" + box + "/TrimBox" + box +
                         "/Resources" + resources + "/Contents " + pdf_reference(content) + ">>");
    }

private:
    /// Returns the first mark that is not there yet.
    std::size_t put_mark(std::size_t i) {
        const std::size_t end = end_of_touching(picture_.marks, i);
        if (end > i) return shapes_.put_touching(picture_.marks, i, end), end;
        std::visit([this](const auto& what) { put_what(what); }, picture_.marks[i].what);
        return i + 1;
    }
    void put_what(const TextMark& text) { texts_.put(text); }
    void put_what(const Shape& shape) {
        std::visit([this](const auto& kind) { put_shape(kind); }, shape);
    }
    void put_shape(const ImageShape& image) { images_.put(image); }
    template <class Kind> void put_shape(const Kind& shape) { shapes_.put(shape); }

    static constexpr int box_decimals = 4;
    const Picture& picture_;
    PdfFile& file_;
    PageFonts fonts_;
    Content content_;
    ShapeWriter shapes_{content_, picture_.inks};
    TextWriter texts_{content_, fonts_, picture_.inks};
    PageImages images_{content_, file_};
};

std::string document_facts(const DocumentFacts& facts, const std::string& description) {
    std::string out = "<</Title" + pdf_text(facts.title);
    if (!description.empty()) out += "/Subject" + pdf_text(description);
    return out + "/Creator" + pdf_text(facts.creator) + "/CreationDate (" + document_date() + ")>>";
}

} // namespace

std::string paint_pdf(const Picture& picture, const FontSet& fonts, const DocumentFacts& facts) {
    PdfFile file;
    const int pages = file.reserve();
    const int page = PageWriter(picture, fonts, file).put(pages);
    file.put(pages, "<</Type/Pages/Count 1/Kids[" + pdf_reference(page) + "]>>");
    const int catalogue = file.add("<</Type/Catalog/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>/Pages " +
                                   pdf_reference(pages) + ">>");
    return file.finish(catalogue, file.add(document_facts(facts, picture.description)));
}

} // namespace zhitu
