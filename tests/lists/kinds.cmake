# SPDX-License-Identifier: MIT
unit_test(test_kind mailcall_classify)
unit_test(test_flags mailcall_classify)
unit_test(test_contributor mailcall_classify)
unit_test(test_workstreams mailcall_classify)
add_test(NAME golden.messages COMMAND python3 ${CMAKE_CURRENT_SOURCE_DIR}/golden/check.py $<TARGET_FILE:mailcall>)
