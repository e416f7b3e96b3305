// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

//! makeicons SVG DIRECTORY SIZE…: draws the icon as DIRECTORY/SIZE.png, so that desktops without SVG have it in their
//! usual sizes and no picture is kept twice. Runs while building.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 3) {
        std::fputs("makeicons: use: makeicons SVG DIRECTORY SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer renderer(arguments[0]);
    const QDir directory(arguments[1]);
    if (!renderer.isValid() || !directory.mkpath(u"."_s)) {
        std::fprintf(stderr, "makeicons: %s can't be read, or %s can't be made\n", qPrintable(arguments[0]),
            qPrintable(arguments[1]));
        return 1;
    }
    for (const QString& size : arguments.mid(2)) {
        QImage image(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString file = directory.filePath(size + u".png"_s);
        if (!image.save(file)) {
            std::fprintf(stderr, "makeicons: %s can't be written\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
