// The 字 section: a face, a size and a ladder for every role.
#include "core/base/numbers.hpp"
#include "core/diag/theme_messages.hpp"
#include "core/theme/reader.hpp"

namespace zhitu {
namespace {

constexpr double most_condensed = 0.8; // narrower letters are another design, not a scaled one
constexpr int most_lines = 3;

bool is_title(TypeRole role) { return role == TypeRole::board_title || role == TypeRole::chart_title; }

/// Only where the layout makes room for more lines.
bool may_wrap(TypeRole role) {
    return is_title(role) || role == TypeRole::subtitle || role == TypeRole::panel_title ||
           role == TypeRole::category;
}

void read_weight(const Node& node, ThemeReader& reader, int& weight) {
    static constexpr std::pair<const char*, int> names[] = {
        {"细", 300},     {"light", 300}, {"常规", 400}, {"regular", 400}, {"中", 500},
        {"medium", 500}, {"粗", 700},    {"bold", 700}, {"特粗", 900},    {"black", 900}};
    for (const auto& [name, value] : names)
        if (node.text == name) {
            weight = value;
            return;
        }
    constexpr double least = 100, most = 950;
    const auto typed = node.is_scalar() ? parse_number(node.text) : std::nullopt;
    if (!typed || *typed < least || *typed > most)
        return reader.complain(messages::theme_weight, node,
                               {node.text, format_number(least, 0), format_number(most, 0)});
    weight = static_cast<int>(*typed);
}

LadderStep read_step(const Node& node, ThemeReader& reader, TypeRole role) {
    LadderStep step;
    const auto length = [&](std::optional<Length>& target) {
        return [&reader, &target](const Node& value) { reader.length(value, target.emplace()); };
    };
    const auto size = [&](std::optional<Length>& target) {
        return [&reader, &target](const Node& value) { reader.type_size(value, target.emplace()); };
    };
    if (!node.is_map()) {
        reader.type_size(node, step.size.emplace());
        return step;
    }
    std::vector<SectionKey> keys{
        {"字号", "size", size(step.size)},
        {"数字字号", "digit_size", size(step.digit_size)},
        {"字距", "tracking", [&](const Node& value) { reader.number(value, -0.1, 1, step.tracking.emplace()); }},
        {"压缩", "condensed",
         [&](const Node& value) { reader.number(value, most_condensed, 1, step.condensed.emplace(1)); }}};
    if (is_title(role)) keys.push_back({"题牌", "plaque", length(step.plaque)});
    if (role == TypeRole::badge) keys.push_back({"边距", "padding", length(step.padding)});
    if (may_wrap(role))
        keys.push_back({"折行", "lines",
                        [&](const Node& value) { reader.number(value, 1, most_lines, step.lines.emplace(1)); }});
    if (role == TypeRole::category)
        keys.push_back({"竖排", "vertical", [&](const Node& value) { reader.flag(value, step.vertical); }});
    reader.section(node, keys);
    return step;
}

void read_ladder(const Node& node, ThemeReader& reader, TypeRole role, std::vector<LadderStep>& ladder) {
    if (!node.is_sequence()) return reader.complain(messages::theme_list, node, {});
    ladder.clear();
    for (const Node& item : node.items) ladder.push_back(read_step(item, reader, role));
}

/// Else they are set as Han characters are, whatever is said of them.
bool has_digits(const TypeRule& rule) { return !rule.style.digits.role.empty(); }

/// A step may take back what one before it gave, as where two lines begin, but no more.
void check_ladder(const Node& node, const TypeRule& rule, ThemeReader& reader) {
    for (std::size_t i = 0; i < rule.ladder.size(); ++i) {
        const LadderStep& step = rule.ladder[i];
        if (step.digit_size && !has_digits(rule)) reader.complain(messages::theme_no_digits, node.items[i], {});
        for (const auto& [own, full] :
             {std::pair(step.size, rule.style.size), {step.digit_size, rule.style.digit_size}})
            if (own && *own > full)
                reader.complain(messages::theme_ladder_grows, node.items[i],
                                {format_number(own->pt(), 2), format_number(full.pt(), 2)});
    }
}

void read_type(const Node& node, ThemeReader& reader, TypeRole role, TypeRule& rule) {
    TypeStyle& style = rule.style;
    // Digits follow what is written for the han face here, unless they have their own; the rest is inherited.
    const Node *ladder = nullptr, *digit_weight = nullptr, *digit_size = nullptr;
    bool weight = false, size = false;
    reader.section(
        node, {{"字体", "face", [&](const Node& value) { reader.face(value, style.han.role); }},
               {"字重", "weight",
                [&](const Node& value) { read_weight(value, reader, style.han.weight), weight = true; }},
               {"字号", "size",
                [&](const Node& value) {
                    reader.keep_place(value, style.size);
                    reader.type_size(value, style.size), size = true;
                }},
               {"数字", "digits", [&](const Node& value) { reader.digits(value, style.digits.role); }},
               {"数字字重", "digit_weight",
                [&](const Node& value) { read_weight(value, reader, style.digits.weight), digit_weight = &value; }},
               {"数字字号", "digit_size",
                [&](const Node& value) { reader.type_size(value, style.digit_size), digit_size = &value; }},
               {"字距", "tracking", [&](const Node& value) { reader.number(value, -0.1, 1, style.tracking); }},
               {"压缩", "condensed",
                [&](const Node& value) { reader.number(value, most_condensed, 1, style.condensed); }},
               {"墨", "ink",
                [&](const Node& value) {
                    if (role == TypeRole::badge)
                        return reader.complain(messages::theme_badge_ink, value, {value.text});
                    reader.ink(value, rule.ink);
                }},
               {"阶梯", "ladder", [&](const Node& value) {
                    read_ladder(value, reader, role, rule.ladder);
                    ladder = value.is_sequence() ? &value : nullptr;
                }}});
    if (weight && !digit_weight) style.digits.weight = style.han.weight;
    if (size && !digit_size) style.digit_size = style.size;
    for (const Node* of_digits : {digit_weight, digit_size})
        if (of_digits && !has_digits(rule)) reader.complain(messages::theme_no_digits, *of_digits, {});
    if (ladder) check_ladder(*ladder, rule, reader);
}

} // namespace

void decode_types(const Node& node, bool is_board, ThemeReader& reader, FormRule& form) {
    std::vector<SectionKey> keys;
    for (const fields::TypeName& type : fields::types)
        if (is_set_in(type.role, is_board))
            keys.push_back({type.zh, type.en, [&, role = type.role](const Node& value) {
                                read_type(value, reader, role, form.types[static_cast<std::size_t>(role)]);
                            }});
        else
            keys.push_back(reader.key_of_other_form(type.zh, type.en, is_board));
    reader.section(node, keys);
}

} // namespace zhitu
