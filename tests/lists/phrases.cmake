# SPDX-License-Identifier: MIT
# phrase_refused(NAME PHRASE WHY): the compiler of phrases names table, language, phrase and remedy.
file(CONFIGURE OUTPUT phrase_tables.inc CONTENT "PHRASE_TABLE(phrases_refused)\n")
function(phrase_refused name phrase why)
  set(phrases ${CMAKE_SOURCE_DIR}/src/classify/phrases)
  add_executable(phrases_refused_${name} unit/phrases_refused.c ${phrases}/phrases_compile.c ${phrases}/tokens.c
                 ${phrases}/words_said.c)
  target_include_directories(phrases_refused_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR} ${CMAKE_SOURCE_DIR}/src/classify)
  target_compile_definitions(phrases_refused_${name} PRIVATE "PHRASE=\"${phrase}\"")
  target_link_libraries(phrases_refused_${name} PRIVATE mailcall_flags mailcall_lang)
  add_test(NAME phrases.refused_${name} COMMAND phrases_refused_${name})
  set_tests_properties(phrases.refused_${name} PROPERTIES
                       PASS_REGULAR_EXPRESSION "phrases_refused.c: en: \".*\": ${why}")
endfunction()
phrase_refused(empty "many//thanks" "a letter or figure is missing between two blanks or strokes")
phrase_refused(star "many * thanks" "a letter or figure is missing between two blanks or strokes")
phrase_refused(gap "_/many thanks" "a gap stands between words: take it away")
phrase_refused(none "|many thanks" "no phrase between two strokes: take one of them away")

unit_test(test_word_set mailcall_classify)
target_include_directories(test_word_set PRIVATE ${CMAKE_SOURCE_DIR}/src/classify)
