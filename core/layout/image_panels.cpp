// Image panels: each image as large as its card allows, in its own proportions, centred.
#include "core/layout/arrangement.hpp"
#include "core/layout/content_box.hpp"

#include "core/base/numbers.hpp"
#include "core/diag/image_messages.hpp"

namespace zhitu {
namespace {

constexpr double least_ppi = 200; // below that a reader sees the pixels in newsprint's 85-line screen
constexpr Length least_side = 1_mm;

double aspect_of(const Image& image) {
    const auto aspect = [](const auto& any) {
        return static_cast<double>(any.width) / static_cast<double>(any.height);
    };
    return std::visit(aspect, image);
}

Rect fitted(const Rect& box, double aspect) {
    const Length width = std::min(box.width, box.height * aspect), height = width / aspect;
    return {box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height};
}

} // namespace

void arrange_images(const Arrangement& all) {
    for (std::size_t i = 0; i < all.spec.images.size(); ++i) {
        const ImagePanel& panel = all.spec.images[i];
        Card& card = all.card_of(panel);
        const Rect box = content_box(card, panel, all.form.card);
        if (!all.images[i]) continue; // said when it was read
        if (box.width < least_side || box.height < least_side) {
            all.diagnostics.add(messages::image_without_room, panel.file.span, {panel.file.value},
                                all.where(panel));
            continue;
        }
        card.image = fitted(box, aspect_of(*all.images[i]));
        const auto* const pixels = std::get_if<PixelImage>(all.images[i].get());
        const double ppi = pixels ? pixels->width / (card.image.width.mm() / 25.4) : least_ppi;
        if (ppi < least_ppi)
            all.diagnostics.add(messages::image_too_coarse, panel.file.span,
                                {panel.file.value, format_number(card.image.width.mm(), 1), format_number(ppi, 0),
                                 format_number(least_ppi, 0)},
                                all.where(panel));
    }
}

} // namespace zhitu
