/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_pt[] = {
    {NOTION_PARKING, "estacionamento estacionar estacionado vaga segunda_fila parquímetro lugar_de_estacionamento "
                     "vagas_de_estacionamento vaga_de_estacionamento vagas_para_carros"},
    {NOTION_CYCLING, "bicicleta bicicletas bici ciclista ciclistas ciclovia ciclofaixa capacete bicicletário pedalar"},
    {NOTION_WALKING, "calçada calçadas passeio peão peões pedestre pedestres passadeira faixa_de_pedestres a_pé "
                     "atravessar semáforo caminhar_a caminhar_até ir_a_pé"},
    {NOTION_BUS,
     "ônibus autocarro autocarros horário paragem ponto_de_ônibus comboio trem metrô metro estação linha_de_ônibus "
     "último_autocarro o_motorista os_motoristas um_motorista motorista_do_autocarro motorista_do_ônibus"},
    {NOTION_ROAD, "estrada estradas buraco buracos asfalto alcatrão pavimento rotatória rotunda cruzamento desvio"},
    {NOTION_SPEED, "limite_de_velocidade velocidade excesso_de_velocidade radar lombada rápido_demais travar frear"},
    {NOTION_CAR, "carro carros automóvel automobilista engarrafamento congestionamento gasolina volante conduzir "
                 "trânsito dirigir_o_carro dirigir_bêbado tirar_a_carta dirigir_devagar"},
    {NOTION_FREIGHT, "camião camiões caminhão caminhões furgão entrega mercadorias carga_e_descarga "
                     "carrinha_de_entregas as_transportadoras"},
    {NOTION_AIR_TRAVEL, "aeroporto avião aviões voo voos companhia_aérea pista_de_pouso descolagem decolagem"},
    {NOTION_BOAT,
     "porto_de_pesca cais_do_porto barco barcos balsa ferry cais navio navios lancha veleiro atracar embarcação"},
    {NOTION_BRIDGE, "passarela túnel viaduto passadiço a_ponte uma_ponte as_pontes da_ponte ponte_pedonal"},
    {NOTION_RENT, "aluguel aluguer renda_da_casa rendas senhorio inquilino inquilinos arrendamento despejo despejado "
                  "caução locatário"},
    {NOTION_HOMELESSNESS, "sem-abrigo sem-teto morador_de_rua moradores_de_rua abrigo_noturno sopa_dos_pobres"},
    {NOTION_VACANCY, "devoluto devolutos vazio lojas_vazias casa_vazia abandonado desocupado sem_uso porta_fechada"},
    {NOTION_RENOVATION, "reabilitação reabilitar reforma_do_prédio isolamento isolar fachada janelas_novas andaime "
                        "restauro obras_de_recuperação"},
    {NOTION_BUILDING_SITE,
     "obra obras grua guindaste escavadora pedreiro pedreiros demolição betoneira canteiro_de_obras"},
    {NOTION_HEATING, "aquecimento aquecedor radiador caldeira bomba_de_calor termóstato passar_frio lareira"},
    {NOTION_SQUARE, "praça praças banco_de_jardim bancos_de_jardim chafariz fonte largo coreto"},
    {NOTION_PARK, "parque parques relvado gramado área_verde áreas_verdes canteiro piquenique sombra lago"},
    {NOTION_PLAYGROUND, "parque_infantil parquinho baloiço balanço escorrega escorregador caixa_de_areia"},
    {NOTION_LAVATORY, "casa_de_banho banheiro banheiros sanitário sanitários mictório fraldário"},
    {NOTION_LOCAL_SHOP,
     "mercearia padaria padeiro talho açougue açougueiro loja_da_aldeia comércio_local quitanda lojista"},
    {NOTION_TOWN_CENTRE,
     "centro_da_cidade centro_histórico zona_pedonal calçadão rua_principal na_baixa baixa_da_cidade"},
    {NOTION_OUTSKIRTS, "subúrbio subúrbios periferia arredores loteamento conjunto_habitacional"},
    {NOTION_VILLAGE_LIFE, "aldeia aldeias vila lugarejo taberna festa_da_aldeia todos_se_conhecem"},
    {NOTION_DEPOPULATION,
     "despovoamento êxodo os_jovens_vão_embora envelhecimento escola_fechada desertificação interior_vazio"},
    {NOTION_OVERTOURISM,
     "turistificação turistas excursionistas cruzeiro cruzeiros alojamento_local excesso_de_turismo"},
    {NOTION_MONUMENT, "monumento castelo catedral ruína ruínas muralha edifício_classificado tombado estátua"},
    {NOTION_EXCAVATION, "escavação escavações arqueólogo arqueóloga arqueologia achados cerâmica_antiga sepultura"},
    {NOTION_BARRIER_FREE,
     "rampa elevador degraus escadas cadeira_de_rodas carrinho_de_bebê andarilho acessibilidade_física meio-fio"},
    {NOTION_SIGNAGE, "placa placas sinal sinalização letreiro perder-se quadro_de_avisos"},
    {NOTION_STREET_SAFETY, "esquina_escura voltar_para_casa poste_de_luz mal_iluminada patrulha assalto assaltada "
                           "assédio_na_rua andar_à_noite sair_à_noite voltar_à_noite"},
    {NOTION_VANDALISM, "vandalismo vândalos grafite pichação vidro_partido quebrado depredação destruído_de_propósito"},
    {NOTION_DRUGS, "álcool cerveja droga drogas traficante traficantes vício toxicodependente seringa fumar um_bêbado "
                   "está_bêbado os_bêbados bêbados_na"},
    {NOTION_FIRE, "incêndio incêndios fogo bombeiro bombeiros fumaça fumo queimar queimado extintor queimada"},
    {NOTION_FLOOD,
     "inundação inundações inundado enchente enchentes cheia cheias dique sacos_de_areia alagamento alagado"},
    {NOTION_DISASTER, "terremoto sismo catástrofe desastre evacuação evacuar sirene deslizamento desabrigados "
                      "escombros defesa_civil proteção_civil"},
    {NOTION_CROWD,
     "lotado superlotado superlotação multidão lotação apinhado esgotado viajar_em_pé lugares_em_pé ir_em_pé"},
    {NOTION_ROOM, "salão local cave sótão chave_do_salão a_sala uma_sala as_salas sala_de_reuniões salas_de da_sala "
                  "na_sala sala_polivalente"},
    {NOTION_FURNITURE, "móvel mobiliário cadeira cadeiras estante sofá carteira_escolar a_mesa as_mesas uma_mesa "
                       "mesas_e os_móveis móveis_e móveis_usados"},
    {NOTION_BORDER_REGION, "transfronteiriço transfronteiriça do_outro_lado_da_fronteira país_vizinho raia"},
    {NOTION_MAP, "mapa mapas cartografia gps coordenadas topógrafo openstreetmap"},
    {NOTION_PIPES, "tubo tubos cano canos canalização esgoto esgotos vazamento fuga_de_água bueiro abrir_valas "
                   "uma_vala valas_abertas"},
    {NOTION_COMMUTING, "ir_para_o_trabalho hora_de_ponta hora_do_rush trajeto_diário casa-trabalho caminho_da_escola"},
    {NOTION_SHARED_VEHICLE, "carro_partilhado boleia carona trotinete trotinetes patinete bicicleta_partilhada"},
    {NOTION_ELECTRIC_CAR,
     "carro_elétrico carros_elétricos posto_de_carregamento ponto_de_recarga carregador_elétrico carregadores_para"},
    {NOTION_LAND_USE, "urbanismo uso_do_solo plano_diretor terreno_urbanizável impermeabilização loteamentos alvará"},
    {NOTION_MOORLAND, "paisagem paisagens colina colinas serra trilha trilho caminhada_na_serra o_vale do_vale "
                      "vale_do_rio os_vales caminhadas_pela"},
    {NOTION_ARCHITECTURE, "arquitetura arquiteto arquiteta arranha-céu bloco_de_betão fachadas prédio_feio"},
    {NOTION_UPKEEP_PUBLIC,
     "cortar_a_relva capinar varredor limpeza_das_ruas ervas_daninhas banco_partido jardineiro_municipal mato_alto"},
};
NOTION_TABLE(place, pt)
