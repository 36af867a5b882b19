#include "core/plugin/refusals.hpp"

namespace zhitu {

void refuse(const Message& message, const std::vector<Argument>& arguments) {
    Diagnostics diagnostics;
    diagnostics.add(message, {}, arguments);
    const Diagnostic& said = diagnostics.all().front();
    throw Refused{{said.zh + "；" + said.fix_zh, said.en + "; " + said.fix_en}};
}

} // namespace zhitu
