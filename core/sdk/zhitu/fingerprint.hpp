// What both sides of the boundary must agree on before a pointer crosses: how the structs of abi.h are laid out,
// and with which sanitizer. A compiler flag (-fpack-struct, -m32) or an edited header shows here instead of as a
// crash.
#ifndef ZHITU_FINGERPRINT_HPP
#define ZHITU_FINGERPRINT_HPP

#include <zhitu/abi.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zhitu {
inline namespace plugin_1 {

inline constexpr std::uint64_t fnv_basis = 14695981039346656037u;

/// FNV-1a, 64 bits.
constexpr std::uint64_t fnv1a(std::string_view bytes, std::uint64_t hash = fnv_basis) {
    for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
    return hash;
}

/// One field of a struct, or with an empty `field` the whole of a struct that arrays are made of.
struct LayoutEntry {
    std::string_view type, field;
    std::size_t offset, size;
};

// Tables carry their size and may grow at the end within ABI 1, so their fields are listed and their sizes are not.
#define ZHITU_FIELD(type, field)                                                                                   \
    LayoutEntry { #type, #field, offsetof(type, field), sizeof(type::field) }
#define ZHITU_WHOLE(type)                                                                                          \
    LayoutEntry { #type, "", alignof(type), sizeof(type) }

inline constexpr LayoutEntry abi_layout[] = {
    ZHITU_WHOLE(zhitu_text),
    ZHITU_FIELD(zhitu_text, data),
    ZHITU_FIELD(zhitu_text, size),
    ZHITU_WHOLE(zhitu_rect),
    ZHITU_FIELD(zhitu_rect, x),
    ZHITU_FIELD(zhitu_rect, y),
    ZHITU_FIELD(zhitu_rect, width),
    ZHITU_FIELD(zhitu_rect, height),
    ZHITU_WHOLE(zhitu_cell),
    ZHITU_FIELD(zhitu_cell, text),
    ZHITU_FIELD(zhitu_cell, number),
    ZHITU_FIELD(zhitu_cell, flags),
    ZHITU_FIELD(zhitu_column, size),
    ZHITU_FIELD(zhitu_column, name),
    ZHITU_FIELD(zhitu_column, unit),
    ZHITU_FIELD(zhitu_column, cells),
    ZHITU_WHOLE(zhitu_channel),
    ZHITU_FIELD(zhitu_channel, first),
    ZHITU_FIELD(zhitu_channel, count),
    ZHITU_WHOLE(zhitu_option),
    ZHITU_FIELD(zhitu_option, number),
    ZHITU_FIELD(zhitu_option, text),
    ZHITU_WHOLE(zhitu_scale),
    ZHITU_FIELD(zhitu_scale, size),
    ZHITU_FIELD(zhitu_scale, kind),
    ZHITU_FIELD(zhitu_scale, domain_low),
    ZHITU_FIELD(zhitu_scale, domain_high),
    ZHITU_FIELD(zhitu_scale, range_low),
    ZHITU_FIELD(zhitu_scale, range_high),
    ZHITU_FIELD(zhitu_scale, first),
    ZHITU_FIELD(zhitu_scale, step),
    ZHITU_FIELD(zhitu_scale, thickness),
    ZHITU_WHOLE(zhitu_span),
    ZHITU_FIELD(zhitu_span, first_row),
    ZHITU_FIELD(zhitu_span, last_row),
    ZHITU_FIELD(zhitu_span, low),
    ZHITU_FIELD(zhitu_span, high),
    ZHITU_FIELD(zhitu_host, size),
    ZHITU_FIELD(zhitu_host, self),
    ZHITU_FIELD(zhitu_host, measure),
    ZHITU_FIELD(zhitu_host, cap_height),
    ZHITU_FIELD(zhitu_host, format),
    ZHITU_FIELD(zhitu_host, fail),
    ZHITU_FIELD(zhitu_input, size),
    ZHITU_FIELD(zhitu_input, rows),
    ZHITU_FIELD(zhitu_input, column_count),
    ZHITU_FIELD(zhitu_input, channel_count),
    ZHITU_FIELD(zhitu_input, option_count),
    ZHITU_FIELD(zhitu_input, span_count),
    ZHITU_FIELD(zhitu_input, form),
    ZHITU_FIELD(zhitu_input, columns),
    ZHITU_FIELD(zhitu_input, channels),
    ZHITU_FIELD(zhitu_input, options),
    ZHITU_FIELD(zhitu_input, row_flags),
    ZHITU_FIELD(zhitu_input, spans),
    ZHITU_FIELD(zhitu_input, frame),
    ZHITU_FIELD(zhitu_input, x),
    ZHITU_FIELD(zhitu_input, y),
    ZHITU_FIELD(zhitu_input, rule_width),
    ZHITU_FIELD(zhitu_input, axis_width),
    ZHITU_FIELD(zhitu_input, label_gap),
    ZHITU_FIELD(zhitu_input, gutter),
    ZHITU_FIELD(zhitu_input, host),
    ZHITU_FIELD(zhitu_axis, size),
    ZHITU_FIELD(zhitu_axis, axis),
    ZHITU_FIELD(zhitu_axis, kind),
    ZHITU_FIELD(zhitu_axis, channel),
    ZHITU_FIELD(zhitu_axis, flags),
    ZHITU_FIELD(zhitu_axis, domain_low),
    ZHITU_FIELD(zhitu_axis, domain_high),
    ZHITU_FIELD(zhitu_axis, thickness),
    ZHITU_FIELD(zhitu_axis, gap),
    ZHITU_FIELD(zhitu_axis, inset),
    ZHITU_FIELD(zhitu_axis, spread),
    ZHITU_FIELD(zhitu_plan, size),
    ZHITU_FIELD(zhitu_plan, self),
    ZHITU_FIELD(zhitu_plan, axis),
    ZHITU_FIELD(zhitu_plan, series),
    ZHITU_FIELD(zhitu_plan, room),
    ZHITU_FIELD(zhitu_plan, fit),
    ZHITU_FIELD(zhitu_plan, growth),
    ZHITU_FIELD(zhitu_plan, complain),
    ZHITU_FIELD(zhitu_label, size),
    ZHITU_FIELD(zhitu_label, column),
    ZHITU_FIELD(zhitu_label, row),
    ZHITU_FIELD(zhitu_label, type),
    ZHITU_FIELD(zhitu_label, over),
    ZHITU_FIELD(zhitu_label, group),
    ZHITU_FIELD(zhitu_label, priority),
    ZHITU_FIELD(zhitu_label, flags),
    ZHITU_FIELD(zhitu_label, seats),
    ZHITU_FIELD(zhitu_label, anchor),
    ZHITU_FIELD(zhitu_scene, size),
    ZHITU_FIELD(zhitu_scene, self),
    ZHITU_FIELD(zhitu_scene, line),
    ZHITU_FIELD(zhitu_scene, rect),
    ZHITU_FIELD(zhitu_scene, circle),
    ZHITU_FIELD(zhitu_scene, polyline),
    ZHITU_FIELD(zhitu_scene, area),
    ZHITU_FIELD(zhitu_scene, path),
    ZHITU_FIELD(zhitu_scene, text),
    ZHITU_FIELD(zhitu_scene, label),
    ZHITU_FIELD(zhitu_chart, size),
    ZHITU_FIELD(zhitu_chart, plan),
    ZHITU_FIELD(zhitu_chart, draw),
    ZHITU_FIELD(zhitu_plugin, size),
    ZHITU_FIELD(zhitu_plugin, magic),
    ZHITU_FIELD(zhitu_plugin, abi_major),
    ZHITU_FIELD(zhitu_plugin, abi_minor),
    ZHITU_FIELD(zhitu_plugin, fingerprint),
    ZHITU_FIELD(zhitu_plugin, descriptor_hash),
    ZHITU_FIELD(zhitu_plugin, chart_count),
    ZHITU_FIELD(zhitu_plugin, charts),
};

#undef ZHITU_FIELD
#undef ZHITU_WHOLE

consteval std::uint64_t abi_fingerprint() {
    std::uint64_t hash = fnv_basis;
    for (const LayoutEntry& entry : abi_layout) {
        hash = fnv1a(entry.field, fnv1a(entry.type, hash));
        for (std::size_t number : {entry.offset, entry.size}) {
            const char bytes[] = {static_cast<char>(number & 255u), static_cast<char>(number >> 8 & 255u)};
            hash = fnv1a(std::string_view(bytes, 2), hash);
        }
    }
    return hash;
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ZHITU_BUILT_WITH_ASAN 1
#endif
#if __has_feature(thread_sanitizer)
#define ZHITU_BUILT_WITH_TSAN 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define ZHITU_BUILT_WITH_ASAN 1
#endif
#if defined(__SANITIZE_THREAD__)
#define ZHITU_BUILT_WITH_TSAN 1
#endif

/// How this translation unit was built: ZHITU_TOOLCHAIN_*.
inline constexpr std::uint32_t toolchain_flags = 0u
#ifdef ZHITU_BUILT_WITH_ASAN
                                                 | ZHITU_TOOLCHAIN_ASAN
#endif
#ifdef ZHITU_BUILT_WITH_TSAN
                                                 | ZHITU_TOOLCHAIN_TSAN
#endif
    ;

} // namespace plugin_1
} // namespace zhitu

#endif
