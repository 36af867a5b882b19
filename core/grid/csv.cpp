#include "core/grid/csv.hpp"

#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/grid/separator.hpp"

#include <array>

namespace zhitu {
namespace {

class CsvReader {
public:
    CsvReader(const TableText& table, Diagnostics& diagnostics) :
        source_(table.source), text_(std::string_view(table.source.text()).substr(0, table.end)),
        separator_(table.separator), diagnostics_(diagnostics), rows_(table.source, table.separator, diagnostics),
        at_(table.begin) {
        for (const char mark : {separator_, '\r', '\n', '"'}) ends_plain_[static_cast<unsigned char>(mark)] = true;
    }

    std::optional<Grid> read() {
        while (at_ < text_.size() && !faulty()) {
            if (at_line_end())
                ++at_; // a blank line, or the other half of CRLF
            else
                read_row();
        }
        if (!faulty() && rows_.empty()) fail_at(messages::csv_empty, 0, 0);
        return faulty() ? std::nullopt : rows_.finish();
    }

private:
    void read_row() {
        row_.clear();
        read_cell();
        while (!broken_ && at_ < text_.size() && text_[at_] == separator_) {
            ++at_;
            read_cell();
        }
        if (!broken_) rows_.take(row_);
    }

    void read_cell() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
        if (at_ < text_.size() && text_[at_] == '"') return read_quoted();
        while (at_ < text_.size() && !ends_plain_[static_cast<unsigned char>(text_[at_])]) ++at_;
        if (at_ < text_.size() && text_[at_] == '"') return fail_at(messages::csv_quotes, at_, at_ + 1);
        const std::string_view text = trim(text_.substr(begin, at_ - begin));
        add(text, text.empty() ? begin : static_cast<std::size_t>(text.data() - text_.data()), text.size());
    }

    /// From the quotation mark up to the separator or the end of the line behind the other one.
    void read_quoted() {
        const std::size_t begin = at_;
        std::string mended; // what was written, each doubled mark once; empty when there is none
        std::size_t from = begin + 1;
        std::size_t close = text_.find('"', from);
        while (close != std::string_view::npos && text_.substr(close + 1).starts_with('"')) {
            mended += text_.substr(from, close + 1 - from);
            from = close + 2;
            close = text_.find('"', from);
        }
        if (close == std::string_view::npos) return fail_at(messages::csv_open_quote, begin, begin + 1);
        const std::string_view rest = text_.substr(from, close - from);
        const std::string_view text = mended.empty() ? rest : rows_.texts().keep(mended.append(rest));
        at_ = close + 1;
        add(trim(text), begin, at_ - begin);
        while (at_ < text_.size() && text_[at_] != separator_ && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
        if (at_ < text_.size() && text_[at_] != separator_ && !at_line_end())
            fail_at(messages::csv_quotes, at_, at_ + 1);
    }

    void add(std::string_view text, std::size_t begin, std::size_t size) {
        if (row_.size() > limits::columns) return; // one too many is enough to be refused
        row_.push_back({text, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + size)});
    }

    bool at_line_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }
    bool faulty() const { return broken_ || rows_.faulty(); }

    void fail_at(const Message& message, std::size_t begin, std::size_t end) {
        diagnostics_.add(message, {&source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        broken_ = true;
    }

    const Source& source_;
    std::string_view text_;
    char separator_;
    Diagnostics& diagnostics_;
    RowTaker rows_;
    std::vector<Cell> row_;
    std::array<bool, 256> ends_plain_{}; // which bytes end a cell without quotation marks
    std::size_t at_;
    bool broken_ = false; // quotation marks that mean nothing
};

} // namespace

std::optional<Grid> read_csv(const TableText& table, Diagnostics& diagnostics) {
    return CsvReader(table, diagnostics).read();
}

std::optional<Grid> read_csv(const Source& source, Diagnostics& diagnostics) {
    const char separator = file_separator(source.line(1));
    return read_csv({source, 0, source.text().size(), separator}, diagnostics);
}

} // namespace zhitu
