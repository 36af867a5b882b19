// What a theme says of measures: the page, and the two forms, a single chart and the panels of a board.
#include "core/diag/theme_messages.hpp"
#include "core/spec/measures.hpp"
#include "core/theme/reader.hpp"

namespace zhitu {
namespace {

/// What only the panels of a board have: a title of their own, text.
template <class Table> void append_of_panels(const Table& table, std::vector<SectionKey>& keys, ThemeReader& reader,
                                             bool is_board, CardRule& card) {
    if (is_board) return reader.append(keys, table, card);
    for (const auto& field : table) keys.push_back(reader.key_of_other_form(field.zh, field.en, is_board));
}

void decode_card(const Node& node, bool is_board, ThemeReader& reader, CardRule& card) {
    std::vector<SectionKey> keys;
    reader.append(keys, fields::card, card);
    for (const auto& field : fields::card_signed)
        keys.push_back({field.zh, field.en, [&, member = field.member](const Node& value) {
                            reader.signed_length(value, card.*member);
                        }});
    reader.append(keys, fields::card_numbers, card);
    reader.append(keys, fields::card_flags, card);
    append_of_panels(fields::card_of_panels, keys, reader, is_board, card);
    append_of_panels(fields::card_numbers_of_panels, keys, reader, is_board, card);
    reader.section(node, keys);
}

void read_size(const Node& node, ThemeReader& reader, FormRule& form) {
    const auto size = parse_size(node.text);
    if (!size) return reader.complain(messages::theme_size, node, {node.text});
    reader.keep_place(node, form.width);
    form.width = reader.resolve({size->width.number, size->width.unit, node.span});
    form.height = reader.resolve({size->height.number, size->height.unit, node.span});
}

} // namespace

void decode_form(const Node& node, bool is_board, ThemeReader& reader, Theme& theme) {
    FormRule& form = is_board ? theme.board : theme.single;
    reader.section(
        node,
        {{"版面", "sheet", [&](const Node& value) { reader.section(value, form.sheet, fields::sheet); }},
         {"题牌", "plaque",
          [&](const Node& value) { reader.section(value, form.plaque, fields::plaque, fields::plaque_flags); }},
         {"卡片", "card", [&](const Node& value) { decode_card(value, is_board, reader, form.card); }},
         {"字", "type", [&](const Node& value) { decode_types(value, is_board, reader, form); }}});
}

void decode_default_sizes(const Node& node, ThemeReader& reader, Theme& theme) {
    reader.section(node, {{"单图", "single", [&](const Node& value) { read_size(value, reader, theme.single); }},
                          {"面板", "panels", [&](const Node& value) { read_size(value, reader, theme.board); }}});
}

void decode_page(const Node& node, ThemeReader& reader, PageRule& page) {
    int columns = page.columns; // not the page's before its end: its own lengths cannot be in columns
    reader.section(
        node, {{"宽", "width", [&](const Node& value) { reader.length(value, page.width); }},
               {"高", "height", [&](const Node& value) { reader.length(value, page.height); }},
               {"栏数", "columns", [&](const Node& value) { reader.number(value, 1, 40, columns); }},
               {"栏字数", "characters", [&](const Node& value) { reader.number(value, 1, 100, page.characters); }},
               {"字号", "size", [&](const Node& value) { reader.length(value, page.character); }},
               {"行距", "leading", [&](const Node& value) { reader.length(value, page.line); }}});
    page.columns = columns;
}

} // namespace zhitu
