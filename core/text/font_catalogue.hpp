// The fonts that fonts/fonts.conf lets zhitu see. The only fontconfig code.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

typedef struct _FcConfig FcConfig;
typedef struct _FcPattern FcPattern;

namespace zhitu {

struct FoundFont {
    std::string family, style, version, file;
    int index = 0;  // face in the collection
    int weight = 0; // CSS weight
};

/// A family by its regular face, and what that has.
struct FontFamily {
    std::string name, version, file;
    std::size_t characters = 0, han = 0; // Han among them
};

class FontCatalogue {
public:
    /// Throws MachineError when the configuration cannot be read.
    explicit FontCatalogue(const std::filesystem::path& configuration);
    ~FontCatalogue();
    FontCatalogue(const FontCatalogue&) = delete;
    FontCatalogue& operator=(const FontCatalogue&) = delete;

    /// The upright face of exactly this family whose weight is nearest; of two as near, the heavier. Nothing when
    /// the family is not installed: no other family ever stands in for it.
    std::optional<FoundFont> find(const std::string& family, int weight) const;
    /// All families that zhitu sees, by name.
    std::vector<std::string> families() const;
    /// What a family has; nothing when it is not installed.
    std::optional<FontFamily> family(const std::string& name) const;

    /// For libraries that bring their own fontconfig code: the configuration, made the current one of the process,
    /// so that they read no other.
    FcConfig* current() const;
    /// What such a library has found.
    static FoundFont describe(const FcPattern* font);

private:
    FcConfig* config_;
};

} // namespace zhitu
