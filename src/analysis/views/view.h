#pragma once
#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "analysis/assessment.h"
#include "base/date.h"
#include "base/msg.h"
#include "base/texts.h"
#include "framework/catalogue.h"
#include "model/held_back.h"
#include "model/snapshot.h"

/// What the picture panels show, as values: computed from a Snapshot here, laid out by drawing, worked on in the
/// window, printed by reports. A view is a row of views(); its kind ("quadrant", "trace" …) is the part of its name
/// before the colon. Counts are exact whatever is drawn; texts are in the language of ViewInput::texts.
namespace cw::analysis {

/// Where a part of a view leads: "objectives/01H…" a record, "item/B6.b" a framework item,
/// "new/measures?objective=01H…" the form of a record to be added with that in it, "add/…" the same at once,
/// "set/objectives/01H…?status=met" a change, "do/assessor_ratings/hand_in?round=01H…" a verb of
/// commands::doAtView(), "panel/register:needs" another panel of the page, empty nowhere. Values are ids of records,
/// items or choices, dates and numbers, never words of users.
using ViewTarget = std::string;
struct ParsedTarget {
    enum class Kind { None, Record, Item, New, Add, Set, Do, Cell, Panel };
    Kind kind = Kind::None;
    std::string registerName;
    std::string id;    ///< of the record, item or panel; name of the verb
    std::string part;  ///< which of several places of one record: what stands after "#"
    std::vector<std::pair<std::string, std::string>> preset;  ///< New, Add, Set, Do: field and value
    struct Link {
        std::string registerName, field, id;
    };
    std::vector<Link> links;    ///< New: list fields of other records that shall name the new one
    int row = -1, column = -1;  ///< Cell: of a board
};
ViewTarget recordTarget(std::string_view registerName, std::string_view id);
/// The same target at one of several places.
ViewTarget partOf(ViewTarget target, std::string_view part);
ViewTarget itemTarget(std::string_view itemId);
using Preset = std::vector<std::pair<std::string_view, std::string>>;
ViewTarget newTarget(std::string_view registerName, const Preset& preset = {});
/// To a New target: that list field of that record is to name the record when it is added.
ViewTarget namedBy(ViewTarget target, std::string_view registerName, std::string_view field, std::string_view id);
ViewTarget addTarget(std::string_view registerName, const Preset& values);
ViewTarget setTarget(std::string_view registerName, std::string_view id, const Preset& values);
ViewTarget doTarget(std::string_view registerName, std::string_view verb, const Preset& values);
ViewTarget panelTarget(std::string_view panel);
/// A cell of a board.
ViewTarget cellTarget(int row, int column);
ParsedTarget parseTarget(std::string_view target);

enum class ViewTone { Plain, Quiet, Good, Attention, Bad };

/// A record, or a place for one, in a cell of a board.
struct ViewCard {
    ViewTarget target{};
    std::string code{};
    std::string title{};
    std::string detail{};  ///< a second line
    std::string sign{};    ///< a letter or shape in a badge; signText says what it means
    std::string signText{};
    ViewTone tone = ViewTone::Plain;
    std::string toneText{};  ///< why it has that tone, in words
    bool planned = false;    ///< wanted, not yet so: dashed
    bool fixed = false;      ///< does not move
};

struct ViewCell {
    std::string caption{};      ///< stands at the top of the cell
    std::string captionText{};  ///< the same for those who do not see it; empty: the caption
    ViewTarget target{};        ///< makes the caption something to walk to
    std::optional<int> ramp{};  ///< fill: step of the maturity ramp
    ViewTone tone = ViewTone::Plain;
    double strength = 0;        ///< of a fill in the tone's colour, 0…1
    std::optional<int> heat{};  ///< number in a chip at the top
    bool unknown = false;       ///< hatched chip: nobody looked
    std::vector<ViewCard> cards{};
};

struct ViewHead {
    std::string title{};
    std::string detail{};
    model::Value value{};  ///< what a card gets that is moved here
};

/// Cards in cells of two fields.
struct Board {
    std::string rowsTitle{}, columnsTitle{};
    std::vector<ViewHead> columns{};
    std::vector<ViewHead> rows{};                            ///< from top to bottom; one without a title: no heads
    std::vector<ViewCell> cells{};                           ///< row by row
    std::vector<std::pair<std::string, ViewCell>> asides{};  ///< what has no place in the cells, under a title
    /// What moving a card sets, in the register of the view; an empty field is not moved along.
    std::string columnField{}, rowField{};
    int cardsShown = 6;        ///< of a cell; the others are counted
    double leastColumn = 120;  ///< width in pixels at a body size of 16

