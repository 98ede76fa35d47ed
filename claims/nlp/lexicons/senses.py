"""What news tells, each thing with the many ways of telling it and, behind the bar, of telling that it is not so.

Source: own lists. An underscore joins the words of a phrase, and `~` stands for a few words between two of its own
("give ~ sentence" reads "gave her a long sentence"). Words are compared by their stems, as in the other lexicons.
A row ends with a semicolon; its first word names the thing. A verb of several meanings stands in several rows; which
of them is meant shows when another text tells it as well.
No row has a way of telling on both sides of its bar.
"""

COURTS = """
    arrest detain seize_suspect apprehend nab round_up take_custody take_into_custody take_~_into_custody
        hold_custody pick_up collar catch detention custody in_handcuffs lead_away make_~_arrest
        place_under_arrest put_behind_bar | release free let_go let_~_go set_free set_~_free walk_free
        remain_free at_large on_the_run on_run at_liberty escape_arrest evade_capture flee slip_away fugitive
        bail ;
    convict guilty conviction find_guilty find_~_guilty condemn plead_guilty sentence jail | acquit acquittal
        clear_of clear_~_of not_guilty innocent exonerate exoneration walk_free cleared let_off throw_out_~_case
        throw_out_~_conviction overturn_~_conviction quash_~_conviction quash_~_verdict innocence ;
    sentence jail imprison send_to_prison send_~_to_prison send_to_jail give_~_sentence give_~_term
        hand_~_sentence receive_~_sentence get_~_year serve_~_term behind_bar put_away go_to_jail go_to_prison
        go_~_jail put_~_in_prison prison_term prison_sentence jail_term be_sent_down locked_up lock_up |
        spare_~_jail avoid_jail avoid_prison escape_jail escape_prison suspended_sentence walk_free ;
    charge indict indictment accuse prosecute press_charge file_charge face_~_charge bring_charge face_trial
        in_the_dock put_on_trial put_~_on_trial go_on_trial stand_trial | drop_~_charge drop_~_case no_charge
        dismiss_~_charge withdraw_~_charge not_be_prosecuted not_stand_trial drop_the_case escape_trial
        charge_drop ;
    uphold confirm_~_verdict let_~_stand stand_by_~_ruling dismiss_~_appeal reject_~_appeal turn_down_~_appeal
        throw_out_~_appeal lose_~_appeal back_~_ruling leave_~_in_place | overturn quash annul set_aside reverse
        void strike_down nullify invalidate overrule win_~_appeal uphold_~_appeal allow_~_appeal ;
    sue lawsuit take_to_court take_~_to_court file_suit file_~_suit legal_action bring_~_claim bring_~_suit
        litigation file_~_claim | settle_out_of_court drop_~_suit drop_~_lawsuit withdraw_~_suit ;
    claim_succeed win_~_case win_~_claim rule_in_favour rule_~_in_favour find_for side_with uphold_~_claim |
        dismiss_~_claim throw_out_~_claim reject_~_claim throw_out_~_suit dismiss_~_suit lose_~_case
        rule_against find_against throw_out dismiss suit_~_dismiss claim_~_dismiss claim_~_throw_out ;
    fine impose_~_fine pay_~_penalty penalise penalty pay_~_fine order_to_pay order_~_to_pay must_pay ;
    compensate pay_damages award_~_damages compensation pay_~_damages payout damages ;
    extradite hand_over_to hand_~_over_to surrender_to extradition deport deportation expel send_back
        send_~_back | block_~_extradition halt_~_deportation let_~_stay allow_~_to_stay ;
    testify give_evidence give_~_evidence take_the_stand take_stand appear_as_~_witness testimony tell_the_court
        ;
    confess admit own_up admission plead_guilty acknowledge concede take_responsibility take_~_blame
        accept_~_blame | deny denial reject_~_allegation plead_not_guilty refute protest_~_innocence dispute
        contest ;
    raid search storm comb swoop_on ;
    seize confiscate impound seizure capture take_away confiscation carry_off haul_away | return hand_back
        give_back restore_to restitution ;
    steal theft rob robbery make_off_with burgle loot heist take snatch swipe raid_on burglary thief ;
    kidnap abduct abduction take_hostage take_~_hostage snatch hold_hostage seize_~_hostage | free_~_hostage
        release_~_hostage hostage_~_free hostage_~_release ;
    stab knife knifing stabbing slash ;
    vandalise smash deface break desecrate damage wreck daub ;
    smuggle traffic trafficking smuggling sneak ;
    bribe bribery pay_off kickback take_~_money accept_~_bribe graft ;
    investigate investigation probe inquiry look_into examine open_~_inquiry launch_~_inquiry enquiry scrutinise
        | close_~_inquiry end_~_inquiry drop_~_inquiry shelve_~_inquiry close_~_investigation
        drop_~_investigation ;
    suspend suspension stand_~_down put_on_leave put_~_on_leave | reinstate reinstatement restore take_back ;
    executed execution put_to_death death_penalty hang | spare_~_life stay_~_execution reprieve commute pardon ;
    pardon pardoning amnesty clemency grant_~_pardon ;
"""

