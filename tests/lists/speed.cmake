# SPDX-License-Identifier: MIT
unit_test(test_child_server mailcall_base)
unit_test(test_openings mailcall_base)

# How fast the analysis is: run by hand (tests/bench/README.md). Under the sanitizers the numbers would say nothing.
if(NOT MAILCALL_SANITIZE)
  add_executable(bench_throughput ${CMAKE_CURRENT_LIST_DIR}/../bench/throughput.c)
  target_link_libraries(bench_throughput PRIVATE mailcall_work)
  set_target_properties(bench_throughput PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
endif()
