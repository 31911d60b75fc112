/* SPDX-License-Identifier: MIT */
/* English words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_en[] = {
    {NOTION_ROLE,
     "role responsibility responsible duty duties task function mandate obligation job in_charge accountable owe"},
    {NOTION_STAKEHOLDER, "stakeholder stakeholders party actor interest_group constituency multistakeholder"},
    {NOTION_GOVERNMENT,
     "government governmental state ministry minister authority authorities administration official civil_servant "
     "public_sector parliament regulator cabinet mayor ambassador alderman town_hall deputy permanent_secretary"},
    {NOTION_COMPANY, "company companies business private_sector industry firm enterprise corporate corporation "
                     "commercial entrepreneur vendor manufacturer supplier employer sme small_business small_firms "
                     "trade_association chamber_of_commerce employers"},
    {NOTION_CIVIL_SOCIETY,
     "civil_society ngo nonprofit non-profit association charity foundation activist advocacy grassroots"},
    {NOTION_TECHNOLOGY,
     "technical technology technological engineer engineering software hardware digital ict computer"},
    {NOTION_OPERATOR, "operator provider isp carrier telecom telecommunication host registry"},
    {NOTION_RESEARCH, "research researcher academic academia scientist scientific science professor scholar"},
    {NOTION_USER, "user citizen customer consumer subscriber client resident end-user"},
    {NOTION_YOUTH, "youth young child children teenager adolescent kid student generation students undergraduate teen"},
    {NOTION_WOMEN, "woman women gender girl female feminist mother"},
    {NOTION_POLICE, "police law_enforcement prosecutor court judge detective investigator investigation judicial "
                    "judiciary magistrate"},
    {NOTION_CRIME, "crime criminal fraud scam theft steal illegal offence offender blackmail extortion"},
    {NOTION_EXPERT, "expert expertise specialist professional practitioner adviser consultant"},
    {NOTION_DEVELOPING, "developing developing_country least_developed global_south poor poorer poverty low-income "
                        "underdeveloped emerging_economy "
                        "small_country island_state"},
    {NOTION_RURAL, "rural village countryside remote farmer farm"},
    {NOTION_VULNERABLE, "vulnerable minority disability disabled marginalised marginalized under-represented "
                        "underrepresented underserved refugee "
                        "migrant indigenous elderly excluded"},
    {NOTION_REGION, "region regional continent subregion province"},
    {NOTION_COUNTRY, "country countries nation national nationwide"},
    {NOTION_INTERNATIONAL, "international global worldwide cross-border transnational foreign abroad"},
    {NOTION_LOCAL, "local municipal municipality town city mayor neighbourhood neighborhood"},
    {NOTION_COMMUNICATE, "communicate communication talk channel contact mailing_list telephone phone chat message "
                         "messaging dialogue conversation "
                         "discuss discussion e-mail email call hotline write letter speak liaison slack signal"},
    {NOTION_MEETING, "meeting meet conference workshop gathering session forum event seminar congress"},
    {NOTION_COOPERATE, "cooperate cooperation co-operation collaborate collaboration collaborative partner partnership "
                       "together joint jointly alliance "
                       "coordinate coordination teamwork"},
    {NOTION_SHARE, "share sharing exchange pass_on circulate disseminate hand_over swap"},
    {NOTION_IMPROVE, "improve improvement enhance enhancement strengthen better increase promote foster boost "
                     "facilitate encourage reinforce advance "
                     "intensify step_up"},
    {NOTION_PROBLEM,
     "problem problematic difficulty difficult obstacle barrier challenge hurdle hinder hindrance impediment trouble "
     "struggle issue "
     "bottleneck frustrate frustration block stumble fail failure weakness complicate prevent gets_in_the_way"},
    {NOTION_LACK, "lack missing absence absent shortage gap insufficient scarce without nobody none"},
    {NOTION_TRUST,
     "trust confidence trusted trustworthy distrust mistrust suspicion reputation credibility fear afraid"},
    {NOTION_RISK, "risk threat danger dangerous hazard vulnerability exposure"},
    {NOTION_INCIDENT, "incident attack breach outage emergency crisis intrusion hack hacker compromise malware "
                      "ransomware phishing botnet ddos"},
    {NOTION_SECURITY, "security secure safe safety protect protection defend defence resilience cybersecurity"},
    {NOTION_PRACTICE, "practice best_practice good_practice success successful succeed lesson experience works_well "
                      "worked_well proud achievement "
                      "accomplish model"},
    {NOTION_EXAMPLE, "example instance illustrate illustration case story for_instance such_as once"},
    {NOTION_MEASURE, "assess assessment evaluate evaluation measure measurement indicator metric verify test audit "
                     "benchmark index score review"},
    {NOTION_AWARENESS, "awareness situational aware overview picture observe observation detect detection monitor "
                       "monitoring surveillance early_warning "
                       "intelligence visibility dashboard"},
    {NOTION_WARN, "warn warning alert alarm notify notification report"},
    {NOTION_NORM, "norm principle code_of_conduct voluntary normative custom"},
    {NOTION_AGREEMENT, "agreement treaty declaration pledge commitment convention resolution accord memorandum compact "
                       "signatory charter"},
    {NOTION_LAW,
     "law legal legislation legislative regulation regulatory statute act bill liability liable sanction fine"},
    {NOTION_POLICY, "policy policies strategy strategic plan framework programme program roadmap action_plan"},
    {NOTION_STANDARD, "standard standardise specification protocol guideline guidance manual checklist"},
    {NOTION_IMPLEMENT, "implement implementation apply application enforce enforcement comply compliance adopt "
                       "adoption operationalise operationalize "
                       "deploy carry_out put_into_practice honour"},
    {NOTION_NEW, "new newly recent recently development develop emerging latest since_last_year trend novel"},
    {NOTION_OUTREACH, "outreach engage engagement involve involvement participate participation participant inclusion "
                      "inclusive include attract invite "
                      "invitation recruit widen reach_out join audience newcomer"},
    {NOTION_LANGUAGE,
     "language translate translation translator interpreter multilingual mother_tongue plain_language"},
    {NOTION_TRAINING, "training train capacity capacity-building skill learn teach education course curriculum mentor "
                      "apprentice scholarship"},
    {NOTION_PUBLICITY,
     "campaign publicity advertise poster radio newspaper press journalist newsletter social_media brochure"},
    {NOTION_MONEY, "money fund funding finance financial financing budget cost costly pay payment grant donor price "
                   "expensive fee salary salaries wage subsidy invest investment afford income revenue"},
    {NOTION_STAFF, "staff personnel employee worker team hire human_resources volunteer headcount"},
    {NOTION_TIME, "time deadline slow delay late fast speed schedule hour week"},
    {NOTION_FUTURE,
     "future next forward moving_forward beyond upcoming later continue ahead from_now_on years_to_come tomorrow 2030"},
    {NOTION_TOPIC, "topic theme subject agenda item priority priorities question focus"},
    {NOTION_OTHER,
     "other different additional additionally also further moreover besides related another anything_else"},
    {NOTION_RECOMMEND,
     "recommend recommendation suggest suggestion propose proposal advise advice should ought demand urge call_for"},
    {NOTION_DECIDE, "decide decision vote choose choice select selection appoint election elect approve"},
    {NOTION_GOVERNANCE, "governance govern board committee council leadership steer chair oversight"},
    {NOTION_TRANSPARENCY,
     "transparency transparent publish publication disclose disclosure accountability open openness public_record"},
    {NOTION_CONFLICT, "conflict dispute disagreement complaint quarrel mediation arbitration tension"},
    {NOTION_PRIVACY,
     "privacy private personal_data confidential confidentiality secret secrecy anonymous anonymity consent"},
    {NOTION_DATA, "data information record statistic database dataset figures register"},
    {NOTION_TOOL, "tool platform system app website portal service technology_tool"},
    {NOTION_METHOD,
     "mechanism method methodology means way procedure process approach instrument technique practice_note format"},
    {NOTION_INFRASTRUCTURE, "infrastructure network equipment cable server router device grid line backbone"},
    {NOTION_INTERNET, "internet online web cyber cyberspace domain"},
    {NOTION_ACCESS, "access accessible accessibility connect connectivity affordable availability coverage bandwidth"},
    {NOTION_RIGHTS, "right rights freedom human_rights dignity liberty equality justice"},
    {NOTION_CONTENT, "content speech hate_speech disinformation misinformation fake_news media censorship post"},
    {NOTION_DOCUMENT, "document paper text draft chapter section page"},
    {NOTION_TYPICAL, "typical typically common commonly usual usually general frequent frequently often mostly "
                     "normally every_day daily"},
    {NOTION_HEALTH, "health hospital medical patient disease doctor nurse healthcare clinic epidemic vaccine"},
    {NOTION_SCHOOL, "school pupil teacher university college classroom"},
    {NOTION_ENVIRONMENT,
     "environment environmental nature climate pollution sustainable sustainability ecology forest biodiversity waste"},
    {NOTION_WATER, "water river lake flood drought sea coast rain well"},
    {NOTION_ENERGY, "energy electricity power solar fuel oil gas"},
    {NOTION_FOOD, "food meal agriculture crop seed harvest nutrition kitchen"},
    {NOTION_TRANSPORT, "transport traffic road rail bus bicycle car train vehicle"},
    {NOTION_HOUSING, "housing house rent tenant building apartment"},
    {NOTION_CULTURE, "culture cultural art heritage museum music library tradition"},
    {NOTION_MAINTAIN, "maintain maintenance keep preserve preservation repair update sustain upkeep care archive"},
    {NOTION_ORGANISATION, "organisation organization institution agency body institute secretariat office"},
    {NOTION_SUPPORT, "help support assist assistance aid back"},
    {NOTION_NEED, "need require requirement necessary want wish expect expectation hope"},
    {NOTION_BENEFIT, "benefit advantage useful value gain positive win"},
    {NOTION_HARM, "harm damage negative loss disadvantage abuse misuse suffer victim"},
    {NOTION_CHANGE, "change reform transform replace modify adapt evolve shift"},
    {NOTION_START, "start launch found establish create set_up begin introduce"},
    {NOTION_QUALITY, "quality reliable reliability accurate accuracy correct error mistake"},
    {NOTION_MARKET, "market competition trade economy economic monopoly procurement contract buy sell purchase"},
    {NOTION_OWNERSHIP, "ownership own owner property licence license copyright trademark patent"},
    {NOTION_COMMUNITY, "community member membership contributor participant_group club circle"},
    {NOTION_NEUTRALITY, "neutral neutrality independent independence impartial bias"},
    {NOTION_MEMORY, "history past tradition_of previous previously earlier before ago"},
    {NOTION_WHO, "who whom people person individual"},
    {NOTION_LIGHT, "light lamp lantern lighting illumination bulb led dark darkness darken night dim switch_off glow "
                   "street_light streetlight"},
    {NOTION_ANIMAL,
     "animal wildlife bird bat insect moth butterfly bee fish frog hedgehog fauna creature dog cat species owl mammal"},
    {NOTION_PLANT,
     "plant tree seed garden park flower grass hedge shrub leaf orchard vegetable root shade planting bloom gardener"},
    {NOTION_ELDERLY, "older_people old_people elderly senior seniors pensioner retired retirement grandmother "
                     "grandfather grandparent old_age care_home"},
    {NOTION_DEVICE, "device phone smartphone telephone tablet laptop computer sensor equipment instrument gadget "
                    "battery screen charger camera machine meter probe logger handset"},
    {NOTION_LEND, "lend lending lent borrow borrowing loan swap give_back rent_out library_card share_out hire_out"},
    {NOTION_KEY, "key keys signing sign signature password passphrase token encrypt encryption cryptographic "
                 "certificate credential login authentication smartcard hsm vault backup_key"},
    {NOTION_CODE, "source_code code software package release build compile compiler binary library_dependency "
                  "dependency patch bug repository commit reproducible developer programmer upstream"},
    {NOTION_SUCCESSION, "successor succession handover hand_over inherit step_down resign resignation departure "
                        "leave_office quit retire turnover replacement heir take_over bus_factor"},
    {NOTION_STRAIN, "burnout burn_out exhausted exhaustion tired tiring stress overload overworked workload "
                    "overwhelmed fatigue weary pressure"},
    {NOTION_CONDUCT, "conduct behaviour behavior behave harassment harass bully insult abusive respectful polite rude "
                     "moderation moderator etiquette toxic"},
    {NOTION_FEAR, "fear afraid scared frighten frightening anxious anxiety worry worried unsafe insecure nervous dread "
                  "reassure terror"},
    {NOTION_COMPLAINT, "complaint complain complained complainant grievance objection object_to protest angry oppose "
                       "opposition petition grumble"},
    {NOTION_CONSULT,
     "consult consultation survey questionnaire poll referendum asked_beforehand door_to_door opinion_poll hearing "
     "public_meeting consent informed_consent neighbour neighbor neighbourhood resident inhabitant householder"},
    {NOTION_FARMING, "farmer farm farming field crop cattle livestock agriculture agricultural landowner fisher "
                     "fisherman angler fishing harvest irrigation peasant shepherd"},
    {NOTION_POLLUTION, "pollution pollute polluter polluted discharge spill contamination contaminated toxic poison "
                       "nitrate phosphate turbidity sewage effluent leak smog emission"},
    {NOTION_ARMS,
     "arms weapon disarmament war military army nuclear missile armed soldier warfare landmine ammunition"},
    {NOTION_INSPECT, "inspect inspection inspector verification verifier observer audit auditor peer_review reviewer "
                     "watchdog checked_by unannounced rapporteur examiner scorecard ranking league_table report_card "
                     "peer_pressure naming_and_shaming shadow_report hygiene_score"},
    {NOTION_PUNISH, "punish punishment penalty penalties sanction sanctions convict convicted conviction sentence "
                    "court prosecution deterrent blacklist"},
    {NOTION_INSURE, "insurance insure insured insurer insurance_policy third-party_cover damages_covered indemnity "
                    "compensation premium"},
    {NOTION_VOLUNTEER,
     "volunteer volunteers volunteering unpaid helper spare_time free_time in_their_free_time amateur enthusiast"},
    {NOTION_STORE, "store stored storage storing shelf drawer cupboard jar box keep_dry warehouse cellar fridge "
                   "freezer dry dried humidity mould"},
    {NOTION_EVENT, "event festival exhibition celebration concert market_day workshop open_day evening_event activity "
                   "programme_of_events fete walk excursion"},
    {NOTION_SHOP,
     "shop shopkeeper store_owner trader merchant retail retailer supermarket restaurant cafe hotel petrol_station"},
    {NOTION_FAMILY,
     "family families parent mother father child children toddler baby kindergarten grandchild daughter son household"},
    {NOTION_DECEIT, "fraud fraudster scam scammer swindle con trick tricked deceive deceived fake impostor phishing "
                    "forged lure impersonate cheat cheated"},
    {NOTION_ATTRIBUTE,
     "attribution attribute blame accuse accusation culprit perpetrator who_did_it proof evidence forensic"},
    {NOTION_COMPLY, "comply compliance complied adhere adherence abide observe_the_rules honour_a_promise "
                    "keep_promises violate violation breach_of infringe promise kept broken_promise pledge_kept "
                    "follow-up keep_its_word kept_its_word keep_their_word"},
    {NOTION_DISCIPLINE, "discipline other_field other_fields sector_by_sector aviation medicine chemistry fisheries "
                        "banking engineering_field analog analogy elsewhere other_areas other_disciplines"},
    {NOTION_INVENTORY, "mapping map inventory catalogue catalog directory compile_a_list overview_of core_set "
                       "selection_of spreadsheet comparison matrix"},
    {NOTION_CLAUSE, "clause provision article element wording_of preamble text_of_the_agreement signatories signed "
                    "ratify ratified entered_into_force amend"},
    {NOTION_NEWCOMER, "newcomer beginner new_member new_members new_participants first-time onboarding onboard mentor "
                      "mentoring join_us missing_people who_is_missing underrepresented not_at_the_table"},
    {NOTION_SAMPLE,
     "count counted census sample sampling measurement laboratory lab survey_of monitoring_station specimen statistic "
     "before_and_after times_as_many observation_record weigh weighed weighing scales kilo kilogram gram"},
    {NOTION_NOISE, "noise noisy loud quiet silence decibel music_at_night"},
    {NOTION_WASTE, "waste rubbish garbage trash litter recycle recycling compost bin landfill packaging plastic reuse "
                   "leftover thrown_away throw_away scraps slops plate_waste bucket"},
    {NOTION_ACCIDENT, "accident crash collision injured injury rescue ambulance fire_brigade pedestrian casualty death "
                      "killed road_safety"},
    {NOTION_DISABILITY, "disability disabled wheelchair ramp blind deaf hearing_aid visually_impaired large_print "
                        "sign_language mobility accessible_toilet autism"},
    {NOTION_WORK, "job jobs labour labor workplace union trade_union unemployed unemployment career shift "
                  "working_conditions apprentice"},
    {NOTION_SPORT, "sport football player playground swimming_pool stadium athlete game coach gym race"},
    {NOTION_TOURISM,
     "tourism tourist visitor holiday_guest traveller guided_tour accommodation guesthouse sightseeing"},
    {NOTION_BOOK, "book library librarian archive shelf_mark publisher author novel bookshop catalogue_card"},
    {NOTION_BUILDING, "building roof wall window construction brick concrete renovation insulation architect site_plan "
                      "facade land plot planning_permission"},
    {NOTION_AUTOMATION, "automation automated algorithm algorithmic artificial_intelligence ai machine_learning robot "
                        "model_training chatbot language_model"},
    {NOTION_WEATHER, "weather heat heatwave cold frost snow ice storm wind temperature summer winter rainfall season"},
    {NOTION_TEACHING, "lesson teach teacher taught tutor course class pupil instructor trainer learner practise "
                      "exercise coursebook materials session_length patience"},
    {NOTION_BILL, "bill invoice tariff saving savings saved cheap cheaper tender payback per_year euro pound dollar "
                  "consumption kilowatt"},
    {NOTION_EMERGENCY, "emergency hotline emergency_call first_aid on_call duty_officer helpline 112 911 crisis_line"},
    {NOTION_REPAIR,
     "repair mend fix break broke broken fail failure fault defect wear worn solder technician electrician mechanic "
     "workshop_tools spare_part spare_parts replacement_part rust burn_out short_circuit power_cut blackout"},
    {NOTION_BROADCAST, "broadcast broadcasting transmit transmitter antenna aerial microphone studio programme_on_air "
                       "on_air frequency listener podcast jingle presenter announcer recording"},
    {NOTION_CARE, "caring carer caregiver nursing nursing_home home_care disabled_care social_worker loneliness lonely "
                  "dementia grief befriend"},
    {NOTION_COOKING, "cook cooking kitchen canteen recipe dish lunch breakfast dinner menu vegetarian meat fish_dish "
                     "bread bakery allergy taste"},
    {NOTION_DONATION, "donation donate donor membership_fee member_fee subscription raffle bingo bake_sale sponsor "
                      "advert advertising licence_fee tax levy heating_costs"},
    {NOTION_MIGRATION, "migration migrant immigrant immigration refugee asylum border newcomer_to_the_country visa "
                       "integration diaspora foreigner"},
    {NOTION_SHAME, "shame ashamed embarrassed embarrassing stigma humiliate humiliation pointed_at single_out discreet "
                   "dignity loss_of_face"},
    {NOTION_POVERTY, "poor poverty low-income low_income welfare benefit_recipient allowance free_meals deprived needy "
                     "hardship homeless"},
    {NOTION_RETURN, "return returned returns bring_back brought_back give_back gave_back hand_back "
                    "overdue come_back send_back sent_back"},
    {NOTION_LOSS, "lose lost loss losses missing perish perished spoil spoiled spoilt rot rotten "
                  "die_off died gone wither wasted vanish disappear"},
    {NOTION_POST, "post postal mail_carrier letter letters envelope parcel parcels stamp postman "
                  "postcard postage mailbox shipment mailing delivery deliver"},
    {NOTION_CUSTOMS, "customs border frontier import imported export exported duty_free quarantine "
                     "phytosanitary crossing_the_border checkpoint smuggle seized confiscated"},
    {NOTION_BOOKING, "appointment booking book_a_slot booked reserve reservation slot calendar diary "
                     "timetable schedule date_and_time walk-in make_an_appointment"},
    {NOTION_CANCEL, "cancel cancelled canceled cancelling cancellation postpone postponed reschedule "
                    "rescheduled call_off called_off put_off no-show move_the_date changed_date"},
    {NOTION_REMIND, "reminder reminders remind reminded reminds forget forgot forgotten text_message sms "
                    "nudge prompt_message notice_in_advance memory_aid"},
    {NOTION_WAIT, "wait waiting waited queue queues queueing waiting_list line_up stand_in_line turn "
                  "backlog on_hold months_later hold_the_line"},
    {NOTION_QUIT, "leave left quit drop_out dropped_out give_up gave_up stop_coming stopped_coming "
                  "lose_interest walk_away turnover stay_away fall_away"},
    {NOTION_FISHING, "angler anglers angling fisherman fishermen fishing fishing_club rod trout salmon carp boat_owner "
                     "catch fishery fisheries_board"},
    {NOTION_LABEL, "label labels labelled labelling tag tags sticker marking mislabelled name_tag packet "
                   "inscription mark_with write_the_name barcode"},
    {NOTION_LITERACY, "read reading write writing literacy illiterate cannot_read spelling handwriting "
                      "letters_of_the_alphabet dyslexia plain_words easy_to_read"},
    {NOTION_DEATH, "death die died dead dying funeral cemetery grave widow widower burial mourning "
                   "bereaved bereavement deceased"},
    {NOTION_FAITH, "church mosque temple synagogue priest imam rabbi parish congregation prayer religion "
                   "religious faith chapel nun monk"},
    {NOTION_STAGE, "theatre theater music musician choir song sing dance dancer film cinema stage "
                   "play_on_stage orchestra band rehearsal performance instrument_lesson"},
    {NOTION_CLEAN, "clean cleaning cleaner dirty dirt wash washing sweep hygiene toilet toilets soap "
                   "disinfect tidy bathroom filthy"},
    {NOTION_CLOTHES, "clothes clothing textile fabric sew sewing shoe shoes coat dress shirt knitting "
                     "wardrobe uniform second-hand_clothes"},
    {NOTION_HANDTOOL, "tools tool_library drill saw hammer ladder screwdriver spanner chisel workbench "
                      "lawnmower sander toolbox"},
    {NOTION_DISTANCE, "distance far near nearest nearby kilometre kilometer mile walk away_from on_foot "
                      "far_away outskirts journey travel"},
    {NOTION_PAPERWORK, "form forms paperwork bureaucracy red_tape application_form fill_in filled_in "
                       "stamp_on counter_clerk office_hours applicant certificate document_required"},
    {NOTION_PERMIT, "allow allowed permit permission permitted forbid forbidden ban banned prohibit "
                    "prohibited refuse refused not_allowed licence licensed"},
    {NOTION_CHILDCARE, "kindergarten nursery creche childcare daycare preschool playgroup babysitter nanny "
                       "childminder pushchair"},
    {NOTION_PICTURE, "photo photograph picture image drawing camera painting draw illustration portrait "
                     "comic sketch video"},
    {NOTION_NEIGHBOUR, "neighbour neighbours neighbor neighbors next_door adjoining landowner landlord "
                       "riparian riverside_owner adjacent bank_owner across_the_fence get_along"},
    {NOTION_DAMP, "damp moisture moist humid humidity wet dry mould mold mildew airtight desiccant "
                  "silica drying condensation"},
    {NOTION_EXCLUDE, "exclude excluded exclusion left_out leave_out shut_out locked_out left_behind "
                     "cut_off turned_away hung_up_on without_internet no_smartphone cannot_use barred"},
    {NOTION_STORE, "cellar attic freezer refrigerator tin bag sachet envelope_of_seed airtight cool "
                   "dark_place catalogue_drawer pantry shelf_life"},
    {NOTION_LAW, "lawyer solicitor attorney lawsuit sued legal_letter registered_letter patent "
                 "patented permit court_case ordinance bylaw inspectorate paragraph_of_the_law"},
    {NOTION_PROBLEM, "nuisance headache annoying snag stuck stall hold_up holds_us_back stands_in_the_way "
                     "goes_wrong drawback"},
    {NOTION_DISABILITY, "blind eyesight glasses cannot_see poor_eyesight hard_of_hearing disabled_people "
                        "deaf_people walking_stick hearing screen_reader"},
    {NOTION_EVENT, "workshop gathering fair open_house picnic storytelling demonstration afternoon_of "
                   "evening_of harvest_festival swap_day seed_swap bring_and_share"},
    {NOTION_MONEY, "fare fares ticket tickets discount toll cash coin wallet refund concession "
                   "season_ticket half_price"},
    {NOTION_TRANSPORT, "boat ship ferry sailing harbour pier quay flight airport station tram passenger "
                       "crossing bus_stop timetable luggage lorry truck ramp deck"},
    {NOTION_SAMPLE, "reading readings strip test_strip gauge thermometer conductivity oxygen level depth "
                    "calibrate calibrated logger figures"},
    {NOTION_STORE, "put_it_away where_we_keep keep_it_until kept_until stowed stow"},
    {NOTION_NOISE, "din uproar hubbub clamour"},
};
NOTION_TABLE(general, en)
