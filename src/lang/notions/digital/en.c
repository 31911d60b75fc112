/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_en[] = {
    {NOTION_UPDATE, "update upgrade updating security_update security_fix end_of_life end_of_support "
                    "outdated out_of_date obsolete old_version latest_version newest_version new_version firmware "
                    "hotfix rollout auto-update reboot legacy_system legacy_software windows_xp windows_7 patched "
                    "unpatched patch_day patching years_out_of still_runs_on no_longer_supported"},
    {NOTION_BUG,
     "bug buggy bugfix debug debugger debugging regression glitch stack_trace traceback backtrace core_dump "
     "error_message blue_screen app_crashes software_crashes program_crashes keeps_crashing crashed_again segfault "
     "segmentation_fault null_pointer off-by-one race_condition memory_leak workaround heisenbug "
     "malfunction software_fault software_error root_cause infinite_loop"},
    {NOTION_TESTING, "unit_test test_suite integration_test regression_test continuous_integration test_coverage "
                     "code_coverage coverage_report automated_test flaky fuzzer fuzzing fuzz mock tester "
                     "beta_testing test_run test_case pipeline_red pipeline_green untested ci_job ci_runner "
                     "testbed nightly_build green_tick manual_testing quality_assurance"},
    {NOTION_RELEASE, "release release_cycle release_candidate release_notes release_manager version_number changelog "
                     "semantic_versioning semver stable_version stable_branch beta_version point_release "
                     "tarball release_day code_freeze feature_freeze long-term_support lts ship_it shipping_date "
                     "major_version minor_version rollback"},
    {NOTION_CODE_REVIEW,
     "second_reviewer find_reviewers review_the_code review_patches code_review pull_request merge_request merge "
     "merged patch_review code_reviewer approve_patch "
     "approve_patches diff nitpick two_pairs_of four_eyes commit_access commit_message rebase looks_good_to lgtm "
     "review_queue unreviewed maintainer_review patchset pair_programming sign-off second_pair_of"},
    {NOTION_MAINTAINER,
     "maintainer co-maintainer maintainership bus_factor sole_maintainer lone_maintainer single_maintainer "
     "orphaned_package abandoned_project unmaintained abandonware package_maintainer committer hobby_project "
     "spare-time_project core_developer core_team one_man_in one_person_project thankless adopt_a_package bus_number "
     "upstream_author volunteer_developer"},
    {NOTION_DEPENDENCY,
     "software_dependency dependency_tree dependency_management our_dependencies your_dependencies manage_dependencies "
     "many_dependencies few_dependencies transitive_dependency pinned_dependencies upstream_project "
     "third-party_library third-party_code "
     "supply_chain_attack software_supply_chain bill_of_materials sbom left-pad lockfile lock_file "
     "pinned_version npm pypi package_manager library_version dependency_hell log4j "
     "dependabot typosquatting imported_library shared_library external_library"},
    {NOTION_SOFTWARE_LICENCE,
     "permissive_licence software_licence software_license licence_text copyleft gpl lgpl agpl apache_licence "
     "mit_licence bsd_licence "
     "proprietary closed_source relicense relicensing dual_licensing licence_fee licence_fees licence_key "
     "seat_licence contributor_licence_agreement cla spdx eula licence_compatibility free_licence public_domain "
     "creative_commons vendor_lock-in"},
    {NOTION_OPEN_SOURCE,
     "open_source open-sourced free_software libre floss foss source_available source_code_published linux gnu mozilla "
     "firefox libreoffice debian wikipedia hacktivist public_money_public community_edition freely_licensed "
     "apache_foundation code_is_public published_code github"},
    {NOTION_DOCUMENTATION,
     "documentation tutorial readme manual_page man_page user_manual user_guide how-to howto wiki cookbook docstring "
     "code_examples worked_example getting_started quickstart faq handbook knowledge_base "
     "instruction_manual technical_writer cheat_sheet walkthrough read_the_manual rtfm reference_manual"},
    {NOTION_INTERFACE, "public_interface programming_interface interface api apis endpoint rest_api web_service "
                       "file_format data_format schema json xml csv "
                       "webhook sdk function_call plugin connector odata graphql middleware data_exchange "
                       "machine_interface message_format user_interface gui button dropdown"},
    {NOTION_COMPATIBILITY,
     "compatible compatibility backward_compatible backwards_compatible backwards_compatibility backward_compatibility "
     "incompatible breaking_change deprecated deprecate deprecation migrate_to migration_guide migration_path "
     "interoperable interoperability old_clients legacy_clients works_with_older emulator shim stops_working_after "
     "drop-in_replacement abi long_transition"},
    {NOTION_ENCRYPTION,
     "encryption encrypt encrypted cipher ciphertext cryptography cryptographic end-to-end tls ssl pgp gpg "
     "certificate_authority expired_certificate key_length key_exchange private_key public_key decrypt decryption "
     "plaintext post-quantum quantum-safe backdoor aes s/mime signal_app crypto_library elliptic_curve let's_encrypt"},
    {NOTION_BACKUP, "restore_test restore_files restored_from restoring_from tested_the_restore backup back_up "
                    "backed_up backing_up off-site external_drive "
                    "external_disk usb_stick tape_drive snapshot disaster_recovery lost_files lost_everything "
                    "lost_photos hard_disk_died hard_drive_died disk_failure recover_files recovery_test second_copy "
                    "another_copy copy_elsewhere nightly_copy mirror_copy 3-2-1 nas"},
    {NOTION_SERVER,
     "server_rack docker_container web_hosting hosting_provider hosting_company hosted_in server web_host data_centre "
     "data_center datacentre cloud cloud_provider virtual_machine "
     "kubernetes downtime uptime self-hosted self-hosting on-premises sysadmin overloaded_server mainframe "
     "server_room aws azure load_balancer failover cooling_of_servers cpu disk_space vps"},
    {NOTION_SOFTWARE_SPEED,
     "latency loading_time load_time loads_slowly slow_software slow_page benchmark response_time "
     "hourglass spinning_wheel spinning_cursor lag laggy sluggish throughput performance_problem "
     "performance_regression milliseconds takes_forever_to caching cached cpu_time memory_usage bloated "
     "unresponsive"},
    {NOTION_MOBILE_APP,
     "app apps smartphone mobile_app phone_app app_store play_store google_play android iphone ios push_notification "
     "install_app installed download_the_app update_the_app mobile_version mobile_phone uninstall qr_code "
     "in-app touch_screen old_phone phone_memory phone_storage"},
    {NOTION_WEBSITE,
     "website web_site web_page webpage homepage home_page browser hyperlink broken_link dead_link url landing_page "
     "webmaster web_designer cms wordpress drop-down_menu search_box site_map sitemap web_form online_form click_on "
     "clicks too_many_clicks 404 page_not_found intranet web_portal web_address"},
    {NOTION_SEARCH,
     "search search_engine searching searchable search_box search_results search_term keyword look_up google googled "
     "full-text find_anything finding_aid catalogue_search index_page filter_results hit_list typo_tolerance query "
     "can't_find cannot_find never_find where_to_find table_of_contents haystack relevance ranking_algorithm"},
    {NOTION_SPAM, "junk_email spam spammer junk_mail junk_folder unsolicited unsubscribe unwanted_mail unwanted_email "
                  "bulk_mail spam_filter spamassassin greylisting blocklist blacklist inbox_full inbox_is_full "
                  "overflowing_inbox viagra nigerian_prince chain_letter robocall cold_calls too_many_emails "
                  "mass_mailing marketing_emails flooded_with newsletter_I never dkim spf dmarc captcha"},
    {NOTION_SOCIAL_MEDIA, "went_viral thousand_followers number_of_followers instagram_followers social_influencer "
                          "youtube_influencer number_of_likes get_likes social_media facebook instagram tiktok twitter "
                          "youtube whatsapp telegram mastodon linkedin snapchat reddit "
                          "hashtag tweet selfie fediverse timeline_algorithm scrolling doomscrolling "
                          "facebook_group facebook_page youtuber retweet social_network bluesky"},
    {NOTION_MODERATION, "moderation moderator moderate troll trolling trolls banned_from ban_users delete_posts "
                        "deleted_comments flame_war forum_rules house_rules community_guidelines netiquette "
                        "takedown content_removal blocked_users kicked_out off-topic content_moderator shadow_ban "
                        "hate_comments insults_in temporary_ban lock_the_thread appeal_against_deletion report_button"},
    {NOTION_DISINFORMATION,
     "disinformation misinformation fake_news false_news false_claim propaganda fact-check fact_check fact-checking "
     "fact_checker deepfake hoax rumour rumor conspiracy_theory conspiracy_theories manipulated_video doctored_photo "
     "bot_network troll_factory debunk debunked prebunking untrue chain_message half-truth lies_spread astroturfing "
     "alternative_facts falsehood forwarded_messages"},
    {NOTION_JOURNALISM,
     "local_reporter newspaper_reporter young_reporter journalism journalist newspaper editor-in-chief editorial "
     "editorial_office newsroom press_freedom "
     "freedom_of_press local_paper local_news investigative_reporter columnist news_agency press_release "
     "press_conference front_page headline news_desk press_council press_card broadsheet tabloid "
     "freelance_reporter protection_of_sources local_press"},
    {NOTION_BROADBAND,
     "broadband fibre fiber_optic fibre_optic fibre-optic dsl adsl dead_spot dead_zone no_signal no_reception "
     "mobile_coverage mobile_signal mobile_reception phone_mast mobile_mast 4g 5g wifi wi-fi wlan megabit gigabit "
     "last_mile slow_line slow_internet slow_connection satellite_internet starlink modem dial-up hotspot one_bar "
     "internet_speed upload_speed internet_connection copper_line "},
    {NOTION_OFFLINE,
     "offline on_paper paper_form paper_letter by_telephone by_phone no_computer no_internet without_internet "
     "without_a_computer no_smartphone without_a_smartphone no_email in_person face-to-face at_the_counter "
     "counter_service analogue analog pen_and_paper noticeboard notice_board by_post pencil human_being_at real_person "
     "landline ticket_office non-digital cash_desk"},
    {NOTION_DIGITAL_SKILLS,
     "digital_skill digital_skills digital_literacy computer_course computer_class computer_skills computer_literate "
     "digital_divide tech-savvy can't_use_computers afraid_of_computers not_computer_literate help_with_smartphone "
     "smartphone_class tablet_class digital_helper digital_coach grandson_helps grandchildren_help forgot_my_password "
     "internet_café media_literacy typing_course mouse_click silver_surfer not_good_with too_complicated_for"},
    {NOTION_AI, "prompt_engineering robots_that artificial_intelligence ai machine_learning language_model llm llms "
                "chatgpt chatbot neural_network "
                "generated_text training_data algorithm algorithmic hallucinate hallucination hallucinated "
                "copilot deep_learning generative_ai gpt automated_decision autonomous_system claude gemini "
                "ai-generated facial_recognition black_box "},
    {NOTION_OPEN_DATA, "open_data dataset data_set machine_readable machine-readable metadata data_portal "
                       "bulk_download downloadable csv_file spreadsheet public_sector_information open_format geodata "
                       "open_government_data data_catalogue pdf_tables raw_data data_steward data_reuse scraped "
                       "scraping fair_principles reuse_of_data timetable_data linked_data"},
    {NOTION_PERSONAL_DATA,
     "personal_data data_protection gdpr data_protection_officer right_to_erasure right_of_access data_subject "
     "data_minimisation delete_my_data my_data privacy_policy data_breach anonymise anonymised anonymize pseudonymise "
     "pseudonymous retention_period deletion_period health_data patient_data sensitive_data informed_consent "
     "personal_information personal_details who_can_see date_of_birth data_controller"},
    {NOTION_TRACKING, "online_tracking tracking_cookies track_me tracked_online being_tracked tracking_users "
                      "web_analytics google_analytics tracker cookie cookies cookie_banner third-party_cookies "
                      "ad_tracking targeted_advertising targeted_ads "
                      "personalised_ads personalized_ads advertising_profile location_data gps_data fingerprinting "
                      "adblocker ad_blocker data_broker surveillance_capitalism opt-out opt_out user_profile telemetry "
                      "follows_me_around retargeting tracking_pixel"},
    {NOTION_ONLINE_IDENTITY,
     "online_account bank_login user_authentication identification_app login log_in log-in logging_in logged_in "
     "logged_out user_account user_name username password two-factor "
     "two_factor verify_identity identity_verification real_name real-name pseudonym eid "
     "e-id digital_identity electronic_signature identity_card locked_out passkey single_sign-on biometric video_ident "
     "fake_account impersonate nickname "},
    {NOTION_SURVEILLANCE,
     "surveillance cctv security_camera surveillance_camera cameras_everywhere wiretap wiretapping facial_recognition "
     "face_recognition being_watched big_brother spying spyware spied eavesdrop eavesdropping data_retention "
     "mass_surveillance secret_service intelligence_agency intelligence_service number_plate_recognition drone bodycam "
     "snoop snooping keylogger pegasus snowden stalkerware monitored_at_work lawful_interception"},
    {NOTION_DISCLOSURE,
     "working_exploit reported_a_vulnerability vulnerability_report vulnerability_disclosure coordinated_disclosure "
     "responsible_disclosure full_disclosure "
     "embargo cve bug_bounty bounty security_researcher ethical_hacker white_hat white-hat zero-day zero_day "
     "security.txt security_advisory security_hole security_flaw proof_of_concept ninety_days 90_days "
     "disclosure_policy disclosure_deadline hackerone report_vulnerabilities responsibly_disclosed"},
    {NOTION_RESPONSE_TEAM,
     "escalation_path on-call_rota incident_response cert csirt cirt soc on-call on_call pager playbook runbook "
     "first_hours first_responder "
     "emergency_team response_team crisis_team war_room tabletop_exercise triage_call forensics post-mortem postmortem "
     "duty_officer incident_handler incident_commander call_tree national_cert "
     "fire_drill indicators_of_compromise traffic_light_protocol"},
    {NOTION_RANSOM, "ransom ransomware ransom_note blackmailer blackmailers pay_the_ransom paid_the_ransom bitcoin "
                    "encrypted_our_files encrypted_files encrypted_everything extortionist extortion extort decryptor "
                    "decryption_key lockbit wannacry conti double_extortion leak_site cryptolocker "
                    "negotiate_with_criminals never_pay do_not_pay"},
    {NOTION_PEER_REVIEW,
     "peer_review peer-reviewed peer_reviewer referee referees referee_report reviewer_2 reviewer_two double-blind "
     "single-blind open_review editor's_decision revise_and_resubmit manuscript resubmit major_revision minor_revision "
     "desk_reject rejected_paper paper_rejected rebuttal acceptance_rate review_panel anonymous_reviewer grant_review "
     "programme_committee review_report"},
    {NOTION_PUBLISHING,
     "academic_publisher scientific_publisher publishing_house publishing_costs scholarly_publishing publish_a_paper "
     "open_access article_processing_charge apc journal journals publication_fee "
     "elsevier springer preprint arxiv paywall predatory_journal impact_factor publish_or_perish subscription_journal "
     "monograph page_charges author_fee green_open_access gold_open_access diamond_open_access university_press "
     "editorial_board scholarly_communication printing_house self-publishing isbn copy-editing"},
    {NOTION_REPRODUCIBILITY,
     "reproducibility reproducible replicate replication replicated irreproducible replication_crisis same_result "
     "same_results rerun methods_section jupyter notebook_that_reruns random_seed containerised docker_image "
     "preregistration pre-registration registered_report raw_data_and nobody_could_repeat repeat_the_experiment "
     "replicable works_on_my docker lab_notebook p-hacking negative_result bit-for-bit"},
    {NOTION_CITATION,
     "cite cited citing citation reference_list bibliography footnote doi credit_for_data data_citation h-index "
     "citation_count bibtex reference_manager zotero plagiarism plagiarise self-citation orcid "
     "give_credit source_reference persistent_identifier authorship co-author citeable citable"},
    {NOTION_LAB_EQUIPMENT,
     "microscope laboratory lab_equipment calibrate calibration reagent centrifuge pipette spectrometer sequencer "
     "mass_spectrometer fume_hood instrument_time beam_time booking_of_instruments core_facility test_tube "
     "lab_technician fridge_with_samples minus_eighty electron_microscope petri_dish chromatograph bench_space "
     "glassware autoclave incubator oscilloscope telescope"},
    {NOTION_STATISTICS, "statistically_significant statistical_significance statistics statistical statistician "
                        "sample_size average mean_value median error_bar error_bars "
                        "standard_deviation significant_at p-value confidence_interval regression_analysis outlier "
                        "correlation correlate random_sample control_group margin_of_error survey_weights "
                        "variance histogram data_analysis effect_size bayesian underpowered census"},
    {NOTION_PRESERVATION,
     "digital_preservation long-term_archive archiving archivist archival bit_rot old_formats old_file_formats "
     "obsolete_format floppy floppies floppy_disk cd-rom microfilm keep_for_decades for_decades migration_of_formats "
     "emulation pdf/a checksum web_archive internet_archive wayback_machine magnetic_tape unreadable_files digitise "
     "digitised digitisation scan_old repository_deposit cannot_be_opened future_generations_read "
     "born-digital lockss"},
    {NOTION_DOMAIN_NAME,
     "domain_name domain dns dnssec registrar registry nameserver name_server zone_file top-level tld cctld gtld whois "
     "icann root_zone subdomain domain_registration expired_domain cybersquatting domain_squatting idn "
     "rdap registrant domain_transfer"},
    {NOTION_ROUTING, "internet_routing routing_table routing_security bgp_session bgp peering exchange_point "
                     "internet_exchange ixp autonomous_system prefix prefixes rpki "
                     "route_leak route_hijack hijacked_route transit_provider ip_address ipv6 ipv4 backbone "
                     "traffic_engineering upstream_provider route_origin route_filter roa route_server packet_loss "
                     "traceroute submarine_cable asn network_operator default_route"},
    {NOTION_WEB_ACCESSIBILITY,
     "screen_reader screen-reader wcag alt_text alternative_text keyboard_only keyboard_navigation high_contrast "
     "low_contrast colour_contrast font_size larger_text bigger_letters magnifier captions subtitled "
     "subtitles braille braille_display voice_control read_aloud colour-blind colour_blind easy_language "
     "web_accessibility accessible_website aria inaccessible_pdf tiny_print grey_on_grey"},
    {NOTION_FORK,
     "fork forked forking hard_fork soft_fork split_of_the split_the_project go_separate_ways went_separate_ways "
     "separate_ways parting_ways schism breakaway splinter_group rival_project "
     "merge_back downstream_version hostile_fork two_versions_of left_to_found right_to_fork"},
    {NOTION_LOCALISATION,
     "software_localization localization_team localisation localise l10n i18n internationalisation "
     "translated_interface translation_strings string_freeze untranslated font fonts typeface character_set unicode "
     "utf-8 umlauts diacritics right-to-left gettext weblate transifex date_format keyboard_layout input_method "
     "po_files english_only only_in_english machine_translation glyph mojibake accented_letters"},
    {NOTION_VIDEO_MEETING,
     "live_streaming streamed_live streaming_link video_stream muted_microphone video_meeting video_conference "
     "videoconference video_call zoom microsoft_teams skype jitsi webex bigbluebutton "
     "livestream live_stream hybrid hybrid_meeting remote_participation online_meeting "
     "virtual_meeting webinar webcam camera_on camera_off cameras_off time_zone time_zones mute unmute on_mute "
     "you're_on_mute screen_sharing share_my_screen breakout_room headset zoom_fatigue dial_in"},
    {NOTION_TICKET, "issue_tracker issue_tracking ticket ticketing bug_tracker bug_report open_issues open_tickets "
                    "triage triaged backlog duplicate_report duplicate_reports duplicates stale_bot stale_issues "
                    "closed_as jira bugzilla gitlab assignee wontfix reopened feature_request kanban "
                    "unanswered_reports good_first_issue ticket_number help_desk helpdesk label_the_issues unassigned"},
};
NOTION_TABLE(digital, en)
