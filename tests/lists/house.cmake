# SPDX-License-Identifier: MIT
add_test(NAME house.floors COMMAND ${CMAKE_SOURCE_DIR}/tests/check_floors ${CMAKE_SOURCE_DIR})
add_test(NAME house.circles COMMAND ${CMAKE_SOURCE_DIR}/tests/check_circles ${CMAKE_BINARY_DIR})
add_test(NAME house.commands COMMAND ${CMAKE_SOURCE_DIR}/tests/check_commands ${CMAKE_SOURCE_DIR} $<TARGET_FILE:mailcall>)
add_test(NAME house.manuals COMMAND ${CMAKE_SOURCE_DIR}/tests/check_manuals ${CMAKE_SOURCE_DIR})
add_test(NAME house.corpus COMMAND ${CMAKE_SOURCE_DIR}/tests/corpus/explain_all ${CMAKE_SOURCE_DIR} $<TARGET_FILE:mailcall>)
set_tests_properties(house.corpus PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 900)
