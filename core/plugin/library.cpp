#include "core/plugin/library.hpp"

#include "core/diag/plugin_messages.hpp"
#include "core/plugin/refusals.hpp"
#include "core/sdk/zhitu/fingerprint.hpp"

#define BOOST_DLL_USE_STD_FS
#include <boost/dll/shared_library.hpp>
#include <dlfcn.h>

namespace zhitu {
namespace {

constexpr const char* symbol = "zhitu_plugin_1";

/// The loader's reason in our words, its own behind them.
Argument why_not_opened(const std::string& words) {
    const auto say = [&](const char* zh, const char* en) {
        return Argument(zh + ("（" + words + "）"), en + (" (" + words + ")"));
    };
    const auto has = [&](const char* part) { return words.find(part) != std::string::npos; };
    if (has("undefined symbol")) return say("缺函数", "it lacks a function");
    if (has("cannot open shared object")) return say("缺库", "it lacks a library");
    if (has("version `")) return say("要的库比这台机器上的新", "it needs a library newer than this machine's");
    return say("文件不完整，或是给别的机器编译的", "the file is damaged or built for another machine");
}

/// All symbols at once, seen by nobody else, kept when Boost's handle closes: code and constants of a plugin may be
/// in use until the program ends.
boost::dll::shared_library load(const std::filesystem::path& file) {
    namespace load_mode = boost::dll::load_mode;
    const auto mode = static_cast<load_mode::type>(load_mode::rtld_now | load_mode::rtld_local | RTLD_NODELETE);
    std::error_code error;
    boost::dll::shared_library library(std::filesystem::absolute(file), mode, error);
    if (!library.is_loaded()) {
        const char* reason = ::dlerror();
        refuse(messages::plugin_not_opened, {why_not_opened(reason ? reason : error.message())});
    }
    return library;
}

void expect(bool sound, const char* zh, const char* en) {
    if (!sound) refuse(messages::plugin_bad_table, {symbol, {zh, en}});
}

void check_chart(const zhitu_chart* chart) {
    expect(chart != nullptr, "缺一种图的函数表", "a chart's table is missing");
    expect(chart->size >= sizeof(zhitu_chart), "图的函数表太短", "a chart's table is too short");
    expect(chart->plan != nullptr && chart->draw != nullptr, "缺 plan 或 draw", "plan or draw is missing");
}

void check_table(const zhitu_plugin& table, const PluginNote& note, std::size_t chart_count) {
    expect(table.magic == ZHITU_MAGIC, "开头的标记不对", "its magic number is wrong");
    expect(table.size >= sizeof(zhitu_plugin), "表太短", "it is too short");
    expect(table.abi_major == note.abi_major, "接口版本不同", "its ABI is another");
    expect(table.fingerprint == note.fingerprint, "数据布局不同", "its data layout is another");
    expect(table.descriptor_hash == fnv1a(note.json), "校验值不同", "its hash is another");
    expect(table.chart_count == chart_count && table.charts != nullptr, "图的数目不同",
           "its charts are not as many");
    for (std::size_t i = 0; i < chart_count; ++i) check_chart(table.charts[i]);
}

} // namespace

const zhitu_plugin& open_library(const std::filesystem::path& file, const PluginNote& note,
                                 std::size_t chart_count) {
    if (read_note(file) != note) refuse(messages::plugin_changed);
    const boost::dll::shared_library library = load(file);
    if (!library.has(symbol)) refuse(messages::plugin_no_table, {symbol});
    const auto& table = library.get<const zhitu_plugin>(symbol);
    check_table(table, note, chart_count);
    return table;
}

} // namespace zhitu
