#include "core/theme/doubled_leads.hpp"

#include "core/diag/value_messages.hpp"
#include "core/spec/fields.hpp"
#include "core/spec/leads.hpp"

namespace zhitu {

void drop_doubled_leads(Spec& spec, const Theme& theme, Diagnostics& diagnostics) {
    const auto drop = [&](std::string_view key, Phrase& text, const std::string& printed) {
        const std::string lead(lead_of(key, text.value));
        if (lead.empty() || printed.empty()) return;
        diagnostics.add(messages::doubled_lead, text.span, {word_of(key), printed, lead});
        text.value.erase(0, lead.size());
    };
    drop("source", spec.source_line, theme.source_prefix);
    drop("note", spec.note, theme.note_prefix);
    drop("credit", spec.credit, theme.credit_prefix);
}

} // namespace zhitu
