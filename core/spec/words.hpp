// Every key and enum word of the language: one Chinese name, one English name, in one table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

struct Word {
    const char* zh;
    const char* en;                                         // also the word's identity inside zhitu
    enum class Use { key, value, reserved } use = Use::key; // reserved: known, not there yet (Z205)
};

const std::vector<Word>& all_words();
/// The entry of a word written in either language, or null.
const Word* find_word(std::string_view word);
/// The English identity of a key or word written in either language; empty when unknown.
std::string_view english(std::string_view word);
/// Whether a key, in either language, is one of a text that may have several lines: 标题, 来源.
bool is_key_of_text(std::string_view key);
/// The other language's word, or the word itself.
std::string translated(std::string_view word, bool to_english);

} // namespace zhitu
