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

# Faults. The program under test is the one that is installed; failing allocations need a build that a library can be preloaded into.
add_executable(spool_list ${CMAKE_SOURCE_DIR}/tests/fault/spool_list.c)
target_link_libraries(spool_list PRIVATE mailcall_intake)
if(NOT MAILCALL_SANITIZE)
  get_property(deliver_sources GLOBAL PROPERTY MAILCALL_DELIVER_SOURCES)
  add_executable(deliver_dynamic ${deliver_sources})
  target_link_libraries(deliver_dynamic PRIVATE mailcall_flags)
  target_compile_definitions(deliver_dynamic PRIVATE MAILCALL_BINDIR="${CMAKE_INSTALL_FULL_BINDIR}")
  add_library(fail_allocation SHARED ${CMAKE_SOURCE_DIR}/tests/fault/fail_allocation.c)
  target_link_libraries(fail_allocation PRIVATE mailcall_flags)
  add_test(NAME fault.deliver COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/fault/deliver_faults $<TARGET_FILE:mailcall-deliver>
    $<TARGET_FILE:deliver_dynamic> $<TARGET_FILE:fail_allocation> $<TARGET_FILE:spool_list> ${CMAKE_BINARY_DIR}/bin/mailcall)
  set_tests_properties(fault.deliver PROPERTIES LABELS release SKIP_RETURN_CODE 77 TIMEOUT 600)
endif()
set_target_properties(spool_list PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
if(NOT MAILCALL_SANITIZE)
  add_test(NAME fault.ingest COMMAND ${CMAKE_SOURCE_DIR}/tests/fault/ingest_faults ${CMAKE_BINARY_DIR}/bin/mailcall)
  add_test(NAME fault.writers COMMAND ${CMAKE_SOURCE_DIR}/tests/fault/many_writers $<TARGET_FILE:mailcall-deliver> ${CMAKE_BINARY_DIR}/bin/mailcall)
  add_test(NAME fault.kills COMMAND ${CMAKE_SOURCE_DIR}/tests/fault/random_kills $<TARGET_FILE:mailcall-deliver> ${CMAKE_BINARY_DIR}/bin/mailcall)
  set_tests_properties(fault.ingest fault.writers fault.kills PROPERTIES LABELS release SKIP_RETURN_CODE 77 TIMEOUT 600)
endif()

foreach(name source clock)
  fuzz_target(${name} mailcall_intake)
endforeach()
if(NOT MAILCALL_SANITIZE)
  add_test(NAME fault.old_kernel COMMAND ${CMAKE_SOURCE_DIR}/tests/fault/old_kernel
    $<TARGET_FILE:test_child> $<TARGET_FILE:test_file> $<TARGET_FILE:test_spool>)
  set_tests_properties(fault.old_kernel PROPERTIES LABELS release SKIP_RETURN_CODE 77)
endif()
