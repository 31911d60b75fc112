# SPDX-License-Identifier: MIT
add_executable(blocks tools/blocks.c)
target_link_libraries(blocks PRIVATE mailcall_text mailcall_mail)
set_target_properties(blocks PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
unit_test(test_replies mailcall_text mailcall_mail)
unit_test(test_plain mailcall_text)
unit_test(test_html mailcall_text)
unit_test(test_segment mailcall_text)
unit_test(test_ways mailcall_text)
unit_test(test_phrases mailcall_text)
unit_test(test_office mailcall_text)
unit_test(test_odt mailcall_text)
unit_test(test_rtf mailcall_text)
unit_test(test_doc mailcall_text)
unit_test(test_columns mailcall_text)

foreach(name html segment office)
  fuzz_target(${name} mailcall_text)
endforeach()
unit_test(test_feeding mailcall_text)

# Failing allocations need a build that a library can be preloaded into.
if(TARGET fail_allocation)
  add_executable(text_extract ${CMAKE_SOURCE_DIR}/tests/fault/text_extract.c)
  target_link_libraries(text_extract PRIVATE mailcall_text)
  add_test(NAME fault.text COMMAND ${CMAKE_SOURCE_DIR}/tests/fault/text_faults $<TARGET_FILE:text_extract>
    $<TARGET_FILE:fail_allocation>)
  set_tests_properties(fault.text PROPERTIES LABELS release TIMEOUT 600)
endif()
