// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is copied from the timeline and written to files, and what is kept of how it was set.

#include "ui/models/timelinemodel.h"
#include "ui/views/timelinelist.h"
#include "ui/views/timelinetimes.h"
#include "ui/views/timelineview.h"
#include "ui/views/timelinewriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {

QList<TimelineEntry> TimelineView::entriesOf(TimelineRange range) const
{
    m_model->settle(); // what was typed a moment ago counts
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (range) {
    case TimelineRange::Marked:
        return m_model->entriesIn(m_list->markedRows());
    case TimelineRange::Listed:
        return m_model->listedEntries();
    case TimelineRange::Quarter:
        return m_model->entriesSince(now.addSecs(-TimelineTimes::quarter));
    case TimelineRange::Hour:
        return m_model->entriesSince(now.addSecs(-TimelineTimes::hour));
    case TimelineRange::Everything:
        return m_model->entriesSince({});
    }
    Q_UNREACHABLE();
}

QList<TimelineEntry> TimelineView::markedOrListed() const
{
    m_model->settle(); // before it is looked what is marked
    return entriesOf(m_list->markedRows().isEmpty() ? TimelineRange::Listed : TimelineRange::Marked);
}

QString TimelineView::selectedText() const
{
    QStringList lines;
    const auto entries = markedOrListed();
    for (const TimelineEntry& entry : entries)
        lines << m_model->line(entry);
    return lines.join(u'\n');
}

QByteArray TimelineView::selectedJson() const
{
    QJsonArray array;
    const auto entries = markedOrListed();
    for (const TimelineEntry& entry : entries)
        array.append(timelineJson(entry));
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

void TimelineView::copy() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

void TimelineView::openExport()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::array lines{int(entriesOf(TimelineRange::Marked).size()), m_model->listed(),
        m_model->countSince(now.addSecs(-TimelineTimes::quarter)),
        m_model->countSince(now.addSecs(-TimelineTimes::hour)), m_model->countSince({})};
    auto* dialog = new TimelineExportDialog(lines, this);
    connect(dialog, &TimelineExportDialog::exportRequested, this, &TimelineView::write);
    connect(dialog, &TimelineExportDialog::spanExportRequested, this, &TimelineView::writeSpan);
    if (const auto chosen = m_times->chosen()) {
        dialog->setSpan(*chosen);
    } else {
        const QDateTime first = m_model->firstAt();
        dialog->setSpan(first.isValid() ? TimelineSpan{first, m_model->lastAt()} : TimelineSpan{now, now});
    }
    dialog->open();
}

void TimelineView::write(const QString& path, TimelineFormat format, TimelineRange range)
{
    m_writer->write(path, format, entriesOf(range), TimelineExportDialog::name(range));
}

void TimelineView::writeSpan(const QString& path, TimelineFormat format, const TimelineSpan& span)
{
    QList<TimelineEntry> entries = m_model->entriesSince(span.from);
    entries.removeIf([&span](const TimelineEntry& entry) { return entry.at > span.to; });
    m_writer->write(path, format, entries, span.name());
}

void TimelineView::saveTools(QSettings& settings) const
{
    // While the crosshair stands it does not follow, which is nobody's wish for the next start.
    settings.setValue(u"timeline/follows"_s, m_moment ? m_followsAfter : m_follow->isChecked());
    for (int kind = 0; kind < TimelineModel::kinds; ++kind) {
        const QString name = u"timelineKind%1"_s.arg(kind);
        settings.setValue(u"timeline/"_s + name, findChild<QToolButton*>(name)->isChecked());
    }
}

void TimelineView::restoreTools(const QSettings& settings)
{
    m_follow->setChecked(settings.value(u"timeline/follows"_s, true).toBool());
    for (int kind = 0; kind < TimelineModel::kinds; ++kind) {
        const QString name = u"timelineKind%1"_s.arg(kind);
        findChild<QToolButton*>(name)->setChecked(settings.value(u"timeline/"_s + name, true).toBool());
    }
}

} // namespace Shardroom
