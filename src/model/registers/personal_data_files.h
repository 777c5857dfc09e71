#pragma once
#include "model/register_spec.h"

namespace cw::model {

/// Personal-data files: which personal data the city keeps, on what basis, for what: the list the law wants public.
struct PersonalDataFiles {
    static constexpr std::string_view kName = "personal_data_files";
    enum Field : int {
        Ref,
        Title,
        Department,
        Contact,
        Basis,
        Article,
        Purposes,
        Categories,
        PublishedOn,
        Services,
        Systems,
        Processor,
        Special,
        Persons,
        Retention,
        Notice,
        NoticeOn,
        Evidence
    };
    static RegisterSpec spec();
};

}  // namespace cw::model
