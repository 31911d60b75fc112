# SPDX-License-Identifier: MIT
# Command-line sessions; run against both builds (label "release" is what scripts/test runs on the release build).
function(cli_test name)
  add_test(NAME cli.${name} COMMAND bats ${CMAKE_CURRENT_SOURCE_DIR}/cli/${name}.bats)
  set_tests_properties(cli.${name} PROPERTIES LABELS release TIMEOUT 600
    ENVIRONMENT "MAILCALL=$<TARGET_FILE:mailcall>;MAILCALL_DELIVER=$<TARGET_FILE:mailcall-deliver>;BUILD_DIR=${CMAKE_BINARY_DIR}")
endfunction()
cli_test(examples)
cli_test(install)
cli_test(intake)
cli_test(full)
