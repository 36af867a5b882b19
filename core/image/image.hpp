// Images that a spec names: read below the root, checked, decoded. Step 4.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/scene/picture.hpp"
#include "core/spec/spec.hpp"

#include <filesystem>

namespace zhitu {

/// One for each of spec.images; null after a fault, which is said at its file name.
Images load_images(const Spec& spec, const std::filesystem::path& root, Diagnostics& diagnostics);

} // namespace zhitu
