# SPDX-License-Identifier: MIT
unit_test(test_document mailcall_model)
unit_test(test_width mailcall_lang)
unit_test(test_render_text mailcall_render)
unit_test(test_render_html mailcall_render)
unit_test(test_render_json mailcall_render)
unit_test(test_digest mailcall_work)
unit_test(test_outbox mailcall_work)
unit_test(test_tables mailcall_work)
