#include "core/pdf/file.hpp"

#include "core/pdf/hash.hpp"
#include "core/pdf/syntax.hpp"

#include <cassert>
#include <cstdint>
#include <libdeflate.h>
#include <memory>
#include <new>

namespace zhitu {
namespace {

std::string deflated(std::string_view data) {
    constexpr int level = 6; // the higher ones take twice the time for a hundredth of the size
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(level), libdeflate_free_compressor);
    if (!compressor) throw std::bad_alloc();
    std::string out(libdeflate_zlib_compress_bound(compressor.get(), data.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor.get(), data.data(), data.size(), out.data(), out.size()));
    return out;
}

std::string identity_of(std::string_view bytes) {
    std::string digits;
    for (const std::uint64_t seed : {0xCBF29CE484222325, 0x9AE16A3B2F90404F}) {
        const std::uint64_t hash = hash_of(bytes, seed);
        for (int shift = 48; shift >= 0; shift -= 16)
            put_code(digits, static_cast<unsigned>(hash >> shift & 0xFFFF));
    }
    return "<" + digits + ">";
}

void put_bytes(std::string& out, std::size_t number, int bytes) {
    while (bytes-- > 0) out += static_cast<char>(number >> 8 * bytes & 0xFF);
}

} // namespace

int PdfFile::reserve() {
    objects_.emplace_back();
    return static_cast<int>(objects_.size()) - 1;
}

void PdfFile::put(int number, std::string object) {
    objects_[static_cast<std::size_t>(number)].body = std::move(object);
}

int PdfFile::add(std::string object) {
    objects_.push_back({std::move(object)});
    return static_cast<int>(objects_.size()) - 1;
}

int PdfFile::add_stream(std::string entries, std::string_view data, Packing packing) {
    std::string packed;
    if (packing == Packing::deflate) {
        packed = deflated(data);
        data = packed;
        entries += "/Filter/FlateDecode";
    }
    std::string body = "<<" + std::move(entries) + "/Length " + std::to_string(data.size()) + ">>stream\n";
    body.append(data).append("\nendstream");
    objects_.push_back({std::move(body), true});
    return static_cast<int>(objects_.size()) - 1;
}

void PdfFile::put_object(std::string& out, std::size_t number, const std::string& body) {
    out.append(std::to_string(number)).append(" 0 obj\n").append(body).append("\nendobj\n");
}

void PdfFile::gather_plain_objects() {
    std::string index, bodies;
    std::size_t count = 0;
    for (std::size_t number = 1; number < objects_.size(); ++number) {
        if (objects_[number].stands_alone) continue;
        index += std::to_string(number) + " " + std::to_string(bodies.size()) + " ";
        bodies += objects_[number].body + "\n";
        places_[number] = {2, objects_.size(), count++};
    }
    add_stream("/Type/ObjStm/N " + std::to_string(count) + "/First " + std::to_string(index.size()),
               index + bodies);
}

std::string PdfFile::finish(int catalogue, int facts) {
    objects_[static_cast<std::size_t>(facts)].stands_alone = true;
    places_.assign(objects_.size(), {});
    gather_plain_objects();
    places_.resize(objects_.size());
    std::string out = "%PDF-1.6\n%\xE5\x88\xB6\xE5\x9B\xBE\n"; // bytes beyond ASCII tell that it is no text
    for (std::size_t number = 1; number < objects_.size(); ++number) {
        if (!objects_[number].stands_alone) continue;
        places_[number] = {1, out.size(), 0};
        put_object(out, number, objects_[number].body);
    }
    put_cross_references(out, identity_of(out), catalogue, facts);
    return out;
}

void PdfFile::put_cross_references(std::string& out, const std::string& identity, int catalogue, int facts) {
    const std::size_t start = out.size();
    places_.push_back({1, start, 0}); // its own
    std::string table;
    for (const Place& place : places_) {
        table += place.type;
        put_bytes(table, place.where, 4);
        put_bytes(table, place.index, 2);
    }
    const int number = add_stream("/Type/XRef/W[1 4 2]/Size " + std::to_string(places_.size()) + "/Root " +
                                      pdf_reference(catalogue) + "/Info " + pdf_reference(facts) + "/ID[" +
                                      identity + identity + "]",
                                  table);
    put_object(out, static_cast<std::size_t>(number), objects_.back().body);
    out += "startxref\n" + std::to_string(start) + "\n%%EOF\n";
}

} // namespace zhitu