ACCIDENTS = """
    die death kill dead perish lose_life lose_~_life lose_their_life claim_~_life fatal fatality cost_~_life
        succumb murder slay pass_away leave_~_dead drown bleed_to_death corpse body take_~_life shoot_dead
        slaying killing | survive survival alive come_out_alive no_one_die nobody_die without_loss_of_life
        escape_with_life live_through unhurt unharmed recover pull_through find_~_alive ;
    injure injury wound hurt maim harm casualty leave_~_hurt | unhurt unharmed unscathed uninjured escape_injury
        without_injury escape_unhurt walk_away_from without_a_scratch ;
    rescue save pull_from pull_~_from lift_to_safety lift_~_to_safety bring_to_safety bring_~_to_safety winch
        pluck fly_down bring_out bring_~_out airlift rescued free_from dig_out haul_to_safety ;
    evacuate evacuation move_out move_~_out order_out clear_of_resident leave_home leave_their_home flee_home
        bring_~_to_safety force_out_of_~_home ask_to_leave take_to_shelter | return_home go_home allow_back
        allow_~_back let_back let_~_back_in go_back_to_~_home return_to_~_home ;
    miss missing unaccounted disappear vanish lost_contact without_trace | find locate recover turn_up trace
        be_found accounted_for track_down reappear ;
    trap stranded strand stuck cut_off maroon caught_in | free get_out reach_safety ;
    crash collide collision hit smash_into run_into plough_into slam_into wreck ram pile_up go_off_the_road ;
    derail derailment come_off_the_rail leave_the_track jump_the_track come_off_~_rail leave_~_rail ;
    sink go_down capsize founder go_under overturn sinking | stay_afloat afloat refloat ;
    run_aground aground get_stuck_on hit_a_sandbank get_stuck sandbank ;
    collapse fall_down give_way cave_in come_down crumble bring_down fall_in swallow | stand_firm withstand
        hold_up ;
    explode explosion blow_up go_off blast detonate detonation set_off rip_through | fail_to_explode defuse
        disarm dud ;
    burn burn_down fire blaze go_up_in_flame catch_fire gut set_alight set_~_alight set_fire set_~_on_fire torch
        arson destroy_by_fire reduce_to_ash | put_out extinguish douse ;
    contain bring_under_control bring_~_under_control put_out extinguish douse under_control quell tame |
        out_of_control rage_on still_burn spread uncontained ;
    leak spill seep leakage spillage run_into ran_from run_from pour_into | seal plug ;
    flood inundate submerge under_water deluge swamp underwater ;
    power_cut blackout outage lose_power lose_electricity lose_~_electricity without_power without_electricity
        in_the_dark cut_off_~_power | restore_~_power power_~_back reconnect lights_back ;
    cause trigger set_off bring_down lead_to start spark to_blame blame result_from due_to bring_about origin
        stem_from responsible_for behind because_of ;
    destroy raze flatten level devastate wipe_out ruin wreck reduce_to_rubble gut demolish tear_down pull_down
        demolition | spare leave_~_intact unharmed escape_damage undamaged ;
    cut sever interrupt suspend out_of_service no_train no_service halt | restore reopen resume run_again
        back_in_service ;
    contaminate pollute poison taint unsafe undrinkable | safe clean fit_to_drink drinkable ;
    cancel call_off scrap axe cancellation not_go_ahead drop pull_the_plug abandon shelve | go_ahead proceed
        as_planned take_place press_ahead hold ;
    postpone delay put_off defer put_back push_back reschedule postponement late behind_schedule adjourn |
        on_time on_schedule as_planned as_scheduled bring_forward early ahead_of_schedule ;
"""

