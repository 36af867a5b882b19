#include "core/spec/mark_docs.hpp"

namespace zhitu {

const std::vector<MarkDoc>& mark_docs() {
    static const std::vector<MarkDoc> docs{
        {{"粗", "bold"}, {"<粗>字</>", "<bold>text</>"}, {"加粗", "sets the text in bold"}},
        {{"着重", "emphasis"}, {"<着重>字</>", "<emphasis>字</>"}, {"字下加着重号", "dots under Han characters"}},
        {{"专名", "name"}, {"<专名>郴州</>", "<name>郴州</>"}, {"字下加专名线", "a line under a proper name"}},
        {{"书名", "book"},
         {"<书名>史记</>", "<book>史记</>"},
         {"字下加波浪线", "a wavy line under the title of a book"}},
        {{"注音", "ruby"}, {"<注音 chēn>郴</>", "<ruby chēn>郴</>"}, {"字上注小字", "small text above characters"}},
        {{"上", "sup"}, {"m<上>2</>", "m<sup>2</>"}, {"上标", "raises figures"}},
        {{"下", "sub"}, {"CO<下>2</>", "CO<sub>2</>"}, {"下标", "lowers figures"}},
    };
    return docs;
}

} // namespace zhitu
