#pragma once
#include <QString>
#include <Qt>
#include <map>
#include <string>
#include <string_view>

namespace cw::gui {

class Settings;

/// How a user left the table of a register: kept in the settings, not in the project. Fields are named by their ids,
/// so that a later version with other columns still reads it; what it does not know is dropped.
struct RegisterView {
    std::map<std::string, double> widths;  ///< of columns set by hand, at a body size of 16 px
    std::map<std::string, bool> shown;     ///< columns shown or hidden by hand
    std::string sortField;                 ///< empty: the register's own order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QString needle;  ///< what is searched for
    friend bool operator==(const RegisterView&, const RegisterView&) = default;

    static RegisterView of(const Settings& settings, std::string_view registerName);
    void keep(Settings& settings, std::string_view registerName) const;
};

}  // namespace cw::gui