WAR = """
    attack assault ambush strike raid storm fire_on open_fire shell bombard bomb target hit come_under_fire
        onslaught ;
    shoot gun_down open_fire shot fire_~_shot gunfire shooting fire_shot pull_the_trigger fire ;
    capture seize overrun take_control take_over fall_to occupy conquer take_~_town take_~_city | lose_control
        retake recapture withdraw_from repel beat_back hold_out liberate drive_out drive_~_out ;
    withdraw withdrawal pull_out retreat leave pull_back quit go_home bring_home bring_~_home | stay_put send_in
        remain deploy dig_in stay ;
    deploy send dispatch station deployment | bring_home withdraw pull_out recall ;
    truce ceasefire lay_down_~_arm stop_fighting lay_down_arm halt_~_fighting end_~_fighting stop_shooting
        fall_silent | resume_~_fighting break_~_truce break_~_ceasefire fighting_resume violate_~_truce fight_on
        ;
    surrender give_up capitulate lay_down_~_arm | fight_on hold_out refuse_to_surrender ;
    invade invasion cross_the_border march_into incursion enter ;
    shoot_down down bring_down intercept shot_down ;
    disarm give_up_~_weapon hand_in_~_weapon decommission | rearm keep_~_weapon ;
    launch fire test-fire lift_off blast_off take_off send_into_space put_into_orbit | scrub abort
        stay_on_the_ground ;
    prisoner_exchange swap exchange_prisoner prisoner_swap exchange ;
"""

