// What a table would draw, in a line.
#pragma once

#include "tests/unit/data/loading.hpp"

namespace zhitu::testing {

class Drawing : public Loading {
protected:
    /// "2016年 2020年 | 产值 10.5 12", and the codes of what is said; ! where it is more than a notice.
    std::string drawn(const std::string& data, const ChartKind& kind = trend_kind()) {
        diagnostics_ = {};
        const ChartTable chart = load(kind, data);
        std::string text;
        for (const Column& column : chart.table.columns) {
            text += (text.empty() ? "" : " | ") + (column.numeric ? column.name : "");
            for (const std::string& each : texts(column))
                text += (text.empty() || text.ends_with(" ") ? "" : " ") + each;
        }
        for (const Diagnostic& diagnostic : diagnostics_.all())
            text += " " + diagnostic.code + (diagnostic.severity == Severity::notice ? "" : "!");
        return text;
    }
};

} // namespace zhitu::testing
