# SPDX-License-Identifier: MIT
unit_test(test_words mailcall_lang)
