#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/texts.h"
#include "framework/catalogue.h"
#include "model/snapshot.h"

namespace cw::analysis {

/// A row or a column of a matrix: a record, a framework item or a choice.
struct MatrixEntry {
    std::string id;
    std::string code;  ///< "B5", "I-012"; empty where there is none
    std::string title;
    bool unasked = true;  ///< shown without being asked for (RegisterSpec::axisWhen)
    bool used = false;    ///< had a record when the matrix was built
    bool shown() const { return unasked || used; }
};

/// What the records of one row or column hold in the field that the cells show.
struct MatrixTally {
    int answered = 0;           ///< cells in which the field is filled
    std::vector<int> byChoice;  ///< as FieldSpec::choices
    std::int64_t sum = 0;       ///< of whole numbers; stops at the largest number
    int below = 0;              ///< cells whose number is below their goal
    int once = 0;               ///< cells with a choice of RegisterSpec::cellOnce
    bool exactlyOnce() const { return once == 1; }
};

/// A cross register as rows × columns: which record stands in which cell, and the counts of each row and column.
/// Built from a snapshot and kept up to date by its changes; holds only what is filled, so that 2,000 × 2,000 cost
/// nothing.
class Matrix {
public:
    /// `spec` has axes; it and the catalogue outlive the matrix. `field`: what is counted (spec.cell, or another
    /// one).
    Matrix(const model::Snapshot& snapshot, const framework::Catalogue& catalogue, const model::RegisterSpec& spec,
           const base::Texts& texts, int field);

    const model::RegisterSpec& spec() const { return m_spec; }
    int field() const { return m_field; }
    const std::vector<MatrixEntry>& rows() const { return m_axes[0].entries; }
    const std::vector<MatrixEntry>& columns() const { return m_axes[1].entries; }
    /// Null: no record.
    const model::Record* record(int row, int column) const;
    struct Place {
        int row = 0;
        int column = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    std::optional<Place> placeOf(const model::Record& record) const;
    std::optional<Place> placeOf(std::string_view rowId, std::string_view columnId) const;
    const MatrixTally& rowTally(int row) const { return m_axes[0].tallies[static_cast<std::size_t>(row)]; }
    const MatrixTally& columnTally(int column) const { return m_axes[1].tallies[static_cast<std::size_t>(column)]; }
    const MatrixTally& total() const { return m_total; }
    std::size_t filled() const { return m_cells.size(); }  ///< cells with a record

    /// Shows and counts another field.
    void setField(int field);
    /// Follows changes of the register itself and tells which cells they touch. When rows or columns themselves may
    /// have changed (rebuildsFor), it must be built anew.
    std::vector<Place> apply(const model::ChangeSet& changes);
    bool rebuildsFor(const model::ChangeSet& changes) const;

private:
    struct Axis {
        int field = -1;
        int target = -1;  ///< register whose records it lists; −1 items or choices
        std::vector<MatrixEntry> entries;
        std::unordered_map<std::string, int> index;
        std::vector<MatrixTally> tallies;
    };
    Axis makeAxis(const model::Snapshot& snapshot, const framework::Catalogue& catalogue, const base::Texts& texts,
                  int which) const;
    static std::uint64_t key(int row, int column) {
        return (static_cast<std::uint64_t>(row) << 32U) | static_cast<std::uint32_t>(column);
    }
    void countAll();
    void count(Place place, const model::Record& record, int sign);
    void add(MatrixTally& tally, const model::Record& record, int sign) const;

    const model::RegisterSpec& m_spec;
    int m_register;
    int m_field;
    Axis m_axes[2];
    MatrixTally m_total;
    std::unordered_map<std::uint64_t, model::RecordPtr> m_cells;
};

/// Whole and decimal numbers, percent, money.
bool isFigure(model::FieldType type);
/// Fields that the cells of a matrix can show: the register's own first, then its figures and lettered choices.
std::vector<int> matrixFields(const model::RegisterSpec& spec);
/// The letter of a choice; its label where it has none.
std::string letterOf(const model::Choice& choice, const base::Texts& texts);
/// What stands in a cell, on screen and on paper: the letter of a choice, a number without its unit, "2/3" against
/// its goal, ● and ○ for yes and no, kMarkUnfilled where the record leaves the field empty. Empty without a record.
std::string matrixText(const model::RegisterSpec& spec, int field, const model::Record* record,
                       const base::Texts& texts);
inline constexpr const char* kMarkYes = "●";
inline constexpr const char* kMarkNo = "○";
inline constexpr const char* kMarkUnfilled = "·";

/// Number of a whole-number cell's goal that is not reached: held is empty or smaller.
bool belowGoal(const model::RegisterSpec& spec, const model::Record& record);

}  // namespace cw::analysis
