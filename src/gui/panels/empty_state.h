#pragma once
#include <QString>
#include <initializer_list>

#include "model/register_spec.h"

class QAbstractButton;
class QPushButton;
class QScrollArea;
class QWidget;

namespace cw::gui {

class Workbench;

/// The window's command that fills a register which no form begins; null where the register is filled otherwise.
QPushButton* makeCommandButton(Workbench& workbench, const model::RegisterSpec& spec, QWidget* parent);

/// What a panel shows while its register has nothing for it: what the register is for, an example, and what to do
/// first. `name` is the area's object name, `title` its accessible one; the buttons stand in a row in that
/// order; nulls are left out.
QScrollArea* makeEmptyState(Workbench& workbench, const model::RegisterSpec& spec, const QString& name,
                            const QString& title, std::initializer_list<QAbstractButton*> first);

}  // namespace cw::gui
