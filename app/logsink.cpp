// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logsink.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Shardroom::LogSink {
namespace {

// Written once by install(), before any thread is started.
QByteArray s_token; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): a message handler has no context
QtMsgType s_least = QtWarningMsg; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

int rank(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    Q_UNREACHABLE();
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (rank(type) < rank(s_least))
        return;
    // The offscreen platform says this for every window; it means nothing to anybody.
    if (message.startsWith("This plugin does not support propagateSizeHints"_L1))
        return;
    const QString line = QDateTime::currentDateTime().toString(u"HH:mm:ss.zzz "_s)
        + QString::fromLatin1(context.category ? context.category : "default") + u": "_s + redacted(message, s_token)
        + u'\n';
    const QByteArray bytes = line.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace

QString redacted(QString text, const QByteArray& token)
{
    if (!token.isEmpty())
        text.replace(QString::fromUtf8(token), "(redacted)"_L1);
    static const QRegularExpression shape(uR"([A-Za-z0-9_-]{17,}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{20,})"_s);
    return text.replace(shape, u"(redacted)"_s);
}

void install(const BotToken& token, const QString& level)
{
    s_token = token.reveal();
    s_least = level == "debug"_L1 ? QtDebugMsg : level == "info"_L1 ? QtInfoMsg : QtWarningMsg;
    qInstallMessageHandler(handle);
}

} // namespace Shardroom::LogSink
