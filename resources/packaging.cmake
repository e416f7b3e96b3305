# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# `cmake --build build/release --target deb` makes shardroom_VERSION_ARCHITECTURE.deb in the build directory.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME shardroom)
set(CPACK_PACKAGE_VENDOR "The Shardroom authors")
set(CPACK_PACKAGE_CONTACT "${SHARDROOM_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "control room for Discord gateway shards")
set(CPACK_PACKAGE_DESCRIPTION
"Shardroom connects the shards of a Discord bot and shows each of them as a
tile and a row: its state and since when, its heartbeat latency, its guilds
and events, how it was last closed and what happens next.

It resumes, pauses, ends, re-identifies and reshards them, keeps their sessions
between runs and guards the daily identify budget. A practice gateway is built
in, which needs no token and no network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is opened while running, which dpkg-shlibdeps can't see: certificates for TLS, the driver of the history's
# database. (The reader of our SVG icons comes with the library that is linked.)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "qt6-wayland, qt6-translations-l10n, fonts-dejavu-core, libsecret-1-0, gnome-keyring | kwalletmanager")

include(CPack)

# The target "package" wants the tests built first; this one only what goes in.
add_custom_target(deb
  COMMAND ${CMAKE_CPACK_COMMAND} -G DEB
  DEPENDS shardroom shardroomctl shardroom-simulator desktop_files
  WORKING_DIRECTORY ${PROJECT_BINARY_DIR}
  COMMENT "Packing ${PROJECT_BINARY_DIR}/shardroom_${PROJECT_VERSION}_*.deb" VERBATIM USES_TERMINAL)
