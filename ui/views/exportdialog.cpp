// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/exportdialog.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

ExportDialog::ExportDialog(int total, const ShardSelection& selected, QWidget* parent)
    : QDialog(parent)
    , m_selected(selected)
    , m_format(new QComboBox(this))
    , m_lost(new QLabel(this))
    , m_all(new QRadioButton(tr("&All shards (%1)").arg(Format::number(total)), this))
    , m_some(new QRadioButton(this))
{
    setWindowTitle(tr("Export session states"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = fontMetrics().height();
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    for (int i = 0; i < sessionShapeCount; ++i) {
        const SessionShapeInfo info = sessionShapeInfo(SessionShape(i));
        m_format->addItem(info.name);
    }
    m_lost->setObjectName(u"exportLost"_s);
    m_lost->setTextFormat(Qt::PlainText);
    m_lost->setWordWrap(true);
    m_lost->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_all->setObjectName(u"exportAll"_s);
    m_some->setObjectName(u"exportSelected"_s);
    m_some->setText(selected.all ? tr("Only the &marked ones (none)")
                                 : tr("Only the &marked ones: %1").arg(Format::shards(selected.numbers)));
    m_some->setEnabled(!selected.all);
    (selected.all ? m_all : m_some)->setChecked(true);

    auto* banner = new QLabel(tr("Whoever has this file and the token can take the sessions over: keep it private. The "
                                 "states of connected shards are old as soon as the next event arrives; pause them "
                                 "first to hand them over."),
        this);
    banner->setObjectName(u"exportBanner"_s);
    banner->setTextFormat(Qt::PlainText);
    banner->setWordWrap(true);
    QPalette warning = banner->palette();
    warning.setColor(QPalette::WindowText, Theme::blend(Theme::warning(), warning.color(QPalette::WindowText), 0.75));
    banner->setPalette(warning);

    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_lost);
    form->addRow(tr("Of:"), m_all);
    form->addRow(QString(), m_some);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = box->addButton(tr("&Save\u2026"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"exportSave"_s);
    save->setDefault(true); // nothing is written before a file is named
    box->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit * 2 / 3);
    layout->addLayout(form);
    layout->addWidget(banner);
    layout->addStretch(1);
    layout->addWidget(box);
    setMinimumWidth(unit * 34);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showLoss);
    connect(save, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    reserveRoom();
    showLoss();
}

//! So that choosing another format moves nothing and cuts nothing off.
void ExportDialog::reserveRoom()
{
    int height = 0;
    for (int i = 0; i < sessionShapeCount; ++i) {
        const QRect room(0, 0, fontMetrics().height() * 24, QWIDGETSIZE_MAX);
        height = std::max(height,
            fontMetrics().boundingRect(room, Qt::TextWordWrap, sessionShapeInfo(SessionShape(i)).lost).height());
    }
    m_lost->setMinimumHeight(height + fontMetrics().height());
}

SessionShape ExportDialog::shape() const
{
    return SessionShape(m_format->currentIndex());
}

void ExportDialog::showLoss()
{
    const QString lost = sessionShapeInfo(shape()).lost;
    m_lost->setText(lost.isEmpty() ? tr("Carries everything.") : lost);
}

void ExportDialog::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Save session states"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Session states (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(shape() == SessionShape::Native
            ? u"shardroom-sessions.json"_s
            : QString(u"sessions-"_s + sessionShapeInfo(shape()).key + u".json"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        emit exportRequested(path, shape(), m_all->isChecked() ? ShardSelection::everything() : m_selected);
        accept();
    });
    dialog->open();
}

} // namespace Shardroom
