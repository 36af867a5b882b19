// A plugin's descriptor: JSON made at compile time and put into an ELF note, where zhitu reads it without running
// any of the plugin's code (`readelf -p .note.zhitu x.so` shows it). The format, every pair being [Chinese,
// English]:
//
//   {"plugin": "bar", "version": "1.0.0", "charts": [{
//      "name": pair, "doc": pair,
//      "channels": [{"name": pair, "doc": pair, "content": "any" | "number", "many": bool, "needed": bool,
//                    "totals": true, when the core adds them up, "stacked_by": the English name of the option that
//                    makes one mark of them, "in_time": true, when rows stand in time}],
//      "options":  [{"name": pair, "doc": pair, "type": "boolean" | "number" | "length" | "choice" | "text",
//                    "default": text, "least": text, "most": text, "choices": [pair]}],
//      "takes": [English names of common keys],
//      "example": a whole spec}]}
#ifndef ZHITU_DESCRIPTOR_HPP
#define ZHITU_DESCRIPTOR_HPP

#include <zhitu/declare.hpp>
#include <zhitu/fingerprint.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zhitu {
inline namespace plugin_1 {

/// Counts characters, and writes them when it has somewhere to write. The note needs both: its size is a type.
class JsonWriter {
public:
    constexpr explicit JsonWriter(char* out) : out_(out) {}
    constexpr std::size_t size() const { return size_; }

    constexpr JsonWriter& raw(std::string_view text) {
        for (const char character : text) put(character);
        return *this;
    }
    constexpr JsonWriter& text(std::string_view text) {
        put('"');
        for (const char character : text) escaped(character);
        put('"');
        return *this;
    }
    constexpr JsonWriter& pair(std::string_view zh, std::string_view en) {
        return raw("[").text(zh).raw(",").text(en).raw("]");
    }
    constexpr JsonWriter& truth(bool value) { return raw(value ? "true" : "false"); }
    template <class Items, class Write> constexpr JsonWriter& list(const Items& items, Write write) {
        put('[');
        bool first = true;
        for (const auto& item : items) {
            if (!first) put(',');
            first = false;
            write(item);
        }
        put(']');
        return *this;
    }

private:
    constexpr void put(char character) {
        if (out_) out_[size_] = character;
        ++size_;
    }
    constexpr void escaped(char character) {
        constexpr std::string_view digits = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(character);
        if (character == '"' || character == '\\') {
            put('\\');
            put(character);
        } else if (byte < 0x20) {
            raw("\\u00");
            put(digits[byte >> 4]);
            put(digits[byte & 15]);
        } else {
            put(character);
        }
    }

    char* out_;
    std::size_t size_ = 0;
};

constexpr void write_channel(JsonWriter& json, const Channel& channel) {
    json.raw(R"({"name":)").pair(channel.zh, channel.en).raw(R"(,"doc":)").pair(channel.doc_zh, channel.doc_en);
    json.raw(R"(,"content":)").text(channel.content == Channel::number ? "number" : "any");
    json.raw(R"(,"many":)").truth(channel.takes_many).raw(R"(,"needed":)").truth(channel.needed);
    json.raw(channel.totalled ? R"(,"totals":true)" : "").raw(channel.timed ? R"(,"in_time":true)" : "");
    if (!channel.stacker.empty()) json.raw(R"(,"stacked_by":)").text(channel.stacker);
    json.raw("}");
}

constexpr void write_option(JsonWriter& json, const Option& option) {
    json.raw(R"({"name":)").pair(option.zh, option.en).raw(R"(,"doc":)").pair(option.doc_zh, option.doc_en);
    json.raw(R"(,"type":)").text(option.type).raw(R"(,"default":)").text(option.fallback);
    json.raw(R"(,"least":)").text(option.least).raw(R"(,"most":)").text(option.most);
    const std::string_view separator = ",";
    json.raw(R"(,"choices":[)");
    for (std::size_t i = 0; i < option.choice_count; ++i)
        json.raw(i ? separator : "").pair(option.choices[i].zh, option.choices[i].en);
    json.raw("]}");
}

constexpr void write_chart(JsonWriter& json, const Declaration& chart) {
    json.raw(R"({"name":)").pair(chart.zh, chart.en).raw(R"(,"doc":)").pair(chart.doc_zh, chart.doc_en);
    json.raw(R"(,"channels":)").list(chart.channels, [&](const Channel* item) { write_channel(json, *item); });
    json.raw(R"(,"options":)").list(chart.options, [&](const Option* item) { write_option(json, *item); });
    json.raw(R"(,"takes":)").list(chart.takes, [&](std::string_view key) { json.text(key); });
    json.raw(R"(,"example":)").text(chart.example).raw("}");
}

// Not constexpr on purpose: reaching one of these while compiling is the error message.
void a_channel_has_the_name_of_another_common_key();
void an_option_has_the_name_of_a_common_key();
void takes_names_a_key_that_no_chart_can_take();
void a_name_is_empty();

constexpr bool sound(const Declaration& chart) {
    if (chart.zh.empty() || chart.en.empty()) a_name_is_empty();
    for (const Channel* channel : chart.channels) {
        if (channel->zh.empty() || channel->en.empty()) a_name_is_empty();
        if (!is_channel_name(channel->zh, channel->en)) a_channel_has_the_name_of_another_common_key();
    }
    for (const Option* option : chart.options) {
        if (option->zh.empty() || option->en.empty()) a_name_is_empty();
        if (is_common_key(option->zh) || is_common_key(option->en)) an_option_has_the_name_of_a_common_key();
    }
    for (std::string_view key : chart.takes)
        if (!is_taken_key(key)) takes_names_a_key_that_no_chart_can_take();
    return true;
}

template <class... Charts>
consteval std::size_t write_descriptor(char* out, std::string_view plugin, std::string_view version) {
    JsonWriter json(out);
    json.raw(R"({"plugin":)").text(plugin).raw(R"(,"version":)").text(version).raw(R"(,"charts":)");
    json.list(std::array{&Charts::declaration...}, [&](const Declaration* chart) {
        if (sound(*chart)) write_chart(json, *chart);
    });
    return json.raw("}").size();
}

/// The size of the JSON in bytes.
template <class... Charts>
consteval std::size_t descriptor_size(std::string_view plugin, std::string_view version) {
    return write_descriptor<Charts...>(nullptr, plugin, version);
}

/// The lowest ABI minor that has all that this SDK calls and reads.
inline constexpr std::uint32_t needed_abi_minor = 4;

/// The ELF note. All fields are 4 bytes: one of 8 would align the section so that a second PT_NOTE appears.
template <std::size_t JsonSize> struct Note {
    std::uint32_t name_size = sizeof(ZHITU_NOTE_NAME);
    std::uint32_t description_size = sizeof(words) + JsonSize;
    std::uint32_t type = ZHITU_NOTE_TYPE;
    char name[(sizeof(ZHITU_NOTE_NAME) + 3) / 4 * 4] = ZHITU_NOTE_NAME;
    std::uint32_t words[5] = {ZHITU_ABI_MAJOR, needed_abi_minor, static_cast<std::uint32_t>(abi_fingerprint()),
                              static_cast<std::uint32_t>(abi_fingerprint() >> 32), toolchain_flags};
    char json[(JsonSize + 3) / 4 * 4] = {};

    constexpr std::uint64_t hash() const { return fnv1a(std::string_view(json, JsonSize)); }
};

template <std::size_t JsonSize, class... Charts>
consteval Note<JsonSize> make_note(std::string_view plugin, std::string_view version) {
    Note<JsonSize> note;
    write_descriptor<Charts...>(note.json, plugin, version);
    return note;
}

} // namespace plugin_1
} // namespace zhitu

// g++ would align so large an object to 32 bytes. clang's AddressSanitizer would pad it until nobody can read it;
// that of g++ leaves variables in named sections alone.
#if defined(__clang__)
#define ZHITU_UNPADDED __attribute__((no_sanitize("address")))
#else
#define ZHITU_UNPADDED
#endif
#define ZHITU_NOTE_SECTION __attribute__((section(".note.zhitu"), used, aligned(4))) ZHITU_UNPADDED

#endif
