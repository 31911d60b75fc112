# SPDX-License-Identifier: MIT
# Command-line sessions; run against both builds (label "release" is what scripts/test runs on the release build).
function(cli_test name)
  add_test(NAME cli.${name} COMMAND bats ${CMAKE_CURRENT_SOURCE_DIR}/cli/${name}.bats)
  set_tests_properties(cli.${name} PROPERTIES LABELS release TIMEOUT 600
    ENVIRONMENT "MAILCALL=$<TARGET_FILE:mailcall>;MAILCALL_DELIVER=$<TARGET_FILE:mailcall-deliver>;BATS_NO_PARALLELIZE_WITHIN_FILE=1")
endfunction()
cli_test(intake)
