# SPDX-License-Identifier: MIT
unit_test(test_words mailcall_lang)
unit_test(test_notions mailcall_lang)
unit_test(test_marker mailcall_classify)
unit_test(test_segments mailcall_classify m)
unit_test(test_passages mailcall_classify)
unit_test(test_order mailcall_classify)
unit_test(test_labels mailcall_classify)
unit_test(test_summary mailcall_classify)
