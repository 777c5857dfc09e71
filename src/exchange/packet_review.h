#pragma once
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "exchange/import_plan.h"

/// What came back in a packet, compared three ways: as it was handed out, as it came back, as the project is now.
namespace cw::exchange {

/// Whose value holds.
enum class Side { Mine, Theirs };

/// One field on which the returned file and the project differ, and which the department changed. What only the
/// project changed is no difference: it stays.
struct PacketDifference {
    int field = -1;
    model::Value base{};    ///< as handed out
    model::Value mine{};    ///< as the project is now
    model::Value theirs{};  ///< as it came back
    /// What taking theirs makes of it: entries of a list and languages of a text that only the project changed stay.
    model::Value taken{};
    bool conflict = false;  ///< both changed it
    Side choice = Side::Mine;
    bool decided = false;  ///< somebody chose; a conflict that keeps mine without that is open
};

struct PacketRow {
    enum class Kind {
        Changed,      ///< of a record that is there
        New,          ///< written by the department
        RemovedHere,  ///< handed out, removed from the project since, changed by the department: a conflict as a
                      ///< whole
    };
    Kind kind = Kind::Changed;
    int registerIndex = -1;
    std::string sheet{};
    std::size_t row = 0;                          ///< number in the file, from 1
    std::string id{};                             ///< of the record; of a new one it is given anew when it is taken
    std::vector<PacketDifference> differences{};  ///< never empty; New and RemovedHere are taken whole or not at all

    bool hasConflict() const;
    bool takesAny() const;  ///< some difference is Theirs
    void choose(Side side, bool conflictsOnly = false);
};

/// A row that was handed out and did not come back. Its record stays.
struct MissingRow {
    int registerIndex = -1;
    std::string id;
};

/// A row that the department wrote anew, with the id that it gets or has since an earlier file.
struct PacketNewRow {
    std::string sheet;
    std::size_t row = 0;
    int column = -1;  ///< of the ids
    std::string id;
};

struct PacketReview {
    std::vector<PacketRow> rows;
    std::vector<MissingRow> missing;
    std::vector<PacketNewRow> written{};
    std::size_t kept = 0;  ///< fields that only the project changed
    /// Places of rows (sheet, row) of other departments' records: refused.
    std::vector<std::pair<std::string, std::size_t>> elsewhere;
    /// Problems of cells (sheet, row) that the packet had already when it was handed out: not the department's.
    std::vector<std::pair<std::pair<std::string, std::size_t>, RowProblem>> old;

    /// Chooses as was chosen before, where the same value stands at the same place.
    void chooseAs(const PacketReview& earlier);
    std::size_t conflicts() const;  ///< differences on which both sides changed
    std::size_t open() const;       ///< of these the ones that nobody decided and that keep mine
};

/// One field that an earlier taking of the packet gave the project; of lists what went and what came.
struct TakenValue {
    model::Value before;
    model::Value after;
};
/// By register, record and field: what the takings gave it, the earliest first.
using TakenValues = std::map<std::tuple<int, std::string, int>, std::vector<TakenValue>>;

struct PacketCompare {
    std::string department{};  ///< id: a row that it wrote anew is its own
    bool takenBefore = false;  ///< the file was taken in once: nothing of it is taken again unasked
    model::ItemFits itemFits{};
    std::function<bool()> cancelled{};
    /// What earlier takings gave: a later one is compared with that, not with what was handed out.
    TakenValues taken{};
    std::string packet{};  ///< id: rows written anew are known by their place in it; empty: they are not
};

/// Default choices: theirs where only they changed, mine where both did. PacketIdsGone, and what planImport() says.
base::Result<PacketReview> reviewPacket(const model::Snapshot& snapshot, const Source& base, const Source& returned,
                                        const PacketCompare& how, const Words& words, base::IdSource& ids);

/// The import that the choices come to, checked by all rules; bad rows stand by sheet, row and column.
base::Result<ImportPlan> planPacket(const model::Snapshot& snapshot, const Source& returned,
                                    const PacketReview& review, const PacketCompare& how, const Words& words,
                                    base::IdSource& ids);

/// What is left for somebody to settle: conflicts that nobody decided, and each reason why a row or cell could not be
/// taken.
std::size_t openPoints(const PacketReview& review, const ImportPlan& plan);
/// What both sides last agreed on: as handed out, with what earlier takings made of it. What the project changed
/// since does not count: it is a change of its own.
model::Value agreedValue(const model::Value& handedOut, const std::vector<TakenValue>& taken);
/// The three-way rule for one field; nothing when the department changed nothing that the project does not have.
std::optional<PacketDifference> compareField(int field, const model::Value& base, const model::Value& mine,
                                             const model::Value& theirs);

}  // namespace cw::exchange
