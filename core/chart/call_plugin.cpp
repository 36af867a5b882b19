#include "core/chart/call_plugin.hpp"

#include "core/base/files.hpp"
#include "core/base/utf8.hpp"
#include "core/diag/last_words.hpp"

#include <exception>

namespace zhitu {

bool CallRefusal::more_than(std::size_t limit, const char* zh, const char* en) {
    if (why.empty()) most = limit, what = {zh, en};
    return call("more than " + std::to_string(limit) + " " + en);
}

namespace {

Argument beginning(const Chart& chart) {
    const Argument where = chart.where();
    if (where.zh.empty()) return "";
    return {where.zh + "：", where.en + ": "};
}

/// 面板2：插件 demo 1.0.0 的“瀑布”在规划时失败：why（file）
Argument plugin_failure(const Chart& chart, const Argument& phase, const Argument& why) {
    const ChartKind& kind = *chart.spec.kind;
    const Argument at = beginning(chart);
    return {at.zh + "插件 " + kind.plugin + " " + kind.version + " 的“" + kind.name.zh + "”在" + phase.zh +
                "时失败：" + why.zh + "（" + kind.file + "）",
            at.en + "plugin " + kind.plugin + " " + kind.version + " failed while " + phase.en + " “" +
                kind.name.en + "”: " + why.en + " (" + kind.file + ")"};
}

/// An honest chart with too much to draw; with fewer data the plugin is to blame.
bool has_too_many_data(const Chart& chart, const CallRefusal& refusal) {
    constexpr std::size_t most_a_cell = 16;
    return refusal.most > 0 && chart.rows() * chart.data.table.columns.size() * most_a_cell >= refusal.most;
}

Argument too_many_data(const Chart& chart, const CallRefusal& refusal) {
    const ChartKind& kind = *chart.spec.kind;
    const Argument at = beginning(chart);
    return {at.zh + "“" + kind.name.zh + "”要画的" + refusal.what.zh + "超过 " + std::to_string(refusal.most) +
                " 个；数据太多，先汇总再画",
            at.en + "“" + kind.name.en + "” has " + refusal.why +
                " to draw: there are too many data, aggregate them first"};
}

/// Why the call failed, as the plugin's author says it; empty when it did not.
Argument why_failed(const Payload& payload, const CallRefusal& refusal, const std::function<std::int32_t()>& call) {
    std::string why;
    try {
        if (call() == 0 && refusal.why.empty()) return ""; // a plugin may swallow what it was refused
        why = !refusal.why.empty() ? refusal.why : payload.failure();
    } catch (const std::exception& fault) { // a plugin that is not built with the SDK
        why = printable(fault.what());
    } catch (...) {
        return {"抛出的不是异常类", "an exception of unknown type"};
    }
    return why.empty() ? Argument("没有说原因", "no reason given") : why;
}

} // namespace

void call_plugin(const Chart& chart, const Argument& phase, const Payload& payload, const CallRefusal& refusal,
                 const std::function<std::int32_t()>& call) {
    const LastWords last_words(plugin_failure(chart, phase, any_signal));
    const Argument why = why_failed(payload, refusal, call);
    if (why.en.empty()) return;
    const Argument failure =
        has_too_many_data(chart, refusal) ? too_many_data(chart, refusal) : plugin_failure(chart, phase, why);
    throw MachineError(failure.zh, failure.en);
}

} // namespace zhitu
