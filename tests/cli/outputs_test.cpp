// Which files zhitu render writes, and that a failed job leaves none.
#include "tests/cli/examples.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhitu::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class Outputs : public ::testing::Test {
protected:
    Outputs() {
        write_text(scratch_ / "good.yaml", good_spec);
        write_text(scratch_ / "bad.yaml", bad_spec);
        fs::create_directory(scratch_ / "here");
        start_.folder = scratch_ / "here";
    }

    Finished render(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "render");
        return zhitu(arguments, start_);
    }

    std::vector<std::string> here() const { return contents(scratch_ / "here"); }

    ScratchFolder scratch_;
    Start start_;
};

TEST_F(Outputs, are_png_and_pdf_in_the_current_folder) {
    const Finished finished = render({"../good.yaml"});
    EXPECT_EQ(finished.code, 0) << finished.err;
    EXPECT_EQ(finished.out, "good.png\ngood.pdf\n");
    EXPECT_THAT(here(), ElementsAre("good.pdf", "good.png"));
}

TEST_F(Outputs, are_what_the_spec_asks_for) {
    write_text(scratch_ / "asks.yaml", good_spec + "输出: pdf\n");
    EXPECT_EQ(render({"../asks.yaml"}).out, "asks.pdf\n");
    EXPECT_EQ(render({"../asks.yaml", "--format", "png"}).out, "asks.png\n");
}

TEST_F(Outputs, go_to_a_folder_that_is_made) {
    EXPECT_EQ(render({"../good.yaml", "--out-dir", "a/b", "--format", "pdf"}).out, "a/b/good.pdf\n");
    EXPECT_THAT(contents(start_.folder / "a/b"), ElementsAre("good.pdf"));
}

TEST_F(Outputs, are_one_file_with_o) {
    EXPECT_EQ(render({"../good.yaml", "-o", "x.PDF"}).out, "x.PDF\n");
    EXPECT_TRUE(read_text(start_.folder / "x.PDF").starts_with("%PDF"));
}

TEST_F(Outputs, are_all_files_that_o_names) {
    EXPECT_EQ(render({"../good.yaml", "-o", "x.png", "-o", "y.pdf"}).out, "x.png\ny.pdf\n");
    EXPECT_TRUE(read_text(start_.folder / "x.png").starts_with("\x89PNG"));
    EXPECT_TRUE(read_text(start_.folder / "y.pdf").starts_with("%PDF"));
}

TEST_F(Outputs, of_a_bad_spec_are_absent_and_the_others_are_there) {
    const Finished finished = render({"../bad.yaml", "../good.yaml"});
    EXPECT_EQ(finished.code, 1);
    EXPECT_THAT(finished.err, HasSubstr("bad.yaml:4:1"));
    EXPECT_THAT(here(), ElementsAre("good.pdf", "good.png"));
}

TEST_F(Outputs, that_would_clash_are_refused_before_anything_is_drawn) {
    fs::create_directory(scratch_ / "other");
    write_text(scratch_ / "other/good.yaml", good_spec);
    const Finished finished = render({"../good.yaml", "../other/good.yaml"});
    EXPECT_EQ(finished.code, 2);
    EXPECT_THAT(finished.err, HasSubstr("Z769"));
    EXPECT_THAT(here(), IsEmpty());
}

TEST_F(Outputs, too_large_are_refused_with_every_other_format) {
    write_text(scratch_ / "large.yaml", good_spec + "来源: 试\n");
    const Finished finished = render({"../large.yaml", "--dpi", "2400", "--format", "pdf,png"});
    EXPECT_EQ(finished.code, 0) << finished.err; // 9600 x 4800 pixels are within the limits
    fs::remove(start_.folder / "large.png");
    fs::remove(start_.folder / "large.pdf");
    std::string wide = good_spec;
    wide.replace(wide.find("101.6mm"), 7, "400mm");
    write_text(scratch_ / "large.yaml", wide);
    const Finished refused = render({"../large.yaml", "--dpi", "2400", "--format", "pdf,png"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr("Z490"));
    EXPECT_THAT(refused.err, HasSubstr("37795"));
    EXPECT_THAT(here(), IsEmpty());
}

TEST_F(Outputs, that_the_disk_does_not_take_leave_nothing) {
    start_.largest_file = 2000; // bytes: the PNG fails in the middle
    const Finished finished = render({"../good.yaml"});
    EXPECT_EQ(finished.code, 3);
    EXPECT_THAT(finished.err, HasSubstr("good.png"));
    EXPECT_THAT(here(), IsEmpty());
}

TEST_F(Outputs, after_a_failed_second_one_are_taken_back) {
    fs::create_directory(start_.folder / "good.pdf"); // a folder stands where the second output goes
    const Finished finished = render({"../good.yaml"});
    EXPECT_EQ(finished.code, 3);
    EXPECT_EQ(finished.out, "");
    EXPECT_THAT(here(), ElementsAre("good.pdf"));
}

TEST_F(Outputs, never_replace_what_the_run_has_read) {
    ASSERT_EQ(render({"../good.yaml", "--format", "png"}).code, 0);
    const std::string picture = read_text(start_.folder / "good.png");
    write_text(start_.folder / "good.yaml", "制图: 1\n尺寸: 101.6mm x 60mm\n面板:\n  - 图片: good.png\n");
    fs::create_symlink("good.png", start_.folder / "link.png");
    fs::copy_file(start_.folder / "good.yaml", start_.folder / "spec.png");
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"good.yaml"},
                                                      {"good.yaml", "-o", "good.png"},
                                                      {"good.yaml", "-o", "link.png"},
                                                      {"spec.png", "-o", "spec.png"}}) {
        const Finished finished = render(arguments);
        EXPECT_EQ(finished.code, 2) << arguments.back();
        EXPECT_EQ(finished.out, "");
        EXPECT_THAT(finished.err, HasSubstr("Z776"));
        EXPECT_THAT(finished.err, HasSubstr(arguments.size() > 1 ? arguments.back() : "good.png"));
    }
    EXPECT_EQ(read_text(start_.folder / "good.png"), picture);
    EXPECT_EQ(read_text(start_.folder / "spec.png"), read_text(start_.folder / "good.yaml"));
    EXPECT_TRUE(fs::is_symlink(start_.folder / "link.png"));
    EXPECT_EQ(render({"good.yaml", "-o", "other.png"}).code, 0);
}

