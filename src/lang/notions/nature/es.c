/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_es[] = {
    {NOTION_CLIMATE, "clima climático cambio_climático calentamiento co2 carbono emisiones huella efecto_invernadero"},
    {NOTION_HEAT,
     "calor ola_de_calor sombra refrescar aire_acondicionado ventilador sudar bochorno refugio_climático toldo"},
    {NOTION_DROUGHT, "sequía seco secas secado escasez_de_agua restricciones_de_agua árido agrietado"},
    {NOTION_RIVER, "río ríos orilla orillas ribera arroyo cauce aguas_arriba aguas_abajo caudal presa"},
    {NOTION_SEA, "playa marea litoral duna erosión_costera océano olas el_mar al_mar del_mar mar_y mar_adentro "
                 "mar_abierto la_costa costa_de_la alta_mar"},
    {NOTION_DRINKING_WATER,
     "agua_potable grifo pozo pozos fuente manantial agua_embotellada cántaro tener_sed pasar_sed tenemos_sed"},
    {NOTION_SEWAGE, "aguas_residuales depuradora alcantarilla letrina fosa_séptica saneamiento desagües"},
    {NOTION_AIR, "calidad_del_aire polvo humos hollín respirar pulmones contaminación_del_aire partículas_finas "
                 "partículas_en_suspensión"},
    {NOTION_SOIL, "suelo suelos compost abono humus erosión fértil lombriz arcilla mantillo"},
    {NOTION_FOREST, "bosque bosques monte madera forestal tala leñador pinar deforestación"},
    {NOTION_TREE, "árbol árboles talado talar raíces encina roble tilo tronco arbolado plantar_árboles "
                  "árboles_plantados plantar_un las_ramas ramas_secas ramas_caídas"},
    {NOTION_MEADOW, "pradera prado prados siega segar heno flores_silvestres hierba"},
    {NOTION_INSECT,
     "insecto insectos abeja abejas apicultor colmena mariposa mariposas mosquito mosquitos avispa polinizadores"},
    {NOTION_BIRD, "pájaro pájaros ave aves nido nidos golondrina búho cigüeña gorrión migratorias"},
    {NOTION_WILD_ANIMAL, "lobo lobos jabalí jabalíes ciervo corzo cazador cazadores caza zorro oso lince liebre"},
    {NOTION_PET, "perro perros gato gatos mascota mascotas cacas_de_perro ladridos dueño_del_perro"},
    {NOTION_LIVESTOCK,
     "ovejas pastos cabra cabras leche rebaño pastor establo ganadero ganadería cerdos gallinas las_vacas una_vaca "
     "vacas_lecheras la_vaca vacas_y ganado_ovino cabezas_de_ganado el_ganado ganaderos"},
    {NOTION_CROP, "cultivo cultivos trigo maíz cosecha rendimiento campo_de_cebada cebada papas patatas siembra arroz"},
    {NOTION_PESTICIDE,
     "pesticida pesticidas herbicida glifosato fumigar fumigación fertilizante purines estiércol agroquímicos"},
    {NOTION_ORGANIC, "ecológico agricultura_ecológica orgánico sin_químicos sello_ecológico agroecología"},
    {NOTION_SEED, "semilla semillas variedad variedades germinar germinación sembrar banco_de_semillas"},
    {NOTION_PEST, "plaga plagas moho escarabajo ratones hongo infestación babosas pulgón las_ratas una_rata hay_ratas "
                  "ratas_y plaga_de_ratas"},
    {NOTION_INVASIVE, "invasora invasoras exótica exóticas se_extiende especie_invasora"},
    {NOTION_GARDENING,
     "huerto huertos jardín jardinero jardinería huerta bancal regadera invernadero tomates hortelano"},
    {NOTION_FRUIT, "fruta frutas frutal manzana manzanas cereza cerezas pera ciruela bayas zumo mermelada la_poda "
                   "poda_de_árboles poda_de_frutales"},
    {NOTION_FOOD_WASTE, "sobras_de_comida las_sobras tirar_comida desperdicio desperdicios basura_la_comida caducado "
                        "caducidad desperdicio_alimentario tiramos_comida comida_tirada tirar_la_comida "
                        "tiran_la_comida se_tira_comida tiramos_el_pan"},
    {NOTION_PACKAGING,
     "envase envases plástico plásticos botella botellas embalaje bolsa a_granel vaso_reutilizable retornable"},
    {NOTION_RECYCLING,
     "reciclaje reciclar contenedor contenedores separar_basura punto_limpio vidrio recogida_selectiva"},
    {NOTION_LITTER,
     "basura_en_el_suelo vertedero_ilegal colillas vertidos desperdicios_en escombrera suciedad_en_la_calle"},
    {NOTION_SOLAR, "placas_solares paneles_solares fotovoltaica energía_solar placa_solar autoconsumo"},
    {NOTION_WIND_POWER, "aerogenerador aerogeneradores eólico eólica molinos_de_viento parque_eólico"},
    {NOTION_NUCLEAR_POWER, "nuclear reactor radiactivo radiación residuos_nucleares central_nuclear"},
    {NOTION_POWER_GRID, "apagón apagones corte_de_luz red_eléctrica transformador generador subestación"},
    {NOTION_SAVING_ENERGY, "ahorro_energético ahorrar_energía apagar led consumo standby kilovatios bombillas"},
    {NOTION_FUEL, "gasóleo diésel carbón leña gas_natural combustible bombona pellets"},
    {NOTION_RESERVE, "reserva_natural parque_nacional parque_natural guarda_forestal humedal espacio_protegido"},
    {NOTION_SPECIES, "especie especies amenazada extinción biodiversidad hábitat lista_roja"},
    {NOTION_SIGHTING, "avistamiento avistamientos observación_de conteo prismáticos ciencia_ciudadana avistado"},
    {NOTION_MOUNTAIN, "montaña montañas alud avalancha glaciar refugio_de_montaña cumbre desprendimiento sierra"},
    {NOTION_MINING, "mina minas minería cantera grava mineral yacimiento_minero"},
    {NOTION_ODOUR, "olor olores hedor peste apesta huele huele_mal"},
    {NOTION_MEAL, "comida comidas almuerzo ración raciones menú comedor plato platos sopa merienda"},
    {NOTION_DIET, "dieta vegetariano vegano alergia alergias azúcar vitaminas comer_sano obesidad gluten"},
    {NOTION_HUNGER, "hambre banco_de_alimentos pasar_hambre hambrientos ayuda_alimentaria"},
    {NOTION_SEASON, "primavera otoño invierno verano temporada todo_el_año estaciones_del_año estación_del_año "
                    "estación_seca estación_lluviosa"},
    {NOTION_RAIN, "lluvia lluvias aguacero agua_de_lluvia canalón charco aljibe tormenta"},
    {NOTION_WASTE_REDUCTION, "residuo_cero reutilizar reutilización menos_basura reparar_en_vez"},
    {NOTION_NOISE_SOURCE,
     "ruido_de_aviones motos música_alta decibelios botellón horas_de_descanso campanas vecinos_ruidosos"},
    {NOTION_LIGHT_AT_NIGHT, "farolas alumbrado estrellas contaminación_lumínica oscuridad cielo_nocturno"},
    {NOTION_WATER_QUALITY, "algas aguas_de_baño nitratos turbia espuma peces_muertos muestra_de_agua análisis_de_agua"},
    {NOTION_DIET, "no_pueden_comer alérgico alérgica alérgicos intolerancia kosher"},
    {NOTION_DIET, "comer_de_todo"},
};
NOTION_TABLE(nature, es)
