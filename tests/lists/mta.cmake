# SPDX-License-Identifier: MIT
# Real mail servers on loopback. Exim and OpenSMTPD, which cannot be installed beside Postfix, are unpacked by
# scripts/install-deps and run in a root directory of their own; there is no /proc in it, which the sanitizers need, so
# that these two are run against the release build only.
set(servers postfix)
if(NOT MAILCALL_SANITIZE)
  list(APPEND servers exim opensmtpd)
endif()
foreach(server ${servers})
  add_test(NAME mta.${server} COMMAND bats ${CMAKE_CURRENT_SOURCE_DIR}/mta/delivery.bats)
  set_tests_properties(mta.${server} PROPERTIES LABELS release TIMEOUT 600 ENVIRONMENT
    "SERVER=${server};SERVER_TREES=${CMAKE_SOURCE_DIR}/build/servers;MAILCALL=$<TARGET_FILE:mailcall>;MAILCALL_DELIVER=$<TARGET_FILE:mailcall-deliver>")
endforeach()