TEST_F(Outputs, elsewhere_never_replace_what_a_link_leads_to) {
    ASSERT_EQ(render({"../good.yaml", "--format", "png"}).code, 0);
    const std::string picture = read_text(start_.folder / "good.png");
    write_text(start_.folder / "good.yaml", "制图: 1\n尺寸: 101.6mm x 60mm\n面板:\n  - 图片: good.png\n");
    const fs::path elsewhere = scratch_ / "elsewhere";
    fs::create_directories(elsewhere);
    fs::create_symlink(start_.folder / "good.png", elsewhere / "good.png");
    const Finished finished = render({"good.yaml", "--format", "png", "--out-dir", elsewhere.string()});
    EXPECT_EQ(finished.code, 2);
    EXPECT_THAT(finished.err, HasSubstr("Z776"));
    EXPECT_EQ(read_text(start_.folder / "good.png"), picture);
    fs::remove(elsewhere / "good.png");
    EXPECT_EQ(render({"good.yaml", "--format", "png", "--out-dir", elsewhere.string()}).code, 0);
}

TEST_F(Outputs, never_replace_what_a_later_spec_reads) {
    ASSERT_EQ(render({"../good.yaml", "--format", "png"}).code, 0);
    const std::string picture = read_text(start_.folder / "good.png");
    write_text(start_.folder / "later.yaml", "制图: 1\n尺寸: 101.6mm x 60mm\n面板:\n  - 图片: good.png\n");
    const Finished finished = render({"../good.yaml", "later.yaml"});
    EXPECT_EQ(finished.code, 2);
    EXPECT_EQ(finished.out, "later.png\nlater.pdf\n");
    EXPECT_EQ(read_text(start_.folder / "good.png"), picture);
    EXPECT_THAT(here(), ElementsAre("good.png", "later.pdf", "later.png", "later.yaml"));
}

TEST_F(Outputs, never_replace_a_spec_that_a_later_one_includes) {
    fs::copy_file(scratch_ / "good.yaml", start_.folder / "part.png");
    fs::copy_file(scratch_ / "good.yaml", start_.folder / "part.yaml");
    write_text(start_.folder / "board.yaml", "制图: 1\n尺寸: 101.6mm x 60mm\n面板:\n  - 引用: part.png\n");
    const Finished finished = render({"part.yaml", "board.yaml"});
    EXPECT_EQ(finished.code, 2);
    EXPECT_THAT(finished.err, HasSubstr("Z776 part.yaml"));
    EXPECT_EQ(finished.out, "board.png\nboard.pdf\n");
    EXPECT_EQ(read_text(start_.folder / "part.png"), good_spec);
}

TEST_F(Outputs, are_there_before_the_next_spec_is_drawn) {
    write_text(scratch_ / "dies.yaml", "制图: 1\n类型: 死于规划\n数据: {甲: 1}\n");
    const Finished finished =
        render({"../good.yaml", "../dies.yaml", "--plugin-dir", (build_folder() / "tests/plugins").string()});
    EXPECT_EQ(finished.code, 128 + SIGKILL);
    EXPECT_EQ(finished.out, "good.png\ngood.pdf\n");
    EXPECT_THAT(here(), ElementsAre("good.pdf", "good.png"));
}

TEST_F(Outputs, of_a_process_that_was_killed_are_cleared_away) {
    write_text(start_.folder / ".zhitu-4194305-0", "half a picture");
    EXPECT_EQ(render({"../good.yaml"}).code, 0);
    EXPECT_THAT(here(), ElementsAre("good.pdf", "good.png"));
}

TEST_F(Outputs, never_replace_a_device) {
    fs::create_symlink("/dev/full", start_.folder / "x.png");
    EXPECT_EQ(render({"../good.yaml", "-o", "x.png"}).code, 3);
    EXPECT_TRUE(fs::is_symlink(start_.folder / "x.png"));
}

TEST_F(Outputs, in_a_folder_that_cannot_be_made_are_the_machines_fault) {
    write_text(start_.folder / "file", "");
    EXPECT_EQ(render({"../good.yaml", "--out-dir", "file/below"}).code, 3);
    EXPECT_EQ(render({"../good.yaml", "-o", "nowhere/x.png"}).code, 3);
    EXPECT_THAT(here(), ElementsAre("file"));
}

} // namespace
} // namespace zhitu::testing
