// What stands in the panels of a board: charts, texts, images, and charts of other files.
#pragma once

#include "core/spec/decode_chart.hpp"

namespace zhitu {

class PanelDecoder {
public:
    PanelDecoder(const SpecFile& file, const ChartKinds& kinds, Spec& spec, Diagnostics& diagnostics) :
        file_(file), kinds_(kinds), spec_(spec), diagnostics_(diagnostics) {}

    /// Adds the panels of the list, in order.
    void decode(const Node& key, const Node& list);
    /// Adds a chart as the next panel.
    void add(ChartSpec chart);
    /// The sources of included charts join the board's own; what they said and is not printed is a notice. [when
    /// the whole map has been read]
    void settle_includes();

private:
    void decode_panel(const Node& map);
    void decode_chart(const Node& map);
    void decode_text(const Node& map);
    void decode_image(const Node& map);
    void decode_include(const Node& map);
    /// `titled`: the panel has a title of its own.
    std::optional<ChartSpec> include(const Phrase& name, bool titled);
    std::vector<KeyHandler> panel_handlers(PanelSpec& panel);
    void number(PanelSpec& panel);

    const SpecFile& file_;
    const ChartKinds& kinds_;
    Spec& spec_;
    Diagnostics& diagnostics_;
    struct Included {
        Phrase name;
        std::string source;
        bool subtitle = false, note = false, credit = false; // it has one that nothing in this spec stands for
    };
    std::vector<Included> included_;
    int typed_ = 0; // the panel that is decoded, from 1; 0: a chart of no 面板
};

/// The key of a map by its English name, or null.
const Node* key_of(const Node& map, std::string_view english_word);

} // namespace zhitu
