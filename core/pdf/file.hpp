// Objects become a PDF file. The one place that knows of offsets and cross references.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zhitu {

/// Plain objects are kept together in one deflated stream, which is a quarter of their size; only streams and the
/// facts about the document stand by themselves.
class PdfFile {
public:
    enum class Packing { deflate, as_it_is };

    /// The number of an object that is put later.
    int reserve();
    void put(int number, std::string object);
    int add(std::string object);
    /// `entries` of its dictionary, without /Length and the filter that deflating brings.
    int add_stream(std::string entries, std::string_view data, Packing packing = Packing::deflate);
    /// The same objects, the same bytes: what identifies the document is made of them.
    std::string finish(int catalogue, int facts);

private:
    struct Object {
        std::string body;
        bool stands_alone = false;
    };
    struct Place {
        char type = 0;         // of a cross reference: free, at an offset, in a stream of objects
        std::size_t where = 0; // offset, or the stream of objects
        std::size_t index = 0; // in that
    };

    static void put_object(std::string& out, std::size_t number, const std::string& body);
    void gather_plain_objects();
    void put_cross_references(std::string& out, const std::string& identity, int catalogue, int facts);

    std::vector<Object> objects_{{}}; // by number; there is no object 0
    std::vector<Place> places_;
};

} // namespace zhitu
