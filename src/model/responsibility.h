#pragma once
#include <string>

#include "model/snapshot.h"

/// Whose work a record is, read off the registers' descriptions.
namespace cw::model {

/// The field that names the department in charge: the first reference to one department. It is none that makes the
/// record a part of the department, and registers that name people or hold one record have none. −1: none.
int departmentField(const RegisterSpec& spec);
/// May rows of this register be some department's work: it has such a field, or is a part of one that has.
bool hasDepartments(const Registry& registry, int registerIndex);
/// Id of the department in charge: its own field, else that of the whole it is a part of. Empty: none.
std::string departmentOf(const Snapshot& snapshot, int registerIndex, const Record& record);

}  // namespace cw::model
