#include "store/edit.h"

#include <algorithm>

#include "base/error_codes.h"
#include "base/ids.h"
#include "base/sha256.h"
#include "base/text_util.h"
#include "store/cells.h"

namespace cw::store {

using base::ErrorCode;
using base::fail;
using base::passOn;
using base::Result;
using model::Op;
using model::Record;
using model::RecordPtr;
using model::RegisterSpec;
using model::Value;

namespace {

bool sameProblem(const model::Problem& a, const model::Problem& b) {
    return a.field == b.field && a.error.code == b.error.code && a.error.args == b.error.args;
}

}  // namespace

Result<int> EditImpl::registerOf(std::string_view name) const {
    const int index = m_snapshot.registry().index(name);
    if (index < 0) return fail(ErrorCode::UnknownRegister, name);
    return index;
}

Result<void> EditImpl::assign(const RegisterSpec& spec, Record& record, FieldValues& values) const {
    for (FieldValue& given : values) {
        const int field = spec.field(given.field);
        if (field < 0) return fail(ErrorCode::UnknownField, given.field, spec.name);
        auto value = model::normalise(spec[field], std::move(given.value));
        if (!value) return passOn(value);
        if (spec[field].type == model::FieldType::Attachment && model::isSet(*value) &&
            !isStored(std::get<std::string>(*value)))
            return fail(ErrorCode::ValueRefused, spec[field].name(), std::get<std::string>(*value), "");
        record.values[static_cast<std::size_t>(field)] = std::move(*value);
    }
    return {};
}

bool isStoredIn(sqlite::Connection& connection, std::string_view attachment) {
    auto known = connection.cached("SELECT 1 FROM blobs WHERE hash = ?1");
    known->bind(1, attachment.substr(0, attachment.find('/')));
    return known->step();
}

/// An attachment field may only name bytes that attach() has stored.
bool EditImpl::isStored(std::string_view attachment) const {
    return m_connection == nullptr || isStoredIn(*m_connection, attachment);
}

Result<std::string> EditImpl::keyOf(const RegisterSpec& spec, const Record& record) const {
    for (const int field : spec.keyFields)
        if (!record.has(field)) return fail(ErrorCode::FieldRequired, spec[field].name());
    return model::keyedIdOf(spec, record);
}

void EditImpl::fillIn(int registerIndex, Record& record) {
    const RegisterSpec& spec = m_snapshot.registry()[registerIndex];
    const auto give = [&](int field, Value value) {
        record.values[static_cast<std::size_t>(field)] = std::move(value);
    };
    for (std::size_t i = 0; i < spec.fields.size(); ++i)
        if (!model::isSet(record.values[i]) && model::isSet(spec.fields[i].defaultValue))
            record.values[i] = spec.fields[i].defaultValue;
    if (spec.refField >= 0 && !record.has(spec.refField))
        give(spec.refField, m_numbers.nextRef(m_snapshot, registerIndex));
    if (spec.ordered >= 0 && !record.has(spec.ordered))
        give(spec.ordered, m_numbers.nextOrder(m_snapshot, registerIndex));
}

Result<Record> EditImpl::newRecord(int registerIndex, FieldValues& values, std::string_view id) {
    const RegisterSpec& spec = m_snapshot.registry()[registerIndex];
    Record record;
    record.values.resize(spec.fields.size());
    if (auto assigned = assign(spec, record, values); !assigned) return passOn(assigned);
    fillIn(registerIndex, record);
    if (spec.single || !spec.keyFields.empty()) {
        auto key = keyOf(spec, record);
        if (!key) return passOn(key);
        if (!id.empty() && id != *key) return fail(ErrorCode::KeyImmutable, "id");
        record.id = std::move(*key);
    } else if (!id.empty()) {
        if (!base::isUuid(id)) return fail(ErrorCode::ValueRefused, "id", id, "");
        record.id = id;
    } else {
        record.id = m_environment.ids->newId();
    }
    if (m_snapshot.find(registerIndex, record.id))
        return fail(ErrorCode::RecordExists, model::registerArg(spec.name), record.id);
    return record;
}

Result<std::string> EditImpl::add(std::string_view registerName, FieldValues values, std::string_view id) {
    const auto index = registerOf(registerName);
    if (!index) return passOn(index);
    auto record = newRecord(*index, values, id);
    if (!record) return passOn(record);
    std::string result = record->id;
    if (auto added = addRecord(*index, std::move(*record)); !added) return passOn(added);
    return result;
}

Result<void> EditImpl::addRecord(int registerIndex, Record record) {
    const RegisterSpec& spec = m_snapshot.registry()[registerIndex];
    if (auto good = checkNew(spec, nullptr, record); !good) return good;
    std::string id = record.id;
    apply(registerIndex, id, std::make_shared<const Record>(std::move(record)));
    return {};
}

Result<void> EditImpl::set(std::string_view registerName, std::string_view id, FieldValues values) {
    const auto index = registerOf(registerName);
    if (!index) return passOn(index);
    const Record* before = m_snapshot.find(*index, id);
    if (!before) return fail(ErrorCode::UnknownRecord, registerName, id);
    return setRecord(*index, *before, std::move(values));
}

Result<void> EditImpl::setRecord(int registerIndex, const Record& before, FieldValues values) {
    const RegisterSpec& spec = m_snapshot.registry()[registerIndex];
    Record after = before;
    if (auto assigned = assign(spec, after, values); !assigned) return assigned;
    if (after == before) return {};
    for (const int field : spec.keyFields)
        if (after.at(field) != before.at(field)) return fail(ErrorCode::KeyImmutable, spec[field].name());
    if (auto good = checkNew(spec, &before, after); !good) return good;
    const std::string id = after.id;
    apply(registerIndex, id, std::make_shared<const Record>(std::move(after)));
    return {};
}

Result<std::string> EditImpl::put(std::string_view registerName, FieldValues values) {
    const auto index = registerOf(registerName);
    if (!index) return passOn(index);
    const RegisterSpec& spec = m_snapshot.registry()[*index];
    if (!spec.single && spec.keyFields.empty()) return fail(ErrorCode::Internal, "put");
    Record keyed;
    keyed.values.resize(spec.fields.size());
    FieldValues keys;
    for (const FieldValue& given : values)
        if (std::ranges::find(spec.keyFields, spec.field(given.field)) != spec.keyFields.end()) keys.push_back(given);
    if (auto assigned = assign(spec, keyed, keys); !assigned) return passOn(assigned);
    const auto id = keyOf(spec, keyed);
    if (!id) return passOn(id);
    const Record* before = m_snapshot.find(*index, *id);
    if (!before) return add(registerName, std::move(values), {});
    if (auto done = setRecord(*index, *before, std::move(values)); !done) return passOn(done);
    return *id;
}

Result<void> EditImpl::write(std::vector<RecordInput> records) {
    const model::Snapshot snapshot = m_snapshot;
    const RegisterNumbers numbers = m_numbers;
    const auto before = m_before;
    auto written = writeAll(records);
    if (!written) {
        m_snapshot = snapshot;
        m_numbers = numbers;
        m_before = before;
    }
    return written;
}

Result<void> EditImpl::writeAll(std::vector<RecordInput>& records) {
    struct Written {
        int registerIndex;
        std::string id;
        RecordPtr before;
    };
    std::vector<Written> written;
    for (RecordInput& input : records) {
        const auto index = registerOf(input.registerName);
        if (!index) return passOn(index);
        const RegisterSpec& spec = m_snapshot.registry()[*index];
        if (input.op == Op::Remove) return fail(ErrorCode::Internal, "write");
        RecordPtr before = m_snapshot.table(*index).get(input.id);
        if (input.op == Op::Add) {
            auto record = newRecord(*index, input.values, input.id);
            if (!record) return passOn(record);
            written.push_back({*index, record->id, nullptr});
            apply(*index, written.back().id, std::make_shared<const Record>(std::move(*record)));
            continue;
        }
        if (!before) return fail(ErrorCode::UnknownRecord, model::registerArg(input.registerName), input.id);
        Record after = *before;
        if (auto assigned = assign(spec, after, input.values); !assigned) return assigned;
        if (after == *before) continue;
        for (const int field : spec.keyFields)
            if (after.at(field) != before->at(field)) return fail(ErrorCode::KeyImmutable, spec[field].name());
        written.push_back({*index, input.id, std::move(before)});
        apply(*index, input.id, std::make_shared<const Record>(std::move(after)));
    }
    for (const Written& one : written) {
        const RegisterSpec& spec = m_snapshot.registry()[one.registerIndex];
        const Record* after = m_snapshot.find(one.registerIndex, one.id);
        if (auto good = checkNew(spec, one.before.get(), *after); !good) return good;
    }
    return {};
}

/// Refuses problems that this change brings. What was wrong before (a newer rule, an item that this version of the
/// framework does not know) must not keep the user from changing something else.
Result<void> EditImpl::checkNew(const RegisterSpec& spec, const Record* before, const Record& after) const {
    const auto problems = model::validate(spec, after, m_snapshot, m_environment.itemFits);
    if (problems.empty()) return {};
    std::vector<model::Problem> old;
    if (before) old = model::validate(spec, *before, m_snapshot, m_environment.itemFits);
    for (const model::Problem& problem : problems) {
        const bool was = std::ranges::any_of(old, [&](const model::Problem& o) { return sameProblem(o, problem); });
        if (!was) return base::Failure(problem.error);
    }
    return {};
}

void EditImpl::apply(int registerIndex, const std::string& id, RecordPtr after) {
    RecordPtr present = m_snapshot.table(registerIndex).get(id);
    m_before.try_emplace({registerIndex, id}, present);
    const Op op = !present ? Op::Add : after ? Op::Set : Op::Remove;
    if (after) noteReferences(registerIndex, *after);
    const model::ChangeSet change{{registerIndex, op, id, std::move(present), std::move(after)}};
    m_numbers.apply(m_snapshot.registry(), change);
    m_snapshot = m_snapshot.apply(change);
}

model::ChangeSet EditImpl::takeChanges() {
    model::ChangeSet changes;
    for (auto& [key, before] : m_before) {
        const auto& [registerIndex, id] = key;
        RecordPtr after = m_snapshot.table(registerIndex).get(id);
        if (before == after || (before && after && *before == *after)) continue;
        const Op op = !before ? Op::Add : after ? Op::Set : Op::Remove;
        changes.push_back({registerIndex, op, id, before, std::move(after)});
    }
    m_before.clear();
    return changes;
}

Result<std::string> EditImpl::attach(std::string_view bytes, std::string_view name) {
    const auto megabytes = [](std::size_t size) { return std::to_string(size >> 20) + " MB"; };
    if (bytes.size() > kAttachmentLimit)
        return fail(ErrorCode::AttachmentTooLarge, name, megabytes(kAttachmentLimit));
    if (bytes.empty()) return fail(ErrorCode::FileEmpty, name);
    if (m_connection == nullptr) return fail(ErrorCode::Internal, "attach");
    const std::string hash = base::sha256Hex(bytes);
    if (!isStored(hash)) {
        auto total = m_connection->cached("SELECT coalesce(sum(size), 0) FROM blobs");
        total->step();
        if (total->integer(0) + static_cast<std::int64_t>(bytes.size()) > kAttachmentsLimit)
            return fail(ErrorCode::AttachmentTooLarge, name, megabytes(static_cast<std::size_t>(kAttachmentsLimit)));
        auto insert = m_connection->cached("INSERT INTO blobs(hash, size, bytes) VALUES (?1, ?2, ?3)");
        insert->bind(1, hash).bind(2, static_cast<std::int64_t>(bytes.size())).bindBlob(3, bytes);
        insert->run();
    }
    // The name is only a label: no folders, no control characters, short enough for its field.
    std::string label(
        name.substr(name.find_last_of("/\\") == std::string_view::npos ? 0 : name.find_last_of("/\\") + 1));
    std::erase_if(label, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    label = base::trimmed(label);
    constexpr std::size_t kNameLimit = 120;
    while (base::codePoints(label) > kNameLimit) {
        while ((static_cast<unsigned char>(label.back()) & 0xC0) == 0x80) label.pop_back();
        label.pop_back();
    }
    if (label.empty() || !base::isCleanText(label)) label = "file";
    return hash + "/" + label;
}

}  // namespace cw::store
