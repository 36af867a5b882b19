#include "core/guide/guide.hpp"

namespace zhitu {

void draw_image_panel(const GuideContext& guide, const ImagePanel& panel, const std::shared_ptr<const Image>& image,
                      const Card& card) {
    draw_card(guide, panel, card);
    guide.scene.shape("image", panel.panel, ImageShape{card.image, image});
}

} // namespace zhitu
