// What a plugin says about itself, read from its ELF note before anything is mapped.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace zhitu {

/// A text in both languages; a kind's, channel's or option's name is one too.
struct Pair {
    std::string zh, en;
    const std::string& in(bool chinese) const { return chinese ? zh : en; }
    bool operator==(const Pair&) const = default;
};

struct ChannelDeclaration {
    Pair name; // 横轴/x, 纵轴/y, 部分/parts: the spec's keys
    Pair doc;
    bool number = false; // else any text
    bool many = false;   // takes several columns
    bool required = true;
    bool totals = false;    // the core adds up its columns
    std::string stacked_by; // the English name of the option that makes one mark of its columns; may be empty
    bool in_time = false;   // rows of periods are sorted, and points stand as far apart as in time
};

struct OptionDeclaration {
    enum class Type { boolean, number, length, choice, text };
    Pair name, doc;
    Type type = Type::number;
    std::string fallback;    // as written in a spec: "9mm", "0.6", "是", a choice's English word
    std::string least, most; // number and length; empty = no bound
    std::vector<Pair> choices;
};

struct ChartKind {
    Pair name, doc;
    std::vector<ChannelDeclaration> channels;
    std::vector<OptionDeclaration> options;
    std::vector<std::string> takes; // English names of the common keys it takes: growth, highlight, annotate, parts
    std::string example;            // a whole spec
    std::string plugin, version, file; // where it comes from
    std::size_t plugin_index = 0, chart_index = 0;

    bool takes_key(const std::string& english) const;
};

/// The JSON of a note. On a fault returns nothing and puts a sentence in both languages into `why`.
struct PluginDescriptor {
    std::string plugin, version;
    std::vector<ChartKind> charts;
};
std::optional<PluginDescriptor> parse_descriptor(const std::string& json, Pair& why);

/// The kinds that a refused descriptor would have brought, as far as they can be read.
std::vector<Pair> kind_names(const std::string& json);

} // namespace zhitu
