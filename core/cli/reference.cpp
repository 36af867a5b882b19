#include "core/cli/reference.hpp"

#include "core/spec/key_docs.hpp"
#include "core/spec/theme_docs.hpp"
#include "core/spec/words.hpp"

namespace zhitu::cli {
namespace {

const char* const head = R"(# 制图文件的写法 / How a spec is written

每个键有一个中文名、一个英文名，可以混用。本页由 `./do bless` 从程序查对用的同一张表生成；命令行里看：`zhitu keys`、`zhitu keys 增长`、`zhitu charts 柱图`。

Every key has one Chinese and one English name; they mix freely. This page is made by `./do bless` from the tables that
validation uses; on the command line: `zhitu keys`, `zhitu keys growth`, `zhitu charts column`.

## 文字里的标记 / Marks in a text

制图文件里印出来的文字都可以带标记：`<粗>…</>`、`<着重>…</>`、`<专名>…</>`、`<注音 chēn>郴</>`、`<上>2</>`、`<下>2</>`、`<墨名>…</>`（样式里的墨，如
`<主>…</>`），可以套着用。`<` 后面不是字母、汉字或 `/` 就照印，否则写成 `\<`。单位也可以带：`3亿<着重>元</>`、`单位: μg/m<上>3</>`；数字不带。
样式文件里印出来的用语同样可以带。数据文件里的字一律照印。

Every text of a spec that is printed may be marked: `<bold>…</>`, `<emphasis>…</>`, `<name>…</>`, `<ruby chēn>郴</>`,
`<sup>2</>`, `<sub>2</>`, or an ink of the theme; marks nest. A `<` that no letter, Han character or `/` follows is printed;
write `\<` for any other. Units may be marked too, `unit: μg/m<sup>3</>`, but not the figures before them; so may the words
of a theme. Data files are printed as they are.
)";

/// A cell of a Markdown table: a bar would end it.
std::string cell(std::string text) {
    for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
        text.insert(at, "\\");
    return text;
}

std::string row(std::initializer_list<std::string> cells) {
    std::string text = "|";
    for (const std::string& each : cells) text += " " + cell(each) + " |";
    return text + "\n";
}

std::string yaml(const std::string& text) {
    return "\n```yaml\n" + text + (text.ends_with('\n') ? "" : "\n") + "```\n";
}

std::string picture(const std::string& name, const std::string& file) {
    return "\n![" + name + "](../gallery/" + file + ".png)\n";
}

std::string of_key(const KeyDoc& doc, const Workshop& workshop) {
    const std::string name = find_word(doc.en)->zh, stem = doc.example_stem();
    std::string text = "\n### " + name + " `" + doc.en + "`\n\n" + doc.about.zh + "。  \n" + doc.about.en +
                       ".\n\n" + row({"可以写", "takes"}) + "|---|---|\n" + row({doc.takes.zh, doc.takes.en});
    const std::string example =
        doc.example ? "\n[例子 / example](keys/" + stem + ".yaml)\n" : yaml(workshop.key_example(stem));
    return text + example + picture(name, "keys/" + stem);
}

std::string of_keys(const Workshop& workshop) {
    std::string text;
    const KeyDoc* before = nullptr;
    for (const KeyDoc& doc : key_docs()) {
        if (!before || before->zone != doc.zone)
            text += "\n## " + name_of(doc.zone).zh + " / " + name_of(doc.zone).en + "\n";
        text += of_key(doc, workshop);
        before = &doc;
    }
    return text;
}

std::string of_theme() {
    std::string text = "\n## 样式里的键 / Keys of a theme\n\n单图 里的键同 面板。例子都在 [themes](themes)。  \n"
                       "Those of single are those of panels. The examples are the [themes](themes).\n\n" +
                       row({"键", "key", "写什么", "takes", "管什么", "what it says", "例子"}) +
                       "|---|---|---|---|---|---|---|\n";
    for (const ThemeKeyDoc& doc : theme_docs()) {
        const bool inner = !doc.section.zh.empty();
        text += row({(inner ? doc.section.zh + "：" : "") + doc.name.zh,
                     "`" + (inner ? doc.section.en + ": " : "") + doc.name.en + "`", doc.takes.zh, doc.takes.en,
                     doc.about.zh, doc.about.en,
                     doc.example ? "[" + std::string(doc.example) + "](keys/" + doc.example + ".yaml)" : ""});
    }
    return text;
}

std::string bounds_of(const OptionDeclaration& option) {
    std::string text;
    for (const Pair& choice : option.choices) text += (text.empty() ? "" : ", ") + choice.zh + " " + choice.en;
    if (option.least.empty() && option.most.empty()) return text;
    return option.least + " – " + option.most;
}

std::string of_kind(const ChartKind& kind, const Workshop& workshop) {
    std::string text = "\n### " + kind.name.zh + " `" + kind.name.en + "`\n\n" + kind.doc.zh + "。  \n" +
                       kind.doc.en + ".\n\n" + row({"键", "key", "写什么", "what", "默认", "范围"}) +
                       "|---|---|---|---|---|---|\n";
    for (const ChannelDeclaration& channel : kind.channels)
        text += row({channel.name.zh, channel.name.en, channel.doc.zh, channel.doc.en, "", ""});
    for (const OptionDeclaration& option : kind.options)
        text +=
            row({option.name.zh, option.name.en, option.doc.zh, option.doc.en, option.fallback, bounds_of(option)});
    std::string common;
    for (const std::string& key : kind.takes) common += " " + std::string(find_word(key)->zh) + " `" + key + "`";
    if (!common.empty()) text += "\n还可以写 / also takes:" + common + "\n";
    text += yaml(kind.example) + picture(kind.name.zh, kind.name.en);
    const std::string stem = "options_" + kind.name.en, options = workshop.key_example(stem);
    return options.empty() ? text : text + yaml(options) + picture(kind.name.zh, "keys/" + stem);
}

} // namespace

std::string reference(Workshop& workshop) {
    std::string text = head + of_keys(workshop) + of_theme() + "\n## 图的种类 / Chart kinds\n";
    for (const ChartKind& kind : workshop.registry().kinds()) text += of_kind(kind, workshop);
    return text;
}

} // namespace zhitu::cli
