// A YAML document as an immutable tree with spans; no yaml-cpp type is seen outside node.cpp.
#pragma once

#include "core/diag/diagnostic.hpp"

#include <string>
#include <utility>
#include <vector>

namespace zhitu {

struct NodeEntry;

struct Node {
    enum class Kind { null, scalar, map, sequence };
    Kind kind = Kind::null;
    std::string text;               // scalar: always a string, whatever it looks like
    bool quoted = false;            // scalar: quoted, or a block scalar
    std::vector<NodeEntry> entries; // map, in order; keys are scalars and unique
    std::vector<Node> items;        // sequence
    Span span;

    bool is_scalar() const { return kind == Kind::scalar; }
    bool is_map() const { return kind == Kind::map; }
    bool is_sequence() const { return kind == Kind::sequence; }
    bool is_null() const { return kind == Kind::null; }
};

/// A key of a map and what stands behind it.
struct NodeEntry {
    Node first, second;
};

/// The tree of a spec or theme. Faults (text traps, syntax, duplicate keys, anchors, tags, depth) go to
/// `diagnostics`; the result is then a null node or as much as could be read.
Node parse_yaml(const Source& source, Diagnostics& diagnostics);

} // namespace zhitu
