// What is wrong with an image, said where the spec names it.
#pragma once

#include "core/diag/diagnostic.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zhitu {

class ImageFaults {
public:
    ImageFaults(const Located<std::string>& file, Diagnostics& diagnostics) :
        file_(file), diagnostics_(diagnostics) {}

    /// {0} is the file, `arguments` are the others.
    void say(const Message& message, std::vector<Argument> arguments = {}) const {
        arguments.insert(arguments.begin(), Argument(file_.value));
        diagnostics_.add(message, file_.span, arguments);
    }
    /// Whether so many pixels may be decoded; else says why not.
    bool allows(std::int64_t width, std::int64_t height) const;

private:
    const Located<std::string>& file_;
    Diagnostics& diagnostics_;
};

} // namespace zhitu
