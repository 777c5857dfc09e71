#pragma once
#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <functional>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

#include "base/text_util.h"
#include "gui/session/project_session.h"
#include "model/agenda.h"
#include "model/held_back.h"
#include "model/own_order.h"
#include "model/register_spec.h"

namespace cw::gui {

/// The records of one register as a table: a row a record, a column for each field the spec shows in tables and for
/// each computed value, the weightiest first.
/// Follows the session's changes by id; above kResetAbove operations in this register it resets.
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t kResetAbove = 500;
    enum Role { IdRole = Qt::UserRole + 1 };

    RegisterModel(ProjectSession& session, const model::RegisterSpec& spec, QObject* parent);

    const model::RegisterSpec& spec() const { return m_spec; }
    /// A field of the register; computed values have the numbers behind the last field.
    int fieldOf(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    /// What settings call the column: the field's id, "level.computed".
    std::string idOf(int column) const;
    const model::Record& record(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    /// −1 when there is no such record.
    int rowOf(std::string_view id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool isNumber(int column) const;  ///< its cells stand at the right
    /// What a cell holds, on one line and uncut.
    QString cellText(int row, int column) const;
    /// The same without what its heading says: with the currency of an amount.
    QString wholeText(int row, int column) const;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Key that sorts a row by a field; field −1 = the register's own order. Cached until the record changes.
    using SortKey = std::variant<std::monostate, double, std::string>;
    const SortKey& sortKey(int row, int field) const;
    const std::string& folded(int row) const;

private:
    void reset();
    /// The record as the table may show it: without what is held back from whoever sits here.
    model::RecordPtr shown(const model::RecordPtr& record) const;
    /// Who may see what has changed.
    void showAnew();
    void apply(const model::ChangeSet& changes);
    void dropCaches(const std::string& id);
    /// Of registers with an agenda.
    bool isLate(const model::Record& row) const;
    SortKey makeKey(const model::Record& record, int field) const;
    SortKey makeKey(const model::Value& value, std::span<const model::Choice> choices,
                    const std::function<std::string()>& text) const;
    /// Null: the number is that of a field.
    const model::ComputedField* computed(int field) const;
    /// The currency that all amounts of the column have; then it stands in the head. Empty: it is no column of
    /// amounts, has none, or several.
    const std::string& currencyOf(int field) const;
    const model::Value& valueOf(const model::Record& record, int field) const;
    void tellCurrencies(const std::unordered_map<int, std::string>& before);
    const model::Value& computedValue(const model::Record& record, int field) const;
    /// They may read any register.
    void forgetComputed();

    ProjectSession& m_session;
    const model::RegisterSpec& m_spec;
    const model::Agenda* m_agenda;  ///< null: not a register that is worked off
    int m_register;
    std::set<int> m_targets;  ///< registers whose titles our columns show
    std::vector<int> m_columns;
    std::vector<model::RecordPtr> m_rows;  ///< by id, as shown() gives them
    model::HeldBack m_heldBack;            ///< from whoever sits here
    base::Collator m_collator;
    mutable std::unique_ptr<model::OwnOrder> m_order;           ///< of the present snapshot, made when first asked
    mutable std::unordered_map<int, std::string> m_currencies;  ///< by field, until something changes
    struct Cache {
        std::unordered_map<int, SortKey> keys;
        std::unordered_map<int, model::Value> computed;
        std::string folded;
    };
    mutable std::unordered_map<std::string, Cache> m_cache;
};

/// Sorts by the model's cached keys and filters by folded text: every word typed must occur.
class RegisterFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RegisterFilter(RegisterModel& source, QObject* parent);
    void setNeedle(const QString& text);
    /// Own order of the register (official order, number, first date), until a column is chosen.
    void sortByOwnOrder();
    void sort(int column, Qt::SortOrder order) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RegisterModel& m_source;
    std::vector<std::string> m_words;
    int m_field = -1;
};

}  // namespace cw::gui
