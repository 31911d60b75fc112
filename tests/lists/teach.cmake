# SPDX-License-Identifier: MIT
foreach(name teach together template compare evaluate)
  unit_test(test_${name} mailcall_work)
endforeach()
cli_test(teach)
target_include_directories(test_evaluate PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../../src/work)
target_include_directories(test_teach PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../../src/work)
target_include_directories(test_together PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../../src/work)
