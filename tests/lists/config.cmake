# SPDX-License-Identifier: MIT
unit_test(test_tree mailcall_xml)
unit_test(test_settings mailcall_config)
unit_test(test_callfile mailcall_config)
unit_test(test_scaffold mailcall_work)
unit_test(test_scaffold_layouts mailcall_work)
cli_test(init)
cli_test(check)

foreach(name callfile scaffold)
  fuzz_target(${name} mailcall_work)
endforeach()
fuzz_target(analyse mailcall_work SEEDS ${CMAKE_CURRENT_SOURCE_DIR}/golden/messages)
