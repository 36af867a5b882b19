// Work that goes on in another thread while this one may crash.
#pragma once

namespace zhitu {

/// While one lives, a crash elsewhere waits for it: what was begun is not cut short by what comes after it.
class WorkUnderWay {
public:
    WorkUnderWay();
    WorkUnderWay(const WorkUnderWay&) = delete;
    WorkUnderWay& operator=(const WorkUnderWay&) = delete;
    ~WorkUnderWay();

    /// Returns when none lives, or after five seconds: it may be what crashed. [any thread, in signal handlers too]
    static void wait_for_all();
};

} // namespace zhitu
