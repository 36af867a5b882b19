#include "core/text/written_forms.hpp"

#include "core/text/vertical_years.hpp"

namespace zhitu {
namespace {

constexpr std::string_view han_figures[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

class Writer {
public:
    Writer(const std::string& plain, const TypeStyle& style) : plain_(plain), style_(style) {}

    /// What is written for the byte there.
    std::string_view form(std::size_t at) {
        const std::string_view byte = std::string_view(plain_).substr(at, 1);
        if (writes_years() && (at == 0 || !is_digit(plain_[at - 1]))) year_end_ = at + year_figures(plain_, at);
        if (at < year_end_) return han_figures[plain_[at] - '0'];
        return style_.minus && begins_number(at) ? "−" : byte;
    }
    bool writes_years() const { return style_.vertical && style_.vertical_years == VerticalYears::han; }

private:
    /// A - before a figure, behind nothing that it would join to one: no 2016-2020, no COVID-19.
    bool begins_number(std::size_t at) const {
        if (plain_[at] != '-' || at + 1 == plain_.size() || !is_digit(plain_[at + 1])) return false;
        const char before = at > 0 ? plain_[at - 1] : ' ';
        const bool of_han = static_cast<unsigned char>(before) >= 0x80;
        return before == ' ' || before == '(' || of_han;
    }

    const std::string& plain_;
    const TypeStyle& style_;
    std::size_t year_end_ = 0;
};

} // namespace

void write_forms(MarkedText& text, const TypeStyle& style) {
    Writer writer(text.plain, style);
    if (!writer.writes_years() && !(style.minus && text.plain.find('-') != std::string::npos)) return;
    std::string written;
    std::vector<std::size_t> places; // of each byte, and of the end
    for (std::size_t at = 0; at < text.plain.size(); ++at) {
        places.push_back(written.size());
        written += writer.form(at);
    }
    places.push_back(written.size());
    text.plain = std::move(written);
    for (MarkedPart& part : text.parts) part.begin = places[part.begin], part.end = places[part.end];
    for (Ruby& ruby : text.rubies) ruby.begin = places[ruby.begin], ruby.end = places[ruby.end];
    for (IsolateEdge& edge : text.isolates) edge.at = places[edge.at];
}

} // namespace zhitu
