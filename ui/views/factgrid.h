// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/reshardtexts.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace Shardroom {

//! Labels with their values below each other. Labels stay the same objects while the texts change, so that what is
//! being read or marked does not jump.
class FactGrid : public QWidget {
    Q_OBJECT
public:
    enum class Values {
        Texts, //!< left, may take several lines
        Numbers, //!< right-aligned
    };
    explicit FactGrid(Values values, QWidget* parent = nullptr);

    void setFacts(const QList<ReshardTexts::Fact>& facts);
    //! The value that stands beside this label; empty when there is none.
    [[nodiscard]] QString value(const QString& label) const;

private:
    Values m_values;
    QGridLayout* m_grid;
    QList<std::pair<QLabel*, QLabel*>> m_rows;
};

} // namespace Shardroom
