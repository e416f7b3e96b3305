// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/frame.h"

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace Shardroom {

class FrameView;

//! What goes over the connection of one shard, as it comes. It is asked for only while the page is in sight, or a shard
//! is kept: a shard that nobody inspects pays nothing.
class FramesPage : public QWidget {
    Q_OBJECT
public:
    explicit FramesPage(QWidget* parent = nullptr);

    //! The shard that is selected in the window; ignored while another one is kept.
    void setShard(ShardId shard);
    void setGateway(const QString& host) { m_gateway = host; } //!< for what is saved
    void addBatches(const QList<FrameBatch>& batches);
    //! Whether the page is in sight.
    void setShown(bool shown);
    //! What comes meanwhile is kept and counted.
    void pause(bool paused);
    void focusList();

signals:
    void inspectRequested(const QList<int>& shards);
    void written(const QString& path, int frames, const QString& error); //!< `error` is empty on success

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTools();
    void begin(ShardId shard);
    void ask();
    void forget();
    void scrolled();
    void updateWords();
    void updateIcons();

    FrameView* m_view;
    QToolButton* m_pill;
    QLabel* m_words;
    QToolButton* m_keep;
    QToolButton* m_follow;
    QToolButton* m_pause;
    QToolButton* m_clear;
    QToolButton* m_save;
    QString m_gateway;
    std::optional<ShardId> m_selected;
    std::optional<ShardId> m_shard; //!< whose frames these are
    QList<int> m_asked;
    qint64 m_leftOut = 0;
    bool m_shown = false;
};

} // namespace Shardroom
