/* SPDX-License-Identifier: MIT */
/* Town and country, roads, buildings, safety in public. */
NOTION(PARKING, "parking")                       /* car park, parking space, parked cars */
NOTION(CYCLING, "cycling")                       /* bicycle, cycle lane, cyclist, bike rack */
NOTION(WALKING, "walking")                       /* pavement, pedestrian, crossing, on foot */
NOTION(BUS, "bus and train service")             /* timetable, stop, connection, last bus */
NOTION(ROAD, "road")                             /* pothole, asphalt, road works, surface */
NOTION(SPEED, "speed")                           /* speed limit, racing, speed bump, too fast */
NOTION(CAR, "car")                               /* driver, drive, traffic jam, petrol */
NOTION(FREIGHT, "goods traffic")                 /* lorry, delivery van, freight */
NOTION(AIR_TRAVEL, "air travel")                 /* airport, flight, plane */
NOTION(BOAT, "boats and harbour")                /* ferry, port, mooring, sailing */
NOTION(BRIDGE, "bridge")                         /* crossing a river, footbridge, tunnel */
NOTION(RENT, "rent")                             /* landlord, tenant, lease, evicted */
NOTION(HOMELESSNESS, "homelessness")             /* rough sleepers, shelter */
NOTION(VACANCY, "empty buildings")               /* empty shops, vacant, unused */
NOTION(RENOVATION, "renovation")                 /* insulation, new windows, refurbish */
NOTION(BUILDING_SITE, "building site")           /* construction, crane, builders */
NOTION(HEATING, "heating")                       /* radiator, boiler, heat pump, warm rooms */
NOTION(SQUARE, "public square")                  /* bench, fountain, meeting place outdoors */
NOTION(PARK, "park")                             /* green space, lawn, shade to sit in */
NOTION(PLAYGROUND, "playground")                 /* swing, slide, sandpit */
NOTION(LAVATORY, "public toilets")               /* toilet, lavatory, nappy changing */
NOTION(LOCAL_SHOP, "local shops")                /* grocer, baker, village shop, corner shop */
NOTION(TOWN_CENTRE, "town centre")               /* high street, pedestrian zone, old town */
NOTION(OUTSKIRTS, "outskirts")                   /* suburb, housing estate, edge of town */
NOTION(VILLAGE_LIFE, "village life")             /* village pub, hamlet, everyone knows each other */
NOTION(DEPOPULATION, "people moving away")       /* emptying villages, the young leave */
NOTION(OVERTOURISM, "too many visitors")         /* crowds of tourists, day-trippers, holiday flats */
NOTION(MONUMENT, "heritage building")            /* castle, listed building, ruin, monument */
NOTION(EXCAVATION, "excavation")                 /* archaeologist, dig, finds, burial site */
NOTION(BARRIER_FREE, "step-free access")         /* ramp, lift, steps, wheelchair, kerb */
NOTION(SIGNAGE, "signs")                         /* signpost, notice board, finding the way */
NOTION(STREET_SAFETY, "safety in public")        /* dark corner, walk home at night, patrol */
NOTION(VANDALISM, "vandalism")                   /* graffiti, smashed, destroyed on purpose */
NOTION(DRUGS, "drink and drugs")                 /* alcohol, drunk, dealer, addiction, smoking */
NOTION(FIRE, "fire")                             /* fire brigade, smoke, burning, extinguisher */
NOTION(FLOOD, "flood")                           /* high water, dike, sandbags, flooded cellar */
NOTION(DISASTER, "disaster")                     /* earthquake, evacuation, shelter, siren */
NOTION(CROWD, "crowding")                        /* too full, overcrowded, capacity, no seats */
NOTION(ROOM, "rooms")                            /* hall, premises, meeting room, keys to the hall */
NOTION(FURNITURE, "furniture")                   /* chairs, tables, shelves */
NOTION(BORDER_REGION, "border region")           /* across the border, neighbouring country */
NOTION(MAP, "map")                               /* survey, coordinates, GPS, mapping */
NOTION(PIPES, "pipes and cables")                /* sewer, dig up the street, manhole, leak */
NOTION(COMMUTING, "commuting")                   /* way to work, school run, daily journey */
NOTION(SHARED_VEHICLE, "shared vehicles")        /* car sharing, rental scooter, e-scooter */
NOTION(ELECTRIC_CAR, "electric vehicles")        /* charging station, e-car */
NOTION(LAND_USE, "land use")                     /* zoning, sealed soil, development plan, building land */
NOTION(MOORLAND, "open landscape")               /* hills, valley, scenery, hiking path */
NOTION(ARCHITECTURE, "architecture")             /* facade, ugly blocks, high-rise, design of buildings */
NOTION(UPKEEP_PUBLIC, "upkeep of public places") /* broken benches, mowing, winter service, gritting */
