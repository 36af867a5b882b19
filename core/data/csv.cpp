#include "core/data/csv.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/data/separator.hpp"
#include "core/diag/encoding_messages.hpp"

#include <algorithm>
#include <csv.h>
#include <new>

namespace zhitu {
namespace {

/// libcsv tells what a cell says, never where it stood. It is fed piece by piece, each ending where a cell may end,
/// so that a cell which it reports has just ended.
class CsvReader {
public:
    CsvReader(const TableText& table, Diagnostics& diagnostics) :
        source_(table.source), text_(std::string_view(table.source.text()).substr(0, table.end)),
        diagnostics_(diagnostics),
        rows_(table.separator, table.first_row, diagnostics), cell_ends_{table.separator, '\r', '\n'},
        at_(table.begin), cell_begin_(table.begin) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(table.separator));
    }
    ~CsvReader() { csv_free(&parser_); }
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    std::optional<Grid> read() {
        while (at_ < text_.size() && !faulty()) {
            const std::size_t end = std::min(text_.find_first_of(cell_ends_, at_), text_.size() - 1) + 1;
            const std::size_t size = end - at_;
            piece_end_ = end;
            const std::size_t done = csv_parse(&parser_, text_.data() + at_, size, on_cell, on_row, this);
            if (done != size) fail_at(messages::csv_quotes, at_ + done, at_ + done + 1);
            at_ = end;
        }
        piece_end_ = text_.size() + 1;
        if (!faulty() && csv_fini(&parser_, on_cell, on_row, this) != 0) fail_at_open_quote();
        if (!faulty() && rows_.empty()) fail_at(messages::csv_empty, 0, 0);
        return faulty() ? std::nullopt : rows_.finish();
    }

private:
    static void on_cell(void* text, std::size_t size, void* self) {
        static_cast<CsvReader*>(self)->take_cell({static_cast<const char*>(text), size});
    }
    static void on_row(int, void* self) { static_cast<CsvReader*>(self)->take_row(); }

    Span span(std::size_t begin, std::size_t end) const {
        return {&source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    void fail_at(const Message& message, std::size_t begin, std::size_t end) {
        diagnostics_.add(message, span(begin, end));
        broken_ = true;
    }
    void fail_at_open_quote() {
        const std::size_t quote = std::min(text_.find('"', cell_begin_), text_.size() - 1);
        fail_at(messages::csv_open_quote, quote, quote + 1);
    }
    bool faulty() const { return broken_ || rows_.faulty(); }

    /// The bytes between the last separator and this one, without the white space round them.
    void take_cell(std::string_view said) {
        while (cell_begin_ + 1 < piece_end_ && (text_[cell_begin_] == '\r' || text_[cell_begin_] == '\n'))
            ++cell_begin_;
        const std::string_view written = text_.substr(cell_begin_, piece_end_ - 1 - cell_begin_);
        const std::string_view inner = trim(written);
        const std::size_t begin =
            inner.empty() ? cell_begin_ : static_cast<std::size_t>(inner.data() - text_.data());
        row_.push_back({std::string(trim(said)), span(begin, begin + inner.size())});
        cell_begin_ = piece_end_;
        if (row_.size() > limits::columns + 1) row_.pop_back(); // one too many is enough to be refused
    }

    void take_row() {
        cell_begin_ = piece_end_;
        const std::size_t cells = row_.size();
        if (!broken_) rows_.take(std::move(row_));
        row_.clear();
        row_.reserve(cells); // the next row has probably as many
    }

    const Source& source_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    RowTaker rows_;
    csv_parser parser_{};
    std::vector<Phrase> row_;
    std::string cell_ends_;
    std::size_t at_, piece_end_ = 0, cell_begin_;
    bool broken_ = false; // quotes that mean nothing
};

} // namespace

std::optional<Grid> read_csv(const TableText& table, Diagnostics& diagnostics) {
    return CsvReader(table, diagnostics).read();
}

std::optional<Grid> read_csv(const Source& source, Diagnostics& diagnostics) {
    const char separator = file_separator(source.line(1));
    return read_csv({source, 0, source.text().size(), separator, FirstRow::header}, diagnostics);
}

} // namespace zhitu
