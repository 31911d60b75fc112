# SPDX-License-Identifier: MIT
foreach(module status arena buf utf8 file clock hash child)
  unit_test(test_${module} mailcall_base)
endforeach()
unit_test(test_source mailcall_intake)
unit_test(test_spool mailcall_intake)

# mailcall-deliver as a session: with a stand-in for mailcall, and once with the real one where it is built.
add_test(NAME cli.deliver COMMAND bats ${CMAKE_SOURCE_DIR}/tests/cli/deliver.bats)
set_tests_properties(cli.deliver PROPERTIES LABELS release TIMEOUT 300
  ENVIRONMENT "MAILCALL=${CMAKE_BINARY_DIR}/bin/mailcall;MAILCALL_DELIVER=$<TARGET_FILE:mailcall-deliver>")
