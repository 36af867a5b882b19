// zhitu in one function: a spec in, a picture out. The numbers of the steps are those of ARCHITECTURE.md.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/plugin/registry.hpp"
#include "core/scene/picture.hpp"
#include "core/spec/spec.hpp"
#include "core/text/typesetter.hpp"
#include "core/theme/theme_cache.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace zhitu {

/// What all jobs of a process share.
struct Engine {
    const Registry& registry;
    Typesetter& typesetter;
    ThemeCache& themes;
    std::vector<std::filesystem::path>
        theme_folders; // --theme-dir in order, then the built-in; the spec's own comes first
};

struct Job {
    std::string spec;                          // path as the user typed it; diagnostics show it so
    std::optional<std::filesystem::path> root; // files are read below it; default: the spec's folder
};

/// A stage of the pipeline that can be printed as text (`zhitu explain`, goldens).
enum class Stage { spec, tables, plan, layout, scene, labels };
struct Explanation {
    Stage stage = Stage::scene;
    std::string text; // filled when the stage was reached
};

struct Rendering {
    std::optional<Picture> picture;    // absent when `diagnostics` has errors
    std::vector<OutputFormat> outputs; // what the spec asks for; empty = it does not say
    Span size;                         // its 尺寸, else its title
};

/// The files that render would read, those of the theme apart; there or not. Faults are render's to say.
std::vector<std::filesystem::path> inputs(const Engine& engine, const Job& job);

/// Pure: same files, same Rendering. The user's faults go to `diagnostics`; the machine's are thrown as
/// MachineError.
Rendering render(const Engine& engine, const Job& job, Sources& sources, Diagnostics& diagnostics,
                 Explanation* explanation = nullptr);

} // namespace zhitu
