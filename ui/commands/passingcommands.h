// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

class QAction;

namespace Shardroom {

class FilterBar;
class NoticeBar;
class TableLayouts;

//! What the banner offers about its trouble.
enum class BannerOffer { Remedy, Show, Mute };

//! What the palette offers beside the menus and pages: chips of saved filters, saved layouts of the table, and the
//! buttons of the banner. They come and go, so that they have no keys. Lives in the GUI thread.
class PassingCommands : public QObject {
    Q_OBJECT
public:
    //! Observes them; they must outlive this.
    PassingCommands(FilterBar* filter, TableLayouts* layouts, NoticeBar* banner, QObject* parent = nullptr);

    //! As they are now; valid until the next call.
    [[nodiscard]] QList<QAction*> filters();
    [[nodiscard]] QList<QAction*> layouts();
    //! Always the same ones; greyed with the reason while there is no banner, or it has no such button.
    [[nodiscard]] QList<QAction*> banner();

signals:
    //! `subject` is what the banner was about when banner() was asked last, and `words` what its button said: it may be
    //! about something else by now.
    void offerChosen(Shardroom::BannerOffer offer, const QString& subject, const QString& words);

private:
    [[nodiscard]] QAction* make(QList<QAction*>& among, const QString& name, const QString& text);

    FilterBar* m_filterBar;
    TableLayouts* m_tableLayouts;
    NoticeBar* m_notice;
    QList<QAction*> m_filters;
    QList<QAction*> m_layouts;
    QList<QAction*> m_banner;
};

} // namespace Shardroom
