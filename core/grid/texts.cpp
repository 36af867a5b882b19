#include "core/grid/texts.hpp"

#include <algorithm>

namespace zhitu {

std::string_view Texts::keep(std::string_view text) {
    constexpr std::size_t block_bytes = 4096;
    if (blocks_.empty() || blocks_.back()->capacity() - blocks_.back()->size() < text.size())
        blocks_.emplace_back(std::make_shared<std::string>())->reserve(std::max(block_bytes, text.size()));
    std::string& block = *blocks_.back();
    block += text;
    return std::string_view(block).substr(block.size() - text.size());
}

} // namespace zhitu
