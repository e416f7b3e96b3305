// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTranslator>

namespace Shardroom {

//! The languages the window speaks, as their .qm files are called.
[[nodiscard]] QStringList languages();

//! As long as it lives, the program speaks this language: default locale, our texts and Qt's own. GUI thread.
class Language {
public:
    //! Ends the program when there are no texts for it: a picture in English under a German name would be a lie.
    explicit Language(const QString& code);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    [[nodiscard]] const QString& code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_english;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace Shardroom