POLITICS = """
    approve approval adopt adoption pass passage carry vote_for vote_in_favour back ratify endorse wave_through
        nod_through give_~_green_light green_light give_~_assent give_~_nod give_~_go-ahead go-ahead sign_off
        vote_through accept clear let_~_through consent_to agree_to say_yes authorise give_~_blessing
        give_~_backing give_the_all-clear rubber-stamp permission_granted permission_~_grant give_~_consent
        win_the_day carry_the_day grant_~_permission grant_~_licence |
        reject rejection defeat vote_down vote_against throw_out turn_down block veto kill_off refuse spurn
        rebuff knock_back say_no strike_down fail_in fall_short not_carry voted_down fall give_~_thumbs_down
        send_back refusal deny_~_permission against_confirm withhold_~_approval ;
    sign put_~_name put_~_signature sign_into_law ink add_~_signature put_their_name put_pen_to signature
        signing | withhold_~_signature refuse_to_sign leave_~_unsigned veto ;
    override overturn_~_veto overturn_veto overcome_~_veto | uphold_~_veto sustain_~_veto let_~_veto_stand ;
    support back favour endorse in_favour stand_behind throw_~_weight_behind backing get_behind stand_by
        rally_behind speak_up_for champion side_with | oppose opposition against resist object reject criticise
        come_out_against ;
    object objection stand_in_~_way stand_in_the_way block opposition_to raise_~_objection hold_up veto |
        withdraw_~_objection drop_~_objection lift_~_veto lift_~_objection give_way drop_~_opposition
        drop_~_resistance let_~_through withdraw_~_veto ;
    resign quit step_down stand_down resignation leave_~_post give_up_~_post relinquish bow_out hand_in_~_notice
        tender_~_resignation vacate step_aside call_it_a_day leave_office departure go retire depart | stay_on
        stay_in_office remain_in_office carry_on cling_on keep_~_job stay_in_~_job stay_put hang_on refuse_to_go
        remain_at_~_helm stay remain keep_~_post ;
    dismiss sack fire oust remove unseat show_the_door show_~_the_door strip_~_of_~_post dismissal removal
        sacking oust relieve_~_of force_out force_~_out kick_out boot_out lose_~_job throw_out terminate |
        reinstate keep_~_job reappoint survive hire appoint retain keep_on ;
    appoint appointment name pick choose select nominate install make put_in_charge put_~_in_charge promote
        hand_~_job give_~_job take_over_as become take_the_helm take_office swear_in sworn_in new_~_chief
        get_~_job | pass_over overlook leave_~_vacant remain_vacant leave_~_empty ;
    lead head run chair at_the_helm at_helm captain preside_over in_charge command direct leader boss head_up ;
    elect election vote_in vote_into_office win_~_seat win_~_vote win_~_election choose_as | vote_out defeat
        lose_~_seat lose_~_election unseat ;
    win victory beat defeat see_off triumph come_out_on_top prevail clinch take_~_title carry_the_day first
        come_first top_the_poll knock_out get_the_better_of go_through overcome thrash edge_out winner oust
        succeed | lose defeat_by loss go_down beaten_by go_out crash_out knock_out_of runner-up come_second
        second trail ;
    hold_~_seat retain keep_~_seat hold_on_to defend re-elect return_to_office | lose_~_seat unseat oust ;
    concede accept_defeat admit_defeat concede_defeat throw_in_the_towel | refuse_to_concede contest
        claim_victory ;
    call_election go_to_the_poll dissolve_parliament snap_election hold_election cast_~_ballot cast_~_vote vote
        poll ;
    run_for stand_for seek_~_term seek_re-election candidate enter_the_race throw_~_hat_in contest bid_for
        stand_again | rule_out_~_run not_stand pull_out_of_the_race withdraw_from_~_race drop_out bow_out
        stand_aside ;
    join accede become_~_member enter admit accession sign_up belong_to member become_part_of membership | leave
        quit walk_out_of withdraw_from pull_out_of break_away exit expel secede ;
    meet hold_talk talk sit_down_with confer negotiate come_together summit face_to_face hold_~_talk meeting |
        snub refuse_to_meet talk_break_down cancel_~_meeting refuse_to_negotiate break_off_~_talk
        walk_out_of_~_talk ;
    agree agreement reach_~_deal strike_~_deal come_to_terms settle deal accord shake_hands pact settlement
        reach_~_accord compromise | fail_to_agree collapse break_down deadlock no_deal fall_through walk_away
        impasse disagree without_agreement end_without ;
    attend attendance take_part present turn_up join lay_~_wreath come_to show_up participate
        put_in_~_appearance be_there go_to sit_in_on appear_at guest | stay_away boycott skip absent absence
        miss not_go keep_away give_~_a_miss fail_to_appear snub pull_out_of ;
    invite invitation ask_to | disinvite withdraw_~_invitation uninvited ;
    recognise recognition | withdraw_~_recognition refuse_to_recognise ;
    impose introduce bring_in slap_on slap_~_on put_in_place enact imposition levy enforce come_into_force
        take_effect enter_into_force order in_force apply | lift scrap repeal abolish ease drop do_away_with end
        revoke remove rescind abolition relax lapse expire ;
    ban prohibit outlaw forbid bar prohibition not_allow illegal off_limits stop_from | allow permit legalise
        lift_~_ban lift_the_ban permission allow_again legal free_to permitted authorise let give_~_permission
        end_~_ban make_legal ;
    demand call_for urge insist press_for appeal_for ask_for seek request want plea_for ;
    promise pledge vow commit undertake give_~_word assure commitment guarantee | break_~_promise renege
        go_back_on ;
    abandon drop give_up scrap ditch shelve dump withdraw back_down do_not_pursue walk_away_from u-turn
        backtrack abandon_~_plan pull_out drop_~_plan give_up_~_idea no_longer_plan climb_down kill_off call_off
        | press_ahead stick_to go_ahead push_ahead push_through stand_by keep_to ;
    criticise condemn denounce attack hit_out slam lash_out criticism blast take_~_to_task deplore decry rebuke
        scold | praise welcome hail applaud commend laud pay_tribute compliment ;
    apologise apology say_sorry express_regret | refuse_to_apologise stand_by unrepentant no_apology ;
    warn warning sound_the_alarm caution raise_the_alarm alert raise_alarm ;
    expect forecast predict foresee project forecast_to | unexpected surprise ;
    know aware learn knowledge be_told hear_of find_out | unaware ignorant in_the_dark no_knowledge
        without_~_knowledge ;
    possible possibility cannot_be_excluded may could not_exclude on_the_cards on_the_table open_question
        leave_open leave_~_open cannot_be_ruled_out | rule_out exclude impossible out_of_the_question
        off_the_table dismiss_~_possibility no_question_of no_possibility zero_chance ;
    reveal disclose make_public publish release unveil go_public leak divulge bring_to_light expose announce
        announcement publication come_to_light revelation | conceal hide cover_up keep_secret keep_~_secret
        sit_on hush_up withhold suppress keep_quiet sweep_under ;
    spy espionage pass_secret hand_over_~_secret pass_~_cable hand_~_cable pass_~_document ;
    expel deport throw_out send_home declare_persona_non_grata order_out kick_out order_to_leave expulsion |
        let_~_stay allow_to_stay welcome_back readmit ;
    visit trip go_to travel_to fly_to pay_~_visit call_on tour arrive_in drop_in ;
    return come_back go_back be_back homecoming come_home fly_home | stay_away remain_abroad leave ;
    flee escape run_away go_into_exile take_flight bolt get_away break_out make_~_escape get_out_of |
        stay_behind stay_put ;
    protest demonstrate march rally take_to_the_street demonstration turn_out onto_the_street onto_~_street
        picket ;
    strike walk_out walkout down_tool industrial_action go_on_strike stop_work stoppage lay_down_tool |
        return_to_work call_off_~_strike end_~_strike go_back_to_work back_at_work ;
"""

