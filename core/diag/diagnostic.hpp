// What is wrong with the user's input: collected, never thrown.
#pragma once

#include "core/diag/message.hpp"
#include "core/diag/source.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace zhitu {

enum class Language { zh, en };

/// What fills a placeholder: one text for both languages, or one for each ("柱图" / "column").
struct Argument {
    std::string zh, en;
    Argument(std::string both) : zh(both), en(std::move(both)) {}
    Argument(const char* both) : zh(both), en(both) {}
    Argument(std::string chinese, std::string english) : zh(std::move(chinese)), en(std::move(english)) {}
};

/// Where else the same is wrong: of the cells of one column, the first is said and these are named behind it.
struct Others {
    std::vector<Span> places;       // of the first limits::related
    std::vector<std::string> names; // of the first few
    std::size_t count = 0;
};

struct Diagnostic {
    Severity severity;
    std::string code;
    Span span;
    Argument where;             // for things without a file position: "面板3", a plugin's path; may be empty
    std::string zh, en;         // the sentence
    std::string fix_zh, fix_en; // what to do; may be empty
    std::string subject = {};   // the first argument: of what it is said
    std::string group = {};     // of the cells that it is said of; empty: of one alone
    Others others = {};
    Argument replacement = ""; // what stands at `span` once it is mended; empty: the fix is not of that sort
};

class Diagnostics {
public:
    /// Arguments are made printable and cut when they are very long.
    void add(const Message& message, Span span, const std::vector<Argument>& arguments = {}, Argument where = "");
    /// As add; but of all cells of one group (a column) only the first is said. `name`: what this one is called
    /// among the others, such as its row; may be empty.
    void gather(const Message& message, Span span, const std::vector<Argument>& arguments, const std::string& group,
                const std::string& name, Argument where = "");
    /// Beyond limits::diagnostics of one severity they are only counted.
    void add(Diagnostic diagnostic);
    /// Forgets what was said under a code.
    void drop(const std::string& code);
    std::size_t errors() const; ///< how many
    std::size_t faults() const; ///< errors, those gathered behind the first of a group counted too
    bool has_errors() const { return errors() > 0; }
    bool is_full() const; ///< more errors are only counted, so that looking for advice is idle
    /// In the order of the files' lines within each source, otherwise as they came; at the end a notice when some
    /// were only counted. What is said twice of one subject at one place is said once, as of a name that several
    /// panels share.
    std::vector<Diagnostic> sorted() const;
    const std::vector<Diagnostic>& all() const { return all_; }

private:
    bool count(Severity severity); ///< whether one more is wanted

    std::vector<Diagnostic> all_;
    std::array<std::size_t, 3> counts_{}; // by severity
    std::size_t gathered_errors_ = 0;     // behind the first of each group
};

} // namespace zhitu
