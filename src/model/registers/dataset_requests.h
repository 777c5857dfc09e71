#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Requests for data: who asked for what, when, and what they were told. No names of private persons.
struct DatasetRequests {
    static constexpr std::string_view kName = "dataset_requests";
    enum Field : int {
        Ref,
        Title,
        Dataset,
        Date,
        Organisation,
        Asker,
        Voices,
        UseFor,
        Need,
        Due,
        Status,
        Answer,
        AnsweredOn,
        Department
    };
    static RegisterSpec spec();

    static bool isOpen(const Record& request);  ///< still to be answered
};

}  // namespace cw::model
