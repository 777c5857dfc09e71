#pragma once
#include <string_view>

#include "model/registers/answers.h"
#include "model/registers/assessor_ratings.h"

namespace cw::gui {

/// Fields of a rating that the round's answers and the assessors' own ratings share.
struct RatingFields {
    std::string_view registerName;
    int level, notApplicable, reason, confidence, note, evidence;
};
inline constexpr RatingFields kAnswerFields{
    model::Answers::kName,      model::Answers::Level, model::Answers::NotApplicable, model::Answers::Reason,
    model::Answers::Confidence, model::Answers::Note,  model::Answers::Evidence};
inline constexpr RatingFields kAssessorFields{model::AssessorRatings::kName,         model::AssessorRatings::Level,
                                              model::AssessorRatings::NotApplicable, model::AssessorRatings::Reason,
                                              model::AssessorRatings::Confidence,    model::AssessorRatings::Note,
                                              model::AssessorRatings::Evidence};

}  // namespace cw::gui
