#pragma once
#include <QString>
#include <QVariant>
#include <string>
#include <string_view>

#include "base/language.h"
#include "model/field_spec.h"
#include "model/value.h"

/// The one place where core values become Qt values and back.
namespace cw::gui {

inline QString qs(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
inline std::string ss(const QString& text) {
    return text.toStdString();
}
QStringList qs(const model::List& list);
model::List ss(const QStringList& list);

/// Value as QVariant: nothing when not answered; dates as ISO text, money as its plain text, localized texts as a map
/// with "en" and "zh_TW".
QVariant toVariant(const model::Value& value);
/// The way back, for a field of that type; an unfit variant gives "not answered".
model::Value fromVariant(model::FieldType type, const QVariant& variant);

/// Text cut to the width of `characters`, for menus and tabs; never in the middle of a surrogate pair.
QString shortened(const QString& text, int characters);
/// The first sentence of a paragraph, in either language.
QString firstSentence(const QString& paragraph);

}  // namespace cw::gui
