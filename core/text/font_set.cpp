#include "core/text/font_set.hpp"

#include "core/base/files.hpp"
#include "core/base/join.hpp"
#include "core/text/font_roles.hpp"
#include "core/text/pango_items.hpp"

#include <algorithm>
#include <cassert>
#include <hb.h>
#include <optional>
#include <utility>

namespace zhitu {
namespace {

[[noreturn]] void refuse_role(const std::string& name, const std::vector<FontRole>& roles) {
    std::vector<std::string> names;
    for (const FontRole& role : roles) names.push_back(role.name);
    throw MachineError("没有“" + name + "”这个字体角色；可用的有：" + join(names, "、"),
                       "there is no font role “" + name + "”; there are: " + join(names, ", "));
}

[[noreturn]] void refuse_families(const FontRole& role) {
    const std::string packages = join(role.packages, " ");
    throw MachineError("“" + role.name + "”用的字体没有安装（" + join(role.families, "、") +
                           "）；请运行 apt install " + packages,
                       "no font for the role “" + role.name + "” is installed (" + join(role.families, ", ") +
                           "); run apt install " + packages);
}

using FontPointer = std::unique_ptr<hb_font_t, decltype(&hb_font_destroy)>;

/// The file is mapped, not read: a Noto collection has 20 MB, of which a board touches a few hundred kB.
FontPointer open_face(const ResolvedFont& found) {
    hb_blob_t* blob = hb_blob_create_from_file_or_fail(found.file.c_str());
    if (!blob)
        throw MachineError("字体文件 " + found.file + " 打不开；请检查权限，或重新安装字体包",
                           "the font file " + found.file +
                               " cannot be opened; check its permissions, or install it again");
    hb_face_t* face = hb_face_create(blob, static_cast<unsigned>(found.index));
    hb_face_make_immutable(face);
    FontPointer font(hb_font_create(face), hb_font_destroy);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return font;
}

void add_new(const std::vector<std::string>& families, std::vector<std::string>& all) {
    for (const std::string& family : families)
        if (std::find(all.begin(), all.end(), family) == all.end()) all.push_back(family);
}

struct OpenFont {
    ResolvedFont resolved;
    FontPointer font;
};

} // namespace

struct FontSet::State {
    std::filesystem::path folder;
    std::vector<FontRole> roles;
    std::optional<FontCatalogue> catalogue; // see fonts_seen
    std::optional<PangoItemiser> pango;     // see itemise
    std::vector<OpenFont> fonts;
    std::vector<std::pair<Face, int>> asked; // which font answers which face

    const FontRole& role(const std::string& name) const {
        for (const FontRole& known : roles)
            if (known.name == name) return known;
        refuse_role(name, roles);
    }

    const FontCatalogue& fonts_seen() {
        if (!catalogue) catalogue.emplace(folder / "fonts.conf");
        return *catalogue;
    }

    ResolvedFont resolve(const FontRole& wanted, int weight) {
        for (const std::string& family : wanted.families) {
            const auto found = fonts_seen().find(family, weight);
            if (!found) continue;
            return {wanted.name,   weight,       found->family,
                    found->weight, found->style, found->version,
                    found->file,   found->index, &family != &wanted.families.front()};
        }
        refuse_families(wanted);
    }

    int open(const ResolvedFont& found) {
        for (std::size_t i = 0; i < fonts.size(); ++i)
            if (fonts[i].resolved.file == found.file && fonts[i].resolved.index == found.index)
                return static_cast<int>(i);
        fonts.push_back({found, open_face(found)});
        return static_cast<int>(fonts.size()) - 1;
    }

    /// What roles.yaml names, the role's own families first.
    std::vector<std::string> named_for(const FontRole& wanted) const {
        std::vector<std::string> all;
        add_new(wanted.families, all);
        if (!wanted.marks.empty()) add_new(role(wanted.marks).families, all);
        for (const FontRole& other : roles) add_new(other.families, all);
        return all;
    }

