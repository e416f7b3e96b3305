// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/quitquestion.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>
#include <QtCore/QStringList>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Shardroom {

const QString quitsUnasked = u"window/quitsUnasked"_s;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QuitQuestion)
};

QString consequences(const WhatRuns& runs)
{
    QStringList lines;
    if (!runs.scenario.isEmpty())
        lines << Words::tr("\u201c%1\u201d is still going on, and ends without a verdict.").arg(runs.scenario);
    if (runs.connected > 0) {
        const QString shards = Format::shardCount(runs.connected);
        lines << (runs.endsSessions && !runs.isPractice
                ? Words::tr("The bot stops answering: %1 disconnect. Their sessions end, as this bot is set up: the "
                            "next start spends an identify for each.")
                      .arg(shards)
                : runs.isPractice
                ? Words::tr("The practice fleet of %1 ends with its gateway; nothing of it is kept.").arg(shards)
                : Words::tr("The bot stops answering: %1 disconnect. Their sessions are kept in the vault, and a start "
                            "within a few minutes resumes them without spending an identify.")
                      .arg(shards));
    }
    if (!runs.work.isEmpty())
        lines << runs.work;
    return lines.join(u'\n');
}

} // namespace

bool asksBeforeQuitting(const WhatRuns& runs, const QSettings& settings)
{
    const bool isAsked = runs.endsSessions || !runs.work.isEmpty() || !settings.value(quitsUnasked).toBool();
    return (runs.connected > 0 || !runs.scenario.isEmpty()) && isAsked;
}

void askBeforeQuitting(const WhatRuns& runs, QSettings& settings, QWidget* parent, const std::function<void()>& quit)
{
    // Ctrl+Q held down, or pressed again since nothing seems to happen, asks no second time.
    if (parent->findChild<QMessageBox*>(u"quitQuestion"_s))
        return;
    auto* box = new QMessageBox(
        QMessageBox::Question, Words::tr("Quit"), Words::tr("Quit Shardroom?"), QMessageBox::Cancel, parent);
    box->setObjectName(u"quitQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequences(runs));
    QPushButton* go = box->addButton(Words::tr("&Quit"), QMessageBox::AcceptRole);
    go->setObjectName(u"confirmQuit"_s);
    go->setAutoDefault(false);
    box->setDefaultButton(QMessageBox::Cancel);
    auto* unasked = new QCheckBox(Words::tr("&Don't ask again"), box);
    unasked->setObjectName(u"quitUnasked"_s);
    unasked->setHidden(runs.endsSessions || !runs.work.isEmpty());
    box->setCheckBox(unasked);
    QObject::connect(go, &QPushButton::clicked, parent, [&settings, unasked, quit] {
        if (unasked->isChecked())
            settings.setValue(quitsUnasked, true);
        quit();
    });
    box->open();
}

} // namespace Shardroom
