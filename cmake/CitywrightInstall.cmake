# Where the programs and the desktop files go (cmake --install build/release --prefix …).
include(GNUInstallDirs)
install(TARGETS citywright citywright-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
install(FILES ${desktop}/citywright.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/citywright.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${desktop}/citywright-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME citywright.xml)
install(FILES ${desktop}/citywright.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
