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
    connect(desk, &BotDesk::reserved, this, &BotRoom::onReserved);
    connect(desk, &BotDesk::saved, this, &BotRoom::onSaved);
    connect(desk, &BotDesk::leftBehind, this, &BotRoom::complain);
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
        if (const BotEntry* bot = find(name); bot != nullptr && bot->profile)
            emit startRequested(*bot->profile);
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
    connect(m_dialog, &BotDialog::saveRequested, this,
        [this, dialog = m_dialog, profile](const Profile& wanted, const std::optional<BotToken>& token, bool open) {
            save({dialog, wanted, profile, token, open});
        });
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
    m_keychain.read(
        profile.name, [this, ask, dialog = m_checking](const std::optional<BotToken>& kept, const QString& why) {
            if (!dialog || !dialog->isVisible())
                return; // it was given up while the keychain asked for its password: nobody is told, Discord neither
            if (kept)
                ask(kept);
            else
                dialog->showCheck({{}, {}, {}, why});
        });
}

bool BotRoom::Saving::isWanted() const
{
    return dialog && dialog->isVisible();
}

void BotRoom::save(Saving saving)
{
    m_saving = std::move(saving);
    if (m_saving.token)
        LogSink::addToken(*m_saving.token);
    if (!m_saving.needsKeychain())
        write();
    else if (m_saving.before)
        keepToken();
    else // another program may have taken the name: then its token must not be overwritten
        m_thread.tell([name = m_saving.profile.name](BotDesk& desk) { desk.reserve(name); });
}

void BotRoom::onReserved(const QString& name, const QString& error)
{
    if (name != m_saving.profile.name || !m_saving.needsKeychain())
        return; // of one before, which was given up
    if (!m_saving.isWanted())
        m_thread.tell([name](BotDesk& desk) { desk.release(name); });
    else if (error.isEmpty())
        keepToken();
    else
        m_saving.dialog->showSaved(error);
}

//! The token first: a profile without one can't be opened.
void BotRoom::keepToken()
{
    const Saving asked = m_saving;
    const auto isWanted = [this, asked] { return asked.isWanted() && asked.dialog == m_saving.dialog; };
    m_keychain.write(asked.profile.name, *asked.token, isWanted, [this, asked, isWanted](const QString& why) {
        if (isWanted() && why.isEmpty()) {
            write();
            return;
        }
        m_thread.tell([name = asked.profile.name](BotDesk& desk) { desk.release(name); });
        if (asked.isWanted())
            asked.dialog->showSaved(why, true);
    });
}

void BotRoom::write()
{
    const bool toFile = m_saving.profile.tokenPlace == TokenPlace::File;
    m_thread.tell(
        [profile = m_saving.profile, before = m_saving.before, token = toFile ? m_saving.token : std::nullopt](
            BotDesk& desk) { desk.save(profile, token, before); });
}

void BotRoom::onSaved(const QString& name, const QString& error)
{
    if (name != m_saving.profile.name)
        return; // of a dialog before, which was given up
    const Saving saving = std::exchange(m_saving, Saving());
    const bool isWanted = saving.isWanted();
    const bool wasInKeychain = saving.before && saving.before->tokenPlace == TokenPlace::Keychain;
    if (error.isEmpty() && wasInKeychain && saving.profile.tokenPlace != TokenPlace::Keychain)
        removeEntry(name, tr("%1 is saved, but its old token is still in the keychain.").arg(name));
    if (!error.isEmpty() && !saving.before && saving.needsKeychain())
        m_keychain.remove(name, [](const QString&) {}); // without its profile it would be nobody's
    if (isWanted)
        saving.dialog->showSaved(error);
    if (isWanted && error.isEmpty() && saving.open)
        m_isSaved = name; // the list comes next, and open() goes by it
}

void BotRoom::removeEntry(const QString& name, const QString& consequence)
{
    m_keychain.remove(name, [this, consequence](const QString& why) {
        if (!why.isEmpty())
            complain(consequence + u' ' + why);
    });
}

void BotRoom::remove(const QString& name, bool withToken)
{
    const BotEntry* bot = find(name);
    // Of a profile that can't be read nobody knows where its token is.
    const bool mayHaveEntry = bot != nullptr && (!bot->profile || bot->profile->tokenPlace == TokenPlace::Keychain);
    // Both go, whatever becomes of the other: without the profile nothing asks for the token.
    if (withToken && mayHaveEntry)
        removeEntry(name, tr("The token of %1 is still in the keychain.").arg(name));
    m_thread.tell([name, withToken](BotDesk& desk) { desk.remove(name, withToken); });
}

} // namespace Shardroom