COURSE = """
    open opening reopen inaugurate open_~_door come_into_operation welcome_~_first open_again inauguration |
        close shut closure shut_down close_down shut_~_door close_~_door for_good stay_shut stay_closed board_up
        shutter ;
    begin start get_under_way kick_off commence launch under_way get_going set_in_motion onset come_into_being |
        end finish conclude stop cease come_to_an_end be_over over wind_up wrap_up bring_to_an_end terminate
        put_an_end halt come_to_a_close ;
    continue go_on carry_on remain keep_on keep_up persist press_on still_under_way | stop cease end halt
        discontinue come_to_an_end quit break_off no_longer ;
    resume restart again run_again back pick_up_again return_to_service | suspend halt pause interrupt break_off
        ;
    operate run in_operation in_service work function serve | out_of_service out_of_order stop_running
        break_down fail ;
    extend prolong renew lengthen renewal roll_over extension stay_longer | shorten cut_short curtail
        let_~_lapse expire ;
    succeed manage success pull_off make_it achieve come_off work_out bring_off | fail failure fall_through
        come_to_nothing flop fall_short miss collapse abortive ;
    complete finish put_the_finishing complete_~_work ready | unfinished incomplete half-finished ;
    last_for go_on_for run_for stretch_over continue_for drag_on ;
    happen take_place occur come_about come_to_pass be_held go_ahead ;
"""

