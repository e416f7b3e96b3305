// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertfile.h"

#include "core/vault/privatefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertFile)
};

constexpr qint64 largestFile = 1 << 20;
constexpr int version = 1;
constexpr QLatin1String formatName{"shardroom-alerts"};

//! Takes rules out of an object; stops at the first thing that is wrong.
class Reader {
public:
    AlertFile read(const QJsonObject& object, const AlertRules& first)
    {
        AlertFile file{first, {}};
        expectOnly(object, {u"format"_s, u"version"_s, u"rules"_s, u"quiet"_s, u"webhook"_s}, {});
        require(object["format"_L1].toString() == formatName,
            Text::tr("\"format\" must be \"%1\".").arg(QString(formatName)));
        require(object["version"_L1].toInt() == version, Text::tr("\"version\" must be %1.").arg(version));
        readRules(objectIn(object, u"rules"_s), file.rules);
        const QJsonValue quiet = object["quiet"_L1];
        require(quiet.isUndefined() || quiet.isString(), mustBe(u"quiet"_s, Text::tr("a text")));
        const QuietRanges ranges = quietFromText(quiet.toString());
        require(ranges.error.isEmpty(), ranges.error);
        file.rules.quiet = ranges.ranges;
        readWebhook(objectIn(object, u"webhook"_s), file);
        require(problemIn(file.rules).isEmpty(), problemIn(file.rules));
        return file;
    }
    [[nodiscard]] QString error() const { return m_error; }

private:
    static QString mustBe(const QString& place, const QString& what)
    {
        return Text::tr("\"%1\" must be %2.").arg(place, what);
    }
    void require(bool holds, const QString& otherwise)
    {
        if (!holds && m_error.isEmpty())
            m_error = otherwise;
    }
    void expectOnly(const QJsonObject& object, const QSet<QString>& known, const QString& prefix)
    {
        for (auto member = object.begin(); member != object.end(); ++member)
            require(known.contains(member.key()), Text::tr("\"%1\" is unknown.").arg(prefix + member.key()));
    }
    QJsonObject objectIn(const QJsonObject& object, const QString& key)
    {
        require(object[key].isUndefined() || object[key].isObject(), mustBe(key, Text::tr("an object")));
        return object[key].toObject();
    }
    void readFlag(const QJsonObject& object, const QString& key, const QString& prefix, bool& flag)
    {
        const QJsonValue value = object[key];
        require(value.isUndefined() || value.isBool(), mustBe(prefix + key, Text::tr("true or false")));
        flag = value.toBool(flag);
    }
    void readRules(const QJsonObject& rules, AlertRules& result)
    {
        QSet<QString> kinds;
        for (int i = 0; i < alertKindCount; ++i) {
            const auto kind = AlertKind(i);
            kinds << alertKey(kind);
            readRule(kind, objectIn(rules, alertKey(kind)), result);
        }
        expectOnly(rules, kinds, u"rules."_s);
    }
    void readRule(AlertKind kind, const QJsonObject& object, AlertRules& result)
    {
        const QString prefix = u"rules."_s + alertKey(kind) + u'.';
        AlertRule& rule = result.rule(kind);
        readFlag(object, u"enabled"_s, prefix, rule.enabled);
        readFlag(object, u"tray"_s, prefix, rule.tray);
        readFlag(object, u"webhook"_s, prefix, rule.webhook);
        QSet<QString> known{u"enabled"_s, u"tray"_s, u"webhook"_s};
        for (int i = 0; i < alertLimitCount; ++i) {
            const AlertLimitInfo& info = alertLimitInfo(AlertLimit(i));
            if (info.kind != kind)
                continue;
            known << QString(info.key);
            const QJsonValue value = object[info.key];
            if (value.isUndefined())
                continue;
            const int number = value.toInt(info.least - 1); // what is no whole number becomes what is out of range
            require(number >= info.least && number <= info.most,
                mustBe(prefix + info.key, Text::tr("a whole number from %1 to %2").arg(info.least).arg(info.most)));
            result.setLimit(AlertLimit(i), number);
        }
        expectOnly(object, known, prefix);
    }
    void readWebhook(const QJsonObject& object, AlertFile& file)
    {
        expectOnly(object, {u"url"_s, u"shape"_s}, u"webhook."_s);
        const QJsonValue url = object["url"_L1];
        require(url.isUndefined() || url.isString(), mustBe(u"webhook.url"_s, Text::tr("a text")));
        const WebhookUrlResult parsed = WebhookUrl::parse(url.toString());
        require(parsed.url.has_value(), parsed.error);
        file.webhook = parsed.url.value_or(WebhookUrl());
        const QString shape = object["shape"_L1].toString(u"discord"_s);
        require(shape == "discord"_L1 || shape == "generic"_L1,
            mustBe(u"webhook.shape"_s, Text::tr("\"discord\" or \"generic\"")));
        file.rules.shape = shape == "generic"_L1 ? WebhookShape::Generic : WebhookShape::Discord;
    }

