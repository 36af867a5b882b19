#include "core/text/typesetter.hpp"

#include "core/text/breaks.hpp"
#include "core/text/line.hpp"
#include "core/text/marked_atoms.hpp"
#include "core/text/text_faults.hpp"
#include "core/text/written_forms.hpp"

namespace zhitu {

Length Typesetter::measure(std::string_view text, const TypeStyle& style) { return set(text, style).advance; }

SetText Typesetter::set(std::string_view text, const TypeStyle& style, const LineFit& fit) {
    SetText faulty;
    faulty.fault = find_text_fault(text, faulty.fault_offset);
    if (faulty.fault != TextFault::none) return faulty;
    MarkedText marked = read_markup(text);
    write_forms(marked, style);
    const AtomText atoms = marked_atoms(marked, style, *this, fit);
    const bool natural = fit.fill == LineFit::Fill::natural;
    const std::vector<double> costs =
        natural ? std::vector<double>{} : break_costs(atoms, marked.plain, style.line_breaks);
    return set_line(atoms, marked.plain, {0, atoms.atoms.size()}, fit, costs);
}

} // namespace zhitu
