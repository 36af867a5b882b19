#include "core/plugin/folders.hpp"

#include "core/base/system.hpp"
#include "core/diag/plugin_messages.hpp"
#include "core/plugin/refusals.hpp"
#include "core/plugin/registry.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace zhitu {
namespace {

[[noreturn]] void refuse_unreadable(int error) {
    if (error == ENOENT || error == ENOTDIR) refuse(messages::folder_missing);
    const SystemReason reason = system_reason(error);
    refuse(messages::folder_unreadable, {{reason.zh, reason.en}});
}

} // namespace

void check_folder(const std::filesystem::path& folder) {
    if (!folder.is_absolute()) refuse(messages::folder_relative);
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0) refuse_unreadable(errno);
    if (!S_ISDIR(status.st_mode)) refuse(messages::folder_missing);
    if (status.st_mode & S_IWOTH) refuse(messages::folder_world_writable);
    if (status.st_uid != ::geteuid() && status.st_uid != 0) refuse(messages::folder_foreign);
}

std::vector<std::filesystem::path> plugin_files(const std::filesystem::path& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().extension() == ".so") files.push_back(entry->path());
    if (error) refuse_unreadable(error.value());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::filesystem::path> plugin_path_from_environment() {
    const char* const variable = ::secure_getenv("ZHITU_PLUGIN_PATH");
    std::string_view rest = variable ? variable : "";
    std::vector<std::filesystem::path> folders;
    while (!rest.empty()) {
        const std::string_view folder = rest.substr(0, rest.find(':'));
        if (!folder.empty()) folders.emplace_back(folder);
        rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
    }
    return folders;
}

} // namespace zhitu
