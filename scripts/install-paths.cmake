# SPDX-License-Identifier: MIT
# Run by "cmake --install": examples and manuals, in which programs and files stand under /usr, and the README, in which
# they stand under /usr/local and beside it, are installed with the paths of this installation. Only now is it known
# which prefix was asked for.

foreach(name BINDIR LIBEXECDIR DATADIR MANDIR DOCDIR)
  cmake_path(ABSOLUTE_PATH MAILCALL_INSTALL_${name} BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}" OUTPUT_VARIABLE ${name})
endforeach()

# Of the README's links.
file(RELATIVE_PATH to_man "${DOCDIR}" "${MANDIR}")
file(RELATIVE_PATH to_data "${DOCDIR}" "${DATADIR}/mailcall")

function(install_with_paths from to)
  file(READ "${MAILCALL_SOURCE_DIR}/${from}" text)
  string(REPLACE "/usr/local/libexec/" "/usr/libexec/" text "${text}")
  string(REPLACE "/usr/local/share/" "/usr/share/" text "${text}")
  string(REPLACE "/usr/bin/mailcall" "${BINDIR}/mailcall" text "${text}")
  string(REPLACE "/usr/libexec/mailcall/" "${LIBEXECDIR}/mailcall/" text "${text}")
  string(REPLACE "/usr/share/mailcall" "${DATADIR}/mailcall" text "${text}")
  foreach(manual IN LISTS MAILCALL_MANUALS)
    string(REGEX REPLACE ".*\\." "" section "${manual}")
    string(REPLACE "](docs/man/${manual})" "](${to_man}/man${section}/${manual})" text "${text}")
  endforeach()
  string(REPLACE "](config/)" "](${to_data}/)" text "${text}")
  set(made "${MAILCALL_BINARY_DIR}/installed/${from}")
  file(WRITE "${made}" "${text}")
  get_filename_component(folder "${to}" DIRECTORY)
  file(INSTALL DESTINATION "${folder}" TYPE FILE FILES "${made}")
endfunction()

foreach(example IN LISTS MAILCALL_EXAMPLES)
  install_with_paths("config/${example}" "${DATADIR}/mailcall/${example}")
endforeach()
foreach(manual IN LISTS MAILCALL_MANUALS)
  string(REGEX REPLACE ".*\\." "" section "${manual}")
  install_with_paths("docs/man/${manual}" "${MANDIR}/man${section}/${manual}")
endforeach()
install_with_paths(README.md "${DOCDIR}/README.md")
