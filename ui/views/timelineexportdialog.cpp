// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelineexportdialog.h"

#include "ui/format.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! The fields show no milliseconds, and must not hold any: a second means all of it.
QDateTime wholeSecond(const QDateTime& at)
{
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch());
}

} // namespace

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

QString TimelineSpan::name() const
{
    const auto stamp = [](const QDateTime& at) { return at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s); };
    return TimelineExportDialog::tr("%1 to %2 UTC", "a range of time").arg(stamp(from), stamp(to));
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
    m_between = new QRadioButton(tr("&Between"), this); // here: the order in which Tab goes
    m_from = new QDateTimeEdit(this);
    m_to = new QDateTimeEdit(this);
    m_between->setObjectName(u"timelineBetween"_s);
    m_between->setEnabled(lines[size_t(TimelineRange::Everything)] > 0);
    form->addRow(QString(), m_between);
    m_from->setObjectName(u"timelineFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(u"timelineTo"_s);
    m_to->setAccessibleName(tr("To"));
    auto* times = new QHBoxLayout;
    times->setContentsMargins(unit * 3 / 2, 0, 0, 0); // below the words of its button
    times->addWidget(m_from);
    times->addWidget(new QLabel(u"\u2013"_s, this));
    times->addWidget(m_to);
    times->addStretch(1);
    for (QDateTimeEdit* field : {m_from, m_to}) {
        field->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
        field->setEnabled(m_between->isEnabled());
        connect(field, &QDateTimeEdit::dateTimeChanged, m_between, [this] { m_between->setChecked(true); });
    }
    connect(m_from, &QDateTimeEdit::dateTimeChanged, m_to, &QDateTimeEdit::setMinimumDateTime);
    form->addRow(QString(), times);
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

void TimelineExportDialog::setSpan(const TimelineSpan& span)
{
    const QSignalBlocker quietFrom(m_from); // only a hand chooses them
    const QSignalBlocker quietTo(m_to);
    m_from->setDateTime(wholeSecond(span.from));
    m_to->setMinimumDateTime(m_from->dateTime());
    m_to->setDateTime(wholeSecond(span.to));
}

TimelineSpan TimelineExportDialog::span() const
{
    return {wholeSecond(m_from->dateTime()), wholeSecond(m_to->dateTime()).addMSecs(999)};
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
        if (m_between->isChecked())
            emit spanExportRequested(path, format, span());
        else
            emit exportRequested(path, format, range());
        accept();
    });
    dialog->open();
}

} // namespace Shardroom
