// What a plugin draws, checked call by call before it enters the scene.
#pragma once

#include "core/chart/call_plugin.hpp"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>

namespace zhitu {

class SceneSink {
public:
    SceneSink(const Chart& chart, const Plan& plan, const Types& types, Drawing& drawing) :
        chart_(chart), plan_(plan), types_(types), drawing_(drawing) {
        connect_shapes();
        connect_texts();
    }
    SceneSink(const SceneSink&) = delete;
    SceneSink& operator=(const SceneSink&) = delete;
    const zhitu_scene& table() const { return table_; }
    const CallRefusal& refusal() const { return refusal_; }

private:
    struct Points {
        const double* numbers;
        std::uint64_t count;
    };

    template <class Call> static std::int32_t guarded(void* self, Call call) noexcept {
        try {
            return call(*static_cast<SceneSink*>(self)) ? 0 : 1;
        } catch (...) {
            return 1;
        }
    }
    void connect_shapes();
    void connect_texts();

    bool refuse(std::string why) { return refusal_.call(std::move(why)); }
    /// Finite and within a page of the page.
    static bool on_page(std::initializer_list<double> numbers);
    bool ink(std::uint32_t role, InkIndex& out);
    Dash dash(std::uint32_t flags, std::uint32_t ink, Length width) const;
    bool add(const char* role, Shape shape, std::uint32_t flags);
    bool line(std::array<double, 4> ends, std::uint32_t role, double width, std::uint32_t flags);
    bool rect(zhitu_rect rect, std::uint32_t role, std::uint32_t flags);
    bool circle(std::array<double, 2> centre, double radius, std::uint32_t fill, std::uint32_t stroke, double width,
                std::uint32_t flags);
    bool add_points(const std::string& name, Points points, PathShape& shape);
    /// One line through all points, closed when it is filled.
    bool outline(const std::string& name, Points points, PathShape& shape);
    bool trace(const std::string& name, std::span<const std::uint8_t> verbs, Points points, PathShape& shape);
    /// Without verbs an outline.
    bool path(const char* role, std::span<const std::uint8_t> verbs, Points points, std::uint32_t fill,
              std::uint32_t stroke, double width, std::uint32_t flags);
    bool text(zhitu_text text, std::array<double, 2> at, std::uint32_t type, std::uint32_t align,
              std::uint32_t ink_role);
    bool label(const zhitu_label* wish);
    /// What a label says, and how that is set.
    void set_label(const zhitu_label& wish, TypeRole role, LabelItem& item) const;
    /// 均排 of a series' name among those of all.
    LineFit name_fit(std::size_t column, const TypeStyle& style) const;

    const Chart& chart_;
    const Plan& plan_;
    const Types& types_;
    Drawing& drawing_;
    CallRefusal refusal_;
    std::size_t shapes_ = 0, points_ = 0, texts_ = 0;
    zhitu_scene table_{};
};

} // namespace zhitu
