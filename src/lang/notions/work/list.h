/* SPDX-License-Identifier: MIT */
/* Work, offices and the life of organisations. */
NOTION(HIRE, "recruitment")                  /* finding and taking on staff: advertisement, applicants, interview */
NOTION(RETAIN, "keeping people")             /* why staff or members stay: loyalty, come back every year */
NOTION(PAY, "pay")                           /* wage, overtime pay, pay scale, bonus, paid by the hour */
NOTION(HOURS, "working hours")               /* shifts, rota, overtime, part time, night work */
NOTION(EMPLOYMENT, "employment contract")    /* permanent, temporary, fixed term, dismissal, notice */
NOTION(FREELANCE, "self-employment")         /* freelancer, own account, gig work */
NOTION(UNION, "trade union")                 /* strike, collective agreement, works council */
NOTION(SKILL, "skill")                       /* qualified, know-how, talent, shortage of skilled people */
NOTION(TRAINEE, "trainee")                   /* apprentice, intern, work placement */
NOTION(CAREER, "career")                     /* promotion, advancement, prospects, profession */
NOTION(ABSENCE, "absence")                   /* sick leave, holiday, stand-in, substitute */
NOTION(WORK_SAFETY, "safety at work")        /* helmet, gloves, protective clothing, injured at work */
NOTION(REMOTE_WORK, "remote work")           /* home office, telework */
NOTION(MOTIVATION, "motivation")             /* joy, incentive, enthusiasm, boredom, why people do it */
NOTION(REWARD, "recognition")                /* thanks, award, prize, medal, credit given */
NOTION(MENTOR, "mentoring")                  /* buddy, godparent, pairing the old with the new, shadowing */
NOTION(LEADER, "leadership")                 /* boss, manager, chair, head, in command */
NOTION(DIVISION, "division of labour")       /* who does what, duty roster, taking turns, delegate */
NOTION(TEAM, "team")                         /* colleagues, crew, working group, together */
NOTION(ELECTION, "election")                 /* ballot, candidate, polling, campaign */
NOTION(TERM, "term of office")               /* term limits, rotation in office, re-elected, mandate ends */
NOTION(VOTING, "voting")                     /* majority, quorum, show of hands, secret ballot, abstain */
NOTION(MINUTES, "minutes")                   /* record of a meeting, note taker */
NOTION(STATUTES, "rules of procedure")       /* statutes, bylaws, constitution of an association */
NOTION(CORRUPTION, "corruption")             /* bribe, nepotism, conflict of interest, favours */
NOTION(DISCRIMINATION, "discrimination")     /* racism, sexism, prejudice, unequal treatment */
NOTION(DIVERSITY, "diversity")               /* many backgrounds, quota, represented, mixed */
NOTION(PARENT_AT_WORK, "work and family")    /* parental leave, maternity, reconciling both */
NOTION(INSTRUCTION, "instructions")          /* handbook, guide, how-to, leaflet, step by step */
NOTION(PLANNING, "planning")                 /* plan ahead, milestones, timetable of a project */
NOTION(PROJECT, "project")                   /* pilot, trial run, phase */
NOTION(RESULT, "result")                     /* outcome, effect, impact, what came of it */
NOTION(REPORTING, "reporting")               /* annual report, to account for, figures handed in */
NOTION(CONTACTS, "contacts")                 /* network of people, alumni, umbrella, acquaintances */
NOTION(BRANCH, "branch office")              /* local chapter, section, regional office, headquarters */
NOTION(OPENING_HOURS, "opening hours")       /* open, closed, evenings, weekends, counter hours */
NOTION(FEEDBACK, "feedback")                 /* suggestion box, satisfaction, what users say */
NOTION(RUMOUR, "rumour")                     /* gossip, hearsay, word of mouth */
NOTION(MEDIATION, "mediation")               /* ombudsman, conciliation, apology, making up */
NOTION(WHISTLEBLOWER, "reporting of wrongs") /* tip-off, anonymous report, witness, informer */
NOTION(RETIREMENT, "retirement")             /* pension, pensioner, last working day */
NOTION(UNEMPLOYMENT, "unemployment")         /* laid off, redundant, job centre */
NOTION(RIVALRY, "rivalry")                   /* turf war, envy, competitors among partners */
NOTION(OUTSOURCING, "outsourcing")           /* contractor, external firm, subcontract */
NOTION(SECRETARY, "administration staff")    /* clerk, office work, filing, paperwork help */
NOTION(INVITATION, "invitation")             /* invite, guest, host, welcome */
NOTION(DEADLINE, "deadline")                 /* due date, overdue, extension, in good time */
NOTION(FOUNDER, "founding")                  /* founders, the beginnings, how it was set up */
NOTION(MERGER, "merger")                     /* merge, split, dissolve an organisation */
NOTION(YOUNG_BLOOD, "younger members")       /* next generation of members, ageing membership */
