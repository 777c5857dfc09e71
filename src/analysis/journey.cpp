#include "analysis/journey.h"

#include <algorithm>

#include "model/registers.h"

namespace cw::analysis {

using model::JourneySteps;
using model::Record;

std::vector<const Record*> journeySteps(const model::Snapshot& snapshot, std::string_view service,
                                        std::string_view state) {
    std::vector<const Record*> steps;
    for (const auto& step : snapshot.table<JourneySteps>())
        if (step.text(JourneySteps::Service) == service && step.text(JourneySteps::State) == state)
            steps.push_back(&step);
    std::ranges::stable_sort(steps, {}, [](const Record* step) { return step->text(JourneySteps::Position); });
    return steps;
}

JourneySum journeySum(const std::vector<const Record*>& steps) {
    JourneySum sum;
    std::string last;
    for (const Record* step : steps) {
        ++sum.steps;
        if (const auto minutes = step->integer(JourneySteps::Minutes)) {
            ++sum.timed;
            sum.minutes += static_cast<int>(*minutes);
        }
        sum.documents += static_cast<int>(step->integer(JourneySteps::Documents).value_or(0));
        if (step->yes(JourneySteps::AskedAgain)) ++sum.askedAgain;
        const std::string& body = step->text(JourneySteps::Organisation);
        const std::string& who = body.empty() ? step->text(JourneySteps::Department) : body;
        if (who.empty()) continue;
        if (!last.empty() && who != last) ++sum.handovers;
        last = who;
    }
    return sum;
}

std::vector<std::string> servicesWithJourney(const model::Snapshot& snapshot) {
    std::vector<std::string> services;
    for (const auto& step : snapshot.table<JourneySteps>())
        if (std::ranges::find(services, step.text(JourneySteps::Service)) == services.end())
            services.push_back(step.text(JourneySteps::Service));
    return services;
}

}  // namespace cw::analysis
