/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_pt[] = {
    {NOTION_CLIMATE, "clima climático mudança_climática mudanças_climáticas alterações_climáticas aquecimento_global "
                     "co2 carbono emissões pegada_de_carbono pegada_ecológica pegada_carbónica"},
    {NOTION_HEAT, "calor onda_de_calor sombra refrescar ar_condicionado ventoinha ventilador suar abafado toldo"},
    {NOTION_DROUGHT, "seca estiagem seco secou falta_de_água racionamento árido rachado"},
    {NOTION_RIVER, "rio rios margem margens riacho ribeira a_montante a_jusante foz açude córrego"},
    {NOTION_SEA, "praia litoral duna erosão_costeira oceano ondas a_costa na_costa costa_marítima zona_costeira o_mar "
                 "do_mar no_mar ao_mar mar_e alto_mar as_marés"},
    {NOTION_DRINKING_WATER, "água_potável torneira poço poços fonte nascente água_engarrafada sede cantil"},
    {NOTION_SEWAGE, "esgoto esgotos águas_residuais latrina fossa_séptica saneamento"},
    {NOTION_AIR,
     "qualidade_do_ar poeira fumaça fuligem respirar pulmões poluição_do_ar partículas_finas partículas_em_suspensão"},
    {NOTION_SOIL, "solo solos compostagem húmus erosão fértil minhoca argila adubo_orgânico"},
    {NOTION_FOREST, "floresta florestas mata madeira desmatamento lenhador pinhal eucalipto reflorestação"},
    {NOTION_TREE, "árvore árvores raízes carvalho galhos tronco arborização árvores_abatidas abateram_as_árvores "
                  "árvore_cortada árvores_cortadas cortar_árvores mudas_de_árvores plantar_árvores os_ramos "
                  "ramos_secos plantar_uma_árvore plantámos_árvores"},
    {NOTION_MEADOW, "prado prados ceifar roçar feno flores_silvestres capim"},
    {NOTION_INSECT,
     "inseto insetos abelha abelhas apicultor colmeia borboleta borboletas mosquito mosquitos vespa polinizadores"},
    {NOTION_BIRD, "pássaro pássaros ave aves ninho ninhos andorinha coruja cegonha pardal migratórias"},
    {NOTION_WILD_ANIMAL, "lobo lobos javali javalis veado caçador caçadores caça raposa urso onça capivara lebre"},
    {NOTION_PET, "cachorro cachorros trela coleira gato gatos animal_de_estimação cocó_de_cão latidos o_cão os_cães "
                 "um_cão cães_soltos passear_o_cão cães_e_gatos cães_sem_trela do_cão"},
    {NOTION_LIVESTOCK,
     "vaca vacas gado ovelhas pasto pastagem cabra cabras leite rebanho pastor estábulo pecuária porcos galinhas"},
    {NOTION_CROP, "cultivo trigo milho colheita safra lavoura cevada batata batatas sementeira arroz feijão"},
    {NOTION_PESTICIDE,
     "pesticida pesticidas agrotóxico agrotóxicos herbicida glifosato pulverização fertilizante estrume adubo"},
    {NOTION_ORGANIC, "orgânico biológico agricultura_biológica sem_químicos agroecologia"},
    {NOTION_SEED, "semente sementes variedade variedades germinar germinação crioulas semear_o semear_as sementeira"},
    {NOTION_PEST, "praga pragas bolor mofo escaravelho ratos rato fungo infestação lesmas pulgão"},
    {NOTION_INVASIVE, "invasora invasoras exótica exóticas alastra espécie_invasora"},
    {NOTION_GARDENING, "horta hortas jardim jardins jardineiro jardinagem canteiros regador estufa tomates"},
    {NOTION_FRUIT, "fruta frutas pomar maçã maçãs cereja pêra ameixa bagas sumo suco geleia_de geleias_e a_poda "
                   "poda_das_árvores podar_as"},
    {NOTION_FOOD_WASTE,
     "sobras deitar_fora jogar_fora desperdício desperdício_alimentar validade fora_de_prazo lavagem comida_jogada "
     "jogar_comida alimentos_vencidos comida_vencida comida_deitada_fora restos_de_comida os_restos"},
    {NOTION_PACKAGING, "embalagem embalagens plástico garrafa garrafas sacola a_granel copo_reutilizável retornável"},
    {NOTION_RECYCLING,
     "reciclagem reciclar ecoponto separação_do_lixo coleta_seletiva contentor vidrão lixeira catadores"},
    {NOTION_LITTER, "lixo_no_chão lixão entulho beatas bitucas despejo_ilegal sujeira_na_rua"},
    {NOTION_SOLAR, "painéis_solares fotovoltaico energia_solar painel_solar autoconsumo"},
    {NOTION_WIND_POWER, "aerogerador aerogeradores eólica eólico parque_eólico"},
    {NOTION_NUCLEAR_POWER, "nuclear reator radioativo radiação resíduos_nucleares"},
    {NOTION_POWER_GRID, "apagão apagões falta_de_luz rede_elétrica transformador gerador corte_de_energia"},
    {NOTION_SAVING_ENERGY, "poupar_energia economizar_energia desligar desligado led consumo standby lâmpadas"},
    {NOTION_FUEL, "gasóleo diesel carvão lenha gás_natural combustível botija pellets"},
    {NOTION_RESERVE, "reserva_natural parque_nacional guarda-parque zona_húmida área_protegida unidade_de_conservação"},
    {NOTION_SPECIES, "espécie espécies ameaçada extinção biodiversidade habitat lista_vermelha"},
    {NOTION_SIGHTING, "avistamento avistamentos avistado contagem binóculos ciência_cidadã"},
    {NOTION_MOUNTAIN, "montanha montanhas avalanche glaciar serra cume abrigo_de_montanha pico"},
    {NOTION_MINING, "mina minas mineração garimpo cascalho minério uma_pedreira a_pedreira as_pedreiras"},
    {NOTION_ODOUR, "cheiro cheiros fedor mau_cheiro cheira_mal odor"},
    {NOTION_MEAL,
     "refeição refeições almoço porção porções ementa cardápio cantina refeitório merenda prato pratos sopa"},
    {NOTION_DIET,
     "dieta vegetariano vegano alergia alergias açúcar vitaminas comer_saudável obesidade glúten nutricionista"},
    {NOTION_HUNGER, "fome banco_alimentar cesta_básica passar_fome barriga_vazia"},
    {NOTION_SEASON, "primavera outono inverno verão estação ano_inteiro sazonal"},
    {NOTION_RAIN, "chuva chuvas aguaceiro água_da_chuva calha poça cisterna temporal"},
    {NOTION_WASTE_REDUCTION, "lixo_zero desperdício_zero reutilizar reutilização menos_lixo"},
    {NOTION_NOISE_SOURCE, "barulho_dos_aviões motas motos som_alto música_alta decibéis sinos vizinhos_barulhentos"},
    {NOTION_LIGHT_AT_NIGHT, "candeeiros iluminação_pública estrelas poluição_luminosa escuridão céu_noturno"},
    {NOTION_WATER_QUALITY, "algas balneabilidade nitratos turva espuma peixes_mortos amostra_de_água análise_da_água"},
    {NOTION_DIET, "não_podem_comer alérgico alérgica alérgicos intolerância"},
    {NOTION_DIET, "comer_de_tudo"},
};
NOTION_TABLE(nature, pt)
