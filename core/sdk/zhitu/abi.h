/* The boundary between zhitu and a chart plugin: plain C, ABI 1.
 *
 * A plugin exports one data symbol, `zhitu_plugin_1`, of type zhitu_plugin, and carries its descriptor in an ELF
 * note (section .note.zhitu, name "zhitu"), which is read before the library is mapped. No C++ type, no exception
 * and no allocation crosses. Texts are UTF-8 views, not NUL-terminated, that live until the call returns. Lengths
 * are millimetres, y down. Tables only grow: `size` says how much of one its maker knew; a field beyond it is
 * absent. The names here are frozen with ABI 1; tests/lint pins the layout.
 *
 * Who may call when stands in brackets behind each function. */
#ifndef ZHITU_ABI_H
#define ZHITU_ABI_H

#include <stdint.h>

#define ZHITU_ABI_MAJOR 1u
#define ZHITU_ABI_MINOR 4u
#define ZHITU_MAGIC 0x7a687475u /* "zhtu" */
#define ZHITU_NOTE_NAME "zhitu"
#define ZHITU_NOTE_TYPE 1u
#define ZHITU_NO_ROW UINT32_MAX /* as a row: the column's own name */
#define ZHITU_NO_COLUMN UINT32_MAX

#ifdef __cplusplus
extern "C" {
#endif

typedef struct zhitu_text {
    const char* data;
    uint64_t size; /* bytes */
} zhitu_text;

typedef struct zhitu_rect {
    double x, y, width, height;
} zhitu_rect;

/* Named roles of the theme. A plugin names a role; which ink or face stands behind it is the theme's. */
typedef enum zhitu_ink {
    ZHITU_INK_NONE = 0,
    ZHITU_INK_TEXT = 1,
    ZHITU_INK_RULE = 2,
    ZHITU_INK_PAPER = 3,
    ZHITU_INK_NOW = 4,    /* the latest period */
    ZHITU_INK_BEFORE = 5, /* earlier periods */
    ZHITU_INK_BRIDGE = 6, /* what joins two marks, and areas before a stressed span */
    ZHITU_INK_GROUND = 7,
    ZHITU_INK_UP = 8,
    ZHITU_INK_DOWN = 9,
    ZHITU_INK_SERIES_1 = 16, /* ... SERIES_1 + 5 */
    ZHITU_INK_SERIES_6 = 21,
    ZHITU_INK_LINE_1 = 24, /* lines of several series: strong enough for a thin stroke on paper ... LINE_1 + 5 */
    ZHITU_INK_LINE_6 = 29
} zhitu_ink;

typedef enum zhitu_type {
    ZHITU_TYPE_VALUE_NOW = 0,
    ZHITU_TYPE_VALUE_BEFORE = 1,
    ZHITU_TYPE_CATEGORY = 2,
    ZHITU_TYPE_NOTE = 3,
    ZHITU_TYPE_BADGE = 4,
    ZHITU_TYPE_PART = 5,  /* a value inside a segment */
    ZHITU_TYPE_SERIES = 6 /* the name of a line and its last value, at its end */
} zhitu_type;

enum { ZHITU_CELL_MISSING = 1u, ZHITU_CELL_NUMBER = 2u, ZHITU_CELL_PERIOD = 4u };

typedef struct zhitu_cell {
    zhitu_text text; /* as it is printed: "2107.70", "2016年" */
    double number;   /* NaN unless ZHITU_CELL_NUMBER; for geometry only, never printed */
    uint32_t flags;
    uint32_t reserved;
} zhitu_cell;

enum {
    ZHITU_COLUMN_PERIOD = 1u,      /* its name is a period */
    ZHITU_COLUMN_HIGHLIGHTED = 2u, /* named by 强调 */
    ZHITU_COLUMN_PRESENT = 4u      /* of a channel's several columns that are all named by periods, the latest in
                                      time, or the last where time does not order them. Since 1.1 */
};

typedef struct zhitu_column {
    uint32_t size;  /* also the distance from one column to the next in zhitu_input.columns */
    uint32_t flags; /* ZHITU_COLUMN_* */
    zhitu_text name;
    zhitu_text unit;         /* the unit shared by the column, empty when cells carry their own */
    const zhitu_cell* cells; /* zhitu_input.rows of them */
} zhitu_column;

/* A channel of the descriptor, bound to columns [first, first + count). */
typedef struct zhitu_channel {
    uint32_t first, count;
} zhitu_channel;

/* An option in the descriptor's order. bool: 0/1; choice: its index; length: mm; number: as it is; text: in `text`.
 */
typedef struct zhitu_option {
    double number;
    zhitu_text text;
} zhitu_option;

typedef enum zhitu_scale_kind {
    ZHITU_SCALE_NONE = 0,
    ZHITU_SCALE_BAND = 1,
    ZHITU_SCALE_LINEAR = 2
} zhitu_scale_kind;

/* A trained scale as parameters. band: row i is centred at first + i*step, `thickness` wide. linear:
 * range_low + (v - domain_low) / (domain_high - domain_low) * (range_high - range_low), unless it is broken. */
typedef struct zhitu_scale {
    uint32_t size, kind;
    double domain_low, domain_high, range_low, range_high;
    double first, step, thickness;
} zhitu_scale;

/* 断轴: the values between low and high take no room on a linear axis, `gap` mm of the range stand for them. Not
 * broken: low and high are NaN, gap is 0. No value of the data lies between the two. */
typedef struct zhitu_break {
    double low, high, gap;
} zhitu_break;

/* A stressed stretch of rows (标注 区间); low and high in mm along x, 0 during plan. */
typedef struct zhitu_span {
    uint32_t first_row, last_row;
    double low, high;
} zhitu_span;

enum {
    ZHITU_ROW_HIGHLIGHTED = 1u, /* named by 强调 */
    ZHITU_ROW_ESTIMATED = 2u,   /* at or behind 自…起估计: drawn open or dashed */
    ZHITU_ROW_PRESENT = 4u,     /* one a table: the latest period in time, or the last row where time does not order
                                   them. Since 1.1 */
    ZHITU_ROW_APART = 8u,       /* nothing leads to it from the row before: their periods are of other lengths.
                                   Since 1.3 */
    ZHITU_ROW_REST = 16u        /* what 前N leaves, as one row. Since 1.4 */
};
enum { ZHITU_FORM_SINGLE = 0u, ZHITU_FORM_PANEL = 1u };
enum { ZHITU_OPTION_TYPED = 1u }; /* the spec gives its value, not the theme or the plugin */
enum { ZHITU_INPUT_LEGEND = 1u }; /* draw: the panel has the legend that plan asked for */

/* What the host does for a plugin. [any time inside plan and draw] */
typedef struct zhitu_host {
    uint32_t size, reserved;
    void* self;
    double (*measure)(void* self, uint32_t type, zhitu_text text); /* advance width in mm; 0 for invalid UTF-8 */
    double (*cap_height)(void* self, uint32_t type);               /* height of a digit in mm */
    /* Writes `number` the way the column's cells are printed; returns the bytes needed. */
    uint64_t (*format)(void* self, uint32_t column, double number, char* out, uint64_t capacity);
    /* The sentence behind a non-zero return of plan or draw. */
    void (*fail)(void* self, zhitu_text why);
} zhitu_host;

typedef struct zhitu_input {
    uint32_t size;
    uint32_t rows;
    uint32_t column_count, channel_count, option_count, span_count;
    uint32_t form;
    uint32_t flags; /* ZHITU_INPUT_* */
    const zhitu_column* columns;
    const zhitu_channel* channels; /* in the descriptor's order */
    const zhitu_option* options;   /* in the descriptor's order */
    const uint32_t* row_flags;     /* one a row */
    const zhitu_span* spans;
    zhitu_rect frame;              /* where marks may stand; nominal during plan, final during draw */
    zhitu_scale x, y;              /* kind NONE during plan */
    double rule_width, axis_width; /* thin rule and zero line */
    double label_gap;              /* from a mark to its label */
    double gutter;                 /* least distance between two texts */
    const zhitu_host* host;
    zhitu_break x_break, y_break; /* not broken during plan */
    const uint32_t*
        totals;           /* one a channel: the column of its exact sums, a row each, for a channel declared with
                             totals that has several columns; else ZHITU_NO_COLUMN. A sum is missing when a part is */
    const double* places; /* one a row: its middle in mm along the band of points that runs in time, where periods
                             do not follow each other at equal steps; `step` is then the shortest. Else, and during
                             plan, null: rows stand at first + i*step */
    const uint32_t* option_flags; /* one an option, ZHITU_OPTION_*. Since 1.2 */
} zhitu_input;

typedef enum zhitu_side {
    ZHITU_SIDE_BOTTOM = 0,
    ZHITU_SIDE_LEFT = 1,
    ZHITU_SIDE_TOP = 2,
    ZHITU_SIDE_RIGHT = 3
} zhitu_side;

enum { ZHITU_AXIS_X = 0u, ZHITU_AXIS_Y = 1u };
enum {
    ZHITU_AXIS_FROM_ZERO = 1u,     /* the domain includes zero */
    ZHITU_AXIS_ZERO_LINE = 2u,     /* the core draws the line of zero under the marks */
    ZHITU_AXIS_LABELS = 4u,        /* the core labels rows (band) or ticks (linear) */
    ZHITU_AXIS_GRID = 8u,          /* grid lines and ticks where the form has room for them */
    ZHITU_AXIS_POINTS = 16u,       /* band: rows are points in the middle of their step */
    ZHITU_AXIS_ZERO_OPTIONAL = 32u /* 范围 may leave zero out: lines and dots, which do not stand on it */
};

typedef struct zhitu_axis {
    uint32_t size;
    uint32_t axis, kind, channel, flags;
    uint32_t reserved;
    double domain_low, domain_high; /* linear: must be inside the domain; NaN = from the data */
    double thickness;               /* band: at most so thick */
    double gap;                     /* band: gap as a part of the thickness when thickness has to give way */
    double inset;  /* band: from the frame's edge to the first mark; points: from the card's edge, at least */
    double spread; /* band: widest gap as a multiple of the thickness, 0 = no bound; the rest is left
                      at the sides */
} zhitu_axis;

typedef enum zhitu_place { ZHITU_PLACE_LANE = 0, ZHITU_PLACE_BETWEEN = 1, ZHITU_PLACE_SPAN = 2 } zhitu_place;
enum { ZHITU_SEVERITY_ERROR = 0u, ZHITU_SEVERITY_WARNING = 1u };
enum { ZHITU_SERIES_LEGEND = 1u };

/* What plan asks for. Every call returns 0, or non-zero when it refused the arguments. [plan only] */
typedef struct zhitu_plan {
    uint32_t size, reserved;
    void* self;
    int32_t (*axis)(void* self, const zhitu_axis* axis);
    int32_t (*series)(void* self, uint32_t column, uint32_t ink, uint32_t flags);
    /* Room beside the frame for the widest of the samples plus gap; above and below, for a line of text plus gap.
     */
    int32_t (*room)(void* self, uint32_t side, uint32_t type, const zhitu_text* samples, uint32_t count,
                    double gap);
    /* The cell (row ZHITU_NO_ROW: every cell of the column) will be labelled in this type, at most `width` mm wide.
     */
    int32_t (*fit)(void* self, uint32_t column, uint32_t row, uint32_t type, double width);
    /* Where the growth badge stands: the unit lane, the gap between two rows, or the stressed span. */
    int32_t (*growth)(void* self, uint32_t place, uint32_t first_row, uint32_t last_row);
    /* A fault of the data, said at the cell (row ZHITU_NO_ROW: at the column). */
    int32_t (*complain)(void* self, uint32_t severity, uint32_t column, uint32_t row, zhitu_text zh, zhitu_text en);
    /* Like fit, for labels that draw may leave out: sizes give way only when all of the panel's then fit. With a
     * share above 0, digits must also be no higher than that part of a mark on the band that runs down the page. */
    int32_t (*try_fit)(void* self, uint32_t column, uint32_t row, uint32_t type, double width, double share);
} zhitu_plan;

enum {
    ZHITU_SHAPE_OBSTACLE = 1u, /* labels keep clear of it */
    ZHITU_SHAPE_BEHIND = 2u,   /* painted under grid and zero line: areas, bridges */
    ZHITU_SHAPE_DASHED = 4u    /* strokes only: what is estimated, and reference lines */
};

typedef enum zhitu_seat {
    ZHITU_SEAT_NONE = 0,
    ZHITU_SEAT_ABOVE = 1,
    ZHITU_SEAT_BELOW = 2,
    ZHITU_SEAT_LEFT = 3,
    ZHITU_SEAT_RIGHT = 4,
    ZHITU_SEAT_INSIDE = 5,       /* in the middle of the anchor, when it is high and wide enough */
    ZHITU_SEAT_BESIDE_LEFT = 6,  /* left of it with a leader line */
    ZHITU_SEAT_BESIDE_RIGHT = 7, /* right of it with a leader line */
    ZHITU_SEAT_ABOVE_START = 8,  /* above, its left edge on the anchor's left */
    ZHITU_SEAT_ABOVE_END = 9,    /* above, its right edge on the anchor's right */
    ZHITU_SEAT_END = 10 /* right of it, in one column with all of its group: in the order of the anchors, moved
                           apart where they would touch, with a leader line when moved */
} zhitu_seat;

/* A wish for a label: what it says is a cell; where it stands and how large it is, the core decides. */
typedef struct zhitu_label {
    uint32_t size;
    uint32_t column, row; /* row ZHITU_NO_ROW: the column's name */
    uint32_t type;        /* zhitu_type */
    uint32_t over;        /* the ink under an INSIDE label: decides black or white */
    uint32_t group;       /* labels of one non-zero group take the same seat number; 0 = alone */
    uint32_t priority;    /* 0 first */
    uint32_t flags;       /* ZHITU_LABEL_* */
    uint8_t seats[8];     /* zhitu_seat, best first, NONE ends */
    zhitu_rect anchor;
    double gap; /* from the anchor to the label in mm; negative: the theme's */
} zhitu_label;
enum {
    ZHITU_LABEL_UNIT = 1u,     /* the unit behind the number */
    ZHITU_LABEL_OPTIONAL = 2u, /* may be left out when nothing fits */
    ZHITU_LABEL_NAME = 4u      /* the column's name and ZHITU_NAME_GAP before the number */
};
#define ZHITU_NAME_GAP "  " /* so wide that a name which ends in a digit does not run into the number */

typedef enum zhitu_align { ZHITU_ALIGN_LEFT = 0, ZHITU_ALIGN_CENTRE = 1, ZHITU_ALIGN_RIGHT = 2 } zhitu_align;
typedef enum zhitu_verb {
    ZHITU_MOVE = 0,
    ZHITU_LINE = 1,
    ZHITU_CURVE = 2,
    ZHITU_CLOSE = 3
} zhitu_verb; /* 1, 1, 3, 0 points */

/* What draw gives back, in painting order. Every call returns 0, or non-zero when it refused the arguments (a
 * number that is not finite, a place off the page, an unknown role, invalid UTF-8, too many shapes). Points are x,y
 * pairs. [draw only] */
typedef struct zhitu_scene {
    uint32_t size, reserved;
    void* self;
    int32_t (*line)(void* self, double x1, double y1, double x2, double y2, uint32_t ink, double width,
                    uint32_t flags);
    int32_t (*rect)(void* self, zhitu_rect rect, uint32_t ink, uint32_t flags);
    int32_t (*circle)(void* self, double x, double y, double radius, uint32_t fill, uint32_t stroke, double width,
                      uint32_t flags);
    int32_t (*polyline)(void* self, const double* points, uint64_t count, uint32_t ink, double width,
                        uint32_t flags);
    int32_t (*area)(void* self, const double* points, uint64_t count, uint32_t ink, uint32_t flags);
    int32_t (*path)(void* self, const uint8_t* verbs, uint64_t verb_count, const double* points, uint64_t count,
                    uint32_t fill, uint32_t stroke, double width, uint32_t flags);
    int32_t (*text)(void* self, zhitu_text text, double x, double baseline, uint32_t type, uint32_t align,
                    uint32_t ink);
    int32_t (*label)(void* self, const zhitu_label* label);
} zhitu_scene;

/* One chart kind. Both calls return 0, or non-zero after host->fail; they must not throw, exit or keep pointers. */
typedef struct zhitu_chart {
    uint32_t size, reserved;
    int32_t (*plan)(const zhitu_input* input, const zhitu_plan* plan); /* [once per panel] */
    int32_t (*draw)(const zhitu_input* input,
                    const zhitu_scene* scene); /* [after plan; must not fail on planned data] */
} zhitu_chart;

typedef struct zhitu_plugin {
    uint32_t size, magic, abi_major, abi_minor;
    uint64_t fingerprint;     /* zhitu_layout_fingerprint of the headers it was built with */
    uint64_t descriptor_hash; /* FNV-1a 64 of the note's JSON */
    uint32_t chart_count, reserved;
    const zhitu_chart* const* charts; /* in the descriptor's order */
} zhitu_plugin;

/* The note's descriptor (desc): five 4-byte words, then the JSON text, padded with NUL to 4 bytes.
 *   word 0 abi major · 1 least abi minor needed · 2, 3 fingerprint low, high · 4 toolchain flags */
enum { ZHITU_TOOLCHAIN_ASAN = 1u, ZHITU_TOOLCHAIN_TSAN = 2u };

#ifdef __cplusplus
}
#endif

#endif
