// The values of a chart's keys that have a shape of their own: data, options.
#include "core/base/half_width.hpp"
#include "core/base/numbers.hpp"
#include "core/diag/encoding_messages.hpp"
#include "core/diag/key_messages.hpp"
#include "core/diag/value_messages.hpp"
#include "core/spec/block_lines.hpp"
#include "core/spec/decode_chart.hpp"
#include "core/spec/measures.hpp"
#include "core/spec/words.hpp"

#include <algorithm>
#include <array>

namespace zhitu {
namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// The one name that the data stage knows an encoding by.
std::string canonical_encoding(std::string_view typed) {
    constexpr std::array<std::pair<std::string_view, const char*>, 7> names{{{"utf-8", "UTF-8"},
                                                                             {"utf8", "UTF-8"},
                                                                             {"utf-16", "UTF-16"},
                                                                             {"utf16", "UTF-16"},
                                                                             {"gb18030", "GB18030"},
                                                                             {"gbk", "GB18030"},
                                                                             {"gb2312", "GB18030"}}};
    const std::string wanted = lower(typed);
    for (const auto& [name, canonical] : names)
        if (wanted == name) return canonical;
    return {};
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](auto ending) { return text.ends_with(ending); });
}

/// A file by its name: text tables are read, other kinds are known but not there yet.
void read_file_name(const Phrase& name, DataText& data, Diagnostics& diagnostics) {
    const std::string wanted = lower(name.value);
    const std::string stem = wanted.substr(0, wanted.find('#')); // book.xlsx#sheet!A1:C9
    if (ends_with_any(wanted, {".csv", ".tsv", ".txt"}))
        data.file = name;
    else if (ends_with_any(stem, {".xlsx", ".xlsm", ".xls", ".et", ".ods"}))
        diagnostics.add(messages::data_is_workbook, name.span, {name.value});
    else if (!name.value.empty())
        diagnostics.add(messages::bad_data, name.span, {name.value});
}

bool names_a_file(const Node& map) {
    return std::any_of(map.entries.begin(), map.entries.end(), [](const auto& entry) {
        const std::string_view word = english(entry.first.text);
        return word == "file" || word == "query";
    });
}

Argument bound(const std::string& text) {
    return text.empty() ? Argument(std::string("不限"), std::string("any")) : Argument(text);
}

/// Whether `number` lies between the option's bounds, which `measure` reads as it read the value.
template <class Measure> bool in_bounds(const OptionDeclaration& option, double number, const Node& key,
                                        const Phrase& text, Measure measure, Diagnostics& diagnostics) {
    const auto least = measure(option.least), most = measure(option.most);
    if ((!least || number >= *least) && (!most || number <= *most)) return true;
    diagnostics.add(messages::out_of_bounds, text.span,
                    {key.text, text.value, bound(option.least), bound(option.most)});
    return false;
}

} // namespace

DataText decode_data(const Node& key, const Node& value, Diagnostics& diagnostics) {
    DataText data;
    data.span = value.span;
    if (value.is_scalar()) {
        if (is_block(value))
            data.inline_data = value;
        else
            read_file_name(read_phrase(key, value, diagnostics), data, diagnostics);
    } else if (value.is_map() && names_a_file(value)) {
        const auto file = [&](auto& name, auto& text) {
            read_file_name(read_phrase(name, text, diagnostics), data, diagnostics);
        };
        const auto encoding = [&](auto& name, auto& text) {
            const Phrase typed = read_phrase(name, text, diagnostics);
            data.encoding = {canonical_encoding(typed.value), typed.span};
            if (data.encoding.value.empty()) diagnostics.add(messages::unknown_encoding, typed.span, {typed.value});
        };
        const auto later = [](std::string_view word) {
            return word == "columns" || word == "range" ? &messages::not_yet : nullptr;
        };
        read_map(value, {{on("file", file), on("encoding", encoding)}, later}, diagnostics);
    } else {
        data.inline_data = value;
    }
    return data;
}

std::optional<Phrase> decode_option(const OptionDeclaration& option, const Node& key, const Node& value,
                                    Diagnostics& diagnostics) {
    Phrase text = read_phrase(key, value, diagnostics);
    if (!value.is_scalar()) return std::nullopt;
    if (option.type != OptionDeclaration::Type::text) text.value = half_width(text.value);
    const auto refuse = [&](const Message& message) {
        diagnostics.add(message, text.span, {key.text, text.value, option.fallback});
        return std::nullopt;
    };
    const auto to_millimetres = [](std::string_view length) {
        const auto parsed = parse_length(length);
        return parsed ? millimetres(*parsed) : std::nullopt;
    };
    switch (option.type) {
    case OptionDeclaration::Type::text: return text;
    case OptionDeclaration::Type::boolean: {
        const auto chosen = decode_switch(key, value, diagnostics);
        return chosen ? std::optional(Phrase{chosen->value ? "是" : "否", text.span}) : std::nullopt;
    }
    case OptionDeclaration::Type::choice: {
        const auto chosen = read_choice(key, text, option.choices, diagnostics);
        return chosen ? std::optional(Phrase{option.choices[*chosen].en, text.span}) : std::nullopt;
    }
    case OptionDeclaration::Type::number: {
        const auto number = parse_number(text.value);
        if (!number) return refuse(messages::bad_number);
        return in_bounds(option, *number, key, text, parse_number, diagnostics) ? std::optional(text)
                                                                                : std::nullopt;
    }
    case OptionDeclaration::Type::length: {
        const auto length = to_millimetres(text.value);
        if (!length) return refuse(messages::bad_length);
        return in_bounds(option, *length, key, text, to_millimetres, diagnostics) ? std::optional(text)
                                                                                  : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace zhitu
