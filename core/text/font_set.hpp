// The fonts of one process: roles of fonts/roles.yaml resolved through a private fontconfig, faces opened once.
#pragma once

#include "core/base/type_style.hpp"
#include "core/text/font_catalogue.hpp"
#include "core/text/shaped_piece.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

typedef struct hb_font_t hb_font_t;

namespace zhitu {

struct ResolvedFont {
    std::string role;
    int weight = 400;       // asked
    std::string family;     // found; equals what roles.yaml asked for, or the next of its list
    int found_weight = 400; // the nearest that the family has
    std::string style, version, file;
    int index = 0;         // face in the collection
    bool fallback = false; // not the first family of the role's list
};

class FontSet {
public:
    /// Reads roles.yaml from the folder; fonts.conf and the fonts themselves wait until a face is opened. Throws
    /// MachineError when the folder is not as fonts/README.md says.
    explicit FontSet(const std::filesystem::path& folder);
    ~FontSet();
    FontSet(const FontSet&) = delete;
    FontSet& operator=(const FontSet&) = delete;

    /// Opens (once) the face; the index stands in GlyphRun::font. Faces that come from one place in one file share
    /// an index. Throws MachineError for an unknown role, and for one none of whose families is installed: it names
    /// the role, the families and the apt packages.
    int open(const Face& face);
    /// The font of a face when it is not of the first family of its role, or not of a weight that the role lists.
    std::optional<FontSubstitute> substitute(const Face& face);
    std::vector<std::string> roles() const; ///< their names, as roles.yaml lists them
    /// The role whose faces have the marks of this one, mostly itself. Throws as open does for an unknown role.
    const std::string& marks_of(const std::string& role) const;
    /// The fonts that may have what a face lacks in a text of one character, with the marks on it, as Pango finds
    /// them; opened. The other families of the role come first, then the role that lends it marks, then the other
    /// roles, then all that fonts.conf sees.
    std::vector<int> others(std::string_view character, const Face& face, const std::string& language);
    /// The levels of UAX #9 of a paragraph from left to right, one a byte, as Pango finds them.
    std::vector<std::uint8_t> levels(std::string_view paragraph);
    const ResolvedFont& resolved(int font) const; ///< role and weight are those that opened it first
    hb_font_t* harfbuzz(int font) const;          ///< in the face's own units, unhinted
    /// What every role and weight that roles.yaml lists resolves to, for `zhitu fonts`. Throws as open does.
    std::vector<ResolvedFont> all_roles();
    /// The installed families that roles.yaml names, in the order in which a text of this role looks for what its
    /// face lacks; families() come behind them. Throws as open does for an unknown role.
    std::vector<std::string> searched(const std::string& role);
    /// Every family that fonts.conf sees, by name.
    std::vector<FontFamily> families();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace zhitu
