#include "core/data/csv.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/messages.hpp"

#include <algorithm>
#include <csv.h>
#include <new>

namespace zhitu {
namespace {

/// libcsv tells what a cell says, never where it stood. It is fed piece by piece, each ending where a cell may end,
/// so that a cell which it reports has just ended.
class CsvReader {
public:
    CsvReader(const Source& source, Diagnostics& diagnostics) :
        source_(source), text_(source.text()), diagnostics_(diagnostics) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
    }
    ~CsvReader() { csv_free(&parser_); }
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    std::optional<Grid> read() {
        while (at_ < text_.size() && !faulty_) {
            const std::size_t end = std::min(text_.find_first_of(",\r\n", at_), text_.size() - 1) + 1;
            const std::size_t size = end - at_;
            piece_end_ = end;
            const std::size_t done = csv_parse(&parser_, text_.data() + at_, size, on_cell, on_row, this);
            if (done != size) fail_at(messages::csv_quotes, at_ + done, at_ + done + 1);
            at_ = end;
        }
        piece_end_ = text_.size() + 1;
        if (!faulty_ && csv_fini(&parser_, on_cell, on_row, this) != 0)
            fail_at(messages::csv_open_quote, cell_begin_, cell_begin_ + 1);
        if (!faulty_ && grid_.header.empty()) fail_at(messages::csv_empty, 0, 0);
        if (faulty_ || (ragged_ && grid_.rows.empty())) return std::nullopt;
        grid_.span = grid_.header.front().span;
        return std::move(grid_);
    }

private:
    static void on_cell(void* text, std::size_t size, void* self) {
        static_cast<CsvReader*>(self)->take_cell({static_cast<const char*>(text), size});
    }
    static void on_row(int, void* self) { static_cast<CsvReader*>(self)->take_row(); }

    Span span(std::size_t begin, std::size_t end) const {
        return {&source_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    void fail_at(const Message& message, std::size_t begin, std::size_t end,
                 const std::vector<Argument>& arguments = {}) {
        diagnostics_.add(message, span(begin, end), arguments);
        faulty_ = true;
    }

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
        std::vector<Phrase> row = std::move(row_);
        row_.clear();
        const bool blank =
            std::all_of(row.begin(), row.end(), [](const Phrase& cell) { return cell.value.empty(); });
        if (blank || faulty_) return;
        if (grid_.header.empty())
            take_header(std::move(row));
        else
            take_body(std::move(row));
    }

    void take_header(std::vector<Phrase> row) {
        const std::string& first = row.front().value;
        const bool other_separator =
            first.find_first_of("\t;") != std::string::npos || first.find("，") != std::string::npos;
        if (row.size() == 1 && other_separator)
            fail(messages::csv_separator, row.front());
        else if (!check_header(row, diagnostics_))
            faulty_ = true;
        grid_.header = std::move(row);
    }

    void take_body(std::vector<Phrase> row) {
        const std::size_t wanted = grid_.header.size();
        if (row.size() != wanted) {
            ragged(row, wanted);
        } else if (grid_.rows.size() == limits::rows) {
            fail(messages::csv_rows, row[0], {std::to_string(limits::rows)});
        } else if ((grid_.rows.size() + 1) * wanted > limits::cells) {
            fail(messages::csv_rows, row[0], {std::to_string(limits::cells / wanted)});
        } else {
            grid_.rows.push_back(std::move(row));
        }
    }

    /// Said at the first cell too many, or at the whole row that has too few; reading goes on and finds more.
    void ragged(const std::vector<Phrase>& row, std::size_t wanted) {
        const bool many = row.size() > wanted;
        Span place = many ? row[wanted].span : row.front().span;
        place.end = row.back().span.end;
        diagnostics_.add(many ? messages::csv_long_row : messages::csv_short_row, place,
                         {std::to_string(row.size()), std::to_string(wanted)});
        ragged_ = true;
    }

    void fail(const Message& message, const Phrase& cell, const std::vector<Argument>& arguments = {}) {
        fail_at(message, cell.span.begin, cell.span.end, arguments);
    }

    const Source& source_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    csv_parser parser_{};
    Grid grid_;
    std::vector<Phrase> row_;
    std::size_t at_ = 0, piece_end_ = 0, cell_begin_ = 0;
    bool faulty_ = false, ragged_ = false;
};

} // namespace

std::optional<Grid> read_csv(const Source& source, Diagnostics& diagnostics) {
    return CsvReader(source, diagnostics).read();
}

} // namespace zhitu
