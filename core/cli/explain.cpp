// zhitu explain: the text of one stage, as far as the spec gets.
#include "core/cli/commands.hpp"

namespace zhitu::cli {

Outcome run(const ExplainCommand& command, Workshop& workshop, Console& console) {
    Sources sources;
    Diagnostics diagnostics;
    Explanation explanation{command.stage, {}};
    const Engine engine = workshop.engine(command.fixed_metrics);
    zhitu::render(engine, workshop.job(command.spec), sources, diagnostics, &explanation);
    console.report(diagnostics);
    console.result(explanation.text);
    return diagnostics.has_errors() ? Outcome::at_fault : Outcome::done;
}

} // namespace zhitu::cli
