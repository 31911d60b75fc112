/* SPDX-License-Identifier: MIT */
/* Software, data, networks, security, media, science and publishing. */
NOTION(UPDATE, "updates")                     /* upgrade, security update, end of support, old version */
NOTION(BUG, "software faults")                /* crash, error message, debug, regression */
NOTION(TESTING, "software tests")             /* test suite, continuous integration, coverage */
NOTION(RELEASE, "releases")                   /* release cycle, version number, changelog */
NOTION(CODE_REVIEW, "code review")            /* pull request, merge, approve a patch, reviewer */
NOTION(MAINTAINER, "maintainers")             /* lone maintainer, who keeps the package, abandoned project */
NOTION(DEPENDENCY, "dependencies")            /* third-party library, transitive, vendored, supply chain of software */
NOTION(SOFTWARE_LICENCE, "software licence")  /* copyleft, permissive, proprietary */
NOTION(OPEN_SOURCE, "open source")            /* free software, source published */
NOTION(DOCUMENTATION, "documentation")        /* tutorial, examples, manual pages, wiki */
NOTION(INTERFACE, "interfaces")               /* API, endpoint, file format, schema */
NOTION(COMPATIBILITY, "compatibility")        /* backward compatible, breaking change, migrate, interoperable */
NOTION(ENCRYPTION, "encryption")              /* cipher, end-to-end, certificate, key length */
NOTION(BACKUP, "backup")                      /* restore, copy elsewhere, lost files, off-site */
NOTION(SERVER, "servers")                     /* hosting, cloud, data centre, downtime */
NOTION(SOFTWARE_SPEED, "speed of software")   /* slow, latency, loading, benchmark */
NOTION(MOBILE_APP, "apps")                    /* smartphone app, install, notification on the phone */
NOTION(WEBSITE, "website")                    /* web page, browser, link, home page */
NOTION(SEARCH, "searching")                   /* search engine, find, look up, index */
NOTION(SPAM, "unwanted mail")                 /* spam, junk, inbox full, unsubscribe */
NOTION(SOCIAL_MEDIA, "social media")          /* likes, followers, platform, influencer */
NOTION(MODERATION, "moderation")              /* ban, troll, rules of the forum, delete posts */
NOTION(DISINFORMATION, "false news")          /* fake, propaganda, fact check, deepfake */
NOTION(JOURNALISM, "journalism")              /* editor, newspaper, reporter, press freedom */
NOTION(BROADBAND, "broadband")                /* fibre, mobile coverage, dead spot, slow line */
NOTION(OFFLINE, "without the internet")       /* on paper, by phone, no computer, in person */
NOTION(DIGITAL_SKILLS, "digital skills")      /* computer course, cannot use, help with the phone */
NOTION(AI, "artificial intelligence")         /* language model, generated text, chatbot, training data */
NOTION(OPEN_DATA, "open data")                /* dataset, download, machine readable, metadata */
NOTION(PERSONAL_DATA, "personal data")        /* data protection, deletion, GDPR, who may see it */
NOTION(TRACKING, "tracking")                  /* cookies, advertising profile, location data */
NOTION(ONLINE_IDENTITY, "online identity")    /* log in, account, verification, real name */
NOTION(SURVEILLANCE, "surveillance")          /* cameras, wiretap, facial recognition, watched */
NOTION(DISCLOSURE, "reporting of flaws")      /* vulnerability report, embargo, CVE, bug bounty */
NOTION(RESPONSE_TEAM, "incident response")    /* CERT, CSIRT, on call, playbook, first hours */
NOTION(RANSOM, "ransom")                      /* ransomware, pay the blackmailers, encrypted files */
NOTION(PEER_REVIEW, "peer review")            /* referee, journal, reviewers' reports, editor's decision */
NOTION(PUBLISHING, "publishing")              /* journal fees, open access, article, publisher */
NOTION(REPRODUCIBILITY, "reproducibility")    /* replicate, same result, methods section, script that reruns */
NOTION(CITATION, "citation")                  /* cite, reference list, credit for data, DOI */
NOTION(LAB_EQUIPMENT, "laboratory equipment") /* microscope, calibration, reagent, instrument time */
NOTION(STATISTICS, "statistics")              /* sample size, average, significance, error bars */
NOTION(PRESERVATION, "digital preservation")  /* archive, old formats, bit rot, keep for decades */
NOTION(DOMAIN_NAME, "domain names")           /* DNS, registrar, zone, name server */
NOTION(ROUTING, "routing")                    /* exchange point, peering, prefix, BGP */
NOTION(WEB_ACCESSIBILITY, "accessible software") /* screen reader, contrast, keyboard only, alt text */
NOTION(FORK, "forks")                            /* split of a project, fork, go separate ways */
NOTION(LOCALISATION, "localisation")             /* translated interface, strings, fonts, character sets */
NOTION(VIDEO_MEETING, "video meetings")          /* stream, hybrid, camera on, time zone, mute */
NOTION(TICKET, "issue tracking")                 /* ticket, open issues, triage, backlog, duplicate reports */