    QString m_error;
};

AlertFile::Loaded broken(const QString& path, const QString& what, const AlertRules& first)
{
    return {{first, {}}, Text::tr("The alert rules in %1 can't be used: %2 The default rules apply.").arg(path, what)};
}

//! Beside it, under a name that nothing has yet; empty: it can't be moved.
QString keepAside(const QString& path)
{
    const QString stem = path + u".damaged"_s;
    QString target = stem;
    for (int number = 2; QFile::exists(target); ++number)
        target = stem + QString::number(number);
    return QFile::rename(path, target) ? target : QString();
}

} // namespace

QString AlertFile::fileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"alerts.json"_s);
}

bool AlertFile::isOwn(AlertLimit limit, const AlertRules& rules, const AlertRules& first)
{
    const AlertKind kind = alertLimitInfo(limit).kind;
    if (kind != AlertKind::NearlyFull)
        return rules.limit(limit) != first.limit(limit);
    for (int i = 0; i < alertLimitCount; ++i) {
        if (alertLimitInfo(AlertLimit(i)).kind == kind && rules.limits[size_t(i)] != first.limits[size_t(i)])
            return true;
    }
    return false;
}

AlertFile::Loaded AlertFile::fromJson(const QByteArray& json, const AlertRules& first)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return {{first, {}}, Text::tr("it is no JSON object.")};
    Reader reader;
    const AlertFile file = reader.read(document.object(), first);
    return reader.error().isEmpty() ? Loaded{file, {}} : Loaded{{first, {}}, reader.error()};
}

AlertFile::Loaded AlertFile::load(const QString& path, const AlertRules& first)
{
    QFile file(path);
    if (!file.exists())
        return {{first, {}}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString() + u'.', first);
    if (file.size() > largestFile)
        return broken(path, Text::tr("it is too large."), first);
    makePrivate(path);
    const Loaded loaded = fromJson(file.readAll(), first);
    return loaded.error.isEmpty() ? loaded : broken(path, loaded.error, first);
}

QByteArray AlertFile::toJson(const AlertRules& first) const
{
    QJsonObject list;
    for (int i = 0; i < alertKindCount; ++i) {
        const AlertRule& rule = rules.rules[size_t(i)];
        QJsonObject object{{u"enabled"_s, rule.enabled}, {u"tray"_s, rule.tray}, {u"webhook"_s, rule.webhook}};
        for (int j = 0; j < alertLimitCount; ++j) {
            const AlertLimitInfo& info = alertLimitInfo(AlertLimit(j));
            if (info.kind == AlertKind(i) && isOwn(AlertLimit(j), rules, first))
                object[info.key] = rules.limits[size_t(j)];
        }
        list[alertKey(AlertKind(i))] = object;
    }
    const QString shape = rules.shape == WebhookShape::Generic ? u"generic"_s : u"discord"_s;
    const QJsonObject all{{u"format"_s, QString(formatName)}, {u"version"_s, version}, {u"rules"_s, list},
        {u"quiet"_s, quietText(rules.quiet)},
        {u"webhook"_s,
            QJsonObject{{u"url"_s, QString::fromLatin1(webhook.reveal().toEncoded())}, {u"shape"_s, shape}}}};
    return QJsonDocument(all).toJson();
}

AlertFile::Saved AlertFile::save(const QString& path, const AlertRules& first) const
{
    QString kept;
    if (!load(path, first).error.isEmpty()) {
        kept = keepAside(path); // whoever can make sense of it may still want it
        if (kept.isEmpty())
            return {Text::tr("The alert rules are not saved: %1 can't be used, and not be moved aside.").arg(path), {}};
    }
    PrivateFile file(path);
    file.open();
    file.write(toJson(first));
    const QString error = file.commit();
    if (!error.isEmpty()) {
        // Else there would be no file at all, and the next start would take that for an untouched one.
        if (!kept.isEmpty() && !file.isReplaced() && QFile::rename(kept, path))
            kept.clear();
        return {Text::tr("The alert rules could not be saved to %1: %2.").arg(path, error), kept};
    }
    return {{}, kept};
}

} // namespace Shardroom
