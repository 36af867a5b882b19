// A disk that is full or read-only: the job fails with a sentence, nothing is left, what stood there still stands.
#include "tests/cli/examples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/mount.h>

namespace zhitu::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// A file system in memory, for whoever may mount one.
class MountedDisk {
public:
    MountedDisk(const fs::path& folder, const char* options) : folder_(folder) {
        fs::create_directories(folder);
        mounted_ = mount("zhitu-test", folder.c_str(), "tmpfs", 0, options) == 0;
    }
    ~MountedDisk() {
        if (mounted_) umount2(folder_.c_str(), MNT_DETACH);
    }
    MountedDisk(const MountedDisk&) = delete;
    MountedDisk& operator=(const MountedDisk&) = delete;

    bool mounted() const { return mounted_; }
    bool make_read_only() const {
        return mount(nullptr, folder_.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    const fs::path& folder() const { return folder_; }

private:
    fs::path folder_;
    bool mounted_ = false;
};

class Disk : public ::testing::Test {
protected:
    Disk() { write_text(scratch_ / "good.yaml", good_spec); }

    Finished render_into(const fs::path& folder, const Start& start = {}) {
        return zhitu({"render", (scratch_ / "good.yaml").string(), "--out-dir", folder.string()}, start);
    }

    ScratchFolder scratch_;
};

TEST_F(Disk, that_is_full_is_left_as_it_was) {
    const MountedDisk disk(scratch_ / "disk", "size=16k"); // four pages: a PNG wants more
    Start start;
    if (!disk.mounted()) start.largest_file = 2000; // whoever may not mount meets the end of a file instead
    write_text(disk.folder() / "good.png", "yesterday's");
    const Finished finished = render_into(disk.folder(), start);
    EXPECT_EQ(finished.code, 3);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, HasSubstr("good."));
    EXPECT_THAT(contents(disk.folder()), ElementsAre("good.png"));
    EXPECT_EQ(read_text(disk.folder() / "good.png"), "yesterday's");
}

TEST_F(Disk, that_is_full_gets_no_new_folder) {
    const MountedDisk disk(scratch_ / "disk", "size=16k");
    Start start;
    if (!disk.mounted()) start.largest_file = 2000;
    EXPECT_EQ(render_into(disk.folder() / "new/er", start).code, 3);
    EXPECT_THAT(contents(disk.folder()), IsEmpty());
}

TEST_F(Disk, that_is_read_only_is_said_and_not_touched) {
    const MountedDisk disk(scratch_ / "disk", "size=1m");
    if (disk.mounted()) {
        ASSERT_TRUE(disk.make_read_only());
    }
    const fs::path nobodys = "/proc"; // takes no file from anyone, not even from root
    const Finished finished = render_into(disk.mounted() ? disk.folder() : nobodys);
    EXPECT_EQ(finished.code, 3);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(finished.err, HasSubstr("good."));
    EXPECT_THAT(contents(disk.folder()), IsEmpty());
}

TEST_F(Disk, with_room_takes_both_outputs) {
    const MountedDisk disk(scratch_ / "disk", "size=1m");
    EXPECT_EQ(render_into(disk.folder()).code, 0);
    EXPECT_THAT(contents(disk.folder()), ElementsAre("good.pdf", "good.png"));
}

} // namespace
} // namespace zhitu::testing
