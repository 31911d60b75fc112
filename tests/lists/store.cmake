# SPDX-License-Identifier: MIT
# The store: one conformance suite for every engine, what is particular to SQLite, and the tests with many processes.
set(store_tests ${CMAKE_CURRENT_LIST_DIR}/../store)

function(store_test name)
  add_executable(${name} ${ARGN})
  target_include_directories(${name} PRIVATE ${store_tests})
  target_link_libraries(${name} PRIVATE mailcall_store PkgConfig::CMOCKA)
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME store.${name} COMMAND ${name})
  set_tests_properties(store.${name} PROPERTIES TIMEOUT 300)
endfunction()

store_test(test_store_conformance
  ${store_tests}/conformance.c ${store_tests}/fixture.c ${store_tests}/suite_put.c ${store_tests}/suite_derived.c
  ${store_tests}/suite_search.c ${store_tests}/suite_outbox.c ${store_tests}/suite_reread.c)
store_test(test_store_sqlite ${store_tests}/sqlite.c ${store_tests}/fixture.c)
store_test(test_store_sqlite_versions ${store_tests}/sqlite_versions.c ${store_tests}/fixture.c)
target_include_directories(test_store_sqlite_versions PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../../src/store)
store_test(test_store_leaves ${store_tests}/leaves.c ${store_tests}/fixture.c)
target_include_directories(test_store_leaves PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../../src/store)
store_test(test_store_processes ${store_tests}/processes.c ${store_tests}/fixture.c)

fuzz_target(leaves mailcall_store)
unit_test(test_store_terms mailcall_store)
target_include_directories(test_store_terms PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../../src/store)

# Throughput: build it in a release build and run it by hand or by tests/bench.
add_executable(bench_store ${CMAKE_CURRENT_LIST_DIR}/../bench/store.c)
target_link_libraries(bench_store PRIVATE mailcall_store)
set_target_properties(bench_store PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