BUSINESS = """
    buy purchase acquire take_over snap_up take_~_over pay_~_for buyer new_owner buy_out acquisition takeover
        buy_up become_~_owner owner come_into_~_hand ;
    sell sale sell_off dispose_of offload go_under_the_hammer hive_off divest change_hand seller sell_~_to
        put_up_for_sale | keep hang_on_to hold_on_to not_for_sale retain ;
    fetch sell_for go_for pay auction_for bring_in sold_for price_tag cost change_hand_for ;
    merge merger tie-up join_force combine tie_up | split demerge part_company go_separate ;
    bankrupt bankruptcy insolvent insolvency go_bust go_under fold file_for_bankruptcy collapse go_to_the_wall
        in_administration go_out_of_business liquidation | bail_out rescue_deal solvent stay_afloat save ;
    rise climb increase grow go_up jump surge soar swell mount rocket gain put_on go_higher leap advance pick_up
        growth add higher more_expensive dearer hike raise step_up push_up drive_up gain_ground record_high
        double treble triple expand widen upward strengthen firm cost_more rise_by edge_up | fall drop
        decline decrease go_down sink plunge tumble slide slip slump dip shrink come_down lose_ground shed lower
        cheaper cut reduce ease narrow back_down halve plummet dwindle recede retreat weaken downward contract
        slash fewer less lose_~_value edge_down bring_down reduction is_down was_down are_down were_down ;
    hire recruit take_on create_~_job employ new_job add_~_job take_~_on hiring | lay_off cut_~_job axe_~_job
        make_redundant redundancy lose_~_job job_~_go shed_~_job let_~_go dismiss sack loss_of_~_job job_~_lost
        job_loss redundant slash_~_job job_cut lose_~_work ;
    profit make_money in_the_black earn make_~_profit in_profit turn_~_profit net_income | loss lose_money
        in_the_red make_~_loss run_~_loss ;
    invest investment put_~_into pour_~_into plough_~_into sink_~_into inject spend | divest pull_~_out_of
        withdraw_~_fund ;
    pay hand_over fork_out cough_up foot_~_bill spend shell_out settle_~_bill pay_up payment bear_~_cost
        pick_up_~_bill charge | free_of_charge for_free free waive at_no_cost unpaid default gratis
        without_charge cost_nothing refuse_to_pay ;
    borrow take_out_~_loan loan take_~_loan lend | repay pay_back pay_off ;
    default miss_~_payment fail_to_pay in_arrears | meet_~_payment pay_on_time ;
    recall call_back take_off_the_shelf withdraw_from_sale take_off_~_market pull_from_~_shelf ;
    supply deliver provide send ship hand_over delivery give hand_out distribute donate receive | withhold
        cut_off stop_~_delivery keep_back block ;
    receive get be_given obtain be_awarded collect be_handed secure land award win given ;
    make produce manufacture turn_out build assemble construct production construction | stop_production
        stop_making ;
    build construct put_up erect construction go_up | demolish tear_down pull_down knock_down ;
    export ship sell_abroad exports ;
    own belong_to in_the_hands_of possess proprietor owner property_of ;
    exceed top surpass pass_the_mark beat_~_forecast | under short_of fall_short
         miss_~_target ;
    afford keep_up_with keep_pace_with match_inflation | lag_behind buy_less outstrip fall_behind ;
    list go_public float flotation stock_market_debut ipo | delist take_private ;
"""

SCIENCE = """
    infect catch contract test_positive come_down_with infection ill_with positive | test_negative clear_of
        uninfected negative ;
    recover get_better recovery discharge out_of_danger on_the_mend out_of_hospital pull_through leave_hospital
        | worsen deteriorate relapse critical critical_condition fighting_for_life ;
    effective work protect efficacy succeed reduce_the_risk reduce_~_risk cut_~_risk lower_~_risk prevent help |
        ineffective no_effect useless fail no_better_than no_benefit no_less_likely ;
    safe harmless no_risk safety well_tolerated | unsafe dangerous harmful hazardous risky pose_~_risk ;
    vaccinate inoculate immunise jab get_~_jab receive_~_jab vaccination inoculation ;
    treat treatment receive_~_treatment in_hospital care_for take_to_hospital hospitalise bring_to_hospital
        admit_to ;
    discover find come_across unearth dig_up spot first_to_see detect turn_up discovery identify see uncover
        stumble_on dig_out ;
    decode sequence read_in_full map decipher crack ;
    show prove confirm demonstrate establish find evidence_that | disprove refute no_evidence debunk rebut ;
    link connect associate_with tie_to connection cause | no_link unrelated no_connection rule_out_~_link ;
    test trial try_out carry_out_~_test test_on trial_on try_on | untested never_test ;
    extinct extinction die_out wipe_out disappear | survive thrive live_on ;
    land touch_down set_down come_down landing | crash smash_into miss ;
    lose_touch lose_contact fall_silent go_silent signal_~_lose no_longer_respond silence | regain_contact
        restore_contact talk_to in_touch respond signal_again make_contact talking_to_the_ground ;
"""

