// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace Shardroom {

//! The tokens of bots in the system's keychain, service "shardroom", an entry tokenEntryOf() for each. Never a plain
//! text file instead. Waits in the event loop, for an unlock prompt as well; after the patience it is given up: what
//! comes later is not looked at, and what is written later is taken back. Lives in the main thread, whose GLib loop the
//! keychain's library needs.
class BotKeychain : public QObject {
    Q_OBJECT
public:
    explicit BotKeychain(std::chrono::milliseconds patience = std::chrono::seconds(30), QObject* parent = nullptr);

    //! Without a token, `why` says what is in the way or missing: translated, whole sentences.
    using Read = std::function<void(const std::optional<BotToken>& token, const QString& why)>;
    //! `why` is empty when it is done.
    using Done = std::function<void(const QString& why)>;
    //! Whether somebody still wants it written.
    using Wanted = std::function<bool()>;
    // Each calls back once, later, unless this is deleted before.
    void read(const QString& name, Read then);
    //! And reads it back. One that nobody wants any more, when it comes to it, leaves the keychain as it was.
    void write(const QString& name, const BotToken& token, Wanted isWanted, Done then);
    void remove(const QString& name, Done then); //!< one that isn't there is no error

private:
    //! Starts the job; `then` gets false when the patience ended. `late`: its answer came after that, or after this.
    void run(QKeychain::Job* job, std::function<void(bool answered)> then, std::function<void()> late = {});
    void put(
        const QString& name, const BotToken& token, const std::optional<QString>& before, Wanted isWanted, Done then);
    [[nodiscard]] static QString refusal(const QKeychain::Job& job);
    [[nodiscard]] static QString noAnswer();
    [[nodiscard]] static QString givenUp();

    const std::chrono::milliseconds m_patience;
};

} // namespace Shardroom
