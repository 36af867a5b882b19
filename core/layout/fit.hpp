// Ladders: the smallest change of size, tracking or plaque with which every text of a role fits, for the whole
// picture at once.
#pragma once

#include "core/layout/layout.hpp"

#include <functional>
#include <optional>

namespace zhitu {

inline constexpr Length fit_tolerance = Length::mm(0.005); // an excess that a diagnostic would call 0mm

/// A text that must fit, how wide it may be (after a step that may widen a plaque or thin a padding), and where it
/// was written.
struct FitSample {
    TypeRole role = TypeRole::value_now;
    std::string text;
    std::function<Length(const SteppedType&)> room;
    Span span;
    Argument where = "";
    bool optional = false; // a wish: a ladder steps for those of a panel and a role when all of them then fit
    Length height{};       // of its digits, at most; 0 = any
    Length size{};         // of its characters, at most; 0 = any
    Length depth{};        // from its first line to the foot of its last when it takes several, at most; 0 = any
    Length reach{};        // from the top of the small text over it to the dots under it, at most; 0 = any
    int wish = 0;          // which of several for one text: each is granted without the others
};

inline std::function<Length(const SteppedType&)> at_most(Length width) {
    return [width](const SteppedType&) { return width; };
}

/// Says that a text is `over` wider than its room; where there is none, no room is counted.
void say_too_wide(const std::string& text, Length room, Length over, Span span, const Argument& where,
                  Diagnostics& diagnostics);

class Fitter {
public:
    Fitter(const FormRule& form, Types& types, Typesetter& typesetter, Diagnostics& diagnostics) :
        form_(form), types_(types), typesetter_(typesetter), diagnostics_(diagnostics) {}

    /// Steps the roles together until every sample fits; else a diagnostic a panel, for what is widest too wide.
    void fit(const std::vector<FitSample>& samples);
    /// The same, but what does not fit at the ladder's end is left to whoever finds it a place.
    bool try_fit(const std::vector<FitSample>& samples);
    /// By the step where they stand now.
    bool parts_a_word(const std::vector<FitSample>& samples) const;

private:
    /// By how much it is too wide.
    Length excess_width(const FitSample& sample) const;
    /// By how much it is too high, or too large.
    Length excess_height(const FitSample& sample) const;
    Length excess(const FitSample& sample) const;
    /// Steps the roles of the samples together until all fit, and further where that keeps words whole,
    /// or at least parts what is less dear.
    std::optional<std::size_t> least_steps(const std::vector<FitSample>& samples);
    bool fits(const FitSample& sample) const; ///< excess() would be nothing, and is dearer to find
    bool all_fit(const std::vector<FitSample>& samples) const;
    /// The dearest break of a text that takes several lines; 0 = no word is parted, and the lines are about even.
    double worst_parting(const std::vector<FitSample>& samples) const;
    void step(const std::vector<FitSample>& samples, std::size_t steps);
    void complain(const FitSample& sample);

    const FormRule& form_;
    Types& types_;
    Typesetter& typesetter_;
    Diagnostics& diagnostics_;
};

} // namespace zhitu