    /// All of them: a family that is not named would come in an order that the environment has a say in.
    std::vector<std::string> families_for(const FontRole& wanted) {
        std::vector<std::string> all = named_for(wanted);
        add_new(fonts_seen().families(), all);
        return all;
    }

    std::vector<PangoStretch> itemise(std::string_view text, const FontRole& wanted, int weight,
                                      const std::string& language) {
        if (!pango) pango.emplace(fonts_seen());
        return pango->itemise(text, families_for(wanted), weight, language);
    }
};

FontSet::FontSet(const std::filesystem::path& folder) :
    state_(new State{folder, read_font_roles(folder / "roles.yaml"), std::nullopt, std::nullopt, {}, {}}) {}

FontSet::~FontSet() = default;

int FontSet::open(const Face& face) {
    for (const auto& [known, font] : state_->asked)
        if (known == face) return font;
    const int font = state_->open(state_->resolve(state_->role(face.role), face.weight));
    state_->asked.emplace_back(face, font);
    return font;
}

std::optional<FontSubstitute> FontSet::substitute(const Face& face) {
    const ResolvedFont& found = resolved(open(face));
    const FontRole& role = state_->role(face.role);
    const std::string& wanted = role.families.front();
    if (found.family != wanted) return FontSubstitute{face.role, wanted, found.family};
    const bool listed = std::ranges::find(role.weights, face.weight) != role.weights.end();
    if (!listed || found.found_weight == face.weight) return {};
    return FontSubstitute{face.role, wanted + " " + std::to_string(face.weight), wanted + " " + found.style};
}

std::vector<std::string> FontSet::roles() const {
    std::vector<std::string> names;
    for (const FontRole& role : state_->roles) names.push_back(role.name);
    return names;
}

const std::string& FontSet::marks_of(const std::string& role) const {
    const FontRole& found = state_->role(role);
    return found.marks.empty() ? found.name : state_->role(found.marks).name;
}

std::vector<int> FontSet::others(std::string_view character, const Face& face, const std::string& language) {
    std::vector<int> found;
    for (const PangoStretch& stretch : state_->itemise(character, state_->role(face.role), face.weight, language)) {
        const FoundFont& font = stretch.font;
        found.push_back(state_->open({face.role, face.weight, font.family, font.weight, font.style, font.version,
                                      font.file, font.index, true}));
    }
    return found;
}

std::vector<std::uint8_t> FontSet::levels(std::string_view paragraph) {
    std::vector<std::uint8_t> levels;
    for (const PangoStretch& stretch : state_->itemise(paragraph, state_->roles.front(), 400, "zh-Hans"))
        levels.insert(levels.end(), stretch.end - stretch.begin, stretch.level);
    return levels;
}

const ResolvedFont& FontSet::resolved(int font) const {
    assert(font >= 0 && static_cast<std::size_t>(font) < state_->fonts.size());
    return state_->fonts[static_cast<std::size_t>(font)].resolved;
}

hb_font_t* FontSet::harfbuzz(int font) const {
    assert(font >= 0 && static_cast<std::size_t>(font) < state_->fonts.size());
    return state_->fonts[static_cast<std::size_t>(font)].font.get();
}

std::vector<ResolvedFont> FontSet::all_roles() {
    std::vector<ResolvedFont> all;
    for (const FontRole& role : state_->roles)
        for (const int weight : role.weights) all.push_back(state_->resolve(role, weight));
    return all;
}

std::vector<std::string> FontSet::searched(const std::string& role) {
    std::vector<std::string> found = state_->named_for(state_->role(role));
    std::erase_if(found, [&](const std::string& family) { return !state_->fonts_seen().find(family, 400); });
    return found;
}

std::vector<FontFamily> FontSet::families() {
    std::vector<FontFamily> all;
    for (const std::string& name : state_->fonts_seen().families())
        if (const auto family = state_->fonts_seen().family(name)) all.push_back(*family);
    return all;
}

} // namespace zhitu
