/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_pt[] = {
    {NOTION_DOCTOR, "médico médicos médica médicas doutor doutora clínico_geral médico_de_família médica_de_família "
                    "posto_de_saúde centro_de_saúde unidade_de_saúde consulta_médica consulta_marcada consultório "
                    "sala_de_espera pediatra dentista ginecologista estetoscópio visita_domiciliar visita_domiciliária "
                    "agente_de_saúde jaleco bata_branca marcar_consulta uma_consulta"},
    {NOTION_HOSPITAL, "hospital hospitais hospitalar internação internado_no enfermaria pronto-socorro "
                      "pronto-atendimento serviço_de_urgência urgências_do_hospital maqueiro cuidados_intensivos uti "
                      "alta_hospitalar alta_médica bloco_operatório santa_casa de_ambulância uma_ambulância"},
    {NOTION_NURSE,
     "enfermeira enfermeiras enfermeiro enfermeiros enfermagem técnica_de_enfermagem auxiliar_de_enfermagem "
     "turno_da_noite plantão_noturno plantonista cuidadora_de_idosos cuidador_de_idosos lar_de_idosos asilo_de_idosos "
     "cabeceira_da_cama escaras profissionais_de_enfermagem enfermeira-chefe curativo curativos"},
    {NOTION_MEDICINE,
     "remédio remédios farmácia farmácias farmacêutico farmacêutica comprimido comprimidos pílula dose_diária "
     "posologia receita_médica efeito_colateral efeitos_colaterais efeitos_secundários bula antibiótico antibióticos "
     "analgésico paracetamol xarope insulina fármaco fármacos genérico_na caixa_de_comprimidos os_medicamentos "
     "um_medicamento tomar_medicamentos medicamentos_para"},
    {NOTION_DIAGNOSIS, "diagnóstico diagnósticos diagnosticar diagnosticado diagnosticada sintoma sintomas "
                       "rastreio_do_cancro raio-x radiografia ecografia ultrassom ressonância_magnética "
                       "exame_de_sangue exames_de_sangue análises_ao_sangue análises_clínicas mamografia biópsia "
                       "tensão_arterial pressão_arterial check-up segunda_opinião_médica tumor papanicolau"},
    {NOTION_THERAPY,
     "terapia terapias terapeuta cirurgia cirurgias cirurgião cirurgiã reabilitação fisioterapia fisioterapeuta fisio "
     "fonoaudióloga terapia_da_fala terapia_ocupacional quimioterapia radioterapia convalescença tratamento_médico "
     "curado_de massagem massagens sessões_de_terapia sala_de_cirurgia pós-operatório gesso_no acupuntura"},
    {NOTION_MENTAL_HEALTH,
     "saúde_mental depressão deprimido deprimida ansiedade angústia psicólogo psicóloga psicólogos psiquiatra "
     "psiquiatria psicoterapia suicídio suicídios suicidar burnout esgotamento_nervoso ataque_de_pânico trauma traumas "
     "anorexia automutilação sofrimento_psíquico psíquico caps_ad transtorno_mental tristeza_profunda sos_voz_amiga"},
    {NOTION_CHRONIC,
     "crónico crônico crónica crônica crónicos crônicos doença_crónica doença_crônica diabetes diabético diabética "
     "diabéticos asma asmático artrite artrose reumatismo enxaqueca enxaquecas dor_nas_costas dor_crónica glicemia "
     "hipertensão hipertenso fibromialgia epilepsia parkinson incurável esclerose_múltipla hemodiálise"},
    {NOTION_INFECTION,
     "infeção infecção infeções infecções infeccioso infetado infectado contágio contagioso contagiosa contagiar vírus "
     "epidemia pandemia covid gripe máscara_cirúrgica uso_de_máscara lavar_as_mãos lavagem_das_mãos álcool_gel "
     "desinfetar desinfetante quarentena bactéria bactérias micróbios germes sarampo piolhos espirrar espirro tosse "
     "tossir dengue catapora gastroenterite surto_de_gripe surto_de_dengue"},
    {NOTION_VACCINE, "vacina vacinas vacinação vacinar vacinado vacinada vacinados imunização seringa picada_no_braço "
                     "dose_de_reforço caderneta_de_vacinação boletim_de_vacinas calendário_vacinal antivacina "
                     "campanha_de_vacinação posto_de_vacinação imunidade_de_grupo imunizante zé_gotinha"},
    {NOTION_BIRTH, "gravidez gravidezes gestante gestantes gestação parteira parteiras obstetra obstetrícia "
                   "parto_normal parto_em_casa parto_humanizado sala_de_parto cesariana cesárea recém-nascido "
                   "recém-nascidos maternidade aleitamento amamentar amamentação dar_à_luz contrações doula pré-natal "
                   "pós-parto futuras_mães epidural barrigão mulheres_grávidas mulher_grávida nasceram_bebés"},
    {NOTION_SMALL_CHILD, "bebés bebês crianças_pequenas criança_pequena pequeninos creche creches jardim_de_infância "
                         "pré-escola pré-escolar educação_infantil primeira_infância carrinho_de_bebé carrinho_de_bebê "
                         "fralda fraldas chupeta biberão mamadeira educadora_de_infância berçário ama_de_crianças "
                         "birra birras babá cadeirinha_alta menino_de_colo meu_bebê um_bebé os_bebés"},
    {NOTION_TEENAGER, "adolescente adolescentes adolescência puberdade moços rapazes_e_raparigas miúdos_do_bairro "
                      "garotada galera_jovem acne borbulhas_na capuz menores_de_idade debutante aborrescente mocidade "
                      "pré-adolescentes molecada adolescentes_e_jovens quinze_aninhos"},
    {NOTION_LONELINESS,
     "solidão solitário solitária solitários isolamento_social vive_sozinha vive_sozinho vivem_sozinhos mora_sozinha "
     "morar_sozinho idosos_sozinhos ninguém_visita ninguém_a_visita sem_visitas ninguém_liga ninguém_com_quem "
     "come_sozinha come_sozinho idosos_isolados abandono_de_idosos teleamizade companhia_a_idosos sente-se_sozinha"},
    {NOTION_DYING, "cuidados_paliativos paliativo paliativos fim_de_vida fim_da_vida moribundo moribundos agonia "
                   "eutanásia morte_assistida morte_digna testamento_vital diretivas_antecipadas últimos_dias "
                   "últimas_semanas últimas_horas última_vontade últimos_desejos leito_de_morte doente_terminal "
                   "doentes_terminais segurar_a_mão morrer_em_casa sedação ortotanásia"},
    {NOTION_FAMILY_CARER,
     "cuidador_informal cuidadores_informais cuidadora_informal cuidador_familiar cuidadores_familiares cuidar_da_mãe "
     "cuidar_do_pai cuido_da_minha mãe_acamada acamado acamada acamados descanso_do_cuidador centro_de_dia alzheimer "
     "demência demências pais_idosos dependentes_em_casa apoio_domiciliário estatuto_do_cuidador cuidados_continuados "
     "familiar_que_cuida licença_para_cuidar sobrecarga_do_cuidador"},
    {NOTION_PATIENT_FILE, "prontuário prontuários prontuário_eletrônico processo_clínico ficha_clínica ficha_médica "
                          "história_clínica histórico_médico historial_clínico registo_clínico dados_dos_pacientes "
                          "dados_clínicos sigilo_médico cartão_do_utente cartão_sus carta_de_alta relatório_médico "
                          "guia_de_encaminhamento tipo_sanguíneo boletim_de_saúde"},
    {NOTION_EXERCISE,
     "atividade_física exercício_físico exercícios_físicos fazer_exercício ginástica ginásio academia_de_ginástica "
     "academia_ao_ar musculação alongamentos alongamento abdominais flexões ioga pilates caminhar_todos "
     "corrida_matinal correr_no sedentário sedentária sedentarismo zumba sem_fôlego dez_mil_passos suar_a "
     "em_forma_física hidroginástica educação_física uma_caminhada as_caminhadas fazer_caminhadas caminhada_diária"},
    {NOTION_SLEEP,
     "sono dormir dorme dormem dormido dormiu adormecer sesta sestas soneca cochilo cochilar insónia insônia roncar "
     "ronco cansaço cansado cansada exausto exausta exaustão sala_de_descanso descanso descansar descansado "
     "pausa_para_almoço pausa_do_café travesseiro almofada colchão bocejar bocejo deitar-se_cedo noite_em_branco"},
    {NOTION_CURRICULUM,
     "currículo_escolar currículo_nacional programa_escolar programas_escolares grade_curricular plano_curricular "
     "plano_de_estudos plano_de_aula disciplina_escolar disciplinas_escolares matéria_escolar manual_escolar "
     "manuais_escolares livro_didático livros_didáticos matemática álgebra aula_de_história educação_cívica "
     "ciências_naturais horário_escolar bncc aprendizagens_essenciais conteúdos_curriculares disciplina_obrigatória"},
    {NOTION_HOMEWORK,
     "trabalhos_de_casa tpc lição_de_casa dever_de_casa deveres_de_casa aulas_particulares aula_particular "
     "reforço_escolar professor_particular caderno cadernos mochila mesa_da_cozinha estudar_em_casa decorar_a_matéria "
     "decoreba marrar apoio_ao_estudo centro_de_explicações copiou_do_colega"},
    {NOTION_EXAM,
     "exame_final exame_nacional exames_nacionais exames_finais enem vestibular prova_oral provas_escolares "
     "prova_escrita prova_final notas_escolares notas_baixas boas_notas más_notas nota_vermelha boletim_escolar "
     "chumbar chumbou chumbo reprovado_no reprovação reprovar passar_de_ano cábula cola_na_prova copiar_no_teste "
     "diploma diplomas certificado_escolar repetir_o_ano exame_oral pauta_das_notas recuperação_de_notas"},
    {NOTION_TEACHER, "professor professora professores professoras docente docentes magistério diretor_da_escola "
                     "diretora_da_escola diretor_de_turma professor_substituto professora_substituta "
                     "sala_de_professores sala_dos_professores corpo_docente quadro_negro lousa giz conselho_de_turma "
                     "pedagogo pedagoga mestre-escola professorado reitor_do_liceu falta_de_professores"},
    {NOTION_PARENTS, "pais_e_mães papá mamã mamãe papai pai_e_mãe parental parentalidade encarregado_de_educação "
                     "encarregados_de_educação reunião_de_pais associação_de_pais conselho_de_pais escola_de_pais "
                     "família_monoparental mãe_solteira mãe_solo padrasto madrasta progenitor progenitores "
                     "portão_da_escola mães_e_pais encarregados_dos_alunos reuniões_de_pais"},
    {NOTION_DROPOUT,
     "abandono_escolar abandono_precoce evasão_escolar desistência_escolar absentismo_escolar faltar_às_aulas "
     "matar_aula matam_aula gazeta_às_aulas fazer_gazeta sem_diploma sem_o_nono sem_escolaridade deixou_a_escola "
     "deixar_a_escola deixam_a_escola largou_a_escola largar_os_estudos largaram_os_estudos expulso_da_escola "
     "insucesso_escolar repetente repetentes nem-nem busca_ativa_escolar"},
    {NOTION_BULLYING,
     "bullying cyberbullying ciberbullying gozavam_com gozam_com zoação zoar zoado zombar zombaria caçoar humilhado "
     "humilhação humilhar insultos apelidos_ofensivos empurrões bode_expiatório valentão valentões agressor_na "
     "perseguido_na assédio_escolar riam-se_dele rir_dele praxe_violenta xingar xingamento xingamentos intimidação"},
    {NOTION_CLASS_SIZE,
     "tamanho_das_turmas turma_lotada turmas_grandes turmas_numerosas turmas_superlotadas turmas_pequenas "
     "turmas_menores turma_grande alunos_por_turma alunos_por_sala crianças_por_turma trinta_alunos trinta_crianças "
     "trinta_por_turma grupos_pequenos dividir_a_turma desdobrar_a_turma desdobramento_de_turmas rácio_de_alunos "
     "sala_superlotada número_de_alunos"},
    {NOTION_UNIVERSITY,
     "universitário universitária universitários ensino_superior faculdade_de_medicina faculdade_de_direito "
     "na_faculdade campus caloiro caloiros calouro calouros licenciatura mestrado doutorado doutoramento doutorando "
     "tese_de catedrático reitor reitoria bolsa_de_doutoramento república_de_estudantes residência_universitária "
     "semestre vestibulando politécnico aula_magna palestrante_universitário graduação na_universidade "
     "universidade_pública universidades_públicas estudantes_universitários"},
    {NOTION_ADULT_EDUCATION,
     "educação_de_adultos formação_de_adultos ensino_de_adultos curso_noturno cursos_noturnos aulas_noturnas "
     "ensino_noturno aprendizagem_ao_longo formação_contínua educação_continuada educação_permanente "
     "universidade_sénior universidades_seniores universidade_popular universidade_da_terceira eja "
     "alfabetização_de_adultos voltar_a_estudar voltou_a_estudar reciclagem_profissional supletivo "
     "requalificação_profissional cursos_livres novas_oportunidades"},
    {NOTION_LANGUAGE_LEARNING,
     "curso_de_línguas curso_de_idiomas curso_de_português curso_de_inglês aulas_de_português aulas_de_inglês "
     "aulas_de_línguas aprender_a_língua aprender_português aprender_inglês falar_a_língua sotaque sotaques "
     "vocabulário gramática verbos_irregulares língua_estrangeira línguas_estrangeiras fluente fluência "
     "escola_de_línguas intercâmbio_linguístico nível_de_língua café_linguístico português_língua_de "
     "português_para_estrangeiros conjugações arranhar_o_português curso_para_principiantes nível_principiante"},
    {NOTION_DIALECT,
     "dialeto dialetos língua_minoritária línguas_minoritárias língua_materna língua_regional bilingue bilíngue "
     "bilingues bilinguismo mirandês galego crioulo línguas_indígenas língua_indígena placas_bilingues falante "
     "falantes falar_local língua_dos_avós guarani nheengatu pomerano talian língua_de_herança tétum línguas_nativas"},
    {NOTION_MUSIC, "música músicas musical músico músicos banda_filarmónica filarmónica coral cantar canta cantam "
                   "canto_coral cantor cantora canção canções orquestra concerto concertos violão guitarra piano "
                   "violino trompete acordeão sanfona tambor tambores bateria_da_escola conservatório ensaio_do_coro "
                   "ensaios_do_coro maestro partitura melodia desafinar desafinado fado fadista samba "
                   "instrumento_musical instrumentos_musicais soprano flauta no_coro coralista regente_do_coro"},
    {NOTION_MUSEUM,
     "museu museus museológico museologia exposição_permanente exposição_temporária exposições vitrine vitrines "
     "vitrina curador_da curadora conservador_do_museu peça_exposta peças_expostas objetos_expostos galeria_de_arte "
     "visita_guiada visitas_guiadas audioguia coleção_do_museu acervo_do_museu reservas_do_museu ecomuseu "
     "vigilante_de_museu mostra_permanente pinacoteca expor_peças"},
    {NOTION_TRADITION,
     "tradição tradições tradicional tradicionais costumes_locais costumes_antigos costume_antigo folclore folclórico "
     "rancho_folclórico traje_típico trajes_tradicionais festa_da_aldeia festas_populares santos_populares "
     "festa_junina quermesse arraial arraiais procissão procissões carnaval antepassados ancestrais ancestral ritual "
     "rituais folia_de_reis marchas_populares cavalhada herança_dos_avós bailarico desfile gigantones a_romaria"},
    {NOTION_CRAFT,
     "artesão artesã artesãos artesãs artesanato artesanal feito_à_mão feitos_à_mão oleiro olaria cerâmica ceramista "
     "tecelã tecelagem tear teares carpinteiro carpintaria marceneiro marcenaria ferreiro forja cesteiro cestaria "
     "bordadeira renda_de_bilros rendeira rendeiras croché crochê tricô tricotar sapateiro seleiro entalhador vidreiro "
     "ourives ourivesaria mestre_artesão ofício_tradicional bordado_à_mão"},
    {NOTION_SPORTS_CLUB,
     "clube_desportivo clube_esportivo clubes_desportivos desporto esporte esportes desportivo esportivo desportista "
     "futebol futebolista campo_de_futebol quadra_de_esportes quadra_poliesportiva relvado_sintético treinador "
     "treinadora treinadores treino_de_futebol torneio torneios árbitro árbitros andebol handebol basquetebol basquete "
     "voleibol vôlei guarda-redes goleiro balneário_do_clube vestiário camisola_do_clube campeonato atletismo "
     "pavilhão_desportivo escolinha_de_futebol atletas capoeira autogolo golo gols"},
    {NOTION_SWIMMING,
     "natação nadador nadadora nadadores piscina piscinas nadador-salvador nadadores-salvadores salva-vidas banhista "
     "banhistas fato_de_banho maiô sunga aulas_de_natação aprender_a_nadar não_sabe_nadar prancha_de_saltos cloro "
     "afogado afogados afogamento afogamentos afogar mergulho_na touca_de_natação hidroginástica banhos_de_mar "
     "época_balnear saber_nadar sabem_nadar"},
    {NOTION_PLAY, "jogo_de_tabuleiro jogos_de_tabuleiro jogo_de_mesa brinquedo brinquedos brincadeira brincadeiras "
                  "brincar brincam videojogo videojogos videogame videogames jogos_de_cartas baralho xadrez "
                  "quebra-cabeça quebra-cabeças puzzle lego boneca bonecas berlindes bola_de_gude esconde-esconde "
                  "amarelinha ludoteca brinquedoteca tarde_de_jogos noite_de_jogos matraquilhos pebolim gamers bingo"},
    {NOTION_FRIENDSHIP, "amigo amigos amiga amigas amizade amizades fazer_amigos tomar_um_café café_juntos bate-papo "
                        "bater_papo papo convívio conviver conversar_um_bocado conhecer_pessoas conhecer_gente "
                        "fazer_companhia companheirismo camaradagem tertúlia lanche_partilhado petiscada melhor_amiga "
                        "amigo_por_correspondência novos_amigos roda_de_conversa cavaqueira"},
    {NOTION_YOUTH_CLUB,
     "centro_juvenil centros_juvenis casa_da_juventude casa_de_juventude clube_juvenil clube_de_jovens "
     "centro_de_jovens espaço_jovem espaço_juventude técnico_de_juventude animador_juvenil animadores_juvenis "
     "trabalho_juvenil educador_de_rua educadores_de_rua escuteiro escuteiros escoteiro escoteiros skatepark "
     "pista_de_skate matraquilhos sem_sítio_onde associação_juvenil grupo_de_jovens rolezinho loja_ponto_já"},
    {NOTION_HOBBY, "passatempo passatempos hobby hobbies lazer tempo_livre tempos_livres horas_vagas colecionador "
                   "colecionadores colecionar coleciona filatelia selos_de_correio comboios_em_miniatura "
                   "ferromodelismo bricolage bricolagem radioamador radioamadores palavras_cruzadas sudoku "
                   "observação_de_aves amador amadores trabalhos_manuais columbofilia"},
    {NOTION_BELONGING,
     "pertença pertencimento sentimento_de_pertença sentido_de_pertença identidade_cultural identidade_local "
     "nossa_identidade raízes enraizado enraizamento desenraizado sentir_em_casa terra_natal cidade_natal nascido_aqui "
     "nascida_aqui criado_aqui cresci_aqui cresceu_aqui um_de_nós um_dos_nossos saudade saudades apego_à_terra "
     "bairrismo orgulho_local filho_da_terra filhos_da_terra pátria"},
    {NOTION_REMEMBRANCE, "comemoração_dos memória_das_vítimas homenagem homenagens homenagear memorial memoriais "
                         "monumento_aos_mortos placa_comemorativa lápide efeméride aniversário_da sobrevivente "
                         "sobreviventes presos_políticos vítimas_da_ditadura holocausto genocídio minuto_de_silêncio "
                         "coroa_de_flores nunca_mais não_esquecer para_não_esquecer antigos_combatentes ex-combatentes "
                         "dia_da_memória testemunhas_da_época tombados_na valas_comuns"},
    {NOTION_ASSISTIVE, "aparelho_auditivo aparelhos_auditivos anel_magnético braille legenda legendas legendagem "
                       "legendado leitor_de_ecrã leitores_de_ecrã leitor_de_tela leitores_de_tela língua_gestual "
                       "língua_de_sinais intérprete_de_libras letras_grandes lupa bengala_branca cão-guia "
                       "cadeira_de_rodas andarilho prótese próteses audiodescrição produtos_de_apoio "
                       "tecnologia_assistiva ajudas_técnicas muletas implante_coclear texto_alternativo piso_tátil"},
    {NOTION_PLAIN_LANGUAGE,
     "linguagem_clara linguagem_simples linguagem_fácil leitura_fácil português_claro palavras_simples frases_curtas "
     "jargão juridiquês economês burocratês tecniquês linguagem_técnica termos_técnicos incompreensível "
     "incompreensíveis compreensível compreensíveis ninguém_entende ninguém_percebe não_se_percebe palavrões_técnicos "
     "ilegível acrónimos linguagem_burocrática palavras_difíceis palavras_caras trocar_por_miúdos"},
    {NOTION_SCREEN_TIME,
     "tempo_de_ecrã tempo_de_tela ecrãs proibição_do_telemóvel proibição_de_telemóveis proibir_celulares "
     "proibir_o_celular proibir_telemóveis sem_telemóvel sem_celular telemóvel telemóveis celular celulares smartphone "
     "smartphones agarrados_ao_telemóvel grudados_no_celular vício_no_celular vício_em_telas dependência_de_ecrãs "
     "tiktok instagram deslizar_o_dedo rolar_a_tela playstation desintoxicação_digital"},
    {NOTION_WEDDING, "casamento casamentos noiva noivo noivos casar-se lua_de_mel boda bodas_de_ouro bodas_de_prata "
                     "aniversário_de_casamento festa_de_aniversário bolo_de_aniversário fazer_anos batizado batizados "
                     "primeira_comunhão banquete banquetes festejar festejo festejos brindar brinde_aos copo_d'água "
                     "réveillon passagem_de_ano consoada vestido_de_noiva festança churrasco_de churrascada "
                     "confraternização debutante_baile balões"},
    {NOTION_GRIEF,
     "enlutado enlutada enlutados enterro enterros funeral funerais velório velórios caixão cemitério cemitérios viúva "
     "viúvas viúvo viúvos viuvez condolências pêsames chorar chora chorou chorei lágrimas defunto falecido falecida "
     "falecimento cremação sepultura sepultamento perdi_o_marido perdeu_o_marido perdeu_a_mulher perda_de_um consolar "
     "consolo missa_de_sétimo agência_funerária túmulo processo_de_luto o_luto do_luto"},
    {NOTION_NAME_AND_GENDER,
     "identidade_de_género identidade_de_gênero igualdade_de_género igualdade_de_gênero violência_de_género "
     "transgénero transgênero transexual transexuais pessoas_trans pessoa_trans mulher_trans travesti travestis "
     "homossexual homossexuais homossexualidade gay gays lésbica lésbicas bissexual bissexuais queer lgbt lgbtqia "
     "lgbti homofobia homofóbico transfobia pronome pronomes não_binário não-binário sair_do_armário orientação_sexual "
     "bandeira_arco-íris parada_gay nome_social linguagem_neutra homens_e_mulheres mulheres_e_homens machismo"},
    {NOTION_INTEGRATION,
     "integração_de_imigrantes integração_social integração_dos recém-chegado recém-chegados novos_moradores "
     "novos_vizinhos refugiado refugiados refugiada requerente_de_asilo requerentes_de_asilo asilo_político imigrante "
     "imigrantes imigração migrante migrantes autorização_de_residência título_de_residência naturalização "
     "estrangeiros mediador_intercultural mediadores_interculturais acolhimento_de_refugiados "
     "acolhimento_de_imigrantes ucranianos sírios venezuelanos brasileiros_em exilados ambientar-se"},
};
NOTION_TABLE(life, pt)
