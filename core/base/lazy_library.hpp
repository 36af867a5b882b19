// A shared library that is mapped when it is first needed, because it costs more start-up than everything else.
#pragma once

#include <string>

namespace zhitu {

class LazyLibrary {
public:
    /// Who brings it, and what it is for: "画 SVG", "draw SVG".
    struct Origin {
        std::string name, package, purpose_zh, purpose_en;
    };

    /// It stays to the end of the process: the types that such libraries register cannot leave. Throws MachineError
    /// when it is not installed.
    LazyLibrary(const char* file, Origin origin);

    /// One of its functions, or of the libraries that it brings. Throws likewise.
    template <class Function> void find(Function& function, const char* symbol) const {
        function = reinterpret_cast<Function>(address(symbol));
    }

private:
    void* address(const char* symbol) const;
    [[noreturn]] void refuse(const std::string& reason) const;

    Origin origin_;
    void* library_;
};

} // namespace zhitu
