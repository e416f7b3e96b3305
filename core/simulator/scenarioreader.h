// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/scenario.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

namespace Shardroom::Simulator {

//! Reads scenario files, strictly: a key that nobody knows is a mistake, not a wish that goes unheard. The first
//! mistake is told, with its place.
class ScenarioReader {
    Q_DECLARE_TR_FUNCTIONS(ScenarioReader)
public:
    [[nodiscard]] static ScenarioResult read(const QByteArray& json, const QString& key);

private:
    //! One JSON object of the file. Everything that is asked for is known; done() complains about the rest.
    class Object {
    public:
        Object(const QJsonValue& value, QString path, QString& error);

        [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
        [[nodiscard]] QString at(QLatin1StringView key) const;
        //! A number in the range; nullopt when it is absent, or wrong, which is told.
        [[nodiscard]] std::optional<double> number(QLatin1StringView key, double least, double most);
        [[nodiscard]] std::optional<int> whole(QLatin1StringView key, int least, int most);
        [[nodiscard]] LocalText text(QLatin1StringView key);
        [[nodiscard]] QJsonValue value(QLatin1StringView key);
        void need(QLatin1StringView key);
        void done();
        [[nodiscard]] Object inner(QLatin1StringView key);
        void fail(const QString& path, const QString& what);
        //! With a whole sentence about this object.
        void failWhole(const QString& sentence);

    private:
        QJsonObject m_object;
        QString m_path;
        QString& m_error;
        QStringList m_known;
    };

    [[nodiscard]] static ScenarioGateway gateway(Object object);
    [[nodiscard]] static ScenarioStep step(Object object);
    [[nodiscard]] static std::optional<FaultOrder> fault(Object& object);
    [[nodiscard]] static ScenarioStep::Outage outage(Object object);
};

} // namespace Shardroom::Simulator
