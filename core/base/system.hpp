// What reading and writing share: file descriptors that close themselves, the system's faults in words.
#pragma once

#include <unistd.h>

#include <string>
#include <utility>

namespace zhitu {

class FileDescriptor {
public:
    explicit FileDescriptor(int number) : number_(number) {}
    FileDescriptor(FileDescriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    FileDescriptor& operator=(FileDescriptor&&) = delete;
    ~FileDescriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int get() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    /// Closes now; false when the system reports that what was written may be lost.
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

/// An errno in both languages: "磁盘已满" / "the disk is full".
struct SystemReason {
    std::string zh, en;
};
SystemReason system_reason(int error);

} // namespace zhitu
