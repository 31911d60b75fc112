/* SPDX-License-Identifier: MIT */
/* Money, trade, law and public administration. */
NOTION(PRICE, "price")                         /* dear, cheap, what it costs, price rise */
NOTION(DEBT, "debt")                           /* arrears, owe, unpaid, instalments, dunning letter */
NOTION(TAX, "tax")                             /* taxes, levy, tax office, tax return */
NOTION(GRANT, "grant")                         /* subsidy, funding application, funded by, project money */
NOTION(FUNDRAISING, "fund-raising")            /* crowdfunding, collection, charity sale, sponsor */
NOTION(FEE, "fee")                             /* membership fee, charge, entry fee, dues */
NOTION(BUDGET, "budget")                       /* accounts, deficit, allocation, balance */
NOTION(CUTBACK, "cuts")                        /* austerity, budget cut, saving at the wrong end */
NOTION(BANK, "bank")                           /* loan, credit, interest, mortgage, account */
NOTION(CASH, "means of payment")               /* cash, card, coins, transfer, mobile payment */
NOTION(INVESTMENT, "investment")               /* capital, returns, pays off, long term */
NOTION(PROCUREMENT, "procurement")             /* tender, bid, order, lowest offer */
NOTION(SALE, "sale")                           /* sell, customer, stall, sold out */
NOTION(CONTRACT, "contract")                   /* terms, signing, party to, clause */
NOTION(LAND_TITLE, "land and title")           /* deed, plot, cadastre, ownership of land */
NOTION(STARTUP, "founding a business")         /* start-up, business plan, self-made */
NOTION(CLOSURE, "closing down")                /* bankrupt, shut, gave up the shop, last one closed */
NOTION(PROFIT, "profit")                       /* margin, turnover, makes a loss */
NOTION(SUPPLY, "supply")                       /* delivery, stock, out of stock, shortage of goods */
NOTION(DEAR_TIMES, "rising prices")            /* inflation, cost of living, everything dearer */
NOTION(LAWSUIT, "court case")                  /* sue, judge, lawyer, ruling, appeal */
NOTION(EVIDENCE, "evidence")                   /* proof, receipt, witness, documentation */
NOTION(IDENTITY_PAPERS, "identity papers")     /* passport, identity card, birth certificate */
NOTION(ONLINE_OFFICE, "online administration") /* e-government, online form, digital counter */
NOTION(PUBLIC_OFFICE, "public office")         /* counter, town hall, official, office visit */
NOTION(POLITICS, "politics")                   /* party, councillor, parliament, opposition */
NOTION(LOBBYING, "lobbying")                   /* interest groups, influence, back door */
NOTION(AUTONOMY, "autonomy")                   /* decide for themselves, decentralised, self-government */
NOTION(CONSENT, "consent")                     /* agree, opt in, ask permission, sign a form */
NOTION(FAIRNESS, "fairness")                   /* fair share, justice, who profits, equal chances */
NOTION(LIABILITY, "liability")              /* who pays for damage, guarantee, warranty, responsible before the law */
NOTION(REFUND, "refund")                    /* money back, deposit, compensation */
NOTION(QUOTA, "limit")                      /* ceiling, cap, maximum number, ration */
NOTION(MARKET_POWER, "market power")        /* monopoly, big corporations, dependence on one supplier */
NOTION(PROVENANCE, "origin of goods")       /* local product, seal, certified, from the region */
NOTION(THEFT, "theft")                      /* stolen, burglary, break-in, pickpocket */
NOTION(VIOLENCE, "violence")                /* beat, assault, domestic violence, fight */
NOTION(PREVENTION, "prevention")            /* precaution, avoid beforehand, early */
NOTION(DEMOCRACY, "democracy")              /* citizens' assembly, referendum, having a say */
NOTION(WELFARE, "welfare")                  /* benefits, allowance, social office */
NOTION(SECOND_HAND, "second-hand")          /* used goods, flea market, swap, hand-me-down */
NOTION(INHERITANCE, "inheritance")          /* heir, will, legacy, handed down */
NOTION(STATE_LEVEL, "levels of government") /* federal, national against local, competence of which level */
NOTION(ENFORCEMENT, "enforcement")          /* inspectors, checks, consequences, nobody controls it */
NOTION(FINE_PRINT, "terms and conditions")  /* small print, notice, privacy notice */
NOTION(FREE_OF_CHARGE, "free of charge")    /* gratis, costs nothing, no fee */
NOTION(SHAREHOLDER, "cooperative")          /* shares, members own it, dividend, co-op */
NOTION(GOODS, "goods")                      /* products, merchandise, articles */
NOTION(FAIR_STALL, "market stall")          /* market day, vendors, trader, pitch */
NOTION(PRISON, "prison")                    /* detention, inmate, probation, sentence */
