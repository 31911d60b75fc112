/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_en[] = {
    {NOTION_PRICE, "price pricey pricing expensive cheap cheaper affordable unaffordable overpriced costly price_tag "
                   "price_list discount bargain price_rise too_dear"},
    {NOTION_DEBT, "debt debtor indebted arrears owe owed unpaid overdue instalment installment dunning bailiff "
                  "creditor in_the_red repayment payday_loan debt_collector"},
    {NOTION_TAX, "tax taxation taxpayer levy vat excise tax_return tax_office tax_collector income_tax council_tax "
                 "tax_evasion tax_haven taxman"},
    {NOTION_GRANT, "grant subsidy subsidise subsidize subsidies funder grant_application funding_application "
                   "project_money seed_funding matched_funding stipend funding_round lottery_funding"},
    {NOTION_FUNDRAISING, "fundraising fundraiser fundraise crowdfunding crowdfund sponsor sponsorship raffle bake_sale "
                         "cake_sale collection_tin charity_run tombola charity_sale sponsored_walk jumble_sale"},
    {NOTION_FEE, "fee fees entry_fee entrance_fee membership_fee subscription toll surcharge dues admission_charge "
                 "annual_fee registration_fee tuition_fee"},
    {NOTION_BUDGET, "budget budgetary deficit treasurer balance_sheet bookkeeping spending_plan treasury accountant "
                    "overspend overspent allocation participatory_budget bookkeeper annual_accounts"},
    {NOTION_CUTBACK, "cutback austerity budget_cut spending_cut slashed belt_tightening penny_pinching savings_measure "
                     "cost_cutting downsizing axed cheeseparing cutbacks funding_cuts cuts_to"},
    {NOTION_BANK, "bank banker banking loan mortgage interest_rate overdraft bank_account savings_account credit_union "
                  "microcredit lender bank_branch cash_machine"},
    {NOTION_CASH, "cash coin coins banknote banknotes contactless credit_card debit_card card_payment card_reader "
                  "cheque wallet purse bank_transfer mobile_payment loose_change"},
    {NOTION_INVESTMENT, "invest investment investor venture_capital pension_fund pays_off long_term_return "
                        "return_on_investment payback stock_market dividends"},
    {NOTION_PROCUREMENT,
     "procurement tender tendering bidder bidding lowest_bid lowest_offer purchasing_department call_for_tenders "
     "contracting_authority purchase_order framework_contract quotation cheapest_bidder"},
    {NOTION_SALE, "sell sold seller selling sale sales customer buyer sold_out retail salesman shopper bestseller"},
    {NOTION_CONTRACT, "contract contractual counterparty signatory notarised breach_of_contract lease subcontract "
                      "contract_terms sign_the_contract signed_contract notice_period"},
    {NOTION_LAND_TITLE, "land_title title_deed deed deeds cadastre land_registry cadastral plot_of_land freehold "
                        "leasehold smallholding land_grab landowner surveyed customary_land boundary_stone"},
    {NOTION_STARTUP, "startup start-up start_up entrepreneur entrepreneurship business_plan self-made incubator "
                     "founder founders self-employed set_up_shop garage_company new_business"},
    {NOTION_CLOSURE, "bankrupt bankruptcy insolvent insolvency closing_down closed_down shut_down shut_up_shop "
                     "boarded_up shuttered wound_up gave_up_the closed_for_good out_of_business liquidation"},
    {NOTION_PROFIT, "profit profitable profitability turnover margin revenue earnings loss-making break_even lucrative "
                    "bottom_line makes_a_loss"},
    {NOTION_SUPPLY, "supply_chain supplier deliveries delivery stockpile out_of_stock empty_shelves wholesaler "
                    "backorder restock logistics warehouse shortages short_supply spare_parts"},
    {NOTION_DEAR_TIMES, "inflation cost_of_living dearer price_increase rising_prices purchasing_power price_hike "
                        "more_expensive energy_bills soaring shrinkflation make_ends_meet"},
    {NOTION_LAWSUIT,
     "lawsuit sue sued suing court courtroom judge judges lawyer attorney solicitor barrister plaintiff defendant "
     "verdict litigation tribunal prosecutor appeal_court magistrate judgment injunction"},
    {NOTION_EVIDENCE, "evidence proof prove proven receipt receipts witness testimony eyewitness logbook fingerprint "
                      "substantiate corroborate documentary_proof paper_trail photographic_evidence"},
    {NOTION_IDENTITY_PAPERS,
     "passport identity_card id_card birth_certificate identity_papers identity_document residence_permit visa "
     "undocumented stateless driving_licence civil_registry identity_number papers_in_order"},
    {NOTION_ONLINE_OFFICE,
     "e-government egovernment online_form digital_counter online_application online_portal citizen_portal "
     "digital_signature eid upload_the_form web_form government_website online_services chatbot"},
    {NOTION_PUBLIC_OFFICE,
     "town_hall city_hall civil_servant council_office public_office counter bureaucrat bureaucracy red_tape "
     "ticket_number office_hours opening_hours queue_at clerk registrar rubber_stamp municipality"},
    {NOTION_POLITICS,
     "politics politician political political_party councillor councilor parliament parliamentary opposition election "
     "elected senator mayor mp ballot campaign_promise coalition manifesto minister"},
    {NOTION_LOBBYING, "lobby lobbying lobbyist interest_group pressure_group back_door revolving_door vested_interest "
                      "cosy_dinner behind_closed_doors influence_peddling special_interests corridors_of_power"},
    {NOTION_AUTONOMY,
     "autonomy autonomous self-government self-determination decentralised decentralisation decentralized devolution "
     "devolved subsidiarity self-rule decide_for_ourselves decide_for_themselves home_rule own_decisions independence"},
    {NOTION_CONSENT, "consent consented opt_in opt_out ask_permission permission_slip asked_first informed_consent "
                     "consent_form without_asking tick_the_box parental_consent agreed_to withdraw_consent"},
    {NOTION_FAIRNESS, "fairness fair_share unfair unfairly injustice equitable equity level_playing_field "
                      "equal_chances equal_opportunity social_justice favouritism who_profits unjust double_standards"},
    {NOTION_LIABILITY, "liability liable guarantee warranty who_pays_for held_responsible held_accountable negligence "
                       "negligent indemnity waiver damages accountable at_fault"},
    {NOTION_REFUND, "refund refunded reimburse reimbursement money_back deposit compensation compensate voucher "
                    "out_of_pocket chargeback pay_back repaid bottle_return"},
    {NOTION_QUOTA, "quota upper_limit ceiling rationing ration maximum_number threshold per_household bag_limit cap_on "
                   "limit_per first_come capped_at"},
    {NOTION_MARKET_POWER,
     "monopoly monopolist oligopoly cartel antitrust corporations multinational vendor_lock-in lock-in big_tech "
     "market_power single_supplier dominant_position supermarket_chain gatekeeper takeover"},
    {NOTION_PROVENANCE,
     "provenance local_product locally_grown locally_made homegrown certified certification fair_trade fairtrade "
     "traceable traceability country_of_origin organic_label regional_product made_in farm_shop"},
    {NOTION_THEFT, "theft thief thieves stolen steal stole burglar burglary burgled break-in pickpocket shoplifting "
                   "shoplifter robbed robbery looted bike_lock nicked padlock"},
    {NOTION_VIOLENCE, "violence violent assault assaulted domestic_violence beaten punched stabbed stabbing abuser "
                      "batter fistfight brawl women's_shelter bruises black_eye"},
    {NOTION_PREVENTION, "prevention preventive preventative precaution precautionary prevent beforehand nip_in "
                        "early_detection smoke_detector avert ounce_of_prevention prophylaxis"},
    {NOTION_DEMOCRACY, "democracy democratic referendum citizens_assembly vote voter voting majority have_a_say "
                       "petition plebiscite show_of_hands turnout direct_democracy sortition participatory"},
    {NOTION_WELFARE, "welfare social_security social_office allowance jobseeker unemployment_benefit child_benefit "
                     "food_bank food_stamps universal_credit safety_net housing_benefit dole means-tested claimant "
                     "welfare_benefits benefit_claimant on_benefits"},
    {NOTION_SECOND_HAND,
     "second-hand secondhand second_hand flea_market hand-me-down swap_shop swap_shelf swapping used_goods "
     "charity_shop thrift thrift_shop jumble car_boot clothes_swap reused pre-owned hand_me_downs"},
    {NOTION_INHERITANCE, "inheritance inherit inherited heir heirs heiress bequest last_will testament estate_tax "
                         "handed_down heirloom passed_down probate grandmother's_house"},
    {NOTION_STATE_LEVEL,
     "federal federalism central_government national_level state_level local_level county_council which_level "
     "jurisdiction provincial subnational intergovernmental passing_the_buck multi-level upper_tier"},
    {NOTION_ENFORCEMENT, "enforcement enforce enforced inspector inspectors spot_check nobody_checks nobody_controls "
                         "toothless paper_tiger traffic_warden crackdown unenforced sanctions turn_a_blind "
                         "parking_fine on-the-spot_fine without_consequences wheel_clamp"},
    {NOTION_FINE_PRINT,
     "fine_print small_print terms_and_conditions terms_of_use terms_of_service privacy_notice cookie_banner "
     "legal_notice disclaimer footnote legalese click_accept read_the_terms magnifying_glass"},
    {NOTION_FREE_OF_CHARGE,
     "free_of_charge for_free gratis costs_nothing free_entry free_admission no_fee complimentary without_charge "
     "cost-free free_lunch at_no_cost pay_nothing"},
    {NOTION_SHAREHOLDER,
     "cooperative co-operative co-op coop shareholder shareholding dividend member-owned one_member_one mutual "
     "stakeholding owned_by_members community-owned worker-owned share_capital"},
    {NOTION_GOODS, "goods merchandise product products commodity commodities consumer_goods wares packaged "
                   "imported_goods parcel assortment shop_goods"},
    {NOTION_FAIR_STALL,
     "stall stalls stallholder market_stall market_day vendor vendors trader street_vendor hawker weekly_market "
     "farmers_market market_square market_pitch costermonger greengrocer market_trader"},
    {NOTION_PRISON, "prison prisoner inmate jail jailed detention detainee probation parole imprisoned cellmate warder "
                    "prison_sentence behind_bars convict incarceration released_from_prison"},
    {NOTION_MONEY, "foots_the_bill foot_the_bill out_of_pocket our_pockets who_pays"},
    {NOTION_FEE, "late_fee late_fees overdue_fine library_fine"},
    {NOTION_MONEY, "expenses outlay"},
};
NOTION_TABLE(money, en)
