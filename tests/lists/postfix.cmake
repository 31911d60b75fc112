# SPDX-License-Identifier: MIT
add_test(NAME postfix.delivery COMMAND bats ${CMAKE_CURRENT_SOURCE_DIR}/postfix/postfix.bats)
set_tests_properties(postfix.delivery PROPERTIES
  ENVIRONMENT "MAILCALL=$<TARGET_FILE:mailcall>;MAILCALL_DELIVER=$<TARGET_FILE:mailcall-deliver>" TIMEOUT 300)