    const ViewCell& at(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
    ViewCell& at(std::size_t row, std::size_t column) { return cells[row * columns.size() + column]; }
    /// Row and column of the card; nothing for one that stands aside.
    std::optional<std::pair<int, int>> placeOf(std::string_view target) const;
    const ViewCard* card(std::string_view target) const;
};

/// A length in a line of a listing.
struct ViewBar {
    enum class Ink { Main, Second, Third, Good, Attention, Bad };
    struct Part {
        double value = 0;
        Ink ink = Ink::Main;
        bool hatched = false;
    };
    std::vector<Part> parts{};
    double max = 0;
    std::optional<double> low{}, high{};  ///< the span in which it lies
    std::optional<double> notch{};        ///< a limit or a target
};
struct ListCell {
    std::string text{};
    ViewTone tone = ViewTone::Plain;
    std::optional<ViewBar> bar{};
    ViewTarget click{};  ///< Set: what a click on the cell does; the line is then opened by Enter or a double click
};
struct ListLine {
    enum class Kind { Heading, Row, Missing };  ///< Missing: a broken end, something to add
    Kind kind = Kind::Row;
    int depth = 0;
    ViewTarget target{};
    std::vector<ListCell> cells{};  ///< as Listing::heads; a heading has one
    std::string note{};             ///< a second line under the first cell
    /// One of its cells does something by a click.
    bool isClicked() const {
        return std::ranges::any_of(cells, [](const ListCell& cell) { return !cell.click.empty(); });
    }
};
struct ListHead {
    std::string title{};
    bool right = false;  ///< numbers
    double bar = 0;      ///< least width of a bar, in pixels at a body size of 16; 0: none
};
/// Lines with cells, some of which are lengths.
struct Listing {
    std::vector<ListHead> heads{};
    std::vector<ListLine> lines{};
    std::vector<std::pair<ViewBar::Part, std::string>> legend{};
};

/// One number over time.
struct Chart {
    struct Point {
        base::Date day;
        double value = 0;
        bool sure = true;  ///< measured, not estimated
    };
    struct Line {
        std::string name{};
        std::vector<Point> points{};
        bool planned = false;  ///< dashed
        bool second = false;   ///< in the quieter ink
    };
    ViewTarget target{};
    std::string title{};
    std::string verdict{};
    ViewTone tone = ViewTone::Plain;
    std::vector<Line> lines{};
    double tolerance = 0;  ///< band around the first planned line, on the worse side
    bool decreases = false;
    int decimals = 0;
};
struct Charts {
    std::vector<Chart> charts{};
};

/// Trees of things; what else they are related to stands with each.
struct Forest {
    struct Node {
        ViewTarget target{};
        std::string title{};
        std::string detail{};
        ViewTone tone = ViewTone::Plain;
        std::string toneText{};
        bool planned = false;
        int depth = 0;  ///< 0: a root; one more than the node above that it hangs from
    };
    std::vector<Node> nodes{};  ///< each tree from its root, depth first
};

struct ViewContent {
    std::string summary{};  ///< what there is to see, in a sentence or two
    std::string legend{};   ///< how to read it
    int records = 0;        ///< rows of the registers it shows, before filtering; 0: the empty state
    std::variant<Board, Listing, Charts, Forest> body{};
};

struct ViewInput {
    const framework::Catalogue& catalogue;
    const model::Snapshot& snapshot;
    const Assessment* assessment;  ///< of the current round; null when there is none
    const base::Texts& texts;
    base::Date today;
    std::string option{};    ///< one of View::options; empty: the first
    std::string needle{};    ///< folded; only what holds it
    bool internal = false;   ///< with what View::hides names
    model::Reader reader{};  ///< whoever looks: model/held_back.h
};

/// Something to do at a card, a line or a cell: by its key, or from the menu.
struct ViewAction {
    std::string key;  ///< one letter or digit
    std::string label;
    ViewTarget target;  ///< New, Add, Set, Do or Panel
};

struct View {
    std::string_view name;
    base::Msg title;
    std::string_view registerName;  ///< whose purpose the empty state tells and whose records its button adds
    std::vector<model::Choice> options;
    ViewContent (*make)(const ViewInput&);
    /// What can be done at the target that stands there; null: nothing but opening it.
    std::vector<ViewAction> (*actions)(const ViewInput&, const ViewTarget&) = nullptr;
    /// What it shows only when asked (ViewInput::internal), for the page is projected and its picture copied: values
    /// of fields marked internal. Empty: nothing.
    base::Msg hides{};
    /// What it shows and offers depends on who looks (ViewInput::reader): the panel lets them say.
    bool asksWho = false;
};
std::span<const View> views();
const View* findView(std::string_view name);  ///< null when there is none

/// What the view "text_check:terms" says of a text that somebody brought, instead of the project's own texts.
ViewContent checkedText(const ViewInput& in, std::string_view text);

/// The content as a table, for those who read rather than look and for the clipboard: heads, then rows with targets.
struct ViewTable {
    struct Row {
        std::vector<std::string> cells;
        ViewTarget target;
    };
    std::vector<std::string> heads;
    std::vector<Row> rows;
};
ViewTable tableOf(const ViewContent& content, const base::Texts& texts);

}  // namespace cw::analysis
