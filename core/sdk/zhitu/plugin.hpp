// All that a chart plugin includes. One .cpp file, compiled into a shared library that links nothing of zhitu:
//
//     #include <zhitu/plugin.hpp>
//     using namespace zhitu;
//     namespace {
//     constexpr Channel category{"横轴", "x", Channel::any, "类别", "categories"};
//     constexpr Channel value{"纵轴", "y", Channel::number, "数值", "numbers"};
//     struct Dots : Chart {
//         static constexpr Declaration declaration{"点图", "dots", "一行一点", "one dot a row",
//             channels(category, value), options(), takes(), "..."};
//         static void plan(Plan& p);
//         static void draw(const Panel& p, Scene& s);
//     };
//     }
//     ZHITU_PLUGIN("dots", "1.0.0", Dots)
//
// plan() asks for scales and room and complains about data; draw() is called afterwards, only on data that plan()
// accepted. Both may throw: the core then says which plugin failed and why.
// series.hpp tells several columns apart; bars.hpp, lines.hpp and whole.hpp draw them as the house does.
#ifndef ZHITU_PLUGIN_HPP
#define ZHITU_PLUGIN_HPP

#include <zhitu/band.hpp>
#include <zhitu/bars.hpp>
#include <zhitu/chart.hpp>
#include <zhitu/declare.hpp>
#include <zhitu/descriptor.hpp>
#include <zhitu/input.hpp>
#include <zhitu/lines.hpp>
#include <zhitu/scene.hpp>
#include <zhitu/series.hpp>
#include <zhitu/table.hpp>
#include <zhitu/whole.hpp>

#include <exception>

namespace zhitu {
inline namespace plugin_1 {

/// The base of every chart kind. It has no state: what a chart knows is in the panel that it is handed.
struct Chart {
    Chart() = delete;
};

/// Runs the author's code; no exception leaves the plugin.
template <class Body> std::int32_t guarded(const zhitu_host& host, Body body) noexcept {
    try {
        body();
        return 0;
    } catch (const std::exception& fault) {
        host.fail(host.self, view(std::string_view(fault.what())));
    } catch (...) {
        host.fail(host.self, view(std::string_view("it threw something that is no std::exception")));
    }
    return 1;
}

template <class Kind> std::int32_t plan_of(const zhitu_input* input, const zhitu_plan* sink) noexcept {
    return guarded(*input->host, [&] {
        Plan plan(*input, Kind::declaration, *sink);
        Kind::plan(plan);
    });
}

template <class Kind> std::int32_t draw_of(const zhitu_input* input, const zhitu_scene* sink) noexcept {
    return guarded(*input->host, [&] {
        Scene scene(*sink);
        Kind::draw(Panel(*input, Kind::declaration), scene);
    });
}

template <class Kind>
inline constexpr zhitu_chart chart_table{sizeof(zhitu_chart), 0, plan_of<Kind>, draw_of<Kind>};
template <class... Kinds> inline constexpr const zhitu_chart* chart_tables[] = {&chart_table<Kinds>...};

template <class... Kinds> consteval zhitu_plugin plugin_table(std::uint64_t descriptor_hash) {
    return {sizeof(zhitu_plugin),  ZHITU_MAGIC,     ZHITU_ABI_MAJOR,  ZHITU_ABI_MINOR,
            abi_fingerprint(),     descriptor_hash, sizeof...(Kinds), 0,
            chart_tables<Kinds...>};
}

} // namespace plugin_1
} // namespace zhitu

extern "C" {
__attribute__((visibility("default"))) extern const zhitu_plugin zhitu_plugin_1;
}

/// ZHITU_PLUGIN("name", "version", Kind, ...), once, after the kinds, outside any namespace.
#define ZHITU_PLUGIN(name, version, ...)                                                                           \
    namespace {                                                                                                    \
    ZHITU_NOTE_SECTION constexpr auto zhitu_note =                                                                 \
        zhitu::make_note<zhitu::descriptor_size<__VA_ARGS__>(name, version), __VA_ARGS__>(name, version);          \
    }                                                                                                              \
    constinit const zhitu_plugin zhitu_plugin_1 = zhitu::plugin_table<__VA_ARGS__>(zhitu_note.hash());

#endif
