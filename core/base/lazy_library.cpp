#include "core/base/lazy_library.hpp"

#include "core/base/files.hpp"

#include <dlfcn.h>
#include <utility>

namespace zhitu {

LazyLibrary::LazyLibrary(const char* file, Origin origin) :
    origin_(std::move(origin)), library_(::dlopen(file, RTLD_NOW | RTLD_LOCAL)) {
    if (!library_) refuse(::dlerror());
}

void* LazyLibrary::address(const char* symbol) const {
    void* const found = ::dlsym(library_, symbol);
    if (!found) refuse(symbol);
    return found;
}

void LazyLibrary::refuse(const std::string& reason) const {
    throw MachineError(origin_.purpose_zh + "要用的 " + origin_.name + " 打不开，请装上 " + origin_.package + "（" +
                           reason + "）",
                       origin_.name + ", which is needed to " + origin_.purpose_en +
                           ", cannot be opened: install " + origin_.package + " (" + reason + ")");
}

} // namespace zhitu
