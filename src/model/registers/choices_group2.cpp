#include "model/registers/choices_group2.h"

namespace cw::model {

std::vector<Choice> channelKinds() {
    return {{"counter", CW_TEXT("choice", "Counter")},
            {"phone", CW_TEXT("choice", "Telephone")},
            {"post", CW_TEXT("choice", "Post", "channel")},
            {"kiosk", CW_TEXT("choice", "Kiosk")},
            {"web", CW_TEXT("choice", "Website")},
            {"app", CW_TEXT("choice", "App")},
            {"message", CW_TEXT("choice", "Messaging")},
            {"home", CW_TEXT("choice", "Home visit")},
            {"partner", CW_TEXT("choice", "Partner’s counter")}};
}

std::vector<Choice> contactStates() {
    return {{"planned", CW_TEXT("choice", "Planned", "event")},
            {"held", CW_TEXT("choice", "Held", "event")},
            {"cancelled", CW_TEXT("choice", "Cancelled")}};
}

std::vector<Choice> dataQualities() {
    return {{"measured", CW_TEXT("choice", "Measured")},
            {"estimated", CW_TEXT("choice", "Estimated")},
            {"assumed", CW_TEXT("choice", "Assumed")}};
}

std::vector<Choice> engagementLevels() {
    return {{"unaware", CW_TEXT("choice", "Unaware"), CW_TEXT("letter", "U", "engagement")},
            {"resistant", CW_TEXT("choice", "Resistant"), CW_TEXT("letter", "R", "engagement")},
            {"neutral", CW_TEXT("choice", "Neutral"), CW_TEXT("letter", "N", "engagement")},
            {"supportive", CW_TEXT("choice", "Supportive"), CW_TEXT("letter", "S", "engagement")},
            {"leading", CW_TEXT("choice", "Leading"), CW_TEXT("letter", "L", "engagement")}};
}

std::vector<Choice> sharingKinds() {
    return {{"own", CW_TEXT("choice", "One department alone")},
            {"joint", CW_TEXT("choice", "Departments together")},
            {"platform", CW_TEXT("choice", "City platform")}};
}

std::vector<Choice> stakeholderTypes() {
    return {{"initiator", CW_TEXT("choice", "Initiator")},
            {"investor", CW_TEXT("choice", "Investor")},
            {"provider", CW_TEXT("choice", "Service provider")},
            {"consumer", CW_TEXT("choice", "Consumer")},
            {"external", CW_TEXT("choice", "External party")}};
}

}  // namespace cw::model
