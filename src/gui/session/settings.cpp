#include "gui/session/settings.h"

#include <algorithm>
#include <array>

namespace cw::gui {

namespace {
constexpr int kRecentLimit = 12;
}

std::span<const SettingRow> settingRows() {
    static const std::vector<SettingRow> kRows{
        {"language",
         SettingType::Choice,
         QStringLiteral("zh_TW"),
         CW_TEXT("settings", "Language of the window"),
         {{"zh_TW", CW_TEXT("settings", "Chinese (Taiwan)")}, {"en", CW_TEXT("settings", "English")}}},
        {"scheme",
         SettingType::Choice,
         QStringLiteral("system"),
         CW_TEXT("settings", "Colours"),
         {{"system", CW_TEXT("settings", "As the system")},
          {"light", CW_TEXT("settings", "Light")},
          {"dark", CW_TEXT("settings", "Dark")},
          {"contrast", CW_TEXT("settings", "High contrast (the system’s own colours)")}}},
        {"textSize", SettingType::Integer, 100, CW_TEXT("settings", "Text size in percent"), {}, 80, 200},
        {"userName", SettingType::Text, QString(), CW_TEXT("settings", "Your name in the history")},
        {"guidance", SettingType::Flag, true, CW_TEXT("settings", "Show explanations beside the page")},
        {"navigator", SettingType::Hidden, true, {}},
        {"geometry", SettingType::Hidden, QByteArray(), {}},
        {"recent", SettingType::Hidden, QStringList(), {}},
        {"registerViews", SettingType::Hidden, QVariantMap(), {}},  // register_view.h
        {"lastFolder", SettingType::Hidden, QString(), {}},
    };
    return kRows;
}

Settings::Settings(const QString& path) {
    if (!path.isEmpty()) m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

const SettingRow* Settings::row(const QString& id) const {
    for (const auto& entry : settingRows())
        if (id == QLatin1String(entry.id)) return &entry;
    return nullptr;
}

QVariant Settings::value(const char* id) const {
    const auto key = QString::fromLatin1(id);
    const auto* entry = row(key);
    if (!entry) return {};
    QVariant stored = m_file ? m_file->value(key) : m_memory.value(key);
    if (!stored.isValid()) return entry->fallback;
    if (entry->type == SettingType::Choice) {
        const auto text = stored.toString();
        const bool known = std::any_of(entry->choices.begin(), entry->choices.end(),
                                       [&](const auto& choice) { return text == QLatin1String(choice.first); });
        return known ? QVariant(text) : entry->fallback;
    }
    if (entry->type == SettingType::Integer) {
        bool ok = false;
        const int number = stored.toInt(&ok);
        return ok ? QVariant(std::clamp(number, entry->min, entry->max)) : entry->fallback;
    }
    if (entry->type == SettingType::Flag) return stored.toBool();
    return stored;
}

void Settings::set(const char* id, const QVariant& newValue) {
    const auto key = QString::fromLatin1(id);
    if (value(id) == newValue) return;
    if (m_file)
        m_file->setValue(key, newValue);
    else
        m_memory.insert(key, newValue);
    emit changed(key);
}

base::Language Settings::language() const {
    return base::languageOf(text("language").toStdString()).value_or(base::Language::ZhTw);
}

QStringList Settings::recentFiles() const {
    return value("recent").toStringList();
}

void Settings::addRecent(const QString& path) {
    auto files = recentFiles();
    if (!files.isEmpty() && files.front() == path) return;
    files.removeAll(path);
    files.prepend(path);
    if (files.size() > kRecentLimit) files = files.mid(0, kRecentLimit);
    set("recent", files);
}

void Settings::removeRecent(const QString& path) {
    auto files = recentFiles();
    files.removeAll(path);
    set("recent", files);
}

}  // namespace cw::gui
