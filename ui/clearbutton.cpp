// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clearbutton.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

void addClearButton(QLineEdit* field)
{
    field->setClearButtonEnabled(true);
    const auto buttons = field->findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        button->setAccessibleName(Text::tr("Clear"));
}

} // namespace Shardroom
