// How many elements a drawing really has once every <use>, marker, pattern, mask and clip path stands for what it
// refers to: twenty lines can make a million.
#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace zhitu {

/// So many times what has this id.
struct DrawingUse {
    std::string_view id;
    std::size_t times = 1;
};

class DrawingWeight {
public:
    /// An element begins; `id` may be empty. Paints weigh nothing: a gradient is no drawing.
    void open(std::string_view id, const std::vector<DrawingUse>& uses, bool is_paint);
    void close();
    /// All elements, or `most` when there are at least so many.
    std::size_t total(std::size_t most) const;
    std::size_t depth() const { return open_.size(); }

private:
    struct Group {
        std::size_t elements = 0;
        std::vector<DrawingUse> uses; // by the elements among them
    };
    std::size_t weight(const Group& group, std::size_t most, std::map<std::string_view, std::size_t>& known) const;

    Group all_;
    std::map<std::string_view, Group> groups_; // by id
    std::vector<std::string_view> open_;       // the ids of open elements, empty ones too
};

} // namespace zhitu
