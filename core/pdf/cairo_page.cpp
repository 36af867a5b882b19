#include "core/pdf/cairo_page.hpp"

#include "core/base/files.hpp"
#include "core/pdf/syntax.hpp"

#include <charconv>
#include <map>
#include <optional>

namespace zhitu {
namespace {

[[noreturn]] void refuse() {
    throw MachineError(
        "Cairo 画出的 SVG 不是认得的样子，不能放进 PDF；请把它导出为 PNG 再用",
        "what Cairo made of the SVG is not as expected and cannot be put into the PDF: export it as PNG");
}

constexpr std::string_view white = " \n";

std::size_t number_at(std::string_view text, std::size_t at) {
    std::size_t number = 0;
    const auto [end, error] =
        std::from_chars(text.data() + std::min(at, text.size()), text.data() + text.size(), number);
    if (error != std::errc()) refuse();
    return number;
}

/// Where the value of a key begins.
std::size_t value_of(std::string_view dictionary, std::string_view key) {
    const std::size_t at = dictionary.find(key);
    if (at == dictionary.npos) refuse();
    return dictionary.find_first_not_of(white, at + key.size());
}

struct CairoObject {
    std::string_view text; // of a stream: its dictionary without the brackets
    std::optional<std::string_view> data;
};

class CairoDocument {
public:
    explicit CairoDocument(std::string_view bytes) : bytes_(bytes) {
        const std::size_t start = bytes.rfind("startxref");
        if (start == bytes.npos) refuse();
        const std::size_t table = number_at(bytes, start + 10);
        constexpr std::size_t head = 7, entry = 20; // "xref\n0 "; each entry takes as much
        count_ = number_at(bytes, table + head);
        entries_ = bytes.find('\n', table + head) + 1;
        if (entries_ + count_ * entry > bytes.size()) refuse();
    }

    CairoObject object(std::size_t number) const {
        constexpr std::size_t entry = 20;
        if (number == 0 || number >= count_) refuse();
        const std::size_t start = bytes_.find("obj\n", number_at(bytes_, entries_ + number * entry));
        const std::size_t end = bytes_.find("endobj", start), stream = bytes_.find("stream\n", start);
        if (end == bytes_.npos) refuse();
        const std::string_view text = bytes_.substr(start + 4, std::min(end, stream) - start - 4);
        if (stream > end) return {text, std::nullopt};
        const std::size_t length = number_at(object(number_at(text, value_of(text, "/Length"))).text, 3);
        const std::size_t open = text.find("<<"), close = text.rfind(">>");
        if (close == text.npos || stream + 7 + length > bytes_.size()) refuse();
        return {text.substr(open + 2, close - open - 2), bytes_.substr(stream + 7, length)};
    }

    std::string_view page() const {
        for (std::size_t number = 1; number < count_; ++number)
            if (const std::string_view text = object(number).text; text.find("/Type /Page ") != text.npos)
                return text;
        refuse();
    }

private:
    std::string_view bytes_;
    std::size_t count_ = 0, entries_ = 0;
};

class Copier {
public:
    Copier(PdfFile& file, const CairoDocument& document) : file_(file), document_(document) {}

    int form(std::string_view page) {
        const CairoObject contents = document_.object(number_at(page, value_of(page, "/Contents")));
        const std::size_t box = value_of(page, "/MediaBox");
        const std::string entries = "/Type/XObject/Subtype/Form/BBox" +
                                    std::string(page.substr(box, page.find(']', box) + 1 - box)) + "/Resources " +
                                    pdf_reference(copy(number_at(page, value_of(page, "/Resources"))));
        if (!contents.data) refuse();
        return file_.add_stream(entries + own(without_length(contents.text)), *contents.data,
                                PdfFile::Packing::as_it_is);
    }

private:
    int copy(std::size_t number) {
        if (const auto known = copied_.find(number); known != copied_.end()) return known->second;
        const CairoObject object = document_.object(number);
        const int made = object.data ? file_.add_stream(own(without_length(object.text)), *object.data,
                                                        PdfFile::Packing::as_it_is)
                                     : file_.add(own(object.text));
        return copied_[number] = made;
    }

    static std::string without_length(std::string_view dictionary) {
        std::string rest(dictionary);
        const std::size_t at = rest.find("/Length");
        return rest.erase(at, rest.find(" R", at) + 2 - at);
    }

    /// References are to the copies, blanks are single.
    std::string own(std::string_view text) {
        std::string out;
        while (!text.empty()) {
            const std::size_t word_end = std::min(text.find_first_of(white), text.size());
            const std::string_view word = text.substr(0, word_end);
            if (constexpr std::string_view tail = " 0 R"; text.substr(word_end).starts_with(tail)) {
                out += pdf_reference(copy(number_at(word, 0)));
                text.remove_prefix(word_end + tail.size());
            } else {
                out += word;
                text.remove_prefix(word_end);
            }
            const std::size_t next = std::min(text.find_first_not_of(white), text.size());
            if (next > 0) out += ' ';
            text.remove_prefix(next);
        }
        return out;
    }

    PdfFile& file_;
    const CairoDocument& document_;
    std::map<std::size_t, int> copied_; // number there, number here
};

} // namespace

int add_cairo_page(PdfFile& file, std::string_view document) {
    const CairoDocument from(document);
    return Copier(file, from).form(from.page());
}

} // namespace zhitu
