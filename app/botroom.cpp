// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/botroom.h"

#include "app/logsink.h"
#include "ui/bots/botdialog.h"
#include "ui/bots/botsdialog.h"

#include <algorithm>
#include <utility>

namespace Shardroom {

BotRoom::BotRoom(const QString& here, const QUrl& apiUrl, QObject* parent)
    : QObject(parent)
    , m_here(here)
    , m_apiUrl(apiUrl)
    , m_thread(here)
{
    const BotDesk* desk = m_thread.desk();
    connect(desk, &BotDesk::listed, this, &BotRoom::onListed);
    connect(desk, &BotDesk::saved, this, &BotRoom::onSaved);
    connect(desk, &BotDesk::reached, this, &BotRoom::onReached);
    connect(desk, &BotDesk::removed, this, [this](const QString&, const QString& error) {
        if (!error.isEmpty())
            complain(error);
    });
    connect(desk, &BotDesk::checked, this, [this](const BotCheck& check) {
        if (m_checking)
            m_checking->showCheck(check);
    });
}

BotRoom::~BotRoom() = default;

const BotEntry* BotRoom::find(const QString& name) const
{
    const auto found = std::ranges::find(m_bots, name, &BotEntry::name);
    return found == m_bots.end() ? nullptr : &*found;
}

void BotRoom::complain(const QString& text)
{
    if (m_overview)
        m_overview->showError(text);
    else
        emit failed(text);
}

void BotRoom::refresh()
{
    m_thread.tell([](BotDesk& desk) { desk.list(); });
}

void BotRoom::onListed(const QList<BotEntry>& bots)
{
    m_bots = bots;
    if (m_overview)
        m_overview->setBots(bots);
    emit listed(bots);
    if (!m_isSaved.isEmpty())
        open(std::exchange(m_isSaved, QString()));
}

void BotRoom::open(const QString& name)
{
    const BotEntry* bot = find(name);
    if (bot == nullptr || !bot->profile)
        return; // it went in the meantime
    // Even one that seemed to be stopped: it may have been started since.
    m_thread.tell([profile = *bot->profile](BotDesk& desk) { desk.reach(profile); });
}

void BotRoom::onReached(const QString& name, BotReach reach, const QString& why)
{
    switch (reach) {
    case BotReach::NotRunning:
        if (m_overview)
            m_overview->close();
        emit startRequested(name);
        return;
    case BotReach::Shown:
        if (m_overview)
            m_overview->close();
        return;
    case BotReach::Refused:
        complain(tr("%1 is running already, but its window can't be shown. %2").arg(name, why));
        return;
    }
}

void BotRoom::openAddDialog(QWidget* parent)
{
    openDialog(parent, std::nullopt);
}

void BotRoom::openEditDialog(QWidget* parent, const QString& name)
{
    if (const BotEntry* bot = find(name); bot != nullptr && bot->profile)
        openDialog(parent, bot->profile);
}

void BotRoom::openDialog(QWidget* parent, const std::optional<Profile>& profile)
{
    QStringList taken;
    for (const BotEntry& bot : std::as_const(m_bots))
        taken << bot.name;
    m_dialog = new BotDialog({profile, m_apiUrl, taken, ProfileStore::defaultDirectory()}, parent);
    connect(m_dialog, &BotDialog::checkRequested, this, &BotRoom::check);
    connect(m_dialog, &BotDialog::saveRequested, this, &BotRoom::save);
    m_dialog->open();
}

void BotRoom::openBotsDialog(QWidget* parent)
{
    if (m_overview) {
        m_overview->raise();
        return;
    }
    m_overview = new BotsDialog(parent);
    BotsDialog* dialog = m_overview;
    dialog->setBots(m_bots);
    connect(dialog, &BotsDialog::addRequested, this, [this, dialog] { openAddDialog(dialog); });
    connect(dialog, &BotsDialog::editRequested, this,
        [this, dialog](const QString& name) { openEditDialog(dialog, name); });
    connect(dialog, &BotsDialog::openRequested, this, &BotRoom::open);
    connect(dialog, &BotsDialog::removeRequested, this, &BotRoom::remove);
    dialog->open();
    refresh();
}

void BotRoom::check(const Profile& profile, const std::optional<BotToken>& token)
{
    m_checking = m_dialog;
    const auto ask = [this, profile](const std::optional<BotToken>& known) {
        m_thread.tell([profile, known](BotDesk& desk) { desk.check(profile, known); });
    };
    if (token || profile.tokenPlace != TokenPlace::Keychain) {
        ask(token);
        return;
    }
    m_keychain.read(profile.name, [this, ask](const std::optional<BotToken>& kept, const QString& why) {
        if (kept)
            ask(kept);
        else if (m_checking)
            m_checking->showCheck({{}, {}, why});
    });
}

void BotRoom::save(const Profile& profile, const std::optional<BotToken>& token, bool open)
{
    m_toOpen = open ? profile.name : QString();
    m_saving = m_dialog;
    if (token)
        LogSink::addToken(*token);
    const auto write = [this, profile](const std::optional<BotToken>& forFile) {
        m_thread.tell([profile, forFile](BotDesk& desk) { desk.save(profile, forFile); });
    };
    if (!token || profile.tokenPlace != TokenPlace::Keychain) {
        write(token);
        return;
    }
    // The token first: a profile without one can't be opened.
    m_keychain.write(profile.name, *token, [this, write, dialog = m_saving](const QString& why) {
        if (!dialog || !dialog->isVisible())
            return; // it was given up while the keychain asked for its password
        if (why.isEmpty())
            write({});
        else
            dialog->showSaved(why, true);
    });
}

void BotRoom::onSaved(const QString& name, const QString& error)
{
    const bool isWaitedFor = m_saving && m_saving->isVisible();
    if (isWaitedFor)
        m_saving->showSaved(error);
    if (!isWaitedFor || !error.isEmpty() || m_toOpen != name)
        return;
    m_toOpen.clear();
    m_isSaved = name; // the list comes next, and open() goes by it
}

void BotRoom::remove(const QString& name)
{
    const BotEntry* bot = find(name);
    const bool hasEntry = bot != nullptr && bot->profile && bot->profile->tokenPlace == TokenPlace::Keychain;
    const auto removeProfile = [this, name] { m_thread.tell([name](BotDesk& desk) { desk.remove(name); }); };
    if (!hasEntry) {
        removeProfile();
        return;
    }
    m_keychain.remove(name, [this, removeProfile](const QString& why) {
        if (!why.isEmpty())
            complain(why); // the profile goes all the same: without it nothing asks for the entry
        removeProfile();
    });
}

} // namespace Shardroom
