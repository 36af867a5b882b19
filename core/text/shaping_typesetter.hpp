// The real typesetter: runs itemised into Han and digit faces, shaped once by HarfBuzz and scaled to any size.
#pragma once

#include "core/text/font_set.hpp"
#include "core/text/typesetter.hpp"

#include <memory>

namespace zhitu {

class ShapingTypesetter final : public Typesetter {
public:
    explicit ShapingTypesetter(FontSet& fonts);
    ~ShapingTypesetter() override;
    SharedPiece shape(const TextPiece& piece, const TypeStyle& style) override;
    bool borrows_marks(const Face& face) const override;
    std::vector<std::uint8_t> levels(std::string_view plain) override;
    Length cap_height(const TypeStyle& style) override;
    Length depth(const SetText& line) override;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace zhitu