SPORT = """
    score net find_the_net strike get_~_goal goal ;
    draw level tie finish_level share_the_spoils end_all_square honours_even ;
    qualify go_through through_to advance reach book_~_place progress make_the_final secure_~_place into_the_final |
        eliminate knock_out crash_out go_out bow_out exit fail_to_qualify miss_out ;
    promote promotion go_up win_promotion | relegate relegation go_down drop_to ;
    transfer move_to join sign_for switch_to | stay_with stay_at remain_with go_nowhere zero_intention
        extend_~_contract ;
    injured rule_out sidelined miss_~_match out_for unavailable sit_out | fit return_to_action back_in_training
        available ;
    break_~_record set_~_record record_time new_record fastest_ever best_ever | miss_~_record ;
    compete take_part race enter line_up start | pull_out withdraw scratch ;
    disqualify ban_from strip_~_of | clear_to reinstate ;
"""

NATURE = """
    hit strike batter lash pound make_landfall sweep_across tear_through come_ashore slam_into ;
    rain rainfall downpour wet wettest pour | dry dryness drought driest ;
    hot heat heatwave warm hottest warmest | cold cool coldest freeze coolest ;
    erupt eruption spew blow_its_top | dormant quiet go_quiet ;
    melt thaw shrink retreat draw_back lose_~_length | grow advance ;
    quake earthquake tremor shake jolt shock ;
"""

PEOPLE = """
    say_nothing decline_to_comment refuse_to_comment remain_silent keep_silent no_comment stay_silent keep_quiet
        | speak_out comment tell answer ;
    ask request appeal turn_to call_for seek ask_for | no_request without_asking ;
    refuse decline reject turn_away say_no | agree accept consent say_yes ;
    blame hold_responsible accuse point_the_finger | clear absolve exonerate ;
    remember commemorate mark honour pay_tribute vigil memorial mourn ;
    marry wed tie_the_knot marriage wedding get_married | divorce separate split_up part ;
    bear birth give_birth born ;
    live reside dwell make_~_home resident_of inhabit | move_away uninhabited nobody_live ;
    study graduate attend_~_university degree ;
    full packed sold_out capacity half_full | empty deserted run_dry ;
    legal lawful within_the_law constitutional valid | illegal unlawful unconstitutional void break_the_law
        invalid against_the_law breach ;
    obey comply respect abide_by observe keep_to adhere | breach break violate flout ignore defy disobey ;
    true correct accurate right | false untrue wrong incorrect a_lie fake fabricate hoax ;
    majority most more_than_half | minority less_than_half ;
    secret covert in_secret behind_closed_doors private_talk | openly in_public ;
    unanimous without_dissent all_vote no_vote_against | split divided dissent ;
    peaceful peacefully without_incident calm without_violence | violent clash riot turn_violent turn_ugly
        violence ;
    outnumber more_than_~_there be_more | fewer outnumbered_by ;
    sure certain guarantee definitely | uncertain doubtful in_doubt unclear ;
    name identify make_public_~_name | anonymous unnamed unidentified not_name ;
    online website internet | offline cut_~_internet shut_~_internet ;
    name_after rename call christen ;
    replace succeed take_over_from successor take_~_place_of step_into ;
    move relocate transfer shift relocation | stay_put remain_in ;
    repair mend fix restore renovate refurbish do_up | neglect leave_to_decay ;
    divide split break_up break_apart | unite unify join_together ;
    increase_security step_up tighten toughen stricter harden crackdown | loosen relax ease soften water_down ;
    heed listen_to take_heed follow_~_advice follow_~_order act_on take_~_advice | ignore disregard brush_aside
        turn_a_deaf_ear overlook disobey pay_no_attention dismiss_~_warning ;
    notice realise become_aware catch_sight raise_~_alarm | miss_~_sign fail_to_notice overlook go_unnoticed
        sleep_through unnoticed ;
    easier simplify make_it_easier ease_~_rule | harder more_difficult tougher complicate make_it_harder ;
    honour keep_~_promise keep_~_word stick_to_~_deal hold_to deliver_on | break_~_word break_~_promise breach renege_on
        go_back_on walk_away_from dishonour ;
    entitled authority_to have_the_right be_empowered eligible qualify_for | lack_the_authority no_right
        have_no_right not_entitled ineligible disqualify ;
    welcome open_to admit let_in allow_in | out_of_bound off_limit closed_to turn_away shut_out bar_from keep_out ;
    use_up exhaust run_out spend_all deplete run_dry run_short | left_over unspent unused plenty_left to_spare ;
    lock bolt padlock seal | unlock unlocked leave_~_open ;
    hold_talk_on discuss debate deliberate consider ;
    insured cover_by_insurance covered | uninsured without_insurance ;
    accuse_~_of allege claim_that point_the_finger_at | clear_~_of exonerate withdraw_~_accusation ;
    sober | drunk drink-driving over_the_limit under_the_influence intoxicated ;
    armed carry_~_gun carry_~_knife | unarmed no_weapon ;
    present_at on_the_spot at_the_scene | elsewhere not_there nowhere_near far_away ;
    masked hooded hide_~_face | bare-faced without_mask unmasked ;
    on_time punctual on_schedule | late run_late overdue delayed behind_schedule ;
    married wed | single unmarried divorced ;
    tax-free untaxed duty-free exempt | taxed taxable subject_to_tax ;
    paid_work paid | unpaid voluntary without_pay ;
    heavier weigh_more | lighter weigh_less ;
    taller longer bigger larger | shorter smaller ;
    older elder eldest | younger youngest junior ;
    faster quicker speed_up accelerate | slower slow_down brake decelerate ;
"""

