# SPDX-License-Identifier: MIT
add_executable(blocks tools/blocks.c)
target_link_libraries(blocks PRIVATE mailcall_text mailcall_mail)
set_target_properties(blocks PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
unit_test(test_replies mailcall_text mailcall_mail)
unit_test(test_plain mailcall_text)
unit_test(test_html mailcall_text)
unit_test(test_segment mailcall_text)
unit_test(test_office mailcall_text)

foreach(name html segment office)
  fuzz_target(${name} mailcall_text)
endforeach()
