// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelineexportdialog.h"

#include "ui/format.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace Shardroom {

QString TimelineExportDialog::name(TimelineRange range)
{
    switch (range) {
    case TimelineRange::Marked:
        return tr("the marked lines");
    case TimelineRange::Listed:
        return tr("the listed lines");
    case TimelineRange::Quarter:
        return tr("the last 15 minutes");
    case TimelineRange::Hour:
        return tr("the last hour");
    case TimelineRange::Everything:
        return tr("everything");
    }
    Q_UNREACHABLE();
}

TimelineExportDialog::TimelineExportDialog(const std::array<int, timelineRangeCount>& lines, QWidget* parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
{
    setWindowTitle(tr("Export timeline"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int unit = fontMetrics().height();
    m_format->setObjectName(u"timelineFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItems({tr("Markdown, for an incident report"), tr("CSV, for a spreadsheet"), tr("JSON")});
    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    const std::array texts{tr("Only the &marked lines (%1)"), tr("What is &listed (%1)"),
        tr("The last &15 minutes (%1)"), tr("The last &hour (%1)"), tr("&Everything (%1)")};
    const std::array names{"timelineMarked", "timelineListed", "timelineQuarter", "timelineHour", "timelineEverything"};
    for (size_t i = 0; i < texts.size(); ++i) {
        m_ranges[i] = new QRadioButton(texts[i].arg(Format::number(lines[i])), this);
        m_ranges[i]->setObjectName(QLatin1StringView(names[i]));
        m_ranges[i]->setEnabled(lines[i] > 0);
        form->addRow(i == 0 ? tr("Lines:") : QString(), m_ranges[i]);
    }
    // One marked line is where the keyboard is, several are a choice.
    m_ranges[size_t(lines[size_t(TimelineRange::Marked)] > 1 ? TimelineRange::Marked : TimelineRange::Listed)]
        ->setChecked(true);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = box->addButton(tr("&Save\u2026"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"timelineSave"_s);
    save->setDefault(true); // nothing is written before a file is named
    save->setEnabled(lines[size_t(TimelineRange::Everything)] > 0);
    box->button(QDialogButtonBox::Cancel)->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit * 2 / 3);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(box);
    setMinimumWidth(unit * 24);
    connect(save, &QPushButton::clicked, this, &TimelineExportDialog::askForFile);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

TimelineRange TimelineExportDialog::range() const
{
    const auto chosen = std::ranges::find_if(m_ranges, &QRadioButton::isChecked);
    return TimelineRange(chosen - m_ranges.begin());
}

void TimelineExportDialog::askForFile()
{
    const auto format = TimelineFormat(m_format->currentIndex());
    const QString suffix = fileSuffix(format);
    auto* dialog = new QFileDialog(this, tr("Save timeline"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Timeline (*%1)").arg(suffix), tr("All files (*)")});
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->selectFile(u"shardroom-timeline"_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& path) {
        emit exportRequested(path, format, range());
        accept();
    });
    dialog->open();
}

} // namespace Shardroom
