// The inline notation of a text. `<粗>…</>` sets what is between in bold; so do 着重 (dots), 专名 (a line), 书名
// (a wavy one), 上 and 下 (raised, lowered), `<注音 chēn>郴</>` (small text above) and the name of an ink. Every
// tag has an English name too.
// `\<` is a < that begins no tag, and so is every < before which anything but a letter, a Han character or /
// stands; `\\<` is a \ and a tag. It says how characters look and nothing else: nothing outside has a name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

enum class Script : std::uint8_t { none, raised, lowered };

/// A stretch of the plain text that is set in one way.
struct MarkedPart {
    std::size_t begin = 0, end = 0; // bytes of the plain text
    bool bold = false, emphasis = false;
    int proper_name = 0, book = 0; // from 1; two names side by side are two
    Script script = Script::none;
    std::string ink; // its name; empty = that of the whole text
};

/// A small text over characters; it begins and ends where parts do.
struct Ruby {
    std::size_t begin = 0, end = 0; // bytes of the plain text
    std::string text;
};

/// Where an isolate begins or ends (base/isolates).
struct IsolateEdge {
    std::size_t at = 0;    // byte of the plain text
    std::string_view edge; // the character, which lives as long as the program
};

struct MarkupFault {
    enum class Kind {
        no_tag,            // no > where one must be: "a<b"
        no_argument,       // 注音 without the small text
        needless_argument, // of a tag of our own that takes none
        unclosed,          // no </>
        stray_close,       // </> with nothing open
        named_close,       // </粗>
        nothing_inside,    // <粗></>
        ruby_inside_ruby,
        too_deep // limits::markup_depth
    } kind = Kind::no_tag;
    std::size_t offset = 0, bytes = 0; // of the tag, in the text as written
};

/// A tag that is none of the notation's own: the name of an ink, if there is one.
struct InkTag {
    std::string name;
    std::string argument;              // which an ink does not take
    std::size_t offset = 0, bytes = 0; // of the tag
};

struct MarkedText {
    std::string plain;
    std::vector<MarkedPart> parts;     // they follow each other and cover the plain text
    std::vector<Ruby> rubies;          // in order, apart from each other
    std::vector<IsolateEdge> isolates; // in order
    std::vector<MarkupFault> faults;
    std::vector<InkTag> inks;
};

/// A text with faults stands as it is written: one part, plain.
MarkedText read_markup(std::string_view text);
std::string plain_text(std::string_view text);
/// The plain text with its isolates: for whoever orders its characters.
std::string directed_text(const MarkedText& text);
/// The text that is printed as these very characters, whatever they are.
std::string as_markup(std::string_view plain);
/// Bytes [begin, end) of the plain text as a text of its own, marked as they are; no ruby is cut.
std::string markup_of(const MarkedText& text, std::size_t begin, std::size_t end);

/// The names of the tags in one language; inks are not among them.
std::vector<std::string> markup_tags(bool zh);

} // namespace zhitu
