# SPDX-License-Identifier: MIT
# mail and charsets: units; the parser against Python's email on the shared corpus; fuzzers with -DMAILCALL_FUZZ=ON.
foreach(name header words_encoded address mime hostile_mail charset list compose send key)
  unit_test(test_${name} mailcall_mail)
endforeach()

add_executable(mime_dump corpus/mime_dump.c)
target_link_libraries(mime_dump PRIVATE mailcall_mail)
set_target_properties(mime_dump PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
add_test(NAME corpus.mime COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/corpus/compare_mime.py $<TARGET_FILE:mime_dump>
  ${CMAKE_SOURCE_DIR}/../shared/corpus/mail --allow ${CMAKE_CURRENT_SOURCE_DIR}/corpus/judged.tsv)
set_tests_properties(corpus.mime PROPERTIES SKIP_RETURN_CODE 77)

foreach(name message fields charset)
  fuzz_target(${name} mailcall_mail)
endforeach()
