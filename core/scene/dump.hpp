// Scenes and pictures as text, one line an item, at 0.001 mm: goldens and `explain`.
#pragma once

#include "core/scene/scene.hpp"

#include <string>

namespace zhitu {

std::string dump(const Scene& scene);
std::string dump(const Picture& picture);

} // namespace zhitu
