// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alert.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

} // namespace

QString noteKey(AlertNote::Kind kind)
{
    switch (kind) {
    case AlertNote::Kind::Fired:
        return u"fired"_s;
    case AlertNote::Kind::Escalated:
        return u"escalated"_s;
    case AlertNote::Kind::Grown:
        return u"grown"_s;
    case AlertNote::Kind::Cleared:
        return u"cleared"_s;
    case AlertNote::Kind::Summary:
        return u"summary"_s;
    case AlertNote::Kind::Test:
        return u"test"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(AlertNote::Kind kind)
{
    switch (kind) {
    case AlertNote::Kind::Fired:
        return Text::tr("Fired");
    case AlertNote::Kind::Escalated:
        return Text::tr("Now critical");
    case AlertNote::Kind::Grown:
        return Text::tr("More shards");
    case AlertNote::Kind::Cleared:
        return Text::tr("Over");
    case AlertNote::Kind::Summary:
        return Text::tr("Summary");
    case AlertNote::Kind::Test:
        return Text::tr("Test");
    }
    Q_UNREACHABLE();
}

QString titleOf(const AlertNote& note)
{
    const QString rule = note.alert.kind ? displayName(*note.alert.kind) : QString();
    switch (note.kind) {
    case AlertNote::Kind::Fired:
        return rule;
    case AlertNote::Kind::Escalated:
        return Text::tr("%1: now critical").arg(rule);
    case AlertNote::Kind::Grown:
        return Text::tr("%1: more shards").arg(rule);
    case AlertNote::Kind::Cleared:
        return Text::tr("%1: over").arg(rule);
    case AlertNote::Kind::Summary:
        return Text::tr("While it was quiet");
    case AlertNote::Kind::Test:
        return Text::tr("Test of the alerts");
    }
    Q_UNREACHABLE();
}

} // namespace Shardroom
