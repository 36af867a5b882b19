#include "core/text/font_roles.hpp"

#include "core/base/files.hpp"
#include "core/base/limits.hpp"
#include "core/base/numbers.hpp"
#include "core/spec/node.hpp"

namespace zhitu {
namespace {

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& zh, const std::string& en) {
    throw MachineError("字体角色文件 " + file.string() + " " + zh + "；请重新安装制图，或照 fonts/README.md 改好",
                       "the font roles in " + file.string() + " " + en +
                           "; install zhitu again, or mend it as fonts/README.md says");
}

class RoleReader {
public:
    explicit RoleReader(const std::filesystem::path& file) : file_(file) {}

    FontRole role(const Node& name, const Node& body) const {
        FontRole role{name.text, texts(name, body, "字体"), texts(name, body, "软件包"), {}, {}};
        for (const std::string& weight : texts(name, body, "字重")) {
            const auto number = parse_number(weight);
            if (!number || *number < 1 || *number > 1000) complain(name, "字重");
            role.weights.push_back(static_cast<int>(*number));
        }
        for (const auto& [key, lender] : body.entries)
            if (key.text == "标点") role.marks = lender.text;
        return role;
    }

private:
    [[noreturn]] void complain(const Node& name, const std::string& key) const {
        refuse(file_, "里“" + name.text + "”的“" + key + "”没有写对", "are wrong at " + name.text + ": " + key);
    }

    std::vector<std::string> texts(const Node& name, const Node& body, const std::string& key) const {
        std::vector<std::string> found;
        for (const auto& [entry, list] : body.entries) {
            if (entry.text != key) continue;
            for (const Node& item : list.items) found.push_back(item.text);
        }
        if (found.empty()) complain(name, key);
        return found;
    }

    const std::filesystem::path& file_;
};

} // namespace

std::vector<FontRole> read_font_roles(const std::filesystem::path& file) {
    ReadResult read = read_file(file, limits::spec_bytes);
    if (read.fault != ReadFault::none) refuse(file, "读不了", "cannot be read");
    const Source source(file.string(), std::move(read.text));
    Diagnostics diagnostics;
    const Node root = parse_yaml(source, diagnostics);
    if (diagnostics.has_errors() || !root.is_map()) refuse(file, "不是合格的 YAML", "are not proper YAML");
    std::vector<FontRole> roles;
    for (const auto& [name, body] : root.entries) roles.push_back(RoleReader(file).role(name, body));
    return roles;
}

} // namespace zhitu
