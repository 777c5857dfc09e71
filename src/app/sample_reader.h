#pragma once
#include <map>
#include <string>
#include <vector>

#include "base/ids.h"
#include "base/result.h"
#include "model/register_spec.h"
#include "store/project.h"

namespace cw::app {

/// A record of the example city as its JSON file says: fields, and those references whose records come later.
struct SampleRecord {
    std::string key;  ///< as other files refer to it
    std::string id;   ///< given ahead, so that references may point forwards; empty for keyed registers
    store::FieldValues values;
    store::FieldValues later;  ///< references to records of registers not filled yet
};
/// What one command of the sample's history writes.
struct SampleTable {
    std::string registerName;
    std::string file;     ///< for messages
    std::string round{};  ///< of ratings: the round's title
    std::vector<SampleRecord> records;
};

/// Reads resources/samples/<city>: one file a register (array of objects with "key"), answers/<round>.json (object of
/// item → fields). Usage with file, place and what is wrong.
base::Result<std::vector<SampleTable>> readSample(const std::string& folder, base::IdSource& ids);

}  // namespace cw::app
