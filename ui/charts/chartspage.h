// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyquery.h"
#include "ui/charts/zoomstack.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <array>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QToolButton;

namespace Shardroom {

class TimeChart;

//! The fleet over time: four charts over one range with one crosshair. Asks for what it shows, at most once a second
//! and only while it is shown. While the crosshair stands, the range does not move on, and the state of the shards at
//! that moment is asked for as well. A held moment is always in sight: who zooms or moves away from it lets it go.
class ChartsPage : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPage(QWidget* parent = nullptr);

    void setShown(bool shown); //!< in sight; behind another tab it asks for nothing
    void setNow(const QDateTime& now); //!< of the newest snapshot
    void setShards(const QList<int>& numbers); //!< whose latency is drawn too: the first few
    void setState(const HistoryState& state);
    void setSeries(const HistorySeries& series); //!< an answer to historyRequested()
    void setMoment(const HistoryMoment& moment); //!< an answer to momentRequested()
    void goLive(); //!< no zoom, no crosshair
    //! How much is shown while it moves with the clock: one of the bar's; any other is left alone.
    void setSpan(std::chrono::seconds span);
    [[nodiscard]] std::chrono::seconds span() const { return m_zoom.span(); }

    [[nodiscard]] const TimeRange& range() const { return m_range; }
    [[nodiscard]] std::optional<ChartTime> cursor() const { return m_cursor; }
    [[nodiscard]] bool isPinned() const { return m_isPinned; }
    [[nodiscard]] QList<TimeChart*> charts() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    //! The range stands still, by a zoom or a pan: what else is shown may go by it. nullopt: it moves with the clock.
    void rangeChanged(const std::optional<Shardroom::TimeRange>& range);
    void historyRequested(const Shardroom::HistoryQuery& query);
    void momentRequested(Shardroom::HistoryTime moment);
    //! What map and table are to show; nullopt: now.
    void momentChanged(const std::optional<Shardroom::HistoryMoment>& moment);

protected:
    void actionEvent(QActionEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void buildKeys();
    void buildBar();
    void showHint();
    void connectChart(TimeChart* chart);
    void zoom(const TimeRange& range);
    void pan(std::chrono::milliseconds by);
    void popZoom();
    void lookAtZoom();
    void moveCursor(std::optional<ChartTime> time, bool isPinned);
    void stepCursor(int steps);
    void zoomIn();
    void togglePin();
    void askMoment();
    void refresh();
    void showRange();
    void draw();
    void drawOthers();
    void arrange();
    [[nodiscard]] QString emptyText() const;

    ZoomStack m_zoom;
    TimeRange m_range; // as the charts show it
    ChartTime m_now{};
    bool m_isShown = false;
    QList<int> m_shards;
    std::optional<TimeRange> m_toldRange;
    HistoryState m_state;
    HistorySeries m_series;
    quint64 m_ticket = 0;
    bool m_isWaiting = false; // for an answer
    ChartTime m_askedAt{};
    std::optional<ChartTime> m_cursor;
    bool m_isPinned = false;
    bool m_isMomentWaiting = false;
    std::optional<HistoryTime> m_momentAsked;
    QTimer m_momentPause; // between an answer and the next question: the map takes a while to paint
    QTimer m_drawOthers; // after the latencies

    QButtonGroup* m_spans;
    QToolButton* m_live;
    QAction* m_goLive = nullptr;
    QAction* m_zoomBack = nullptr;
    QLabel* m_rangeText;
    QLabel* m_hint;
    QString m_hintText; //!< in full
    QGridLayout* m_grid;
    TimeChart* m_latency;
    TimeChart* m_events;
    TimeChart* m_connections;
    TimeChart* m_guilds;
};

} // namespace Shardroom
