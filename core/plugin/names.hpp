// What may be a name in a descriptor.
#pragma once

#include "core/plugin/descriptor.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// Without control and bidi characters; line breaks stay when `lines`.
std::string plain_text(std::string_view text, bool lines = false);

/// The names of one scope, where none may come twice in either language.
class NameSet {
public:
    /// Throws Refused when the name is there already, or is none: the English one is [a-z][a-z0-9_]*, the Chinese
    /// one has neither spaces nor punctuation.
    void add(const Pair& name);

private:
    std::vector<std::string> names_;
};

} // namespace zhitu
