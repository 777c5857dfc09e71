#include "gui/convert.h"

#include <QVariantMap>
#include <type_traits>

namespace cw::gui {

using model::FieldType;
using model::Value;

QStringList qs(const model::List& list) {
    QStringList out;
    out.reserve(static_cast<qsizetype>(list.size()));
    for (const auto& entry : list) out << qs(entry);
    return out;
}

model::List ss(const QStringList& list) {
    model::List out;
    for (const auto& entry : list) out.push_back(ss(entry));
    return out;
}

QVariant toVariant(const Value& value) {
    return std::visit(
        [](const auto& v) -> QVariant {
            using T = std::decay_t<decltype(v)>;
            if constexpr (std::is_same_v<T, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<T, bool>)
                return v;
            else if constexpr (std::is_same_v<T, std::int64_t>)
                return QVariant::fromValue(static_cast<qlonglong>(v));
            else if constexpr (std::is_same_v<T, double>)
                return v;
            else if constexpr (std::is_same_v<T, std::string>)
                return qs(v);
            else if constexpr (std::is_same_v<T, base::Localized>)
                return QVariantMap{{QStringLiteral("en"), qs(v.en)}, {QStringLiteral("zh_TW"), qs(v.zhTw)}};
            else if constexpr (std::is_same_v<T, base::Date>)
                return qs(v.iso());
            else if constexpr (std::is_same_v<T, base::Money>)
                return qs(v.plain());
            else
                return qs(v);
        },
        value);
}

Value fromVariant(FieldType type, const QVariant& variant) {
    if (!variant.isValid() || variant.isNull()) return {};
    switch (type) {
        case FieldType::Localized:
        case FieldType::LocalizedLong: {
            const auto map = variant.toMap();
            const base::Localized text{ss(map.value(QStringLiteral("en")).toString()),
                                       ss(map.value(QStringLiteral("zh_TW")).toString())};
            return text.empty() ? Value{} : Value{text};
        }
        case FieldType::Integer:
        case FieldType::Percent: {
            bool ok = false;
            const auto number = variant.toLongLong(&ok);
            return ok ? Value{static_cast<std::int64_t>(number)} : Value{};
        }
        case FieldType::Real: {
            bool ok = false;
            const auto number = variant.toDouble(&ok);
            return ok ? Value{number} : Value{};
        }
        case FieldType::Money: {
            auto money = base::Money::parse(ss(variant.toString()));
            return money ? Value{*money} : Value{};
        }
        case FieldType::Date: {
            auto date = base::Date::fromIso(ss(variant.toString()));
            return date ? Value{*date} : Value{};
        }
        case FieldType::YesNo:
            return variant.toBool();
        case FieldType::MultiChoice:
        case FieldType::MultiReference:
        case FieldType::CatalogueItems:
        case FieldType::Tags: {
            auto list = ss(variant.toStringList());
            return list.empty() ? Value{} : Value{std::move(list)};
        }
        default: {
            auto text = ss(variant.toString());
            return text.empty() ? Value{} : Value{std::move(text)};
        }
    }
}

QString shortened(const QString& text, int characters) {
    if (text.size() <= characters) return text;
    auto cut = text.left(characters - 1);
    if (!cut.isEmpty() && cut.back().isHighSurrogate()) cut.chop(1);
    return cut.trimmed() + QChar(0x2026);
}

QString firstSentence(const QString& paragraph) {
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const auto c = paragraph.at(i);
        if (c == QChar(0x3002)) return paragraph.left(i + 1);
        if (c == QLatin1Char('.') && i + 1 < paragraph.size() && paragraph.at(i + 1).isSpace())
            return paragraph.left(i + 1);
    }
    return paragraph;
}

}  // namespace cw::gui
