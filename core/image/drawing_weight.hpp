// How many elements a drawing really has once every <use> stands for what it refers to: twenty lines can make a
// million.
#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace zhitu {

class DrawingWeight {
public:
    /// An element begins; `id` and `target` (what a <use> refers to, without #) may be empty.
    void open(std::string_view id, std::string_view target);
    void close();
    /// All elements, or `most` when there are at least so many.
    std::size_t total(std::size_t most) const;
    std::size_t depth() const { return open_.size(); }

private:
    struct Group {
        std::size_t elements = 0;
        std::vector<std::string_view> targets; // of the uses among them
    };
    std::size_t weight(const Group& group, std::size_t most, std::map<std::string_view, std::size_t>& known) const;

    Group all_;
    std::map<std::string_view, Group> groups_; // by id
    std::vector<std::string_view> open_;       // the ids of open elements, empty ones too
};

} // namespace zhitu
