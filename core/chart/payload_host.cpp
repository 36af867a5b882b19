// What a plugin may ask of the core during a call.
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/base/utf8.hpp"
#include "core/chart/payload.hpp"
#include "core/theme/number_words.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace zhitu {
namespace {

/// As the column's cells are printed: with the decimals of the most exact one, trailing zeros kept.
std::string printed(double number, const Column& column) {
    std::size_t decimals = 0;
    for (const Value& value : column.values) {
        const std::size_t point = value.number ? value.text.find('.') : std::string::npos;
        if (point == std::string::npos) continue;
        const std::size_t end = value.text.find_first_not_of("0123456789", point + 1);
        decimals = std::max(decimals, std::min(end, value.text.size()) - point - 1);
    }
    std::string text = format_number(number, static_cast<int>(decimals));
    if (decimals == 0) return text;
    const std::size_t point = text.find('.');
    if (point == std::string::npos) text += '.';
    const std::size_t given = point == std::string::npos ? 0 : text.size() - point - 1;
    return text + std::string(decimals - given, '0');
}

/// Nothing when it throws: exceptions must not pass through the plugin.
template <class Answer> auto answered(Answer answer) noexcept {
    try {
        return answer();
    } catch (...) {
        return decltype(answer()){};
    }
}

} // namespace

void Payload::connect_host() {
    host_.size = sizeof host_;
    host_.self = this;
    host_.measure = [](void* self, std::uint32_t type, zhitu_text text) noexcept {
        return answered([&] {
            const auto role = type_role(type);
            if (!role || invalid_utf8(view(text)) || text.size > limits::label_characters * 4) return 0.0;
            return from(self).chart_.typesetter.measure(view(text), from(self).types_.style(*role)).mm();
        });
    };
    host_.cap_height = [](void* self, std::uint32_t type) noexcept {
        return answered([&] {
            const auto role = type_role(type);
            if (!role) return 0.0;
            return from(self).chart_.typesetter.cap_height(from(self).types_.style(*role)).mm();
        });
    };
    host_.format = [](void* self, std::uint32_t column, double number, char* out, std::uint64_t capacity) noexcept {
        return answered([&]() -> std::uint64_t {
            const auto& columns = from(self).chart_.data.table.columns;
            if (column >= columns.size() || !std::isfinite(number)) return 0;
            const std::string text = computed_number(from(self).chart_.theme, printed(number, columns[column]));
            if (out) std::memcpy(out, text.data(), std::min<std::size_t>(text.size(), capacity));
            return text.size();
        });
    };
    host_.fail = [](void* self, zhitu_text why) noexcept {
        from(self).failure_ = answered([&] { return printable(view(why).substr(0, limits::complaint_bytes)); });
    };
}

} // namespace zhitu
