#include "core/base/markup.hpp"

#include "core/base/isolates.hpp"
#include "core/base/limits.hpp"
#include "core/base/utf8.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

using Kind = MarkupFault::Kind;

/// "郴[b]州" : each part's text, its marks in brackets behind it.
std::string shown(const MarkedText& text) {
    std::string found;
    for (const MarkedPart& part : text.parts) {
        found += text.plain.substr(part.begin, part.end - part.begin) + "[";
        found += part.bold ? "b" : "";
        found += part.emphasis ? "e" : "";
        found += part.proper_name ? "n" + std::to_string(part.proper_name) : "";
        found += part.book ? "w" + std::to_string(part.book) : "";
        found += part.script == Script::raised ? "u" : part.script == Script::lowered ? "l" : "";
        found += part.ink + "]";
    }
    return found;
}
std::string shown(std::string_view text) { return shown(read_markup(text)); }

MarkupFault only_fault(std::string_view text) {
    const std::vector<MarkupFault> faults = read_markup(text).faults;
    EXPECT_EQ(faults.size(), 1u) << text;
    return faults.empty() ? MarkupFault{} : faults.front();
}
void expect_fault(std::string_view text, Kind kind, std::string_view tag) {
    const MarkupFault fault = only_fault(text);
    EXPECT_EQ(fault.kind, kind) << text;
    EXPECT_EQ(text.substr(fault.offset, fault.bytes), tag);
}

TEST(Markup, TextWithoutTagsIsItself) {
    EXPECT_EQ(shown("郴州五年成就"), "郴州五年成就[]");
    EXPECT_EQ(shown(""), "");
}

TEST(Markup, TagsMarkWhatIsBetween) {
    EXPECT_EQ(shown("郴州<粗>五年</>成就"), "郴州[]五年[b]成就[]");
    EXPECT_EQ(shown("<着重>五</><专名>郴州</>"), "五[e]郴州[n1]");
    EXPECT_EQ(shown("<主>红</>"), "红[主]");
    EXPECT_EQ(shown("<书名>史记</><专名>郴</><书名>汉书</>"), "史记[w1]郴[n2]汉书[w3]");
    EXPECT_EQ(shown("x<上>n</>甲<下>注</>"), "x[]n[u]甲[]注[l]");
}

TEST(Markup, EnglishNamesDoTheSame) {
    EXPECT_EQ(shown("<bold>a</><emphasis>甲</><name>乙</><sup>n</><sub>i</>"), "a[b]甲[e]乙[n1]n[u]i[l]");
    EXPECT_EQ(shown("<book>史记</>"), "史记[w1]");
    EXPECT_EQ(read_markup("<ruby chen>郴</>").rubies.size(), 1u);
}

TEST(Markup, TagsStandInsideEachOther) {
    EXPECT_EQ(shown("<粗>五<着重>年</>成</>就"), "五[b]年[be]成[b]就[]");
    EXPECT_EQ(shown("<灰>甲<主>乙</>丙</>"), "甲[灰]乙[主]丙[灰]");
}

TEST(Markup, NamesSideBySideAreTwo) { EXPECT_EQ(shown("<专名>郴州</><专名>永州</>"), "郴州[n1]永州[n2]"); }

/// "郴chēn 州zhōu": what stands over what.
std::string rubies(std::string_view text) {
    const MarkedText marked = read_markup(text);
    std::string found;
    for (const Ruby& ruby : marked.rubies)
        found += (found.empty() ? "" : " ") + marked.plain.substr(ruby.begin, ruby.end - ruby.begin) + ruby.text;
    return found;
}

TEST(Markup, RubyStandsOverItsCharacters) {
    const MarkedText text = read_markup("湖南<注音 Chēnzhōu>郴<粗>州</></>市");
    EXPECT_EQ(text.plain, "湖南郴州市");
    ASSERT_EQ(text.rubies.size(), 1u);
    EXPECT_EQ(text.rubies[0].text, "Chēnzhōu");
    EXPECT_EQ(text.plain.substr(text.rubies[0].begin, text.rubies[0].end - text.rubies[0].begin), "郴州");
    EXPECT_EQ(shown(text), "湖南[]郴[]州[b]市[]");
}

TEST(Markup, RubyOfAsManySyllablesAsHanHasEachOverItsOwn) {
    EXPECT_EQ(rubies("湖南<注音 chēn  zhōu>郴<粗>州</></>市"), "郴chēn 州zhōu");
    EXPECT_EQ(rubies("<专名><注音 xiāng xī zhōu>湘西州</></>"), "湘xiāng 西xī 州zhōu");
    EXPECT_EQ(rubies("<注音 xiāng xī>湘西州</>"), "湘西州xiāng xī") << "one for three";
    EXPECT_EQ(rubies("<注音 ei bi>甲b</>"), "甲bei bi") << "a letter is no syllable";
    const MarkedText text = read_markup("<注音 xiāng xī>湘西</>");
    EXPECT_EQ(markup_of(text, 0, 3), "<ruby xiāng>湘</>") << "a line may end between them";
    EXPECT_EQ(shown(text), "湘[]西[]");
}

TEST(Markup, FiguresRaisedAndLoweredAreTheCharactersForThem) {
    EXPECT_EQ(shown("10<上>5</>"), "10[]⁵[]");
    EXPECT_EQ(plain_text("PM<下>2.5</>、CO<下>2</>、m<上>-3</>"), "PM₂.₅、CO₂、m⁻³");
    EXPECT_EQ(shown("a<上>1n</>"), "a[]1n[u]") << "a letter keeps all of them raised alike";
}

