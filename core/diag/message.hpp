// One sentence about a user's input, in both languages. The catalogue is the *_messages.hpp of this folder: Z1
// syntax, Z2 keys and words, Z3 data, Z4 fit and text, Z5 plugins, Z6 press, Z7 files and machine.
#pragma once

namespace zhitu {

enum class Severity { error, warning, notice };

/// {0}, {1} ... are the arguments; both languages use the same ones.
struct Message {
    const char* code; // "Z204"
    Severity severity;
    const char* zh;
    const char* en;
    const char* fix_zh = "";
    const char* fix_en = "";
};

namespace messages {
using enum Severity;
} // namespace messages

} // namespace zhitu
