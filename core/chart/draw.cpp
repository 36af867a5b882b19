// Step 9: a chart draws. Everything that comes in is checked before it enters the scene.
#include "core/chart/call_plugin.hpp"
#include "core/chart/scene_sink.hpp"

namespace zhitu {

Drawing draw_chart(const Chart& chart, const Plan& plan, const ChartFrame& frame, const Types& types) {
    Drawing drawing;
    Payload payload(chart, plan, types);
    payload.place(frame);
    SceneSink sink(chart, plan, types, drawing);
    call_plugin(chart, {"绘图", "drawing"}, payload, sink.refusal(),
                [&] { return chart.calls.draw(&payload.input(), &sink.table()); });
    return drawing;
}

} // namespace zhitu
