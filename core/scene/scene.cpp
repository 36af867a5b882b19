#include "core/scene/scene.hpp"

namespace zhitu {

void Scene::polygon(std::string role, int panel, std::vector<Point> points, InkIndex fill) {
    std::string verbs(points.size(), 'L');
    verbs.front() = 'M';
    shape(std::move(role), panel, PathShape{.verbs = verbs + 'Z', .points = std::move(points), .fill = fill});
}

} // namespace zhitu
