#pragma once
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "base/language.h"
#include "base/msg.h"

namespace cw::gui {

enum class SettingType { Choice, Integer, Text, Flag, Hidden };

/// One setting: dialog, defaults and documentation derive from this list.
struct SettingRow {
    const char* id;
    SettingType type;
    QVariant fallback;
    base::Msg label;  ///< Hidden: none; window state that no dialog shows
    std::vector<std::pair<const char*, base::Msg>> choices{};
    int min = 0;
    int max = 0;
};
std::span<const SettingRow> settingRows();

/// The user's settings in one file given by app. Values are typed and kept within range, whatever the file says.
class Settings final : public QObject {
    Q_OBJECT
public:
    /// Empty path: settings live in memory only (tests).
    explicit Settings(const QString& path);

    QVariant value(const char* id) const;
    QString text(const char* id) const { return value(id).toString(); }
    int number(const char* id) const { return value(id).toInt(); }
    bool flag(const char* id) const { return value(id).toBool(); }
    void set(const char* id, const QVariant& value);

    base::Language language() const;
    QStringList recentFiles() const;
    void addRecent(const QString& path);
    void removeRecent(const QString& path);

signals:
    void changed(const QString& id);

private:
    const SettingRow* row(const QString& id) const;
    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory;
};

}  // namespace cw::gui
