/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_pt[] = {
    {NOTION_HIRE, "contratar contratámos contratação_de_pessoal recrutar recrutamento recrutador seleção_de_pessoal "
                  "anúncio_de_emprego oferta_de_emprego ofertas_de_emprego vaga_de_emprego vagas_de_emprego "
                  "vaga_aberta vagas_abertas vagas_por_preencher preencher_a_vaga entrevista_de_emprego "
                  "entrevista_de_trabalho candidato candidata currículo processo_seletivo concurso_público "
                  "por_concurso caça-talentos admissão_de_pessoal falta_de_candidatos ninguém_concorre "
                  "ficha_de_inscrição_emprego banco_de_talentos período_de_experiência os_concursados"},
    {NOTION_RETAIN,
     "reter_os reter_pessoal reter_talentos retenção_de fidelizar fidelização fidelidade leal lealdade fiel fiéis "
     "rotatividade rotatividade_de_pessoal voltam_todos_os voltam_sempre regressam_todos volta_todo_ano "
     "voltam_todo_ano ficam_anos ficam_muitos_anos veteranos prata_da_casa antiguidade fuga_de_cérebros "
     "fuga_de_talentos vão-se_embora não_param_aqui vestir_a_camisola veste_a_camisa vestir_a_camisa"},
    {NOTION_PAY, "salário salários salarial vencimento_mensal remuneração remunerar remunerado folha_de_pagamento "
                 "holerite contracheque recibo_de_vencimento salário_mínimo aumento_salarial décimo_terceiro "
                 "subsídio_de_férias subsídio_de_refeição subsídio_de_natal vale-refeição horas_extras_pagas bónus "
                 "bônus abono gratificação mal_pago mal_pagos mal_paga bem_pago pago_à_hora pagos_à_hora "
                 "pagos_por_hora tabela_salarial piso_salarial ganha-pão ajuda_de_custo comissão_de_vendas"},
    {NOTION_HOURS, "horário_de_trabalho jornada_de_trabalho carga_horária meio_período período_integral tempo_parcial "
                   "tempo_inteiro meio_tempo part-time turno turnos turno_da_noite turno_noturno horas_extras "
                   "horas_extraordinárias hora_extra plantonista escala_de_serviço escala_de_plantão folga folgas "
                   "banco_de_horas horário_flexível bater_ponto picar_o_ponto cartão_de_ponto trabalho_noturno "
                   "hora_de_almoço semana_de_quatro fazer_noites dobrar_turno de_plantão plantão_noturno"},
    {NOTION_EMPLOYMENT,
     "contrato_de_trabalho contrato_a_prazo contrato_a_termo contratos_a_prazo contrato_temporário contrato_sem_termo "
     "efetivo_no vínculo_laboral vínculo_empregatício carteira_assinada carteira_de_trabalho clt despedir despedimento "
     "despedido despedidos demitir demitido demitidos demissão_sem_justa justa_causa aviso_prévio período_experimental "
     "precário precários precariedade recibos_verdes sazonal sazonais estabilidade_no_emprego rescisão rescindir "
     "fundo_de_garantia rua_sem_aviso renovação_do_contrato trabalho_temporário"},
    {NOTION_FREELANCE,
     "autónomo_que trabalhador_autônomo trabalhador_independente trabalhadores_independentes trabalhador_por_conta "
     "conta_própria por_conta_própria freelancer freelance frila profissional_liberal microempreendedor recibo_verde "
     "falsos_recibos biscate biscates biscateiro fazer_bicos patrão_de_mim meu_próprio_patrão estafeta estafetas "
     "motoboy uberização pessoa_jurídica pejotização trabalho_independente"},
    {NOTION_UNION, "sindicato sindicatos sindical sindicalista sindicalizado sindicalizados greve greves grevista "
                   "grevistas convenção_coletiva contrato_coletivo acordo_coletivo negociação_coletiva "
                   "comissão_de_trabalhadores delegado_sindical piquete piquetes paralisação dissídio central_sindical "
                   "cgtp ugt reivindicação_salarial greve_geral data-base lockout"},
    {NOTION_SKILL,
     "habilidade habilidades aptidão aptidões competências competências_profissionais talento talentos talentoso "
     "qualificado qualificados qualificação qualificações destreza perícia jeito_para_a jeitoso saber-fazer "
     "saber_fazer mão_de_obra_qualificada mão-de-obra falta_de_mão domínio_da_técnica conhecimento_técnico dom_para "
     "versátil polivalente especializado especializada craque mestre_no_ofício habilidoso engenho"},
    {NOTION_TRAINEE,
     "estágio estágios estagiário estagiária estagiários aprendiz aprendizes aprendizagem_no_posto jovem_aprendiz "
     "menor_aprendiz trainee estágio_profissional estágio_curricular primeiro_emprego bolseiro bolsista "
     "formação_profissional curso_profissional interno_de_medicina residente_de_medicina iefp orientador_de_estágio "
     "aprender_na_prática emprego_de_verão ajudante_de_oficina"},
    {NOTION_CAREER,
     "carreira carreiras plano_de_carreira progressão_na_carreira progressão ascensão_profissional subir_na_carreira "
     "saídas_profissionais percurso_profissional perspetivas_de_carreira perspectivas_de_carreira vocação profissão "
     "profissões ofício teto_de_vidro trampolim degrau_na_carreira mudar_de_profissão orientação_profissional "
     "sem_saída reconversão_profissional fazer_carreira foi_promovido foi_promovida"},
    {NOTION_ABSENCE, "ausência ausências ausente ausentes absentismo absenteísmo baixa_médica baixas_médicas de_baixa "
                     "licença_médica licença_por_doença atestado_médico atestado férias faltar_ao_trabalho "
                     "faltou_ao_trabalho faltas_ao_trabalho substituto substituta substitutos suplente suplentes "
                     "substituir_um_colega substituir_quem cobrir_a_falta cobrir_folgas tapa-buracos dia_de_folga "
                     "dias_de_folga meteu_baixa professor_substituto afastado_por_doença afastamento_por"},
    {NOTION_WORK_SAFETY,
     "capacete capacetes luvas óculos_de_proteção colete_refletor botas_de_biqueira botina_de_segurança "
     "calçado_de_segurança roupa_de_proteção equipamento_de_proteção equipamentos_de_proteção epi epis "
     "acidente_de_trabalho acidentes_de_trabalho segurança_no_trabalho segurança_do_trabalho saúde_ocupacional "
     "medicina_do_trabalho doença_profissional inspeção_do_trabalho andaime andaimes arnês amianto tampões "
     "protetor_auricular cipa dor_nas_costas dores_nas_costas técnico_de_segurança quase-acidente"},
    {NOTION_REMOTE_WORK,
     "teletrabalho teletrabalhar trabalho_remoto trabalho_à_distância home_office trabalhar_de_casa trabalhar_em_casa "
     "trabalho_a_partir trabalho_em_casa trabalhamos_de_casa trabalho_de_casa mesa_da_cozinha videochamada "
     "videochamadas videoconferência pijama coworking híbrido regime_híbrido remotamente_da escritório_em_casa "
     "nômade_digital nómada_digital"},
    {NOTION_MOTIVATION, "desmotivado desmotivados desmotivação incentivo incentivos incentivar entusiasmo entusiasta "
                        "alegria alegrias prazer_de divertimento diverte divertido paixão apaixonado apaixonados tédio "
                        "aborrecido aborrecimento entediado entediante chato orgulho orgulhoso orgulhosa estímulo "
                        "vontade_de gosto_pelo gosto_por inspirar inspiração por_amor_à amor_à_camisola amor_à_camisa "
                        "a_motivação minha_motivação sua_motivação falta_de_motivação nos_motiva me_motiva os_motiva"},
    {NOTION_REWARD,
     "reconhecimento_público reconhecimento_dos falta_de_reconhecimento sem_reconhecimento recompensa recompensar "
     "recompensado agradecimento agradecer_aos ninguém_agradece dizer_obrigado diz_obrigado um_obrigado "
     "nem_um_obrigado muito_obrigado_do gratidão prémio prêmio prémios prêmios premiar premiado medalha medalhas "
     "troféu condecoração homenagem homenagear diploma_de louvor elogio elogios elogiar aplauso aplausos aplaudir "
     "palmadinha ramo_de_flores tapinha_nas_costas sentir_valorizado sentem-se_valorizados"},
    {NOTION_MENTOR, "mentor mentora mentores mentoria padrinho madrinha padrinhos apadrinhar afilhado tutor tutoria "
                    "tutores acompanhamento_dos_novos acompanha_o_novo colega_mais_velho mais_velhos_ensinam "
                    "mais_velho_ensina debaixo_da_asa sob_a_asa pela_mão passar_o_testemunho ensina_o_ofício "
                    "ensinar_o_ofício em_dupla aos_pares coach coaching anjo_da_guarda veterano"},
    {NOTION_LEADER,
     "líder líderes liderança lidera chefe chefes chefia chefias diretor_da diretora diretor_do diretores presidente "
     "presidenta presidência gerente gerentes gestor gestores patrão patroa patrões capataz comandante capitão "
     "supervisor supervisora manda-chuva mandachuva quem_manda à_frente_da ao_leme coordenadora dirigente dirigentes "
     "superior_hierárquico cabecilha mestre-de-obras"},
    {NOTION_DIVISION, "divisão_de_tarefas divisão_do_trabalho distribuição_de_tarefas repartir_tarefas "
                      "dividir_as_tarefas dividimos_as_tarefas quem_faz_o à_vez por_turnos revezamento revezar revezam "
                      "revezamos rodízio rodízios em_rodízio a_quem_toca de_quem_é_a delegar delega delegamos_as "
                      "escala_de_limpeza lavar_a_loiça lavar_a_louça carga_de_trabalho lista_de_tarefas "
                      "tarefas_domésticas cada_um_faz mutirão_de_limpeza funções_de_cada sobrecarregado_sempre_o"},
    {NOTION_TEAM, "equipa equipas equipe equipes trabalho_de_equipa trabalho_em_equipe espírito_de_equipa "
                  "espírito_de_equipe colega colegas companheiro companheiros companheirismo grupo_de_trabalho "
                  "grupos_de_trabalho tripulação camarada camaradas camaradagem entrosamento entrosado todos_juntos "
                  "remar_para_o ombro_a_ombro lado_a_lado sala_dos_professores união_do_grupo turma_boa"},
    {NOTION_ELECTION,
     "eleição eleições eleitoral eleitorais eleitor eleitores eleitorado eleito eleita eleitos eleger candidato "
     "candidata candidatos candidatura candidaturas urna urnas boletim_de_voto cédula_eleitoral assembleia_de_voto "
     "seção_eleitoral mesário mesários campanha_eleitoral comício comícios sufrágio segunda_volta segundo_turno "
     "primeira_volta apuração_dos autárquicas cabeça_de_lista boca_de_urna título_de_eleitor zona_eleitoral"},
    {NOTION_TERM,
     "mandato mandatos fim_do_mandato limite_de_mandatos limitação_de_mandatos dois_mandatos segundo_mandato reeleição "
     "reeleito reeleita reeleger legislatura renúncia_ao_cargo renunciar_ao_cargo presidente_cessante cessante "
     "rotação_de_cargos alternância_no_poder agarrado_ao_poder agarrado_à_cadeira agarrados_ao perpetuar_no vitalício "
     "anos_no_cargo deixar_o_cargo tomada_de_posse recondução reconduzido"},
    {NOTION_VOTING,
     "votar votação votações voto votos votamos votaram votante maioria_simples maioria_absoluta maioria_qualificada "
     "maioria_dos_votos por_maioria quórum quorum braço_no_ar braços_no_ar mão_no_ar levantar_a_mão erguer_a_mão "
     "voto_secreto escrutínio abstenção abstenções abster-se absteve-se unanimidade unânime unanimemente consenso "
     "procuração_de_voto veto vetar referendo plebiscito voto_de_qualidade voto_de_minerva dois_terços votos_contra "
     "votos_a_favor contagem_dos_votos empate_na"},
    {NOTION_MINUTES,
     "ata_da_reunião atas_das ata_de_reunião a_ata as_atas lavrar_a_ata lavrar_ata redigir_a_ata livro_de_atas "
     "secretário_da_mesa consta_da_ata constar_em_ata tomar_notas toma_notas tirar_apontamentos anotar_tudo taquígrafo "
     "estenografia transcrição relator relatora lavrado_em resumo_da_reunião memória_da_reunião acta_da_reunião actas"},
    {NOTION_STATUTES,
     "estatuto estatutos estatutário regimento regimento_interno regulamento_interno regulamento_da_assembleia "
     "ato_constitutivo alteração_dos_estatutos normas_internas regras_de_procedimento regras_de_funcionamento "
     "carta_de_princípios convenção_de_condomínio regras_da_casa nossos_estatutos contrato_social lei_orgânica"},
    {NOTION_CORRUPTION,
     "corrupção corrupto corruptos corrupta corromper suborno subornos subornar propina propinas luvas_por nepotismo "
     "cunha cunhas apadrinhamento apadrinhado compadrio clientelismo conflito_de_interesses conflitos_de_interesses "
     "favoritismo peculato desvio_de_dinheiro desvio_de_verbas desvio_de_fundos tráfico_de_influências "
     "tráfico_de_influência lavagem_de_dinheiro branqueamento_de_capitais lobista saco_azul caixa_dois mensalão "
     "toma_lá_dá por_baixo_da primo_do_presidente jeitinho rachadinha panelinha maracutaia superfaturado"},
    {NOTION_DISCRIMINATION,
     "discriminação discriminar discriminado discriminatório racismo racista racistas machismo machista sexismo "
     "preconceito preconceitos preconceituoso homofobia homofóbico xenofobia xenófobo antissemitismo etarismo "
     "estereótipo estereótipos desigualdade desigualdades desigual tratamento_desigual igualdade_de_tratamento assédio "
     "assediado assediada cor_da_pele olhados_de_lado olham_de_lado estigmatizado injúria_racial segunda_classe "
     "disparidade_salarial capacitismo"},
    {NOTION_DIVERSITY,
     "a_diversidade de_diversidade diversidade_cultural diversidade_de_pessoas quotas_de_género cotas_raciais "
     "sistema_de_cotas cotista cotistas paridade paritário minorias sub-representados sub-representadas "
     "representatividade multicultural intercultural origens_diferentes diferentes_origens várias_origens "
     "todas_as_origens mistura_de_idades misturar miscigenação heterogéneo heterogêneo sempre_os_mesmos só_homens "
     "inclusão inclusivo inclusiva pluralidade equilíbrio_de_género todas_as_classes"},
    {NOTION_PARENT_AT_WORK,
     "licença_maternidade licença-maternidade licença_de_maternidade licença_paternidade licença-paternidade "
     "licença_de_paternidade licença_parental maternidade paternidade gravidez gestante gestantes amamentação "
     "amamentar conciliação_trabalho conciliar_trabalho conciliar_família conciliar_a_vida vida_familiar mãe_solteira "
     "mães_solteiras mãe_solo família_monoparental filho_doente filhos_doentes ama_das_crianças buscar_os_filhos "
     "ir_buscar_os creche_do_trabalho avós_ficam_com salário-maternidade está_grávida mulher_grávida "
     "mulheres_grávidas"},
    {NOTION_INSTRUCTION,
     "instruções manual manuais manual_de_instruções guia_prático guia_rápido folheto folhetos passo_a_passo tutorial "
     "tutoriais cartilha cartilhas cábula plastificado plastificada livro_de_instruções modo_de_usar modo_de_uso "
     "vade-mécum perguntas_frequentes panfleto brochura lista_de_verificação apostila"},
    {NOTION_PLANNING,
     "planear planeamento planeado planejar planejamento planejado plano planos plano_de_ação cronograma cronogramas "
     "calendarização calendário marco_do_projeto com_antecedência antecipadamente antecipação de_antemão longo_prazo "
     "médio_prazo curto_prazo plano_b improviso improvisar improvisação preparar_com_tempo planificação agenda_do_ano "
     "roteiro_do_projeto programação_anual"},
    {NOTION_PROJECT, "projeto projetos projecto projectos piloto projeto-piloto projeto_piloto experiência-piloto fase "
                     "fases fase_de_testes fase_experimental experimental experimentar_primeiro protótipo "
                     "gestor_de_projeto gerente_de_projeto chefe_de_projeto período_de_teste balão_de_ensaio "
                     "pequena_escala primeira_fase ensaio_geral a_título_experimental"},
    {NOTION_RESULT, "resultado resultados efeito_positivo efeitos impacto impactos consequência consequências "
                    "repercussão repercussões deu_frutos dar_frutos deu_resultado desfecho surtiu_efeito surtir_efeito "
                    "não_serviu_de serviu_para_alguma eficácia eficaz taxa_de_sucesso pela_metade duplicou deu_em_nada "
                    "ficou_na_mesma no_que_deu balanço_positivo valeu_a_pena"},
    {NOTION_REPORTING,
     "relatório_anual relatórios_anuais relatório_de_atividades relatório_final relatório_de_progresso "
     "relatório_de_contas prestar_contas presta_contas prestação_de_contas prestam_contas balanço_anual contas_anuais "
     "auditoria auditor auditores estatísticas comprovativos justificar_despesas justificar_as_despesas "
     "relatório_trimestral conselho_fiscal balancete entregar_números enviar_os_números apresentar_contas"},
    {NOTION_CONTACTS,
     "rede_de_contactos rede_de_contatos contactos_pessoais contatos_pessoais bons_contactos bons_contatos "
     "meus_contactos meus_contatos lista_telefónica agenda_de_contatos conhecidos_da_terra um_conhecido antigos_alunos "
     "antigo_aluno antiga_aluna ex-alunos ex-aluno ex_alunos egressos networking cartão_de_visita cartões_de_visita "
     "federação_que organização_guarda-chuva conhece_toda_a conhece_todo_mundo conhece_alguém amigo_de_um "
     "amigos_de_amigos quem_indica relações_pessoais"},
    {NOTION_BRANCH,
     "filial filiais sucursal sucursais delegação_regional delegação_local delegações_regionais núcleo_local "
     "núcleos_locais núcleo_regional sede_nacional sede_central sede_social nossa_sede casa-mãe matriz_em subsede "
     "escritório_regional escritórios_regionais escritório_local seção_regional secção_local secção_regional "
     "grupo_local grupos_locais regional_do_sindicato agência_local quartel-general diretoria_regional franquia"},
    {NOTION_OPENING_HOURS,
     "horário_de_funcionamento horário_de_abertura horário_de_atendimento horário_de_expediente horário_comercial "
     "expediente guichê guichet balcão_de_atendimento balcão_aberto aberto_até aberta_até aberto_ao aberto_aos "
     "aberto_todo abre_às abrimos_às fecha_às encerrado encerrada encerra_às porta_fechada fins_de_semana "
     "fim_de_semana aos_sábados aos_domingos à_noite_aberto 24_horas atendimento_ao_público fecha_para_almoço "
     "hora_do_almoço_fecha fechado_ao_domingo fechado_ao_sábado fechado_para_almoço encontrei_fechado sempre_fechado "
     "fechada_ao_domingo"},
    {NOTION_FEEDBACK,
     "feedback retorno_dos_utentes opinião_dos_utentes opinião_dos_usuários caixa_de_sugestões sugestões "
     "inquérito_de_satisfação pesquisa_de_satisfação inquérito inquéritos satisfação satisfeito satisfeitos "
     "insatisfeito insatisfeitos descontente questionário questionários livro_de_reclamações livro_de_visitas "
     "livro_de_elogios avaliação_dos_utentes avaliação_dos_usuários ouvidoria estrelinhas cinco_estrelas "
     "formulário_de_avaliação carinhas críticas_recebidas"},
    {NOTION_RUMOUR,
     "rumor rumores boato boatos fofoca fofocas fofoqueiro fofoqueira fofocar coscuvilhice coscuvilheira bisbilhotice "
     "bisbilhoteiro ouvir_dizer ouvi_dizer diz-que-disse disse-que-disse dizem_que_dizem zunzum boca_a_boca "
     "boca_em_boca passa_a_palavra rádio_peão rádio_corredor conversa_de_café más-línguas má-língua murmurar murmúrio "
     "telefone_sem_fio telefone_estragado pelas_costas corre_à_boca"},
    {NOTION_MEDIATION,
     "mediação mediador mediadora mediadores conciliação conciliador conciliar_as_partes árbitro arbitragem "
     "provedor_de_justiça provedor_do ombudsman ouvidor pedido_de_desculpas desculpa desculpas desculpar-se "
     "pedir_desculpa pediu_desculpa pedir_desculpas reconciliação reconciliar reconciliar-se fazer_as_pazes "
     "fizeram_as_pazes juiz_de_paz julgado_de_paz compromisso_entre_as aperto_de_mão apertar_a_mão sentar_à_mesa "
     "enterrar_o_machado acordo_amigável apaziguar apaziguador"},
    {NOTION_WHISTLEBLOWER,
     "denunciante denunciantes denúncia_anónima denúncia_anônima denúncias_anónimas denúncias_anônimas "
     "denúncia_interna disque-denúncia canal_de_denúncia canal_de_denúncias delator delação delação_premiada bufo "
     "bufos chibo chibar x-9 dedo-duro dedurar alcaguete carta_anónima carta_anônima anonimamente testemunha "
     "testemunhas testemunha_protegida retaliação retaliações represália represálias abafar_o_caso abafado encobrir "
     "encobrimento fuga_de_informação vazamento_de_documentos irregularidades lei_do_silêncio pôr_a_boca"},
    {NOTION_RETIREMENT,
     "reforma_antecipada idade_da_reforma reformou-se reformar-se pensionista pensionistas aposentadoria aposentado "
     "aposentada aposentados aposentadas aposentar-se aposentou aposentação inss previdência último_dia_de_trabalho "
     "relógio_de_ouro jantar_de_despedida inativo_do pé-de-meia_da_velhice os_reformados um_reformado "
     "pensão_de_reforma pensão_de_velhice"},
    {NOTION_UNEMPLOYMENT,
     "desemprego desempregado desempregada desempregados desempregadas sem_emprego sem_trabalho subsídio_de_desemprego "
     "seguro-desemprego centro_de_emprego fundo_de_desemprego procurar_emprego procura_emprego à_procura_de_emprego "
     "procurar_trabalho despedimento_coletivo lay-off layoff perdeu_o_emprego perdi_o_emprego perder_o_emprego "
     "fecho_da_fábrica fábrica_fechou demissão_em_massa corte_de_pessoal no_olho_da rendimento_social"},
    {NOTION_RIVALRY,
     "rivalidade rivalidades rival rivais concorrente concorrentes concorrência_desleal inveja invejas invejoso "
     "invejosos ciúme ciúmes ciumento ciumenta bairrismo guerra_de_poder lutas_de_poder luta_de_poder "
     "disputa_de_território quintal quintinha protagonismo vaidade vaidades egos ego rasteira rasteiras passar_a_perna "
     "puxar_o_tapete rixa rixas ressentimento capelinhas picardia picuinha picuinhas"},
    {NOTION_OUTSOURCING,
     "terceirizar terceirização terceirizado terceirizada terceirizados externalizar externalização subcontratar "
     "subcontratação subempreiteiro subempreitada subcontratado empreiteiro empreiteira empreiteiros empresa_externa "
     "empresas_externas prestador_de_serviços prestadora_de_serviços prestadores_de_serviços privatizar privatização "
     "privatizado concessionária empresa_de_limpeza empresa_de_trabalho_temporário trabalho_temporário_externo "
     "consultora_externa ajuste_direto adjudicar adjudicação tercerização quarteirização"},
    {NOTION_SECRETARY,
     "secretário secretária secretárias secretaria_da secretariado escriturário escriturária administrativo_da "
     "administrativa_da funcionário_administrativo assistente_administrativo assistente_administrativa "
     "auxiliar_administrativo trabalho_de_escritório recepcionista rececionista datilógrafa dactilógrafa amanuense "
     "escrevente contínuo_da fotocopiadora agrafador grampeador pastas_de_arquivo dossiês balconista "
     "protocolo_da_secretaria técnico_administrativo"},
    {NOTION_INVITATION, "convite convites convidar convidado convidados convidada convidamos anfitrião anfitriã "
                        "anfitriões hóspede hóspedes boas-vindas bem-vindo bem-vindos bem-vinda dar_as_boas "
                        "acolhimento_dos_novos família_de_acolhimento portas_abertas dia_aberto lista_de_convidados "
                        "convidado_de_honra lanche_de_boas confraternização recepcionar traz_um_amigo"},
    {NOTION_DEADLINE,
     "prazo prazos data_limite data-limite prazo_de_entrega último_dia_para fora_do_prazo fora_de_prazo "
     "dentro_do_prazo expirar expirou expirado caducar caducou prorrogação prorrogar prorrogado prolongamento_do_prazo "
     "extensão_do_prazo última_hora à_última_da em_cima_da a_tempo_e tarde_demais pontual pontualidade pontualmente "
     "contrarrelógio corrida_contra vencimento_do_prazo adiar procrastinar em_atraso com_atraso atrasos_na um_atraso "
     "atrasados_com os_atrasos muito_atrasados atrasados_no"},
    {NOTION_FOUNDER, "fundador fundadora fundadores fundadoras cofundador cofundadora sócio_fundador sócios_fundadores "
                     "membros_fundadores pioneiro pioneira pioneiros fundação_da_associação nasceu_em nasceu_da "
                     "nasceu_como assembleia_constituinte criada_em_19 do_zero do_nada começámos_por começou_com_três "
                     "tudo_começou primórdios ata_de_fundação berço_da foi_fundada foi_fundado fundada_em fundado_em"},
    {NOTION_MERGER,
     "fusão fusões fundiu-se fundiram-se incorporação incorporado incorporada absorção absorvido absorvida dissolução "
     "dissolver dissolver-se dissolvido dissolvida extinguir_a cisão cindir cindido separação_da união_de_freguesias "
     "agregação_de_freguesias agregar desagregação juntar_as_duas juntaram-se_as casamento_de_conveniência "
     "aquisição_da desmembramento emancipação_do extinção_da_associação"},
    {NOTION_YOUNG_BLOOD,
     "sangue_novo renovação_geracional renovação_de_gerações rejuvenescer rejuvenescimento nova_geração novas_gerações "
     "próxima_geração jovens_sócios sócios_jovens jovens_membros membros_jovens envelhecimento_dos_sócios envelhecida "
     "envelhecidos média_de_idades idade_média cabelos_brancos cabeça_branca cabeças_brancas cabelos_grisalhos "
     "grisalhos ala_jovem secção_juvenil juventude_do_partido atrair_os_jovens atrair_jovens jovens_não_vêm gente_nova "
     "malta_nova todos_velhos passar_o_bastão gente_mais_nova"},
    {NOTION_DIVISION, "repartição_de_tarefas repartir_o_trabalho"},
    {NOTION_YOUNG_BLOOD, "geração_seguinte geração_jovem virão_depois os_jovens os_mais_novos"},
};
NOTION_TABLE(work, pt)