TEST(Markup, AnAngleThatBeginsNoTagIsText) {
    for (const char* text : {"<5%", "a < b", "甲<", "<<", "1<2", "<-3", "a > b"}) {
        EXPECT_EQ(plain_text(text), text);
        EXPECT_TRUE(read_markup(text).faults.empty()) << text;
    }
}

TEST(Markup, ABackslashMakesATagText) {
    EXPECT_EQ(plain_text("a\\<b>"), "a<b>");
    EXPECT_EQ(plain_text("\\<粗>"), "<粗>");
    EXPECT_EQ(plain_text("C:\\甲"), "C:\\甲") << "elsewhere it is itself";
    EXPECT_EQ(plain_text("\\\\甲<5"), "\\\\甲<5");
}

TEST(Markup, TwoBackslashesBeforeATagAreOne) {
    EXPECT_EQ(shown("\\\\<粗>甲\\\\</>乙"), "\\[]甲\\[b]乙[]");
    EXPECT_EQ(plain_text("\\\\\\<粗>"), "\\<粗>") << "one, and a < that is text";
    EXPECT_EQ(plain_text("\\\\<5"), "\\<5");
}

TEST(Markup, AnyTextCanBeWrittenAsMarkup) {
    for (const char* text : {"<粗>甲</>", "\\<a>", "\\\\<a>", "</>", "a<b", "\\", "甲", "<5%"})
        EXPECT_EQ(plain_text(as_markup(text)), text);
}

TEST(Markup, FaultsNameTheirTag) {
    expect_fault("甲<粗>乙", Kind::unclosed, "<粗>");
    expect_fault("甲</>", Kind::stray_close, "</>");
    expect_fault("<粗>甲</粗></>", Kind::named_close, "</粗>");
    expect_fault("<粗>甲</粗>乙", Kind::named_close, "</粗>");
    expect_fault("甲</粗>乙", Kind::named_close, "</粗>");
    expect_fault("a<b", Kind::no_tag, "<b");
    expect_fault("甲<粗，乙>", Kind::no_tag, "<粗");
    expect_fault("<注音>郴</>", Kind::no_argument, "<注音>");
    expect_fault("<粗 x>郴</>", Kind::needless_argument, "<粗 x>");
    expect_fault("甲<粗></>", Kind::nothing_inside, "<粗>");
    expect_fault("<注音 a>甲<注音 b>乙</></>", Kind::ruby_inside_ruby, "<注音 b>");
}

TEST(Markup, DepthHasItsLimit) {
    std::string text = "甲";
    for (std::size_t i = 0; i < limits::markup_depth; ++i) text = "<粗>" + text + "</>";
    EXPECT_TRUE(read_markup(text).faults.empty());
    EXPECT_EQ(only_fault("<粗>" + text + "</>").kind, Kind::too_deep);
}

TEST(Markup, ATextWithFaultsStandsAsItIsWritten) {
    EXPECT_EQ(plain_text("甲<粗>乙"), "甲<粗>乙");
    EXPECT_EQ(shown("甲<粗>乙"), "甲<粗>乙[]");
}

TEST(Markup, NamesThatMayBeInksAreListed) {
    const MarkedText text = read_markup("甲<主>乙</><粗>丙</>");
    ASSERT_EQ(text.inks.size(), 1u);
    EXPECT_EQ(text.inks[0].name, "主");
    EXPECT_EQ(text.inks[0].offset, 3u);
}

TEST(Markup, AStretchKeepsItsMarks) {
    const MarkedText text = read_markup("甲<粗>乙丙<注音 ding>丁</></>戊<着重>己</>");
    EXPECT_EQ(shown(markup_of(text, 0, text.plain.size())), shown(text));
    EXPECT_EQ(markup_of(text, 6, 15), "<bold>丙</><ruby ding><bold>丁</></>戊");
    EXPECT_EQ(markup_of(text, 0, 3), "甲");
    const MarkedText name = read_markup("<专名>湖<着重>南</>省</><书名><专名>甲</>传</>");
    EXPECT_EQ(markup_of(name, 0, 9), "<name>湖<emphasis>南</>省</>") << "one name, not three";
    EXPECT_EQ(markup_of(name, 9, 15), "<book><name>甲</>传</>");
    EXPECT_EQ(markup_of(name, 3, 15), "<name><emphasis>南</>省</><book><name>甲</>传</>");
    EXPECT_EQ(markup_of(read_markup("a\\<b>c"), 1, 4), "\\<b>");
    const MarkedText slashes = read_markup("\\\\<粗>甲\\\\</>\\<乙");
    EXPECT_EQ(shown(markup_of(slashes, 0, slashes.plain.size())), shown(slashes));
}

TEST(Markup, isolates_are_no_part_of_the_plain_text) {
    for (const std::string& text :
         {"较" + isolated("אב") + "2", "<粗>" + isolated("אב") + "</>甲", isolated("א<b")}) {
        const MarkedText marked = read_markup(text);
        ASSERT_EQ(marked.isolates.size(), 2u);
        EXPECT_EQ(marked.plain, printable(marked.plain)) << "nothing that cannot be seen";
        EXPECT_EQ(marked.parts.back().end, marked.plain.size());
    }
    EXPECT_EQ(directed_text(read_markup("较" + isolated("אב") + "2")), "较\u2068אב\u20692");
    EXPECT_EQ(isolated("אב年"), "\u2066אב年\u2069") << "Chinese runs to the right whatever it begins with";
    EXPECT_EQ(isolated("2016年GDP"), "2016年GDP") << "nothing to keep apart";
}

} // namespace
} // namespace zhitu
