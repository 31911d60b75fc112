# SPDX-License-Identifier: MIT
unit_test(test_kind mailcall_classify)
unit_test(test_errands mailcall_classify)
unit_test(test_retells mailcall_classify)
target_include_directories(test_kind PRIVATE ${CMAKE_SOURCE_DIR}/src/classify)
unit_test(test_flags mailcall_classify)
unit_test(test_wishes mailcall_classify)
unit_test(test_revises mailcall_classify)
unit_test(test_contributor mailcall_classify)
unit_test(test_streams_left mailcall_classify)
unit_test(test_workstreams mailcall_classify)
add_test(NAME golden.messages COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/golden/check.py $<TARGET_FILE:mailcall>)
add_test(NAME golden.lines COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/golden/check_lines.py $<TARGET_FILE:mailcall>)

# Prints what the decision about a message's kind rests on; fit_kinds.py sets the weights from it.
add_executable(kind_features tools/kind_features.c)
target_link_libraries(kind_features PRIVATE mailcall_work)
target_include_directories(kind_features PRIVATE ${CMAKE_SOURCE_DIR}/src/classify)
target_link_options(kind_features PRIVATE -Wl,--wrap=features_measure,--wrap=streams_probability)
