#include "tests/support/allocations.hpp"

#include <cstdlib>
#include <new>

namespace {
std::size_t asked_for = 0;
}

void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
    asked_for += bytes;
    return std::malloc(bytes);
}
void* operator new(std::size_t bytes) {
    if (void* const memory = operator new(bytes, std::nothrow)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace zhitu::testing {

std::size_t bytes_asked_for() { return asked_for; }

} // namespace zhitu::testing
