/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_en[] = {
    {NOTION_HIRE, "hire recruit recruiter recruitment vacancy vacancies applicant applicants job_interview "
                  "interview_panel job_advert job_advertisement job_ad job_application applied_for_the take_on_staff "
                  "took_him_on took_her_on cv shortlist headhunt headhunter job_offer unfilled fill_the_post "
                  "filled_the_post selection_panel candidate job_fair job_posting new_hire poach"},
    {NOTION_RETAIN,
     "retain retention loyal loyalty staff_turnover high_turnover stay_on stays_on stayed_on keep_people keep_staff "
     "keep_volunteers keep_members come_back_every comes_back_every came_back_every long-serving long-standing "
     "stick_around sticks_around stuck_around poach lose_people drift_away year_after_year most_have_stayed"},
    {NOTION_PAY,
     "wage wages salary salaries paycheck payslip payroll pay_scale pay_grade pay_rise pay_raise pay_slip overtime_pay "
     "bonus bonuses minimum_wage hourly_wage hourly_rate hourly_pay paid_hourly underpaid overpaid well_paid "
     "badly_paid paid_by_the paid_per take-home_pay pay_gap pay_day payday unpaid_overtime earnings"},
    {NOTION_HOURS,
     "shift shifts shift_work rota roster overtime part-time part_time full-time full_time night_shift early_shift "
     "late_shift working_hours working_time flexitime flexible_hours four-day_week long_hours nine_to_five clock_in "
     "clock_off clock_out time_sheet timesheet lunch_break tea_break night_duty night_work on_call weekend_work"},
    {NOTION_EMPLOYMENT,
     "employment employment_contract work_contract permanent_contract permanent_post permanent_job temporary_contract "
     "temporary_job fixed-term zero-hours zero-hour dismissal dismiss was_fired got_fired were_fired was_sacked "
     "got_sacked hire_and_fire notice_period gave_notice give_notice severance_pay tenured temps seasonal_worker "
     "probationary job_security open-ended_contract renew_the_contract"},
    {NOTION_FREELANCE, "freelance freelancer self-employed self-employment own_account sole_trader gig_work gig_worker "
                       "gig_economy own_boss moonlighting side_job side_hustle independent_contractor odd_jobs "
                       "platform_worker bogus_self-employment my_own_business solo_entrepreneur"},
    {NOTION_UNION, "union unions trade_union trade_unionist unionised unionized shop_steward strike strikes striker "
                   "striking walkout picket collective_agreement collective_bargaining works_council industrial_action "
                   "wage_dispute lockout staff_council general_strike down_tools"},
    {NOTION_SKILL, "skill skills skilled unskilled know-how talent talented qualified qualification qualifications "
                   "craftsmanship expertise knack proficient proficiency versed craftsman craftswoman skill_shortage "
                   "multi-skilled soft_skills skillset aptitude masterly trained_staff"},
    {NOTION_TRAINEE, "trainee trainees apprentice apprenticeship intern interns internship work_placement "
                     "work_experience traineeship vocational_training journeyman cadet probationer learn_on_the_job "
                     "learning_on_the_job summer_job student_placement placement_student"},
    {NOTION_CAREER,
     "career careers career_path career_advancement prospects profession professions career_ladder glass_ceiling "
     "stepping_stone vocation dead-end_job job_title rise_through_the rose_through_the got_promoted get_promoted "
     "was_promoted were_promoted promotion_prospects worked_his_way worked_her_way change_of_career"},
    {NOTION_ABSENCE, "absence absences absent absentee absenteeism sick_leave sick_note sick_pay sick_day "
                     "called_in_sick calls_in_sick call_in_sick off_sick on_holiday on_leave annual_leave days_off "
                     "day_off stand-in substitute substitutes locum cover_for covers_for covered_for fill_in_for "
                     "filled_in_for deputise time_off holiday_cover supply_teacher maternity_cover"},
    {NOTION_WORK_SAFETY,
     "helmet helmets hard_hat gloves goggles hi-vis high-visibility safety_vest safety_boots safety_shoes "
     "protective_clothing protective_equipment ear_protectors earplugs occupational_safety occupational_health "
     "work_accident workplace_accident industrial_accident safety_officer safety_at_work health_and_safety scaffolding "
     "safety_harness asbestos near_miss steel-toed back_injury hurt_at_work"},
    {NOTION_REMOTE_WORK,
     "home_office telework teleworking telecommute telecommuting remote_work remote_working remote_worker "
     "work_remotely working_remotely work_from_home works_from_home working_from_home worked_from_home hybrid_work "
     "hybrid_working kitchen_table coworking co-working pyjamas pajamas digital_nomad desk_sharing hot-desking wfh"},
    {NOTION_MOTIVATION,
     "motivate motivation motivated motivating unmotivated demotivated incentive incentives enthusiasm enthusiastic "
     "enthusiast passion passionate inspire inspiration boredom bored boring joy enjoy enjoyment fun zeal pride morale "
     "driving_force for_the_love_of keeps_me_going keep_me_going keeps_us_going labour_of_love"},
    {NOTION_REWARD,
     "reward rewards rewarded thank-you_note thank_them thanked_us thanked_me say_thank_you said_thank_you "
     "says_thank_you nobody_thanked never_thanked prize prizes award awards medal medals trophy certificate_of "
     "recognition praise praised applause show_appreciation feel_appreciated gratitude honoured_with laurels "
     "credit_where token_of gold_watch bouquet pat_on_the gets_the_credit"},
    {NOTION_MENTOR, "mentor mentors mentoring mentorship mentee buddy buddies buddy_system godparent godmother "
                    "godfather coach coaching coached tutor paired_with pair_up under_the_wing under_his_wing "
                    "under_her_wing old_hand old_hands show_the_ropes shows_the_ropes learn_the_ropes old-timer "
                    "sponsor_family take_by_the look_over_the pairing_up job_shadowing shadowing_a"},
    {NOTION_LEADER, "leader leaders leadership boss bosses line_manager the_manager our_manager my_manager a_manager "
                    "supervisor foreman director head_of_the headteacher headmistress headmaster chairman chairwoman "
                    "chairperson president chief_executive ceo captain commander in_command in_charge_of superiors "
                    "team_leader ringleader figurehead at_the_helm who_leads"},
    {NOTION_DIVISION, "division_of_labour division_of_labor who_does_what duty_roster take_turns takes_turns "
                      "took_turns taking_turns learn_to_delegate delegate_tasks delegated_to allocate_tasks "
                      "share_the_work shared_the_work divide_the_work divided_the_work split_the_work chore chores "
                      "task_list job_description workload whose_turn washing-up everyone_has_a"},
    {NOTION_TEAM, "team teams teamwork teammate colleague colleagues coworker co-worker crew crews squad working_group "
                  "working_party task_force team_spirit workmate comrade comrades staffroom staff_room pull_together "
                  "pulls_together camaraderie team_building team_player"},
    {NOTION_ELECTION,
     "election elections elect elected elector electoral electorate ballot ballots ballot_box candidate candidates "
     "candidacy polling_station polling_day poll_worker constituency voter voters canvass canvassing election_campaign "
     "campaign_trail hustings voter_turnout runoff_election by-election electioneering stand_for_election "
     "ran_for_office run_for_office landslide"},
    {NOTION_TERM, "term_of_office term_limit term_limits terms_of_office two_terms three_terms four-year_term "
                  "second_term third_term re-elected reelected re-election reelection tenure rotation rotate rotating "
                  "in_office stand_down stood_down step_down stepped_down outgoing_chair incumbent president_for_life "
                  "mandate_ends mandate_expires years_in_office clings_to_power cling_to_office same_chairman"},
    {NOTION_VOTING, "vote votes voted voting majority_vote simple_majority absolute_majority two-thirds_majority "
                    "quorum show_of_hands raise_your_hand raise_hands raised_hands secret_ballot abstain abstained "
                    "abstention unanimous unanimity unanimously consensus proxy_vote veto casting_vote referendum "
                    "outvoted two-thirds put_it_to ballot_paper voted_against count_the_votes"},
    {NOTION_MINUTES,
     "meeting_minutes minutes_of_the the_minutes take_minutes takes_minutes took_minutes keep_minutes minute_taker "
     "minute-taking minute_book note_taker note-taking rapporteur stenographer shorthand transcript verbatim "
     "summary_record taking_notes takes_notes took_notes action_points logbook writes_everything_down"},
    {NOTION_STATUTES,
     "statute statutes bylaw bylaws by-law by-laws rules_of_procedure standing_orders articles_of_association charter "
     "house_rules rulebook rule_book constitution founding_document standing_rules club_rules membership_rules "
     "code_of_practice amendment our_rules_say written_rules"},
    {NOTION_CORRUPTION,
     "corruption corrupt bribe bribes bribery bribed kickback kickbacks nepotism cronyism crony conflict_of_interest "
     "conflicts_of_interest embezzle embezzlement graft backhander brown_envelope slush_fund old_boys cousin_of "
     "vested_interest vested_interests lobbyist lobbyists rigged money_laundering greased palms_were"},
    {NOTION_DISCRIMINATION,
     "discrimination discriminate discriminated discriminatory racism racist sexism sexist prejudice prejudiced bias "
     "biased unequal inequality ageism ageist homophobia homophobic xenophobia antisemitism stereotype stereotypes "
     "harassment harassed slur unfair_treatment bigot bigotry second-class looked_down_on equal_treatment skin_colour"},
    {NOTION_DIVERSITY, "diversity diverse quota quotas underrepresented different_backgrounds many_backgrounds "
                       "all_backgrounds walks_of_life inclusive inclusion multicultural intercultural mixed_group "
                       "melting_pot minorities minority gender_balance gender_parity all-male same_faces "
                       "usual_suspects multilingual kaleidoscope cross-section mixed_ages"},
    {NOTION_PARENT_AT_WORK,
     "parental_leave maternity maternity_leave paternity paternity_leave pregnant pregnancy breastfeeding breastfeed "
     "work-life_balance work-life work_and_family family-friendly school_run working_mother working_mothers "
     "working_parents childminder single_mother single_parent sick_child pick_up_the_kids creche juggling_job"},
    {NOTION_INSTRUCTION, "instruction instructions handbook manual manuals how-to leaflet step-by-step step_by_step "
                         "guidebook user_guide tutorial checklist cheat_sheet laminated user_manual faq booklet "
                         "explainer crib_sheet walkthrough pictogram starter_kit guideline guidelines laminated_card"},
    {NOTION_PLANNING, "plan plans planned planning planner milestone milestones schedule scheduled timeline timetable "
                      "gantt roadmap work_plan wall_calendar foresight to-do_list contingency plan_b blueprint "
                      "drew_up_a draw_up_a think_ahead thinking_ahead"},
    {NOTION_PROJECT, "project projects pilot pilot_project pilot_scheme trial_run trial_period phase phases prototype "
                     "experiment test_phase work_package scheme proof_of_concept kick-off project_manager "
                     "project_leader small-scale scale_up scaled_up lighthouse_project tried_it_out"},
    {NOTION_RESULT, "result results outcome outcomes effect effects impact impacts consequence consequences came_of_it "
                    "comes_of_it what_became_of bear_fruit bore_fruit bears_fruit paid_off pays_off upshot "
                    "success_rate fewer_accidents doubled halved aftermath nothing_came made_a_difference in_the_end"},
    {NOTION_REPORTING,
     "annual_report annual_reports progress_report activity_report final_report interim_report reporting_duty "
     "reporting_obligation reporting_requirements account_for accounted_for accountability report_back reports_back "
     "reported_back statistics balance_sheet auditor audited accounts_for quarterly_report evaluation_report "
     "publish_figures publish_the_figures hand_in_figures proof_of_spending"},
    {NOTION_CONTACTS,
     "contact_list personal_contacts good_contacts address_book acquaintance acquaintances alumni alumnus rolodex "
     "umbrella_organisation umbrella_organization umbrella_body business_card business_cards good_connections "
     "well-connected network_of_people network_of_contacts who_you_know knows_everybody knows_everyone "
     "former_classmates ex-students former_pupils know_somebody through_a_friend friend_of_a"},
    {NOTION_BRANCH,
     "branch branches local_chapter regional_chapter national_chapter local_section headquarters headquartered "
     "head_office regional_office field_office subsidiary subsidiaries outpost satellite_office local_group "
     "local_groups branch_office main_office district_office sister_organisation franchise"},
    {NOTION_OPENING_HOURS,
     "opening_hours opening_times open_until opens_at closes_at closed_on closed_at open_on_saturdays open_on_sundays "
     "open_late open_evenings closing_time office_hours counter_hours shut shuts after_hours weekends open_all_day "
     "closed_mondays closed_door closed_doors locked_door around_the_clock 24_hours we_are_open we_open_at"},
    {NOTION_FEEDBACK,
     "feedback suggestion_box satisfaction satisfied dissatisfied satisfaction_survey customer_survey questionnaire "
     "comment_card comment_cards visitors_book guest_book complaints_box testimonial star_rating five_stars smiley "
     "smileys opinion_poll user_survey focus_group exit_interview evaluation_form what_users_say word_of_praise"},
    {NOTION_RUMOUR,
     "rumour rumours rumor rumors gossip gossips gossiping hearsay word_of_mouth grapevine tittle-tattle whisper "
     "whispers whispering talk_of_the_town chinese_whispers scuttlebutt tattle word_gets_around word_got_around "
     "somebody_told_somebody badmouth unconfirmed behind_our_backs behind_his_back"},
    {NOTION_MEDIATION,
     "mediation mediate mediator mediators ombudsman ombudswoman ombudsperson conciliation conciliator arbitrator "
     "arbitration apology apologise apologize apologised apologized reconcile reconciled reconciliation make_up_with "
     "made_up_with make_peace made_peace go-between peacemaker settle_a_dispute shake_hands shook_hands "
     "bury_the_hatchet referee neutral_party talk_it_over said_sorry say_sorry"},
    {NOTION_WHISTLEBLOWER,
     "whistleblower whistle-blower whistleblowing whistle-blowing whistle blew_the_whistle blow_the_whistle tip-off "
     "tipped_off police_informant witness witnesses anonymously anonymous_report reporting_channel leaked_the "
     "leaked_documents speak_up spoke_up snitch denounce denounced denunciation retaliation reprisal reprisals "
     "cover-up expose_wrongdoing wrongdoing witnessed"},
    {NOTION_RETIREMENT, "retire retired retires retirement retiree retirees pension pensions pensioner pensioners "
                        "last_working_day early_retirement retirement_age old-age_pension farewell_party gold_watch "
                        "emeritus golden_years leaving_do state_pension"},
    {NOTION_UNEMPLOYMENT, "unemployment unemployed jobless jobseeker jobseekers job-seeker laid_off layoff layoffs "
                          "made_redundant job_centre job_center jobcentre employment_agency employment_office "
                          "on_the_dole out_of_work unemployment_benefit lost_my_job lost_his_job lost_her_job "
                          "lost_their_jobs job_losses downsizing retraining no_jobs factory_closed plant_closed"},
    {NOTION_RIVALRY, "rivalry rival rivals turf_war turf_wars envy envious jealous jealousy jealousies competitor "
                     "competitors pecking_order one-upmanship infighting power_struggle pet_project resentment ego "
                     "egos backstabbing undercut not_invented_here feud feuds same_pot claim_the_credit"},
    {NOTION_OUTSOURCING, "outsource outsourced outsourcing contractor contractors subcontract subcontracted "
                         "subcontractor subcontracting external_firm external_company outside_firm outside_company "
                         "contracted_out contract_out privatise privatised privatisation private_company "
                         "agency_workers temp_agency cleaning_company in-house insourcing facility_management"},
    {NOTION_SECRETARY,
     "secretary secretaries secretarial clerk clerks clerical_work clerical_staff office_work filing_cabinet "
     "filing_cabinets filing_clerk receptionist reception_desk typist front_desk back_office administrative_assistant "
     "administrative_staff pen-pusher office_assistant personal_assistant photocopier stapler ring_binder ring_binders "
     "office_staff paper_clips counter_staff dictation"},
    {NOTION_INVITATION, "invite invited invites invitation invitations guest guests guest_list guest_speaker hosted_by "
                        "our_host hostess host_family warm_welcome feel_welcome made_welcome welcomed_us rsvp open_day "
                        "open_house come_along bring_a_friend turned_up dropped_in invitee housewarming bring_a_dish"},
    {NOTION_DEADLINE, "deadline deadlines due_date overdue due_by time_limit time_limits extension_of_time "
                      "extended_the_deadline extend_the_deadline in_good_time on_time last_minute last-minute "
                      "eleventh_hour cut-off_date cutoff_date late_submission expiry expire expires expired "
                      "procrastinate procrastination belated too_late punctual punctuality grace_period time_pressure"},
    {NOTION_FOUNDER,
     "founder founders co-founder founding_member founding_members founding_father set_up_by was_set_up we_set_up "
     "established_in inception began_as started_as started_with_three pioneer pioneers birth_of brainchild "
     "from_scratch humble_beginnings small_beginnings inaugural how_it_began"},
    {NOTION_MERGER, "merge merged merges merger mergers amalgamate amalgamated amalgamation split_off split_up "
                    "splinter_group dissolve_the dissolved_the was_dissolved dissolution wound_up takeover join_forces "
                    "joined_forces breakaway disband disbanded secession shotgun_wedding spin-off swallowed_up"},
    {NOTION_YOUNG_BLOOD,
     "young_blood new_blood young_members younger_members younger_people new_generation next_generation "
     "ageing_membership aging_membership average_age grey_hair grey-haired gray_hair youngest_member dying_out die_out "
     "rejuvenate rejuvenation youth_section youth_wing junior_section young_ones all_over_seventy all_over_sixty "
     "young_recruits youngsters new_members"},
    {NOTION_DIVISION, "sharing_out dividing_up divide_up share_out dividing_the_work sharing_the_work sharing_of_tasks "
                      "sharing_of_jobs who_is_responsible who_does_it"},
    {NOTION_YOUNG_BLOOD, "coming_generation generation_after_us come_after_us those_who_follow our_successors"},
};
NOTION_TABLE(work, en)
