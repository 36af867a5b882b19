#include "core/spec/yaml_faults.hpp"

#include "core/diag/syntax_messages.hpp"
#include "core/diag/trap_messages.hpp"

#include <yaml-cpp/exceptions.h>

namespace zhitu {

const Message& message_for_yaml_fault(std::string_view fault) {
    struct Entry {
        const char* fault; // what yaml-cpp's text begins with
        const Message& message;
    };
    using namespace YAML::ErrorMsg;
    const Entry table[] = {
        {END_OF_MAP_FLOW, messages::unclosed_map},
        {END_OF_SEQ_FLOW, messages::unclosed_list},
        {END_OF_MAP, messages::broken_map},
        {END_OF_SEQ, messages::broken_list},
        {EOF_IN_SCALAR, messages::unclosed_quote},
        {DOC_IN_SCALAR, messages::unclosed_quote},
        {FLOW_END, messages::unopened_bracket},
        {MAP_VALUE, messages::misplaced_colon},
        {MAP_KEY, messages::misplaced_colon},
        {BLOCK_ENTRY, messages::misplaced_dash},
        {TAB_IN_INDENTATION, messages::tab_indentation},
        {INVALID_HEX, messages::bad_escape},
        {INVALID_UNICODE, messages::bad_escape},
        {INVALID_ESCAPE, messages::bad_escape},
        {CHAR_IN_BLOCK, messages::bad_block_text},
        {ZERO_INDENT_IN_BLOCK, messages::bad_block_text},
        {ALIAS_NOT_FOUND, messages::alias_refused},
        {CHAR_IN_ALIAS, messages::alias_refused},
        {UNKNOWN_ANCHOR, messages::alias_refused},
        {ALIAS_CONTENT, messages::alias_refused},
        {ANCHOR_NOT_FOUND, messages::anchor_refused},
        {CHAR_IN_ANCHOR, messages::anchor_refused},
        {MULTIPLE_ANCHORS, messages::anchor_refused},
        {MULTIPLE_TAGS, messages::tag_refused},
        {CHAR_IN_TAG_HANDLE, messages::tag_refused},
        {TAG_WITH_NO_SUFFIX, messages::tag_refused},
        {END_OF_VERBATIM_TAG, messages::tag_refused},
    };
    for (const Entry& entry : table)
        if (fault.starts_with(entry.fault)) return entry.message;
    return messages::syntax;
}

} // namespace zhitu
