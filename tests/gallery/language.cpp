// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace Shardroom {

QStringList languages()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
}

Language::Language(const QString& code)
    : m_code(code)
{
    QLocale::setDefault(code == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(code));
    // As main() does it: English stays below the others, for its plural forms.
    if (!m_english.load(u"" COMPILED "/shardroom_en.qm"_s) || !m_own.load(u"" COMPILED "/shardroom_%1.qm"_s.arg(code)))
        qFatal("no texts for %s", qPrintable(code));
    QCoreApplication::installTranslator(&m_english);
    QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Language::~Language()
{
    for (QTranslator* translator : {&m_english, &m_own, &m_qt})
        QCoreApplication::removeTranslator(translator);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace Shardroom
