# SPDX-License-Identifier: MIT
# Run by "cmake --install": examples and the manual of mailcall-deliver, in which the programs stand under /usr, are
# installed with the paths of this installation. Only now is it known which prefix was asked for.

foreach(name BINDIR LIBEXECDIR DATADIR MANDIR)
  cmake_path(ABSOLUTE_PATH MAILCALL_INSTALL_${name} BASE_DIRECTORY "${CMAKE_INSTALL_PREFIX}" OUTPUT_VARIABLE ${name})
endforeach()

function(install_with_paths from to)
  file(READ "${MAILCALL_SOURCE_DIR}/${from}" text)
  string(REPLACE "/usr/bin/mailcall" "${BINDIR}/mailcall" text "${text}")
  string(REPLACE "/usr/libexec/mailcall/" "${LIBEXECDIR}/mailcall/" text "${text}")
  set(made "${MAILCALL_BINARY_DIR}/installed/${from}")
  file(WRITE "${made}" "${text}")
  get_filename_component(folder "${to}" DIRECTORY)
  file(INSTALL DESTINATION "${folder}" TYPE FILE FILES "${made}")
endfunction()

foreach(example IN LISTS MAILCALL_EXAMPLES)
  install_with_paths("config/${example}" "${DATADIR}/mailcall/${example}")
endforeach()
install_with_paths(docs/man/mailcall-deliver.8 "${MANDIR}/man8/mailcall-deliver.8")
