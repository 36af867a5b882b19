#include "core/cli/columns.hpp"

#include "core/base/utf8.hpp"

#include <algorithm>

namespace zhitu::cli {
namespace {

std::vector<int> widths(const Rows& rows) {
    std::vector<int> widest;
    for (const auto& row : rows) {
        widest.resize(std::max(widest.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column)
            widest[column] = std::max(widest[column], display_width(row[column]));
    }
    return widest;
}

} // namespace

std::string aligned(const Rows& rows, const std::string& indent) {
    const std::vector<int> widest = widths(rows);
    std::string text;
    for (const auto& row : rows) {
        text += indent;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const int blanks = widest[column] - display_width(row[column]) + 2;
            text += row[column] + std::string(static_cast<std::size_t>(blanks), ' ');
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

} // namespace zhitu::cli
