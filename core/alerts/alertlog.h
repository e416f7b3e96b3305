// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"
#include "core/vault/privatefile.h"

namespace Shardroom {

//! One JSON object and a line feed.
[[nodiscard]] QByteArray alertLine(const AlertNote& note);
//! nullopt: the line can't be read, or a later version wrote it.
[[nodiscard]] std::optional<AlertNote> alertInLine(const QByteArray& line);

//! What fired and what cleared, the last 500 of it; with a file (alerts.log.jsonl, one JSON object a line, private)
//! also that of earlier runs: whoever asks in the morning what the night was like may have restarted the program
//! meanwhile. Blocks while it writes.
class AlertLog {
public:
    static constexpr qsizetype most = 500;
    static constexpr qint64 largestFile = 1 << 20; //!< above this, the file is cut down to the last 500

    [[nodiscard]] static QString fileIn(const QString& stateDirectory);
    //! Reads what is there; a line that can't be read is left out. An error as a translated sentence, or an empty text:
    //! then the log is in memory only.
    [[nodiscard]] QString open(const QString& path);
    //! As open(); what could not be written is in memory all the same.
    [[nodiscard]] QString append(const QList<AlertNote>& notes);
    [[nodiscard]] const QList<AlertNote>& notes() const { return m_notes; }
    //! Of each rule whose last alert has no end here: the last note about it, with `tray` and `webhook` for whether any
    //! of them was told, itself or in a summary.
    [[nodiscard]] QList<AlertNote> standing() const;

private:
    void remember(const AlertNote& note);
    [[nodiscard]] QString rewrite();
    [[nodiscard]] QString report(const QString& error);

    QList<AlertNote> m_notes;
    QString m_path;
    AppendFile m_file;
};

} // namespace Shardroom