SENSES: tuple[str, ...] = tuple(
    " ".join(row.split())
    for block in (COURTS, ACCIDENTS, WAR, POLITICS, COURSE, BUSINESS, SCIENCE, SPORT, NATURE, PEOPLE)
    for row in block.split(";")
    if row.strip()
)

# Turn what they govern into its contrary: "failed to sign", "stopped short of a ban", "without paying".
DENIERS: tuple[str, ...] = tuple(
    """
    not n't never cannot nor neither without hardly barely scarcely no none nobody nothing no_one no_longer
    refuse_to decline_to fail_to failure_to fail_in unable_to inability_to yet_to refrain_from stop_short_of
    decide_against deny denial_of forget_to refusal_to reluctant_to unwilling_to prevent stop_from prevent_from
    bar_from ban_from keep_from avoid false_that untrue_that not_true_that vote_against neglect_to far_from
    anything_but rather_than instead_of abandon_~_plan_to drop_~_plan_to scrap_~_plan_to give_up_~_plan_to
    let_~_lapse_without no_intention_of zero_intention_of incapable_of short_of rejected_idea_of
    """.split()
)

# Look like denials and are none, or leave open how far they reach.
NO_DENIERS: tuple[str, ...] = tuple(
    """
    not_only not_just not_merely not_simply not_least no_less_than no_fewer_than no_more_than no_later_than no_doubt
    no_matter not_to_mention without_doubt nothing_but not_more_than not_less_than
    """.split()
)
OPEN_DENIERS: tuple[str, ...] = tuple(
    "not_all not_every not_always not_necessarily not_until not_unless not_fully not_enough not_yet_clear".split()
)

# A clause ends here: a denial before it does not reach what follows.
CLAUSE_WORDS = frozenset(
    """
    but because after before while when who which whom whose that until if although though despite since and as
    unless whereas where
    """.split()
)

# What commonly turns into its contrary: the arrested are freed, the closed reopens; both were true, in turn.
TURNING = frozenset(
    """
    arrest kidnap miss trap evacuate contain power_cut cut capture withdraw deploy truce object dismiss suspend join
    impose ban open begin continue resume operate seize strike investigate sue lose_touch extend marry live bankrupt
    recall flee contaminate safe recover injured return invite recognise disarm launch abandon appoint own build burn
    lead hire supply infect full increase_security divide online charge cancel postpone borrow meet melt extinct
    """.split()
)
