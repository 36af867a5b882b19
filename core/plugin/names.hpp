// What may be a name in a descriptor.
#pragma once

#include "core/plugin/descriptor.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// Without control and bidi characters; line breaks stay when `lines`.
std::string plain_text(std::string_view text, bool lines = false);

/// Throws Refused unless the English name is [a-z][a-z0-9_]* and the Chinese one has neither spaces nor
/// punctuation.
void check_name(const Pair& name);

/// The names of one scope, where none may come twice in either language.
class NameSet {
public:
    /// Throws Refused when the name is no name or is there already.
    void add(const Pair& name);

private:
    std::vector<std::string> names_;
};

} // namespace zhitu
