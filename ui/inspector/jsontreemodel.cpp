// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/jsontreemodel.h"

#include "core/gateway/snowflake.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qsizetype longestCell = 300; // characters; the tool tip and the copy have more
constexpr qsizetype longestTip = 4000;

int childCount(const QJsonValue& value)
{
    return int(value.isObject() ? value.toObject().size() : value.isArray() ? value.toArray().size() : 0);
}

} // namespace

struct JsonTreeModel::Node {
    Node* parent = nullptr;
    int row = 0;
    QString key;
    QJsonValue value;
    int count = 0; // of all children
    QStringList keys; // of an object, once its first child is there
    std::vector<std::unique_ptr<Node>> children;
};

JsonTreeModel::JsonTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setValue(const QJsonValue& value)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->value = value;
    m_root->count = childCount(value);
    endResetModel();
}

JsonTreeModel::Node* JsonTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QString JsonTreeModel::path(const QModelIndex& index) const
{
    QString path;
    for (const Node* node = nodeOf(index); node->parent; node = node->parent) {
        const bool inArray = node->parent->value.isArray();
        const QString step = inArray ? u"[%1]"_s.arg(node->row) : node->key;
        path = path.isEmpty() || path.startsWith(u'[') ? QString(step + path) : QString(step + u'.' + path);
    }
    return path;
}

QString JsonTreeModel::valueText(const QModelIndex& index) const
{
    const QJsonValue& value = nodeOf(index)->value;
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    return value.isString() ? value.toString() : shown(value);
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (row < 0 || row >= int(node->children.size()) || column < 0 || column >= columns || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex& index) const
{
    Node* above = index.isValid() ? nodeOf(index)->parent : nullptr;
    return above && above->parent ? createIndex(above->row, 0, above) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex&) const
{
    return columns;
}

bool JsonTreeModel::hasChildren(const QModelIndex& parent) const
{
    return parent.column() <= 0 && nodeOf(parent)->count > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return parent.column() <= 0 && int(node->children.size()) < node->count;
}

void JsonTreeModel::fetchMore(const QModelIndex& parent)
{
    Node* node = nodeOf(parent);
    const int first = int(node->children.size());
    const int count = std::min(atOnce, node->count - first);
    if (parent.column() > 0 || count <= 0)
        return;
    const QJsonObject object = node->value.toObject();
    const QJsonArray array = node->value.toArray();
    if (node->value.isObject() && node->keys.isEmpty())
        node->keys = object.keys();
    beginInsertRows(parent, first, first + count - 1);
    for (int row = first; row < first + count; ++row) {
        auto child = std::make_unique<Node>();
        child->parent = node;
        child->row = row;
        child->key = node->value.isObject() ? node->keys.at(row) : QString::number(row);
        child->value = node->value.isObject() ? object.value(child->key) : array.at(row);
        child->count = childCount(child->value);
        node->children.push_back(std::move(child));
    }
    endInsertRows();
}

QString JsonTreeModel::shown(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return u'"' + value.toString() + u'"';
    case QJsonValue::Array:
        return tr("[%Ln element(s)]", nullptr, childCount(value));
    case QJsonValue::Object:
        return tr("{%Ln member(s)}", nullptr, childCount(value));
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QVariant JsonTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeOf(index);
    if (role == Qt::DisplayRole) {
        const QString text = index.column() == Key ? node->key : shown(node->value);
        return text.size() > longestCell ? text.first(longestCell) + u'\u2026' : text.simplified();
    }
    if (role != Qt::ToolTipRole || !node->value.isString())
        return {};
    const QString text = node->value.toString();
    constexpr qsizetype shortestSnowflake = 17;
    const auto id = text.size() < shortestSnowflake ? std::nullopt : guildIdFromText(text.toStdString());
    if (!id)
        return text.size() > longestCell ? text.first(std::min(text.size(), longestTip)) : QVariant();
    const QString made = QLocale().toString(createdAt(*id).toLocalTime(), QLocale::ShortFormat);
    return tr("An id that was made %1").arg(made);
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Key") : tr("Value");
}

} // namespace Shardroom
