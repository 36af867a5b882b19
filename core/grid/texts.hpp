// Keeps texts in blocks: a million of them cost little more than their bytes. Copies share what was kept before.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

class Texts {
public:
    /// The text stays where it is as long as this or a later copy of this lives.
    std::string_view keep(std::string_view text);

private:
    std::vector<std::shared_ptr<std::string>> blocks_; // never grown beyond what they reserved
};

} // namespace zhitu
