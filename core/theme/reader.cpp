#include "core/theme/reader.hpp"

#include "core/base/join.hpp"
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/key_messages.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/spec/fields.hpp"

#include <map>
#include <string_view>

namespace zhitu {
namespace {

constexpr double least_type_points = 6; // in newsprint

} // namespace

void ThemeReader::section(const Node& node, const std::vector<SectionKey>& keys) {
    if (!node.is_map()) return complain(messages::theme_map, node, {});
    std::map<std::string_view, std::string> seen; // as it was typed
    for (const auto& [name, value] : node.entries) {
        const auto matches = [&name = name](const SectionKey& key) {
            return name.text == key.zh || name.text == key.en;
        };
        const auto key = std::find_if(keys.begin(), keys.end(), matches);
        if (key != keys.end()) {
            const auto typed = seen.try_emplace(key->zh, name.text).first;
            if (typed->second == name.text)
                key->read(value);
            else
                complain(messages::same_key_in_both_languages, name, {typed->second, name.text});
            continue;
        }
        if (diagnostics_.is_full()) { // counted
            complain(messages::theme_key, name, {});
            continue;
        }
        std::vector<Pair> known;
        for (const SectionKey& each : keys) known.push_back({each.zh, each.en});
        if (const auto near = suggestion(name.text, known))
            complain(messages::theme_key_near, name, {name.text, *near});
        else
            complain(messages::theme_key, name, {name.text, joined(known)});
    }
}

SectionKey ThemeReader::key_of_other_form(const char* zh, const char* en, bool is_board) {
    const Argument board{"面板", "panels"}, single{"单图", "single"};
    const std::vector<Argument> said{{zh, en}, is_board ? single : board, is_board ? board : single};
    return {zh, en, [this, said](const Node& value) { complain(messages::theme_key_of_other_form, value, said); }};
}

void ThemeReader::length(const Node& node, Length& target) {
    Length value = target;
    signed_length(node, value);
    if (value < 0_mm) return complain(messages::theme_length_negative, node, {node.text});
    target = value;
}

void ThemeReader::type_size(const Node& node, Length& target) {
    Length value = target;
    const std::size_t errors = diagnostics_.errors();
    length(node, value);
    if (diagnostics_.errors() > errors) return;
    if (value.pt() < least_type_points - 1e-9) // 6pt by way of millimetres is 6pt
        return complain(messages::theme_type_small, node, {node.text, format_number(least_type_points, 1)});
    target = value;
}

void ThemeReader::digits(const Node& node, std::string& target) {
    if (node.is_scalar() && node.text.empty())
        target.clear();
    else
        face(node, target);
}

void ThemeReader::face(const Node& node, std::string& target) {
    if (node.is_scalar() && !node.text.empty() &&
        (faces_.empty() || std::find(faces_.begin(), faces_.end(), node.text) != faces_.end())) {
        target = node.text;
        return;
    }
    std::vector<Pair> known;
    for (const std::string& face : faces_) known.push_back({face, face});
    if (const auto near = diagnostics_.is_full() ? std::nullopt : nearest(node.text, faces_))
        complain(messages::theme_face_near, node, {node.text, *near, joined(known)});
    else
        complain(messages::theme_face, node, {node.text, joined(known)});
}

void ThemeReader::signed_length(const Node& node, Length& target) {
    const auto written = node.is_scalar() ? parse_length(node.text) : std::nullopt;
    if (!written) return complain(messages::theme_length, node, {node.text});
    LengthText placed = *written;
    placed.span = node.span;
    const Length value = resolve(placed);
    if (std::abs(value.mm()) > limits::page_mm) return complain(messages::theme_length, node, {node.text});
    target = value;
}

void ThemeReader::number(const Node& node, double low, double high, double& target) {
    const auto value = node.is_scalar() ? parse_number(node.text) : std::nullopt;
    if (!value || *value < low || *value > high)
        return complain(messages::theme_number, node, {node.text, format_number(low, 3), format_number(high, 3)});
    target = *value;
}

void ThemeReader::number(const Node& node, double low, double high, int& target) {
    double value = target;
    number(node, low, high, value);
    target = static_cast<int>(value);
}

void ThemeReader::flag(const Node& node, bool& target) {
    if (node.text == "是" || node.text == "yes")
        target = true;
    else if (node.text == "否" || node.text == "no")
        target = false;
    else
        complain(messages::theme_flag, node, {node.text});
}

void ThemeReader::text(const Node& node, std::string& target) {
    if (!node.is_scalar() || count_characters(node.text) > 100) return complain(messages::theme_text, node, {});
    target = node.text;
}

void ThemeReader::ink(const Node& node, InkIndex& target) {
    places_.keys[&target] = places_.here(node.span);
    target = ink(node).value_or(target);
}

std::optional<InkIndex> ThemeReader::ink(const Node& node) {
    for (std::size_t i = 0; i < theme_.inks.size(); ++i)
        if (theme_.inks[i].name == node.text && node.is_scalar()) return static_cast<InkIndex>(i);
    std::vector<std::string> known;
    if (!diagnostics_.is_full())
        for (const Ink& each : theme_.inks) known.push_back(each.name);
    complain(messages::theme_ink, node, {node.text, join(known, " ")});
    return std::nullopt;
}

} // namespace zhitu
