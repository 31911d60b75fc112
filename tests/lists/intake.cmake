# SPDX-License-Identifier: MIT
foreach(module status arena buf utf8 file clock hash child)
  unit_test(test_${module} mailcall_base)
endforeach()
unit_test(test_source mailcall_intake)
unit_test(test_spool mailcall_intake)
