// What crosses to a plugin: the zhitu_input of one call and everything it points at.
#pragma once

#include "core/chart/chart.hpp"

#include <string>
#include <vector>

namespace zhitu {

class Payload {
public:
    Payload(const Chart& chart, const Plan& plan, const Types& types);
    Payload(const Payload&) = delete;
    Payload& operator=(const Payload&) = delete;

    void place(const ChartFrame& frame); ///< for draw; plan sees the nominal frame only
    void nominal(const Rect& marks);
    const zhitu_input& input() const { return input_; }
    const std::string& failure() const { return failure_; } ///< what host->fail said

private:
    void columns(const Plan& plan);
    void options();
    void flag_rows(const Plan& plan);
    void connect_host();
    void fill_input();
    static Payload& from(void* self) { return *static_cast<Payload*>(self); }

    const Chart& chart_;
    const Types& types_;
    std::vector<zhitu_column> columns_;
    std::vector<zhitu_channel> channels_;
    std::vector<std::uint32_t> totals_;
    std::vector<std::string> option_texts_;
    std::vector<zhitu_option> options_;
    std::vector<std::uint32_t> option_flags_; // of them
    std::vector<std::uint32_t> row_flags_;
    std::vector<zhitu_span> spans_;
    std::string failure_;
    zhitu_host host_{};
    zhitu_input input_{};
};

/// The theme's role behind a type of the boundary; nothing for an unknown one.
std::optional<TypeRole> type_role(std::uint32_t type);

inline std::string_view view(zhitu_text text) {
    return text.data ? std::string_view(text.data, static_cast<std::size_t>(text.size)) : std::string_view();
}
inline zhitu_text view(const std::string& text) { return {text.data(), text.size()}; }

} // namespace zhitu
