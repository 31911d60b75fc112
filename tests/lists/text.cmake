# SPDX-License-Identifier: MIT
add_executable(blocks tools/blocks.c)
target_link_libraries(blocks PRIVATE mailcall_text mailcall_mail)
set_target_properties(blocks PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
unit_test(test_replies mailcall_text mailcall_mail)
