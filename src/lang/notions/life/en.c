/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_en[] = {
    {NOTION_DOCTOR, "doctor doctors physician gp general_practitioner family_doctor medical_practice house_call "
                    "stethoscope paediatrician pediatrician dentist surgery_hours doctor's_appointment waiting_room "
                    "locum country_doctor gynaecologist specialist_appointment take_new_patients"},
    {NOTION_HOSPITAL, "hospital hospitals ward emergency_room casualty_department emergency_department inpatient "
                      "outpatient clinic clinics intensive_care discharge_letter ambulance paramedic sickbed "
                      "hospital_bed bedpan stretcher admitted_to_hospital discharged_from_hospital matron"},
    {NOTION_NURSE,
     "nurse nurses nursing night_nurse ward_sister bedside night_shift carer care_worker healthcare_assistant "
     "nursing_staff district_nurse care_home nursing_home bedsores dressing_changes bedpans matron"},
    {NOTION_MEDICINE, "medicine medicines drug_shortage pharmacy pharmacist chemist's tablet_box pill pills dose "
                      "dosage prescription side_effect painkiller antibiotic antibiotics syrup ointment "
                      "package_leaflet inhaler insulin eye_drops placebo blister_pack on_medication"},
    {NOTION_DIAGNOSIS, "diagnosis diagnose diagnosed misdiagnosis symptom symptoms x-ray mri ultrasound blood_test "
                       "biopsy mammogram lab_result test_result blood_pressure check-up second_opinion smear_test "
                       "tumour tumor cancer_screening health_screening screening_test"},
    {NOTION_THERAPY,
     "therapy therapies therapist medical_treatment course_of_treatment surgeon surgical operating_theatre "
     "rehabilitation rehab physiotherapy physiotherapist physio convalescence chemotherapy radiotherapy "
     "speech_therapist occupational_therapy massage healed cured bandage acupuncture"},
    {NOTION_MENTAL_HEALTH,
     "mental_health depression depressed anxiety psychologist psychiatrist psychotherapy counselling counsellor "
     "counselor suicide suicidal burnout panic_attack self-harm trauma traumatised nervous_breakdown psychiatric "
     "helpline stressed_out low_spirits eating_disorder"},
    {NOTION_CHRONIC, "chronic chronically diabetes diabetic asthma arthritis rheumatism migraine lifelong_illness "
                     "long-term_condition multiple_sclerosis epilepsy parkinson blood_sugar back_pain dialysis crohn "
                     "flare-up long_covid high_blood_pressure self-management"},
    {NOTION_INFECTION, "infection infections infected infectious virus viruses epidemic pandemic contagious covid "
                       "influenza flu face_mask handwashing wash_hands disinfectant quarantine outbreak germ germs "
                       "measles norovirus lice sneeze coughing scarlet_fever isolation_ward superbug"},
    {NOTION_VACCINE, "vaccine vaccines vaccination vaccinate vaccinated unvaccinated jab jabs booster immunisation "
                     "immunization immunise flu_shot syringe anti-vaxxer vaccination_centre vaccination_record "
                     "herd_immunity sore_arm needle_phobia"},
    {NOTION_BIRTH, "pregnancy pregnant midwife midwives childbirth newborn labour_ward maternity maternity_ward "
                   "antenatal prenatal postnatal caesarean breastfeeding breastfeed contractions delivery_room "
                   "birth_centre expectant_mother foetus baby_bump home_birth epidural gave_birth"},
    {NOTION_SMALL_CHILD,
     "toddler toddlers infant infants baby babies kindergarten nursery preschool nappy nappies diaper pram pushchair "
     "stroller two-year-old three-year-old creche playgroup dummy high_chair tantrum little_ones tiny_tots potty"},
    {NOTION_TEENAGER,
     "teenager teenagers teen teens adolescent adolescents adolescence puberty fourteen-year-old fifteen-year-old "
     "sixteen-year-old teenage moody_teenagers hoodie youngster youngsters gen_z young_people pubescent"},
    {NOTION_LONELINESS,
     "lonely loneliness isolated_people social_isolation lives_alone live_alone nobody_visits no_visitors "
     "nobody_to_talk all_alone eats_alone empty_flat befriending befriender talks_to_herself nobody_rings no_one_calls "
     "knock_on_doors forgotten_people chatty_bench cut_off_from"},
    {NOTION_DYING,
     "hospice hospices palliative end_of_life terminally_ill terminal_illness last_weeks last_days deathbed "
     "assisted_dying euthanasia living_will advance_directive final_hours hold_her_hand hold_his_hand die_at_home "
     "dignified_death last_wishes the_dying dying_at_home dying_person dying_people"},
    {NOTION_FAMILY_CARER,
     "family_carer family_carers unpaid_carer unpaid_carers caring_relatives caregiver caregivers respite respite_care "
     "day_care_centre looking_after_mother care_for_mother care_for_father elderly_parents dementia alzheimer "
     "carer's_allowance look_after_mum bedridden caring_at_home nursing_allowance"},
    {NOTION_PATIENT_FILE,
     "patient_record patient_records medical_record medical_records patient_file case_notes medical_history "
     "health_record electronic_record doctor's_letter referral_letter discharge_summary health_card "
     "medical_confidentiality patient_chart patient_portal blood_group"},
    {NOTION_EXERCISE, "physical_activity physical_exercise gymnastics gym jogging jog stretching stretch_our_legs "
                      "sit-ups yoga pilates brisk_walk daily_walk stay_fit out_of_breath treadmill aerobics workout "
                      "warm-up flabby ten_thousand_steps keep_fit sedentary fitness_class fitness_trail"},
    {NOTION_SLEEP, "sleep sleeping slept asleep nap naps napping siesta sleepless insomnia snore snoring tired "
                   "tiredness exhausted quiet_room rest_break lunch_break tea_break break_room pillow mattress bedtime "
                   "doze dozing lie_down yawn yawning fatigue"},
    {NOTION_CURRICULUM, "curriculum curricula syllabus school_subject lesson_plan lesson_plans key_stage mathematics "
                        "maths algebra geography physics_lessons textbook textbooks learning_objectives "
                        "compulsory_subject core_subject taught_subject history_lesson"},
    {NOTION_HOMEWORK, "homework homeworks tutoring private_lessons private_tutor homework_club study_hall "
                      "revise_at_home exercise_book schoolbag satchel copied_it kitchen_table dog_ate_it "
                      "learn_by_heart times_tables swotting after-school_tuition holiday_assignments"},
    {NOTION_EXAM, "exam exams school_marks bad_marks good_grades exam_grades school_report report_card diploma "
                  "a-levels gcse final_exam resit retake cheat_sheet oral_exam pass_mark grading graded mock_exam "
                  "invigilator marked_papers final_examination examination_board"},
    {NOTION_TEACHER, "teacher teachers headmaster headmistress headteacher school_principal supply_teacher "
                     "substitute_teacher staff_room staffroom schoolmaster schoolteacher teaching_staff form_teacher "
                     "class_teacher deputy_head teaching_assistant blackboard chalk trainee_teacher lessons_cancelled"},
    {NOTION_PARENTS, "parent parents parental mum mums mom moms dad dads mother father mothers fathers "
                     "parents'_evening parent_council pta parent_teacher_association single_mother single_parent "
                     "helicopter_parents stepfather stepmother parenting school_gate guardian guardians"},
    {NOTION_DROPOUT, "dropout dropouts school_dropout truancy truant truants skip_school skipped_school skive skiving "
                     "bunk_off early_leavers left_school without_a_certificate without_qualifications expelled "
                     "school_refuser neet absenteeism left_without_finishing dropped_out_of repeat_the_year"},
    {NOTION_BULLYING, "bully bullies bullied bullying mobbing cyberbullying tease teased teasing taunt taunted "
                      "laughed_at picked_on name-calling ridiculed ridicule ostracised class_chat made_fun_of "
                      "humiliated harassment shoved whispering_behind scapegoat playground_fights"},
    {NOTION_CLASS_SIZE, "class_size class_sizes large_classes big_classes smaller_classes small_groups thirty_pupils "
                        "thirty_children thirty_in_a pupil-teacher_ratio pupils_per_class overcrowded_classroom "
                        "too_many_pupils split_the_class parallel_class crowded_classes children_per_teacher"},
    {NOTION_UNIVERSITY,
     "higher_education campus lecture lectures lecturer lecture_hall undergraduate undergraduates bachelor's "
     "master's_degree phd doctorate professor dean faculty tuition_fees student_loan student_fees graduate graduates "
     "semester freshers dissertation dormitory seminar_paper polytechnic our_university technical_university "
     "at_university to_university university_students university_lecturer"},
    {NOTION_ADULT_EDUCATION,
     "adult_education evening_class evening_classes lifelong_learning night_school adult_learners further_education "
     "folk_high_school continuing_education course_for_adults second_chance_education refresher_course "
     "grown-up_learners community_college third_age retraining"},
    {NOTION_LANGUAGE_LEARNING,
     "language_course language_courses language_learning language_class language_school learn_the_language "
     "speak_the_language accent vocabulary grammar pronunciation irregular_verbs conversation_class language_café "
     "fluent fluently beginners'_course flashcards language_exchange language_app broken_english tandem_partner "
     "learn_german learn_english"},
    {NOTION_DIALECT, "dialect dialects minority_language minority_languages mother_tongue bilingual bilingual_signs "
                     "regional_language native_language native_speakers vernacular gaelic welsh breton basque frisian "
                     "sorbian endangered_language grandmother's_language native_tongue slang place_names monolingual"},
    {NOTION_MUSIC, "music musical musician musicians choir choirs brass_band orchestra concert concerts singing singer "
                   "sing sang song songs violin piano guitar trumpet accordion drummer drums rehearsal melody "
                   "out_of_tune sheet_music conductor's_baton rock_band sing-along tenor soprano busker"},
    {NOTION_MUSEUM,
     "museum museums exhibition exhibitions exhibit exhibits showcase showcases display_case curator curators gallery "
     "galleries guided_tour audio_guide permanent_collection museum_collection artefact artefacts artifact loan_object "
     "plinth stuffed_animals local_museum museum_attendant vitrine"},
    {NOTION_TRADITION,
     "tradition traditions traditional folklore folk_dance folk_costume traditional_costume ancestors forefathers "
     "carnival bonfire procession maypole ritual old_custom local_custom age-old handed_down grandmother's_recipe "
     "harvest_festival parade morris_dancing always_been_done folk_festival"},
    {NOTION_CRAFT,
     "craft crafts craftsman craftsmen craftswoman handicraft handicrafts handmade by_hand pottery potter weaving "
     "weaver loom carpenter carpentry blacksmith basket_maker woodcarving embroidery knitting crochet lace cobbler "
     "saddler joiner leatherwork artisan artisans glassblower master_craftsman"},
    {NOTION_SPORTS_CLUB,
     "sports_club sports_clubs football football_pitch soccer coach coaches referee tournament handball basketball "
     "volleyball tennis goalkeeper league jersey dressing_room floodlights training_session sports_hall athletics "
     "club_house rugby hockey own_goal kick-off second_team sportsmen"},
    {NOTION_SWIMMING,
     "swim swimming swam swimmer swimmers swimming_pool indoor_pool outdoor_pool paddling_pool lifeguard lifeguards "
     "pool_attendant swimming_lessons swimming_badge bathing bather bathers diving_board chlorine swimsuit "
     "swimming_trunks lido drown drowned drowning learn_to_swim non-swimmer goggles leisure_pool"},
    {NOTION_PLAY,
     "board_game board_games toy toys video_game video_games card_games playing_cards chess chessboard dice puzzle "
     "jigsaw lego doll dolls games_night games_evening hide-and-seek table_football play_outside playing_outside "
     "domino bingo playroom game_library playtime gamers games_console computer_games"},
    {NOTION_FRIENDSHIP,
     "friendship friendships make_friends pal pals companionship coffee_together over_coffee get_to_know got_to_know "
     "chat_over chatting good_company mingle coffee_morning cup_of_tea sit_together make_acquaintance penfriend "
     "pen_pal best_friend new_friends meet_people old_friend my_friends circle_of_friends girlfriend"},
    {NOTION_YOUTH_CLUB, "youth_club youth_clubs youth_centre youth_center youth_worker youth_workers youth_work "
                        "hang_out hanging_out hangout scouts scout_group street_worker youth_house youth_leader "
                        "table_tennis_table skate_park skatepark nowhere_to_go youth_room youth_group"},
    {NOTION_HOBBY, "hobby hobbies hobbyist pastime pastimes leisure leisure_time free_time spare_time stamp_collector "
                   "model_railway model_trains collector collectors collecting_stamps amateur amateurs tinkering "
                   "bird-watching jigsaws enthusiast sudoku knitting_circle ham_radio"},
    {NOTION_BELONGING, "belonging belong belongs local_identity regional_identity our_identity homeland feel_at_home "
                       "feeling_at_home home_town hometown sense_of_belonging homesick homesickness attachment_to "
                       "uprooted one_of_us born_here grew_up_here heimat allegiance sense_of_place local_pride "
                       "patriotism put_down_roots my_roots our_roots where_i_belong"},
    {NOTION_REMEMBRANCE,
     "remembrance commemorate commemoration commemorations commemorative anniversary survivor survivors eyewitnesses "
     "memorial_plaque plaque war_memorial wreath minute's_silence concentration_camp holocaust genocide "
     "stumbling_stone never_again never_forget lest_we_forget cenotaph veterans day_of_remembrance fallen_soldiers "
     "memorial_service memorial_site memorial_stone"},
    {NOTION_ASSISTIVE,
     "hearing_loop induction_loop hearing_aid hearing_aids braille subtitles subtitled captions captioning "
     "screen_reader screen_readers sign_language sign_language_interpreter magnifier large_print audio_description "
     "white_cane guide_dog wheelchair walking_frame rollator prosthesis alt_text crutches text_to_speech"},
    {NOTION_PLAIN_LANGUAGE,
     "plain_language plain_english simple_words simple_language easy-read easy_to_read jargon gobbledygook officialese "
     "understandable incomprehensible legalese short_sentences everyday_words foreign_words longwinded "
     "nobody_understands understand_a_word technical_terms acronyms simpler_wording bureaucratese"},
    {NOTION_SCREEN_TIME,
     "screen_time phone_ban phone_bans mobile_phone_ban scrolling scroll doomscrolling smartphone smartphones glued_to "
     "staring_at_screens phone_pouch phone_locker tiktok instagram addicted_to_screens playstation tablet_time "
     "offline_day mobile_phone screens_in_bedrooms digital_detox"},
    {NOTION_WEDDING,
     "wedding weddings bride groom bridegroom honeymoon birthday birthdays birthday_cake birthday_party garden_party "
     "feast feasts banquet celebrate celebrated celebrating celebration christening baptism confetti "
     "anniversary_dinner married toast_to street_party champagne balloons golden_wedding wedding_dress"},
    {NOTION_GRIEF, "grief grieving grieve mourning mourn mourner mourners funeral funerals bereaved bereavement "
                   "condolence condolences coffin graveside cemetery widow widows widower obituary undertaker burial "
                   "wept weep weeping lost_my_husband lost_my_wife lost_her_husband cremation in_tears"},
    {NOTION_NAME_AND_GENDER,
     "gender gender_identity transgender trans_people trans_woman trans_man gay gays lesbian lesbians bisexual queer "
     "lgbt lgbtq pronoun pronouns homosexual homophobia same-sex non-binary coming_out sexual_orientation rainbow_flag "
     "pride_parade deadname women_and_men gendered sex_change heterosexual"},
    {NOTION_INTEGRATION,
     "integration_course newcomer newcomers refugee refugees asylum_seeker asylum_seekers immigrant immigrants "
     "settle_in settling_in resettlement citizenship_test new_arrivals newly_arrived welcome_centre residence_permit "
     "foreigners ukrainians syrians arrived_from sponsor_family cultural_mediator find_their_feet "
     "integration_of_refugees local_integration social_integration integrating_newcomers"},
};
NOTION_TABLE(life, en)
