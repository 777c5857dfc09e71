#include "report/chapters.h"

#include <array>

namespace cw::report {

std::span<const Chapter> chapters() {
    static const std::array all{
        Chapter{"summary", CW_TEXT("report", "Summary"), true},
        Chapter{"method", CW_TEXT("report", "How we assessed"), false},
        Chapter{"overview", CW_TEXT("report", "The city at a glance"), true},
        Chapter{"chapters", CW_TEXT("report", "Part by part"), false},
        Chapter{"gaps", CW_TEXT("report", "Gaps by priority"), true},
        Chapter{"initiatives", CW_TEXT("report", "Initiatives"), true},
        Chapter{"money", CW_TEXT("report", "Money by fiscal year"), true},
        Chapter{"contracts", CW_TEXT("report", "Contracts that end soon"), false},
        Chapter{"risks", CW_TEXT("report", "Risks and issues"), true},
        Chapter{"needs", CW_TEXT("report", "Needs and voices"), false},
        Chapter{"plans", CW_TEXT("report", "Higher-level plans and pledges"), false},
        Chapter{"decisions", CW_TEXT("report", "Decisions and actions"), false},
        Chapter{"evidence", CW_TEXT("report", "Evidence register"), false},
        Chapter{"findings", CW_TEXT("report", "Findings of the checks"), false},
        Chapter{"changes", CW_TEXT("report", "What changed since the previous round"), false},
        Chapter{"registers", CW_TEXT("report", "Other registers"), false},
        Chapter{"readings", CW_TEXT("report", "Readings adopted by this tool"), false},
        Chapter{"end", CW_TEXT("report", "About this report"), true},
    };
    return all;
}

std::vector<std::string> briefChapters() {
    std::vector<std::string> ids;
    for (const auto& chapter : chapters())
        if (chapter.brief) ids.emplace_back(chapter.id);
    return ids;
}

}  // namespace cw::report
