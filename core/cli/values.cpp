#include "core/cli/values.hpp"

#include "core/base/limits.hpp"
#include "core/diag/command_messages.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace zhitu::cli {
namespace {

template <class T> struct Choice {
    std::string_view word;
    T value;
};

constexpr Choice<Stage> stages[] = {{"spec", Stage::spec},   {"tables", Stage::tables},
                                    {"plan", Stage::plan},   {"layout", Stage::layout},
                                    {"scene", Stage::scene}, {"labels", Stage::labels}};
constexpr Choice<Language> languages[] = {{"zh", Language::zh}, {"en", Language::en}};
constexpr Choice<DiagnosticStyle> styles[] = {
    {"human", DiagnosticStyle::human}, {"short", DiagnosticStyle::brief}, {"json", DiagnosticStyle::json}};
constexpr Choice<OutputFormat> formats[] = {{"png", OutputFormat::png}, {"pdf", OutputFormat::pdf}};
constexpr Choice<bool> metrics[] = {{"fixed", true}};

template <class T, std::size_t n> std::string words_of(const Choice<T> (&choices)[n]) {
    std::string words;
    for (const auto& choice : choices) words.append(words.empty() ? "" : "|").append(choice.word);
    return words;
}

template <class T, std::size_t n>
T chosen(const char* option, const std::string& text, const Choice<T> (&choices)[n]) {
    for (const auto& choice : choices)
        if (choice.word == text) return choice.value;
    throw UsageError(messages::bad_option_value, {option, text, words_of(choices)});
}

} // namespace

Stage stage_value(const std::string& text) { return chosen("--stage", text, stages); }
Language language_value(const std::string& text) { return chosen("--lang", text, languages); }
DiagnosticStyle style_value(const std::string& text) { return chosen("--diagnostics", text, styles); }
bool metrics_value(const std::string& text) { return chosen("--metrics", text, metrics); }

std::string stage_words() { return words_of(stages); }
std::string language_words() { return words_of(languages); }
std::string style_words() { return words_of(styles); }

int dpi_value(const std::string& text) {
    int dpi = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), dpi);
    const bool whole = fault == std::errc{} && end == text.data() + text.size();
    if (!whole || dpi < limits::least_dpi || dpi > limits::most_dpi)
        throw UsageError(
            messages::bad_option_value,
            {"--dpi", text, std::to_string(limits::least_dpi) + "–" + std::to_string(limits::most_dpi)});
    return dpi;
}

std::vector<OutputFormat> formats_value(const std::string& text) {
    std::vector<OutputFormat> chosen_formats;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const OutputFormat format = chosen("--format", text.substr(begin, end - begin), formats);
        if (std::ranges::find(chosen_formats, format) == chosen_formats.end()) chosen_formats.push_back(format);
        begin = end + 1;
    }
    return chosen_formats;
}

OutputFormat format_of(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    for (const auto& format : formats)
        if (ending == "." + std::string(format.word)) return format.value;
    throw UsageError(messages::unknown_ending, {file.string()});
}

} // namespace zhitu::cli
