/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_es[] = {
    {NOTION_PARKING, "aparcamiento aparcar aparcado aparcados plaza_de_garaje doble_fila parquímetro parking "
                     "el_estacionamiento plaza_de_estacionamiento plazas_de_estacionamiento estacionamiento_gratuito "
                     "mal_estacionados sin_estacionamiento estacionar_el"},
    {NOTION_CYCLING, "bicicleta bicicletas bici ciclista ciclistas carril_bici ciclovía casco aparcabicis pedalear"},
    {NOTION_WALKING,
     "acera aceras peatón peatones paso_de_cebra paso_de_peatones a_pie caminar andar cruzar semáforo banqueta"},
    {NOTION_BUS, "autobús autobuses horario parada_de_autobús tren trenes tranvía estación andén transbordo metro "
                 "colectivo último_autobús conductor la_parada las_paradas una_parada parada_del_autobús"},
    {NOTION_ROAD, "carretera carreteras bache baches asfalto calzada rotonda cruce pavimento desvío calle_cortada"},
    {NOTION_SPEED, "límite_de_velocidad velocidad exceso_de_velocidad radar badén demasiado_rápido frenar corren_mucho "
                   "corren_demasiado"},
    {NOTION_CAR, "coche coches carro carros automóvil automovilista atasco atascos gasolina volante conducir tráfico"},
    {NOTION_FREIGHT, "camión camiones furgoneta repartidor mercancías transportista carga_y_descarga "
                     "reparto_a_domicilio furgoneta_de_reparto reparto_urbano"},
    {NOTION_AIR_TRAVEL, "aeropuerto avión aviones vuelo vuelos aerolínea pista_de_aterrizaje despegue"},
    {NOTION_BOAT,
     "puertos_pesqueros puerto_deportivo barco barcos ferri ferry muelle amarre barca velero lancha embarcadero"},
    {NOTION_BRIDGE, "puente puentes pasarela túnel viaducto"},
    {NOTION_RENT, "alquiler alquileres casero inquilino inquilinos arrendador contrato_de_alquiler desahucio "
                  "desahuciado fianza renta_de_la_vivienda"},
    {NOTION_HOMELESSNESS, "sin_techo sintecho personas_sin_hogar albergue comedor_social dormir_en_la_calle"},
    {NOTION_VACANCY,
     "vacío vacíos locales_vacíos piso_vacío abandonado deshabitado solar_vacío persiana_bajada en_desuso"},
    {NOTION_RENOVATION,
     "reforma_del_edificio rehabilitar rehabilitación aislamiento aislar fachada ventanas_nuevas andamio restauración"},
    {NOTION_BUILDING_SITE, "obra obras grúa excavadora albañil albañiles derribo hormigonera martillo_neumático"},
    {NOTION_HEATING, "calefacción radiador radiadores caldera bomba_de_calor termostato estufa pasar_frío"},
    {NOTION_SQUARE,
     "plaza_mayor plaza_del_pueblo banco_público bancos_de fuente la_plaza plazas_públicas plaza_pública"},
    {NOTION_PARK, "parque parques césped zona_verde zonas_verdes jardines picnic sombra estanque"},
    {NOTION_PLAYGROUND, "parque_infantil columpio columpios tobogán arenero"},
    {NOTION_LAVATORY, "aseo aseos baño_público baños_públicos retrete urinario cambiador"},
    {NOTION_LOCAL_SHOP,
     "tienda_de_barrio tienda_del_pueblo ultramarinos panadería panadero carnicería frutería comercio_local tendero"},
    {NOTION_TOWN_CENTRE, "centro_de_la_ciudad casco_antiguo centro_histórico zona_peatonal calle_mayor"},
    {NOTION_OUTSKIRTS, "afueras periferia extrarradio urbanización barriada suburbio"},
    {NOTION_VILLAGE_LIFE, "pueblo pueblos aldea aldeas taberna fiesta_del_pueblo todos_nos_conocemos"},
    {NOTION_DEPOPULATION, "despoblación despoblado éxodo los_jóvenes_se_van se_marchan envejecimiento escuela_cerrada "
                          "españa_vacía pueblo_vacío"},
    {NOTION_OVERTOURISM,
     "turistificación masificación turistas excursionistas crucero cruceros piso_turístico pisos_turísticos autocares"},
    {NOTION_MONUMENT,
     "monumento castillo catedral ruinas ruina muralla edificio_protegido estatua patrimonio_histórico"},
    {NOTION_EXCAVATION, "excavación excavaciones arqueólogo arqueóloga arqueología yacimiento hallazgos cerámica"},
    {NOTION_BARRIER_FREE,
     "rampa rampas ascensor escalones escaleras silla_de_ruedas barreras_arquitectónicas cochecito andador bordillo"},
    {NOTION_SIGNAGE, "señalización cartel carteles letrero indicaciones perderse señales_de_tráfico señales_viales"},
    {NOTION_STREET_SAFETY, "esquina_oscura volver_a_casa farola mal_iluminada patrulla atraco asaltada acoso_callejero "
                           "miedo_de_noche volver_de_noche andar_de_noche sola_de_noche salir_de_noche"},
    {NOTION_VANDALISM, "vandalismo vándalos grafiti grafitis destrozos destrozado cristal_roto roto_a_propósito "
                       "hacer_pintadas las_pintadas pintadas_en"},
    {NOTION_DRUGS,
     "alcohol borracho borrachos cerveza droga drogas camello adicción adicto jeringuilla tabaco botellón"},
    {NOTION_FIRE, "incendio incendios fuego bomberos bombero humo quemar quemado extintor detector_de_humo"},
    {NOTION_FLOOD, "inundación inundaciones inundado riada dique sacos_de_arena desbordamiento sótano_inundado "
                   "la_crecida crecida_del_río las_crecidas"},
    {NOTION_DISASTER,
     "terremoto sismo catástrofe desastre evacuación evacuar evacuado sirena deslizamiento escombros damnificados"},
    {NOTION_CROWD, "abarrotado lleno masificado aglomeración aforo de_pie hacinamiento no_cabe no_cabemos"},
    {NOTION_ROOM, "sala_de_reuniones sala_de_actos salón local locales sótano salón_de_actos llaves_del_local"},
    {NOTION_FURNITURE, "mueble muebles silla sillas estantería sofá pupitre armario"},
    {NOTION_BORDER_REGION, "transfronterizo transfronteriza al_otro_lado_de_la_frontera país_vecino fronterizo"},
    {NOTION_MAP, "mapa mapas cartografía plano gps coordenadas topógrafo openstreetmap"},
    {NOTION_PIPES, "tubería tuberías cañería cañerías alcantarilla alcantarillado fuga zanja desagüe"},
    {NOTION_COMMUTING, "ir_al_trabajo hora_punta horas_punta trayecto_diario camino_al_colegio desplazamiento_diario"},
    {NOTION_SHARED_VEHICLE, "coche_compartido compartir_coche patinete patinetes bici_compartida bicis_públicas"},
    {NOTION_ELECTRIC_CAR, "coche_eléctrico coches_eléctricos punto_de_recharga punto_de_recarga puntos_de_recarga "
                          "cargador autonomía_del_coche"},
    {NOTION_LAND_USE,
     "urbanismo uso_del_suelo suelo_urbanizable plan_urbanístico recalificación parcela licencia_de_obra hormigonar"},
    {NOTION_MOORLAND,
     "paisaje paisajes colina colinas páramo senderismo sendero senderos el_valle valle_del los_valles del_valle"},
    {NOTION_ARCHITECTURE, "arquitectura arquitecto arquitecta rascacielos bloque_de_hormigón fachadas edificio_feo"},
    {NOTION_UPKEEP_PUBLIC, "cortar_el_césped limpieza_viaria barrendero maleza quitanieves malas_hierbas banco_roto "
                           "mantenimiento_de_las_calles"},
};
NOTION_TABLE(place, es)
