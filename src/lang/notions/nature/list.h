/* SPDX-License-Identifier: MIT */
/* Nature, water, energy, waste, farming, food and climate. */
NOTION(CLIMATE, "climate change")              /* warming, CO2, emissions, carbon */
NOTION(HEAT, "heat")                           /* heatwave, shade, cooling, hot rooms */
NOTION(DROUGHT, "drought")                     /* dry, dried up, water shortage */
NOTION(RIVER, "river")                         /* bank, weir, stream, flow */
NOTION(SEA, "sea and coast")                   /* beach, tide, harbour wall, coastal erosion */
NOTION(DRINKING_WATER, "drinking water")       /* tap, well, fountain, bottled water */
NOTION(SEWAGE, "waste water")                  /* sewage plant, drain, latrine, septic tank */
NOTION(AIR, "air")                             /* dust, smoke, exhaust, breathing */
NOTION(SOIL, "soil")                           /* compost, humus, erosion, fertile */
NOTION(FOREST, "forest")                       /* wood, logging, timber, forester */
NOTION(TREE, "trees")                          /* felled, planted, roots, old lime tree */
NOTION(MEADOW, "meadow")                       /* mowing, grass, verge, wildflowers */
NOTION(INSECT, "insects")                      /* bees, beekeeper, mosquitoes, butterflies */
NOTION(BIRD, "birds")                          /* nest, swallow, owl, bird watching */
NOTION(WILD_ANIMAL, "wild animals")            /* wolf, boar, deer, hunter, hunting */
NOTION(PET, "pets")                            /* dog owners, leash, cats, dog mess */
NOTION(LIVESTOCK, "livestock")                 /* cows, pasture, sheep, milk, shepherd */
NOTION(CROP, "crops")                          /* wheat, field, harvest, yield */
NOTION(PESTICIDE, "pesticides and fertiliser") /* spraying, glyphosate, manure, slurry */
NOTION(ORGANIC, "organic farming")             /* without chemicals, organic seal */
NOTION(SEED, "seeds")                          /* variety, germination, heirloom, sowing */
NOTION(PEST, "pests and blight")               /* mould, beetles, rats, plant disease */
NOTION(INVASIVE, "invasive species")           /* alien plants, spread, neophyte */
NOTION(GARDENING, "gardening")                 /* allotment, bed, watering, gardener */
NOTION(FRUIT, "fruit")                         /* orchard, apple, berries, pruning */
NOTION(FOOD_WASTE, "food waste")               /* leftovers, thrown away, plates come back full, expired food */
NOTION(PACKAGING, "packaging")                 /* plastic, bottles, deposit, wrapping, reusable cup */
NOTION(RECYCLING, "recycling")                 /* sorting waste, bins, collection, glass */
NOTION(LITTER, "litter")                       /* dumping, cigarette ends, rubbish on the ground */
NOTION(SOLAR, "solar power")                   /* panels on the roof, photovoltaic */
NOTION(WIND_POWER, "wind power")               /* turbine, wind park */
NOTION(NUCLEAR_POWER, "nuclear power")         /* reactor, radiation, waste store */
NOTION(POWER_GRID, "power grid")               /* outage, transformer, blackout, line */
NOTION(SAVING_ENERGY, "saving energy")         /* switch off, insulation, consumption down, thermostat */
NOTION(FUEL, "fuel")                           /* oil, gas, coal, firewood, petrol */
NOTION(RESERVE, "nature reserve")              /* protected area, national park, ranger */
NOTION(SPECIES, "species")                     /* rare, endangered, biodiversity, extinct */
NOTION(SIGHTING, "observation")                /* sightings, counted by amateurs, field notes, citizen science */
NOTION(MOUNTAIN, "mountains")                  /* avalanche, glacier, trail, alpine hut */
NOTION(MINING, "mining")                       /* quarry, gravel, pit, ore */
NOTION(ODOUR, "smell")                         /* stink, odour, smells of */
NOTION(MEAL, "meals")                          /* lunch, portion, menu, canteen, plate */
NOTION(DIET, "diet")                           /* vegetarian, allergy, sugar, healthy food, vitamins */
NOTION(HUNGER, "hunger")                       /* food bank, go hungry, food aid */
NOTION(SEASON, "seasons")                      /* spring, autumn, winter, all year round */
NOTION(RAIN, "rain")                           /* rainwater, downpour, gutters, puddle */
NOTION(WASTE_REDUCTION, "avoiding waste")      /* reuse, mend, less rubbish, zero waste */
NOTION(NOISE_SOURCE, "sources of noise")       /* aircraft noise, motorbikes, loud music, quiet hours */
NOTION(LIGHT_AT_NIGHT, "light at night")       /* street lamps, darkness, stars, light pollution */
NOTION(WATER_QUALITY, "water quality")         /* algae, bathing water, nitrate, samples of water */
