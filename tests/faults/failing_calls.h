#pragma once

namespace cw::test {

/// System calls that this executable puts itself in front of (also for libsqlite3): one of them can be made to fail,
/// or the process to die at it.
enum class Call { Write, Sync, Rename, Link, Any /* but Read */, Read };

struct Fault {
    Call call = Call::Any;
    int after = 0;         ///< that many calls still go through
    int error = 0;         ///< errno of the failure; 0: the process dies
    bool lasting = false;  ///< all later ones fail too
    bool half = false;     ///< a failing write writes half of its bytes first
};
void arm(const Fault& fault);
/// Ends the fault; how many calls of its kind there were since arm().
int disarm();

}  // namespace cw::test
