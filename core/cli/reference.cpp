#include "core/cli/reference.hpp"

#include "core/base/join.hpp"
#include "core/cli/theme_values.hpp"
#include "core/spec/key_docs.hpp"
#include "core/spec/theme_docs.hpp"
#include "core/spec/words.hpp"

#include <array>
#include <span>

namespace zhitu::cli {
namespace {

const char* const head = R"(# 制图文件的写法 / How a spec is written

每个键有一个中文名、一个英文名，可以混用。本页由 `./do bless` 从程序查对用的同一张表生成；命令行里看：`zhitu keys`、`zhitu keys 增长`、`zhitu charts 柱图`。

Every key has one Chinese and one English name; they mix freely. This page is made by `./do bless` from the tables that
validation uses; on the command line: `zhitu keys`, `zhitu keys growth`, `zhitu charts column`.

## 文字里的标记 / Marks in a text

制图文件里印出来的文字都可以带标记：`<粗>…</>`、`<着重>…</>`、`<专名>…</>`、`<书名>…</>`（波浪线）、`<注音 chēn>郴</>`、`<上>2</>`、`<下>2</>`、`<墨名>…</>`（样式里的墨，如
`<主>…</>`），可以套着用。`<` 后面不是字母、汉字或 `/` 就照印，否则写成 `\<`；标记前面要印一个 `\`，写成 `\\`。单位也可以带：`3亿<着重>元</>`、`单位: μg/m<上>3</>`；数字不带。
样式文件里印出来的用语同样可以带。数据文件里的字一律照印。
注音用空格隔开，音节和汉字一样多，就一字一注，可以断行：`<注音 xiāng xī>湘西</>`；不一样多就注在几个字上头，不断行。
看不见的字符（零宽空格、软连字号、零宽连字等）是错误：哪里换行、哪边排起都由制图定。只有成对的隔离符（U+2066 或 U+2068，到 U+2069）可以从数据文件里带来，不印。
文字两头的空格（全角的也是）和换行不算。
标题、副标题、来源、注、署名和标注的文字可以自己换行：在 `|` 下面一行一行写，或在双引号里写 `\n`（没有引号的也当换行，有提示）；来源、注里有换行，就各起一行。文字面板一行一段。名称、单位、增长等别的文字只有一行，里面有换行是错误。
一段文字在制图文件里折成几行写（`>` 下面的也是），折处有一边是汉字、全角标点等就直接相连，两边都是西文词（或谚文）才空一格；一行里面打的空格照排。

Every text of a spec that is printed may be marked: `<bold>…</>`, `<emphasis>…</>`, `<name>…</>`, `<book>…</>`, `<ruby chēn>郴</>`,
`<sup>2</>`, `<sub>2</>`, or an ink of the theme; marks nest. A `<` that no letter, Han character or `/` follows is printed;
write `\<` for any other, and `\\` for a `\` before a mark. A small text of as many syllables, with blanks between, as there
are Han characters stands over each by itself: `<ruby xiāng xī>湘西</>`; any other stands over all, and no line parts them. Units may be
marked too, `unit: μg/m<sup>3</>`, but not the figures before them; so may the words of a theme. Data files are printed as they are. Characters that nobody sees (zero-width spaces and joiners, soft hyphens)
are errors: zhitu decides where lines end and which way they run. Only isolates in pairs (U+2066 or U+2068, to U+2069) may
come with a data file; they are not printed. Blanks at the ends of a text, full-width ones too, do not count.
Titles, subtitle, source, note, credit and the words of annotate may be typed in several lines, under `|` or with `\n` in
double quotes (without them it is a line break, too, and said); source and note then begin a line each. A text panel has a paragraph a line. Names, units, growth and all other texts
are one line: a line break in them is an error. A text that is folded over lines of the spec, also under `>`, runs on where a
wide character stands on either side of the fold; words of letters keep a blank there, and so do blanks typed inside a line.
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

const char* const theme_head = R"(
## 样式里的键 / Keys of a theme

单图 里的键同 面板。例子是 [基础](themes/基础.yaml) 里的写法，那里没有的取自 [日报红](themes/日报红.yaml) 或 [周报蓝](themes/周报蓝.yaml)。  
Those of single are those of panels. The examples are what [基础](themes/基础.yaml) has, or else
[日报红](themes/日报红.yaml) or [周报蓝](themes/周报蓝.yaml).

)";

/// How a theme writes it, and where it is seen at work.
std::string theme_example(const ThemeKeyDoc& doc, std::span<const ThemeValues* const> themes) {
    std::string value;
    for (const ThemeValues* const theme : themes)
        if (value.empty()) value = theme->at(doc);
    const std::string text = value.empty() ? "" : "`" + value + "`";
    if (!doc.example) return text;
    return text + (text.empty() ? "[" : " [") + doc.example + "](keys/" + doc.example + ".yaml)";
}

std::string of_theme(const Workshop& workshop) {
    const ThemeValues basic(workshop.theme("基础")), red(workshop.theme("日报红")), blue(workshop.theme("周报蓝"));
    const std::array themes{&basic, &red, &blue};
    std::string text = theme_head + row({"键", "key", "写什么", "takes", "管什么", "what it says", "例子"}) +
                       "|---|---|---|---|---|---|---|\n";
    for (const ThemeKeyDoc& doc : theme_docs()) {
        const bool inner = !doc.section.zh.empty();
        text += row({(inner ? doc.section.zh + "：" : "") + doc.name.zh,
                     "`" + (inner ? doc.section.en + ": " : "") + doc.name.en + "`", doc.takes.zh, doc.takes.en,
                     doc.about.zh, doc.about.en, theme_example(doc, themes)});
    }
    return text;
}

std::string bounds_of(const OptionDeclaration& option) {
    if (!option.least.empty() || !option.most.empty()) return option.least + " – " + option.most;
    std::vector<std::string> choices;
    for (const Pair& choice : option.choices) choices.push_back(choice.zh + " " + choice.en);
    return join(choices, ", ");
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
    std::string text = head + of_keys(workshop) + of_theme(workshop) + "\n## 图的种类 / Chart kinds\n";
    for (const ChartKind& kind : workshop.registry().kinds()) text += of_kind(kind, workshop);
    return text;
}

} // namespace zhitu::cli
