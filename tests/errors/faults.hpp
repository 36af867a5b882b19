// The faults of tests/errors: as cases of a test, and where they stand in their text.
#pragma once

#include "core/base/utf8.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>

namespace zhitu::testing {

struct Place {
    std::size_t begin, end; // bytes
};

/// Bytes of the text before a line and column, both from 1.
inline std::size_t offset(const std::string& text, int line, int column) {
    std::size_t at = 0;
    for (; line > 1 && at != std::string::npos; --line) at = text.find('\n', at) + 1;
    for (; column > 1 && at < text.size(); --column) at += decode_utf8(text, at).size;
    return at;
}

inline Place place_of(const std::string& text, const nlohmann::json& fault) {
    return {offset(text, fault.at("line"), fault.at("column")),
            offset(text, fault.at("end_line"), fault.at("end_column"))};
}

/// A stem as GoogleTest takes it.
inline std::string case_name(const ::testing::TestParamInfo<std::string>& stem) {
    std::string name = stem.param;
    std::ranges::replace_if(
        name, [](char c) { return c == '-' || c == '.'; }, '_');
    return name;
}

} // namespace zhitu::testing
