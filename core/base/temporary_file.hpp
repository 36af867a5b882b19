// A new file beside its target, until it takes the target's name.
#pragma once

#include "core/base/system.hpp"

#include <filesystem>
#include <string_view>

namespace zhitu {

/// Gone with all it did unless settled. Throws MachineError about the target. In this order: write, close,
/// take_name, settle.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& target);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    void write(std::string_view bytes);
    void close();
    /// The old file, if there is one, has the temporary name from now on, so that it can come back.
    void take_name();
    /// Whether the old file is lost: this file system cannot exchange names.
    bool is_final() const { return replaces_ && !exchanged_; }
    void settle() { settled_ = true; }
    const std::filesystem::path& target() const { return target_; }

private:
    int create();
    void take_back();

    std::filesystem::path target_, name_;
    FileDescriptor file_, lock_;
    bool replaces_ = false, exchanged_ = false, placed_ = false, settled_ = false;
};

/// Whether the name is one that create() gives.
bool is_temporary_name(std::string_view name);

} // namespace zhitu
