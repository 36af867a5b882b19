#include "core/theme/theme_cache.hpp"
#include "tests/unit/theme/theming.hpp"

#include <chrono>

namespace zhitu::test {
namespace {

class Cached : public Theming {
protected:
    Theme cached(const std::string& name, bool is_board = true) {
        const Node reference{.kind = Node::Kind::scalar, .text = name};
        return cache_.resolve(reference, is_board, folders_, registry_, sources_, diagnostics_);
    }
    static std::string prefix(const std::string& words) {
        return "样式: 1\n继承: 日报红\n用语: {署名: " + words + "}\n";
    }

    ThemeCache cache_;
};

TEST_F(Cached, a_theme_is_the_same_as_resolved_anew) {
    write("本", prefix("图/"));
    for (int time = 0; time < 2; ++time) {
        const Theme theme = cached("本");
        EXPECT_EQ(theme.credit_prefix, "图/");
        EXPECT_EQ(theme.name, "本");
        EXPECT_EQ(theme.inks.size(), resolve("本").inks.size());
    }
    EXPECT_EQ(faults(), Faults{});
}

TEST_F(Cached, a_file_that_changes_is_read_anew) {
    write("本", prefix("图/"));
    EXPECT_EQ(cached("本").credit_prefix, "图/");
    write("本", prefix("绘图/")); // another size
    EXPECT_EQ(cached("本").credit_prefix, "绘图/");
    write("本", prefix("作图/")); // the same size, another time
    std::filesystem::last_write_time(folder_ / "本.yaml",
                                     std::filesystem::file_time_type::clock::now() + std::chrono::milliseconds(5));
    EXPECT_EQ(cached("本").credit_prefix, "作图/");
}

TEST_F(Cached, a_parent_that_changes_and_a_file_that_comes_before) {
    write("父", prefix("父/"));
    folders_.shared.insert(folders_.shared.begin(), spec_folder_); // --theme-dir
    write("../子", "样式: 1\n继承: 父\n");
    EXPECT_EQ(cached("子").credit_prefix, "父/");
    write("父", prefix("父亲/"));
    EXPECT_EQ(cached("子").credit_prefix, "父亲/");
    write("子", prefix("先/"));
    EXPECT_EQ(cached("子").credit_prefix, "先/");
    std::filesystem::remove(folder_ / "子.yaml");
    EXPECT_EQ(cached("子").credit_prefix, "父亲/");
}

TEST_F(Cached, each_form_is_checked_by_itself) {
    write("本", "样式: 1\n继承: 日报红\n单图: {字: {图题: {墨: 主}}}\n");
    cached("本", true);
    EXPECT_EQ(faults(), Faults{});
    cached("本", false);
    EXPECT_EQ(faults(), Faults{"本.yaml 3:18 Z256"});
}

TEST_F(Cached, another_root_is_another_guard) {
    write("../外", prefix("外/"));
    std::filesystem::create_symlink("../外.yaml", folder_ / "链.yaml");
    EXPECT_EQ(cached("链").credit_prefix, "外/");
    folders_.spec.root = folder_;
    cached("链");
    ASSERT_EQ(diagnostics_.all().size(), 1u);
    EXPECT_EQ(diagnostics_.all()[0].code, "Z711");
}

TEST_F(Cached, faults_are_said_each_time) {
    write("本", "样式: 1\n继承: 日报红\n没有这个键: 1\n");
    for (int time = 0; time < 2; ++time) {
        diagnostics_ = {};
        cached("本");
        EXPECT_EQ(faults().size(), 1u) << time;
    }
}

} // namespace
} // namespace zhitu::test
