// Every limit of zhitu, with its reason. Each is tested at its edge and past it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace zhitu::limits {

inline constexpr std::size_t spec_bytes = 4u << 20;   // a spec is typed by hand; 4 MiB is a thousand boards
inline constexpr std::size_t data_bytes = 256u << 20; // a million rows of CSV are 30 MB
inline constexpr int yaml_depth = 64;                 // the deepest honest spec has 8 levels
inline constexpr std::size_t yaml_entries = 100'000;  // lines, items, brackets; more is for a CSV
inline constexpr std::size_t key_bytes = 1024;        // yaml-cpp takes no longer one for a key
inline constexpr int plugin_json_depth = 16;          // a descriptor has 6
inline constexpr std::size_t plugin_json_bytes = 1u << 20;
inline constexpr std::size_t plugin_file_bytes = 256u << 20;
inline constexpr std::size_t image_bytes = 64u << 20;
inline constexpr std::int64_t image_pixels = 25'000'000; // 100 MB decoded; a whole page at 300 ppi has 24 million
inline constexpr int image_scans = 100;                  // of a progressive JPEG; honest ones have about ten
inline constexpr std::size_t drawing_elements =
    20'000;                                      // of an SVG, references counted as what they draw; a map has 5 000
inline constexpr std::size_t suggestions = 1000; // names among which the meant one is looked for; columns, keys
inline constexpr std::size_t drawing_depth = 200; // of its elements; libxml2 gives up at 256
inline constexpr std::size_t diagnostics = 200; // of one severity; nobody reads more, and printing them costs time
inline constexpr std::size_t related = 100;     // other places of one fault, for an editor to mark
inline constexpr std::size_t panels = 64;       // more than fit on a newspaper page
inline constexpr std::size_t grid_side = 64;    // cells of an area map along one side
inline constexpr std::size_t annotations = 100; // of one panel; each is placed against all texts
inline constexpr std::size_t rows_to_try_sizes = 5000; // of all panels: each is laid out some twenty times
inline constexpr std::size_t ticks = 100;              // of one axis, written one by one
inline constexpr std::size_t columns = 256;
inline constexpr std::size_t rows = 2'000'000;
inline constexpr std::size_t cells = 4'000'000;       // of one table; two full columns
inline constexpr std::size_t board_cells = 8'000'000; // of all panels' tables; each takes 100 bytes
inline constexpr std::size_t label_characters = 1000; // Pango and HarfBuzz turn slow or silent far beyond
inline constexpr std::size_t composed_characters =
    label_characters + 100;                            // of a label with our own words round it: 注：, 单位：
inline constexpr std::size_t body_characters = 10'000; // of a text panel; a full newspaper page
inline constexpr std::size_t markup_depth = 8;         // tags inside tags; there are no more kinds of them
inline constexpr int marks_per_base = 16;              // 50 000 combining marks take seconds
inline constexpr int digits = 400;                     // longest number that is still one
inline constexpr int decimals = 18;
inline constexpr int growth_decimals = 6;   // of a growth figure; more is noise, and roots take long
inline constexpr int growth_percent = 1000; // a rate from which a warning says that readers count in multiples
inline constexpr double page_mm = 2000;     // no newspaper is larger; keeps Cairo below 2^23 units
inline constexpr int pixels_a_side = 32767; // Cairo's own limit
inline constexpr std::int64_t pixels = 100'000'000; // 400 MB of raster
inline constexpr std::size_t inks = 256;            // of one theme; a newspaper prints a dozen
inline constexpr int least_dpi = 10, most_dpi = 2400;
inline constexpr std::size_t shapes_a_panel = 200'000;   // what one chart may draw
inline constexpr std::size_t points_a_panel = 8'000'000; // all rows as a line, an area and spans
inline constexpr std::size_t texts_a_panel = 20'000;     // labels are placed against each other
inline constexpr std::size_t wishes_a_panel = 4'000'000; // axis, series, room and fit calls: rows x columns fit
inline constexpr std::size_t complaint_bytes = 1000;     // a sentence
inline constexpr std::size_t complaints_a_panel = 100;

} // namespace zhitu::limits
