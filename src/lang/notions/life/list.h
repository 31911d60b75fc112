/* SPDX-License-Identifier: MIT */
/* Health, care, school, family, culture, sport, belonging. */
NOTION(DOCTOR, "doctors")                       /* general practitioner, surgery, appointment with the doctor */
NOTION(HOSPITAL, "hospital")                    /* ward, emergency room, admission, discharge */
NOTION(NURSE, "nursing")                        /* nurse, carer at the bedside, night shift on the ward */
NOTION(MEDICINE, "medicines")                   /* dose, pharmacy, tablets, side effects */
NOTION(DIAGNOSIS, "diagnosis")                  /* symptoms, test result, screening, X-ray */
NOTION(THERAPY, "treatment")                    /* operation, rehabilitation, physiotherapy */
NOTION(MENTAL_HEALTH, "mental health")          /* depression, counselling, psychologist, suicide */
NOTION(CHRONIC, "chronic illness")              /* diabetes, pain, asthma, lifelong */
NOTION(INFECTION, "infection")                  /* virus, epidemic, mask, washing hands */
NOTION(VACCINE, "vaccination")                  /* jab, vaccinated, booster */
NOTION(BIRTH, "pregnancy and birth")            /* midwife, newborn, labour ward */
NOTION(SMALL_CHILD, "small children")           /* toddler, kindergarten, pram */
NOTION(TEENAGER, "teenagers")                   /* adolescents, fourteen-year-olds, youth */
NOTION(LONELINESS, "loneliness")                /* alone, isolated, nobody visits */
NOTION(DYING, "end of life")                    /* hospice, palliative, last weeks */
NOTION(FAMILY_CARER, "caring relatives")        /* looking after mother at home, respite */
NOTION(PATIENT_FILE, "patient record")          /* medical file, case notes, electronic record */
NOTION(EXERCISE, "physical activity")           /* gymnastics, moving, fitness, walk daily */
NOTION(SLEEP, "rest")                           /* sleep, break, pause, quiet room, nap */
NOTION(CURRICULUM, "curriculum")                /* subject taught, syllabus, lesson plan */
NOTION(HOMEWORK, "homework")                    /* study at home, tutoring, private lessons */
NOTION(EXAM, "exams and marks")                 /* test, grade, certificate, pass */
NOTION(TEACHER, "teachers")                     /* headmaster, supply teacher, staff room */
NOTION(PARENTS, "parents")                      /* parents' evening, parent council, mums and dads */
NOTION(DROPOUT, "leaving early")                /* drop out, truancy, without a certificate */
NOTION(BULLYING, "bullying")                    /* teased, mobbing, laughed at */
NOTION(CLASS_SIZE, "class size")                /* thirty in a class, small groups */
NOTION(UNIVERSITY, "higher education")          /* lecture, campus, degree, student fees */
NOTION(ADULT_EDUCATION, "adult education")      /* evening class, lifelong learning, course for grown-ups */
NOTION(LANGUAGE_LEARNING, "language learning")  /* language course, speak the language, accent */
NOTION(DIALECT, "minority language")            /* dialect, mother tongue, bilingual signs */
NOTION(MUSIC, "music")                          /* choir, band, singing, instrument, concert */
NOTION(MUSEUM, "museum")                        /* exhibition, collection, exhibit, showcase */
NOTION(TRADITION, "tradition")                  /* custom, festival, costume, ancestors did */
NOTION(CRAFT, "craft")                          /* craftsman, by hand, pottery, weaving, workshop */
NOTION(SPORTS_CLUB, "sports club")              /* training, football pitch, coach, tournament */
NOTION(SWIMMING, "swimming")                    /* pool, lifeguard, bathing */
NOTION(PLAY, "games")                           /* play, board game, toys, video game */
NOTION(FRIENDSHIP, "company")                   /* friends, coffee together, get to know */
NOTION(YOUTH_CLUB, "youth club")                /* youth centre, youth worker, hang out */
NOTION(HOBBY, "hobby")                          /* leisure, pastime, free time, collector */
NOTION(BELONGING, "belonging")                  /* identity, homeland, feel at home, roots */
NOTION(REMEMBRANCE, "remembrance")              /* memorial, anniversary, survivors, commemoration */
NOTION(ASSISTIVE, "aids")                       /* hearing loop, braille, subtitles, screen reader */
NOTION(PLAIN_LANGUAGE, "plain language")        /* simple words, jargon, understandable, too complicated to read */
NOTION(SCREEN_TIME, "screen time")              /* phone ban, scrolling, staring at the phone */
NOTION(WEDDING, "celebrations")                 /* wedding, birthday, party, feast */
NOTION(GRIEF, "grief")                          /* mourning, funeral, bereaved */
NOTION(NAME_AND_GENDER, "gender and sexuality") /* trans, gay, women and men, pronouns */
NOTION(INTEGRATION, "settling in")              /* newcomers, refugees, learning how things work here */
