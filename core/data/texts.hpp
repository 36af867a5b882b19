// Keeps texts in blocks: a million of them cost little more than their bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

class Texts {
public:
    Texts() = default;
    Texts(Texts&&) noexcept = default;
    Texts& operator=(Texts&&) noexcept = default;

    /// The copy stays where it is as long as this lives, wherever this is moved to.
    std::string_view keep(std::string_view text);

private:
    std::vector<std::string> blocks_; // never grown beyond what they reserved
};

} // namespace zhitu
