// 数据 that names a file.
#pragma once

#include "core/diag/diagnostic.hpp"
#include "core/grid/grid.hpp"

#include <filesystem>
#include <map>
#include <memory>

namespace zhitu {

/// The files of a job, each read once.
class FileGrids {
public:
    /// The CSV that `data` names, relative to `folder` and below `root`; its text becomes one of the sources. Null
    /// when it cannot be read; the fault is then said at the name in the spec, or in the file.
    std::shared_ptr<Grid> read(const DataText& data, const std::filesystem::path& folder,
                               const std::filesystem::path& root, Sources& sources, Diagnostics& diagnostics);

private:
    using Key = std::pair<std::string, std::string>; // path and encoding
    std::map<Key, std::shared_ptr<Grid>> read_;      // null: it has a fault, which was said
};

} // namespace zhitu
