#include "core/base/lazy_library.hpp"

#include "core/base/files.hpp"

#include <gtest/gtest.h>

namespace zhitu {
namespace {

const LazyLibrary::Origin origin{"Nothing", "libnothing", "画图", "draw"};

TEST(LazyLibrary, GivesItsFunctions) {
    const LazyLibrary library("libm.so.6", origin);
    double (*root)(double) = nullptr;
    library.find(root, "sqrt");
    EXPECT_EQ(root(9), 3);
}

TEST(LazyLibrary, WhatIsNotInstalledNamesItsPackage) {
    try {
        LazyLibrary("libnothing.so.0", origin);
        FAIL() << "there is no such library";
    } catch (const MachineError& error) {
        EXPECT_NE(error.zh.find("画图要用的 Nothing 打不开"), std::string::npos) << error.zh;
        EXPECT_NE(error.zh.find("libnothing.so.0"), std::string::npos) << error.zh;
        EXPECT_NE(error.en.find("install libnothing"), std::string::npos) << error.en;
    }
}

TEST(LazyLibrary, SoDoesOneThatLacksAFunction) {
    const LazyLibrary library("libm.so.6", origin);
    void (*nothing)() = nullptr;
    EXPECT_THROW(library.find(nothing, "no_such_function"), MachineError);
}

} // namespace
} // namespace zhitu
