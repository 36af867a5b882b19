// A remedy that says literally what to type is typed, and the fault is gone; and no remedy leads back to a text
// that another remedy came from.
#include "core/spec/words.hpp"
#include "tests/errors/faults.hpp"
#include "tests/support/process.hpp"

#include <optional>
#include <regex>
#include <set>

namespace zhitu::testing {
namespace {

/// 改成 X: in place of what is wrong. A "key: value" goes in place of the two with whatever stands between them.
std::string replaced(std::string text, Place place, const std::string& x) {
    const std::size_t line = text.rfind('\n', place.begin) + 1, colon = x.find(": ");
    const std::string key = x.substr(0, colon), value = colon == std::string::npos ? "" : x.substr(colon + 2);
    const std::size_t begin = text.rfind(key, place.begin), end = text.find(value, place.begin);
    if (colon == std::string::npos || begin == std::string::npos || begin < line || end == std::string::npos)
        return text.replace(place.begin, place.end - place.begin, x);
    return text.replace(begin, end + value.size() - begin, x);
}

/// The lines of the panel that a place lies in; of a chart alone all of them.
Place panel_at(const std::string& text, std::size_t at) {
    const std::string item = "\n  - ";
    if (text.find("面板:") == std::string::npos) return {0, text.size()};
    const std::size_t begin = text.rfind(item, at);
    return {begin == std::string::npos ? 0 : begin + 1, std::min(text.find(item, at), text.size())};
}

/// K: V in place of the value that K has beside the fault, or on a line of its own.
std::string with_entry(std::string text, Place place, const std::string& key, const std::string& value) {
    const Place panel = panel_at(text, place.begin);
    for (std::size_t at = text.find(key, panel.begin); at < panel.end; at = text.find(key, at + 1)) {
        const bool is_key = (at == 0 || std::string_view("\n {").find(text[at - 1]) != std::string_view::npos) &&
                            text[at + key.size()] == ':';
        if (!is_key) continue;
        const std::size_t end = std::min(text.find_first_of("\n,}", at), text.size());
        return text.replace(at, end - at, key + ": " + value);
    }
    const std::size_t first = panel.begin == 0 ? 0 : text.find_first_not_of(" -", panel.begin) - panel.begin;
    return text.insert(panel.end, (panel.begin == 0 ? "" : "\n") + std::string(first, ' ') + key + ": " + value +
                                      (panel.begin == 0 ? "\n" : ""));
}

/// The text with the first remedy of a message typed in, where it can be read by a machine.
std::optional<std::string> mended(const std::string& text, const nlohmann::json& fault) {
    static const std::regex change("^改成 ([^，；…或]+)$"),
        entry("^(?:[^；]*，就)?(?:写|加一行|写成) ([^ ：:，]+): ([^，；…]+?)(?:，.*|；.*)?$");
    const std::string fix = fault.at("fix");
    std::smatch found;
    if (std::regex_match(fix, found, change)) return replaced(text, place_of(text, fault), found[1]);
    if (std::regex_match(fix, found, entry) && !english(found[1].str()).empty())
        return with_entry(text, place_of(text, fault), found[1], found[2]);
    return std::nullopt;
}

class Remedies : public ::testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        for (const auto& entry : fs::directory_iterator(source_folder() / "tests/errors"))
            if (const fs::path ending = entry.path().extension(); ending != ".cpp" && ending != ".hpp")
                fs::copy(entry.path(), folder_ / entry.path().filename().string());
    }

    nlohmann::json check(const std::string& text) const {
        write_text(folder_ / "mended.yaml", text);
        return nlohmann::json::parse(
            zhitu({"check", "mended.yaml", "--diagnostics", "json"}, {folder_.path()}).err);
    }
    static bool is_of_spec(const nlohmann::json& fault) {
        return fault.contains("file") && fault.at("file") == "mended.yaml";
    }

    ScratchFolder folder_;
    std::string text_ = read_text(source_folder() / "tests/errors" / (GetParam() + ".yaml"));
};

TEST_P(Remedies, end_the_fault) {
    for (const nlohmann::json& fault : check(text_)) {
        const auto text = is_of_spec(fault) ? mended(text_, fault) : std::nullopt;
        if (!text || *text == text_) continue;
        for (const nlohmann::json& left : check(*text))
            EXPECT_FALSE(is_of_spec(left) && left.at("code") == fault.at("code") &&
                         left.at("line") == fault.at("line") && left.at("message") == fault.at("message"))
                << fault.dump() << "\n"
                << *text << left.dump();
    }
}

TEST_P(Remedies, lead_nowhere_twice) {
    std::set<std::string> seen{text_};
    for (std::string text = text_; seen.size() < 12;) {
        std::optional<std::string> next;
        for (const nlohmann::json& fault : check(text))
            if (is_of_spec(fault) && !next) next = mended(text, fault);
        if (!next || *next == text) return;
        text = *next;
        ASSERT_TRUE(seen.insert(text).second) << text << check(text).dump(1);
    }
}

INSTANTIATE_TEST_SUITE_P(errors, Remedies, ::testing::ValuesIn(stems("tests/errors", ".yaml")), case_name);

} // namespace
} // namespace zhitu::testing
