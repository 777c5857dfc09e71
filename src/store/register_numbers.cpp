#include "store/register_numbers.h"

#include <algorithm>
#include <charconv>

#include "base/ids.h"

namespace cw::store {

using model::Record;

long refNumber(std::string_view ref, std::string_view prefix) {
    if (!ref.starts_with(prefix)) return 0;
    ref.remove_prefix(prefix.size());
    long number = 0;
    const auto [end, error] = std::from_chars(ref.data(), ref.data() + ref.size(), number);
    const bool whole = error == std::errc() && end == ref.data() + ref.size();
    return whole && number > 0 && number < 1'000'000'000 ? number : 0;
}

RegisterNumbers::Entry& RegisterNumbers::entry(int registerIndex) {
    const auto index = static_cast<std::size_t>(registerIndex);
    if (m_entries.size() <= index) m_entries.resize(index + 1);
    return m_entries[index];
}

std::string RegisterNumbers::nextRef(const model::Snapshot& snapshot, int registerIndex) {
    const auto& spec = snapshot.registry()[registerIndex];
    Entry& known = entry(registerIndex);
    if (!known.highest) {
        long highest = 0;
        for (const Record& record : snapshot.table(registerIndex))
            highest = std::max(highest, refNumber(record.text(spec.refField), spec.refPrefix));
        known.highest = highest;
    }
    std::string digits = std::to_string(*known.highest + 1);
    if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
    return std::string(spec.refPrefix) + digits;
}

std::string RegisterNumbers::nextOrder(const model::Snapshot& snapshot, int registerIndex) {
    const auto& spec = snapshot.registry()[registerIndex];
    Entry& known = entry(registerIndex);
    if (!known.lastKey) {
        std::string last;
        for (const Record& record : snapshot.table(registerIndex)) last = std::max(last, record.text(spec.ordered));
        known.lastKey = last;
    }
    return base::orderBetween(*known.lastKey, {});
}

void RegisterNumbers::apply(const model::Registry& registry, const model::ChangeSet& changes) {
    for (const auto& change : changes) {
        const auto& spec = registry[change.registerIndex];
        if (spec.refField < 0 && spec.ordered < 0) continue;
        Entry& known = entry(change.registerIndex);
        if (known.highest && spec.refField >= 0) {
            const long before = change.before ? refNumber(change.before->text(spec.refField), spec.refPrefix) : 0;
            const long after = change.after ? refNumber(change.after->text(spec.refField), spec.refPrefix) : 0;
            if (after > *known.highest)
                known.highest = after;
            else if (before == *known.highest && before != after)
                known.highest.reset();
        }
        if (known.lastKey && spec.ordered >= 0) {
            const std::string& before = change.before ? change.before->text(spec.ordered) : std::string();
            const std::string& after = change.after ? change.after->text(spec.ordered) : std::string();
            if (after > *known.lastKey)
                known.lastKey = after;
            else if (before == *known.lastKey && before != after)
                known.lastKey.reset();
        }
    }
}

}  // namespace cw::store
