/* SPDX-License-Identifier: MIT */
/* Portuguese words for each notion (notions.h), European and Brazilian. */
#include "../tables.h"

static const struct notion_words notions_general_pt[] = {
    {NOTION_ROLE, "papéis função responsabilidade responsável tarefa mandato cargo competir incumbir encarregado "
                  "o_nosso_dever os_deveres direitos_e_deveres a_obrigação_de obrigações_dos seu_papel que_papel "
                  "um_papel papel_da papel_do papel_dos papel_das papel_importante papel_ativo o_papel_de"},
    {NOTION_STAKEHOLDER, "parte_interessada partes_interessadas ator atores actor grupo_de_interesse multissetorial "
                         "os_interessados pessoas_interessadas"},
    {NOTION_GOVERNMENT,
     "governo governamental estado estatal ministério ministro administração funcionário setor_público sector_público "
     "parlamento funcionário_público servidor_público prefeito autarca embaixador deputado servidores_públicos "
     "as_autoridades autoridade_pública autoridades_locais entidade_reguladora os_reguladores"},
    {NOTION_COMPANY, "empresa empresarial companhia setor_privado sector_privado indústria firma comercial empresário "
                     "fabricante fornecedor pme pequena_empresa câmara_de_comércio associação_comercial"},
    {NOTION_CIVIL_SOCIETY, "sociedade_civil ong associação fundação ativista activista"},
    {NOTION_TECHNOLOGY,
     "técnico técnica tecnologia tecnológico engenheiro software digital informática computador tic"},
    {NOTION_OPERATOR, "provedor isp telecomunicações registro hospedagem alojamento um_operador os_operadores "
                      "as_operadoras operadora_de"},
    {NOTION_RESEARCH, "pesquisa pesquisador investigação investigador acadêmico académico academia cientista "
                      "científico ciência professor"},
    {NOTION_USER, "usuário utente cidadão cidadã cidadania cliente consumidor morador os_assinantes os_utilizadores "
                  "um_utilizador dos_utilizadores"},
    {NOTION_YOUTH, "jovem jovens juventude criança adolescente geração menor_de_idade miúdo universitário "
                   "estudantes_universitários estudantil associação_de_estudantes"},
    {NOTION_WOMEN, "mulher mulheres gênero género menina feminino minha_mãe"},
    {NOTION_POLICE, "polícia forças_de_segurança ministério_público tribunal judicial judiciário delegado o_juiz "
                    "o_procurador um_procurador procuradoria"},
    {NOTION_CRIME, "crime criminoso criminalidade fraude golpe roubo roubar ilegal delito cibercrime burla"},
    {NOTION_EXPERT,
     "perito perícia profissional assessor conselheiro um_especialista os_especialistas médico_especialista"},
    {NOTION_DEVELOPING, "em_desenvolvimento menos_desenvolvidos menos_avançados sul_global pobre pobreza emergente"},
    {NOTION_RURAL, "rural aldeia vila interior remoto agricultor campo"},
    {NOTION_VULNERABLE,
     "vulnerável minoria deficiência marginalizado sub-representado refugiado migrante indígena excluído idoso"},
    {NOTION_REGION, "região regional continente província"},
    {NOTION_COUNTRY, "nação nacional o_país nosso_país um_país países_vizinhos do_país no_país meu_país outros_países"},
    {NOTION_INTERNATIONAL, "internacional global mundial transfronteiriço estrangeiro"},
    {NOTION_LOCAL,
     "local municipal município cidade prefeito prefeitura bairro câmara_municipal presidente_da_câmara pela_câmara"},
    {NOTION_COMMUNICATE, "comunicar comunicação falar canal contato contacto lista_de_discussão telefone telefonar "
                         "ligar chamada mensagem diálogo conversa "
                         "discutir correio escrever carta whatsapp chat"},
    {NOTION_MEETING, "reunião reunir conferência oficina sessão fórum evento seminário congresso um_encontro "
                     "o_encontro encontro_anual"},
    {NOTION_COOPERATE, "cooperação cooperar colaboração colaborar parceiro parceria junto juntos conjunto aliança "
                       "coordenar coordenação articulação"},
    {NOTION_SHARE, "partilhar partilha compartilhar compartilhamento troca trocar transmitir divulgar"},
    {NOTION_IMPROVE, "melhorar melhoria fortalecer fortalecimento reforçar aumentar promover fomentar facilitar "
                     "incentivar impulsionar aprimorar"},
    {NOTION_PROBLEM, "problema problemático dificuldade difícil obstáculo barreira desafio entrave dificultar "
                     "atrapalhar estorvar bloquear fracasso fracassar falha fraqueza complicar transtorno"},
    {NOTION_LACK, "falta faltar ausência carência escassez insuficiente lacuna nenhum ninguém_aparece não_há"},
    {NOTION_TRUST, "confiança desconfiança confiar reputação credibilidade medo receio"},
    {NOTION_RISK, "risco ameaça perigo perigoso vulnerabilidade"},
    {NOTION_INCIDENT, "incidente ataque emergência crise intrusão invasão hacker malware phishing vírus avaria"},
    {NOTION_SECURITY, "segurança seguro proteger proteção protecção defender defesa resiliência cibersegurança"},
    {NOTION_PRACTICE, "prática boa_prática boas_práticas melhores_práticas sucesso bem-sucedido êxito lição lições "
                      "experiência conquista conseguir modelo "
                      "orgulho"},
    {NOTION_EXAMPLE, "exemplo ilustrar história"},
    {NOTION_MEASURE, "avaliar avaliação medição métrica verificar teste auditoria medir_o medir_a medir_os como_medir "
                     "os_indicadores um_indicador indicadores_de índice_de"},
    {NOTION_AWARENESS, "consciência situacional panorama observar observação detectar detetar detecção vigiar "
                       "vigilância monitorar monitoramento monitorizar "
                       "inteligência alerta_precoce painel"},
    {NOTION_WARN, "avisar aviso advertir alertar alerta alarme notificar notificação reportar denunciar"},
    {NOTION_NORM, "norma princípio código_de_conduta voluntário normativo"},
    {NOTION_AGREEMENT, "acordo declaração compromisso convênio convenção resolução memorando signatário pacto "
                       "um_tratado tratado_internacional tratados_internacionais o_tratado_de"},
    {NOTION_LAW, "lei legal legislação legislativo regulação regulamento jurídico responsabilidade_civil sanção multa "
                 "por_portaria portaria_ministerial processo_judicial"},
    {NOTION_POLICY, "política estratégia estratégico plano quadro programa roteiro"},
    {NOTION_STANDARD, "padrão normalização especificação protocolo diretriz orientação guia manual"},
    {NOTION_IMPLEMENT, "implementar implementação aplicar cumprir adotar adoção executar pôr_em_prática implantar "
                       "cumprimento_das cumprimento_da aplicação_da aplicação_das"},
    {NOTION_NEW, "novo nova novos recente recentemente novidade evolução emergente último tendência"},
    {NOTION_OUTREACH, "divulgação envolver engajar participar participação participante inclusão inclusivo incluir "
                      "atrair convidar convite recrutar ampliar "
                      "mobilizar aderir público-alvo"},
    {NOTION_LANGUAGE, "idioma língua linguagem traduzir tradução tradutor intérprete multilíngue"},
    {NOTION_TRAINING, "capacitação capacitar formação capacidade habilidade aprender ensinar educação curso mentor "
                      "bolsa treinamento treino formar_os formar_as bem_formados formar_jovens"},
    {NOTION_PUBLICITY, "campanha cartaz rádio jornal imprensa jornalista boletim redes_sociais folheto a_publicidade "
                       "fazer_publicidade campanha_de_publicidade publicidade_na"},
    {NOTION_MONEY, "dinheiro financiamento financeiro financiar orçamento pagar pagamento subsídio doador preço "
                   "salário investir investimento verba muito_caro mais_caro tão_caro é_caro sai_caro são_caros "
                   "o_custo os_custos custa_muito custa_caro quanto_custa custam_muito passe_social os_fundos "
                   "fundos_públicos fundos_europeus fundos_próprios falta_de_fundos angariar_fundos"},
    {NOTION_STAFF, "pessoal funcionário empregado equipe equipa contratar recursos_humanos voluntário"},
    {NOTION_TIME, "tempo prazo lento demora rápido velocidade calendário hora semana com_atraso em_atraso"},
    {NOTION_FUTURE, "futuro próximo adiante em_diante além amanhã doravante seguinte seguir_em_frente"},
    {NOTION_TOPIC, "tema temática assunto questão prioridade agenda pauta"},
    {NOTION_OTHER, "outro outra outros diferente adicional também além_disso relacionado demais"},
    {NOTION_RECOMMEND,
     "recomendar recomendação sugerir sugestão propor proposta aconselhar conselho deveria deveriam exigir"},
    {NOTION_DECIDE, "decidir decisão voto votar escolher escolha eleição seleção aprovar nomear_um nomear_uma"},
    {NOTION_GOVERNANCE, "governança governar conselho comitê comissão direção presidência"},
    {NOTION_TRANSPARENCY, "transparência transparente divulgar prestação_de_contas abertura publicar_os publicar_as "
                          "tornar_público tornado_público tornar_públicos publicar_tudo"},
    {NOTION_CONFLICT, "conflito disputa desacordo queixa reclamação mediação arbitragem tensão"},
    {NOTION_PRIVACY, "privacidade privado dados_pessoais confidencial confidencialidade sigilo segredo anônimo "
                     "anonimato consentimento vida_privada"},
    {NOTION_DATA, "dado dados informação estatística base_de_dados cifra registo"},
    {NOTION_TOOL, "ferramenta plataforma sistema site portal um_aplicativo o_aplicativo os_aplicativos"},
    {NOTION_METHOD,
     "mecanismo método metodologia procedimento abordagem instrumento via os_meios_para por_meio_de processo_de"},
    {NOTION_INFRASTRUCTURE,
     "rede redes infraestrutura cabo servidor roteador dispositivo equipamentos_públicos equipamento_de_rede"},
    {NOTION_INTERNET, "internet online web cibernético ciberespaço domínio"},
    {NOTION_ACCESS, "acesso acessar acessível acessibilidade conectar conectividade cobertura banda_larga"},
    {NOTION_RIGHTS, "direito direitos direitos_humanos liberdade dignidade igualdade justiça"},
    {NOTION_CONTENT, "conteúdo discurso discurso_de_ódio desinformação mídia censura"},
    {NOTION_DOCUMENT, "documento texto rascunho capítulo seção página"},
    {NOTION_TYPICAL, "típico tipicamente habitual habitualmente frequente frequentemente usual normalmente costuma "
                     "cotidiano em_geral pouco_comum muito_comum o_mais_comum"},
    {NOTION_HEALTH, "hospital médico paciente doença enfermeiro clínica epidemia vacina a_saúde de_saúde saúde_pública "
                    "saúde_mental na_saúde saúde_e da_saúde"},
    {NOTION_SCHOOL, "escola aluno professor universidade colégio docente"},
    {NOTION_ENVIRONMENT,
     "ambiente ambiental natureza clima poluição sustentável ecologia floresta biodiversidade resíduo lixo"},
    {NOTION_WATER, "água rio lago enchente cheia seca chuva poço o_mar do_mar"},
    {NOTION_ENERGY, "energia eletricidade solar combustível petróleo gás"},
    {NOTION_FOOD,
     "alimento alimentação alimentar refeição agricultura colheita semente cozinha cantina merenda nutrição"},
    {NOTION_TRANSPORT, "transporte trânsito estrada ferrovia ônibus autocarro bicicleta carro trem comboio veículo"},
    {NOTION_HOUSING, "habitação moradia aluguel inquilino prédio edifício a_casa as_casas uma_casa minha_casa "
                     "casa_própria lá_em_casa casas_populares"},
    {NOTION_CULTURE, "cultura cultural arte patrimônio museu música biblioteca tradição"},
    {NOTION_MAINTAIN, "manter manutenção conservar conservação preservar reparar atualizar cuidar arquivo"},
    {NOTION_ORGANISATION, "organização organismo instituição agência entidade instituto secretaria escritório"},
    {NOTION_SUPPORT, "ajuda ajudar apoio apoiar assistir assistência"},
    {NOTION_NEED, "necessidade precisar necessário querer desejar esperar requerer requisito preciso_de precisamos_de"},
    {NOTION_BENEFIT, "benefício vantagem útil valor positivo os_ganhos ganhos_de um_ganho"},
    {NOTION_HARM, "dano prejuízo negativo perda desvantagem abuso vítima"},
    {NOTION_CHANGE,
     "mudança mudar transformar substituir modificar adaptar alterar a_reforma_da as_reformas reforma_do"},
    {NOTION_START, "começar lançar lançamento criar criação iniciar fundar_uma fundámos_a fundaram_uma"},
    {NOTION_QUALITY, "qualidade confiável fiável exato correto erro"},
    {NOTION_MARKET, "mercado concorrência comércio economia econômico monopólio contrato comprar vender compra "
                    "concurso_público a_feira"},
    {NOTION_OWNERSHIP, "propriedade proprietário dono patente direitos_autorais marca_registada marca_registrada"},
    {NOTION_COMMUNITY, "comunidade membro os_associados"},
    {NOTION_NEUTRALITY, "neutro neutralidade independente independência imparcial"},
    {NOTION_MEMORY,
     "história anterior anteriormente antes o_passado no_passado do_passado nosso_passado século_passado"},
    {NOTION_WHO, "quem pessoa gente indivíduo"},
    {NOTION_LIGHT,
     "luz luzes lâmpada candeeiro luminária iluminação iluminar poste_de_luz escuridão escuro noturno apagar projetor"},
    {NOTION_ANIMAL, "animal animais fauna pássaro ave morcego inseto mariposa borboleta abelha peixe rã ouriço gato "
                    "espécie coruja o_cão os_cães um_cão cachorro"},
    {NOTION_PLANT, "planta plantar árvore semente jardim parque flor erva sebe arbusto folha horta legume raiz sombra"},
    {NOTION_ELDERLY, "idoso idosa mais_velhos aposentado aposentada avó avô terceira_idade lar_de_idosos sénior "
                     "os_reformados reformados_e um_reformado"},
    {NOTION_DEVICE, "dispositivo aparelho telefone telemóvel celular tablet computador sensor instrumento ecrã tela "
                    "máquina sonda a_bateria as_baterias bateria_do um_carregador o_carregador câmara_fotográfica "
                    "câmara_digital equipamento_médico equipamento_informático webcam"},
    {NOTION_LEND, "emprestar empréstimo emprestado trocar troca devolver alugar"},
    {NOTION_KEY, "chave chaves assinatura senha palavra-passe token cifrar criptografia certificado credencial "
                 "autenticação assinatura_digital assinatura_eletrónica assinatura_eletrônica"},
    {NOTION_CODE, "código-fonte código software pacote compilar compilação compilador binário dependência repositório "
                  "desenvolvedor reproduzível os_programadores um_programador programadores_de"},
    {NOTION_SUCCESSION, "sucessor sucessão herdar demitir renúncia abandonar substituto passagem_de_testemunho "
                        "passagem_de_pasta após_a_saída"},
    {NOTION_STRAIN, "esgotamento esgotado cansaço cansado stress sobrecarga desgaste carga_de_trabalho sobrecarregado"},
    {NOTION_CONDUCT, "conduta comportamento assédio insulto insultar grosseiro moderação moderador mal_educado "
                     "bem_educado falta_de_respeito falta_de_educação"},
    {NOTION_FEAR,
     "medo receio assustar assustado inquietação preocupação insegurança angústia tranquilizar temem_que tememos_que"},
    {NOTION_COMPLAINT, "queixa queixar reclamação reclamar objeção protesto protestar oposição zangado"},
    {NOTION_CONSULT, "consultar inquérito questionário sondagem referendo consentimento vizinhança morador habitante "
                     "consulta_pública consultas_públicas em_consulta"},
    {NOTION_FARMING, "agricultor camponês campo cultivo gado agricultura pescador pesca colheita rega pecuária "
                     "a_quinta uma_quinta quinta_pedagógica quintas_biológicas"},
    {NOTION_POLLUTION, "poluição poluir poluidor poluído descarga derrame contaminação contaminado tóxico veneno "
                       "nitrato fosfato turbidez esgoto fuga emissão"},
    {NOTION_ARMS, "arma armas desarmamento guerra militar exército nuclear míssil armado soldado munição"},
    {NOTION_INSPECT, "inspeção inspetor inspecionar verificação verificar auditoria auditor revisão_por_pares "
                     "classificação fiscalização os_observadores os_avaliadores"},
    {NOTION_PUNISH,
     "punir punição multa multado sanção sancionar condenar condenado condenação pena tribunal dissuasão"},
    {NOTION_INSURE, "seguro_de responsabilidade_civil indemnização prémio apólice a_seguradora as_seguradoras "
                    "os_segurados companhia_de_seguros"},
    {NOTION_VOLUNTEER, "voluntário voluntária voluntariado tempo_livre amador ajudante"},
    {NOTION_STORE, "armazenar armazenamento guardar conservar prateleira gaveta armário frasco caixa seco secar "
                   "armazém frigorífico humidade bolor"},
    {NOTION_EVENT, "evento festa exposição celebração concerto oficina atividade uma_feira a_feira_do as_feiras "
                   "feira_anual um_encontro encontro_anual encontros_anuais o_encontro visita_guiada visitas_guiadas"},
    {NOTION_SHOP, "loja comércio comerciante lojista supermercado restaurante hotel posto_de_gasolina"},
    {NOTION_FAMILY, "família pai criança filho filha neto creche lar agregado minha_mãe sua_mãe os_pais meus_pais "
                    "dos_pais meu_pai o_pai mamãe"},
    {NOTION_DECEIT, "fraude burla burlão golpe golpista enganar engano falso vigarice armadilha"},
    {NOTION_ATTRIBUTE, "atribuição atribuir acusar acusação autor_do_ataque prova evidência forense quem_é_culpado "
                       "o_culpado culpados_de"},
    {NOTION_COMPLY,
     "cumprir cumprem incumprimento descumprimento acatar violar violação infringir promessa adesão cumprir_a_palavra "
     "cumprimento_das cumprimento_da cumprimento_do respeitar_as respeitam_as respeitar_os"},
    {NOTION_DISCIPLINE, "disciplina aviação medicina química outras_áreas analogia"},
    {NOTION_INVENTORY, "mapeamento inventário catálogo listagem tabela diretório"},
    {NOTION_CLAUSE,
     "cláusula disposição artigo elemento preâmbulo anexo signatário assinado ratificar ratificado entrada_em_vigor"},
    {NOTION_NEWCOMER, "recém-chegado novato novos_membros mentor acolhimento sub-representado os_principiantes "
                      "um_principiante para_principiantes"},
    {NOTION_SAMPLE, "contagem censo amostra amostragem medição leitura laboratório pesagem balança quilo grama "
                    "contar_os contar_as contamos_os recenseamento medir_o medir_a medições pesar_os pesamos_os"},
    {NOTION_NOISE, "ruído barulho barulhento silêncio decibel"},
    {NOTION_WASTE, "resíduo lixo reciclagem reciclar compostagem contentor aterro embalagem plástico reutilizar "
                   "desperdício sobras deitar_fora desperdiçar"},
    {NOTION_ACCIDENT, "acidente colisão ferido lesão queda socorro ambulância bombeiro peão pedestre morte"},
    {NOTION_DISABILITY, "deficiência deficiente cadeira_de_rodas rampa cego surdo letra_grande língua_gestual "
                        "mobilidade_reduzida problemas_de_vista perder_a_vista falta_de_vista"},
    {NOTION_WORK,
     "emprego trabalhador sindicato desempregado desemprego profissão carreira condições_de_trabalho aprendiz"},
    {NOTION_SPORT, "desporto esporte futebol jogador parque_infantil piscina estádio atleta jogo treinador ginásio"},
    {NOTION_TOURISM, "turismo turista viajante alojamento pousada visita_guiada os_visitantes visitantes_estrangeiros"},
    {NOTION_BOOK,
     "livro biblioteca bibliotecário bibliotecária leitor leitura arquivo_histórico editora autor livraria"},
    {NOTION_BUILDING,
     "edifício telhado parede janela obra tijolo betão reabilitação isolamento arquiteto fachada terreno"},
    {NOTION_AUTOMATION, "automatização automação algoritmo inteligência_artificial aprendizagem_automática robô"},
    {NOTION_WEATHER,
     "clima calor onda_de_calor frio geada neve gelo tempestade vento temperatura verão inverno estação"},
    {NOTION_TEACHING, "aula lição ensinar professor professora curso formador aluno exercício paciência"},
    {NOTION_BILL, "fatura conta_de_luz tarifa poupança poupar barato amortizar euro consumo quilowatt"},
    {NOTION_EMERGENCY, "emergência número_de_emergência primeiros_socorros piquete linha_de_apoio"},
    {NOTION_REPAIR, "reparar reparação consertar conserto arranjar arranja avaria avariar quebrar quebrado falha "
                    "soldar técnico eletricista mecânico peça_de_reposição desgaste ferrugem curto-circuito apagão "
                    "peças_partidas está_partido está_partida"},
    {NOTION_BROADCAST, "transmitir transmissão emissora emissor antena microfone estúdio frequência ouvinte podcast "
                       "locutor locutora gravação"},
    {NOTION_CARE,
     "cuidado cuidar cuidador cuidadora enfermagem assistente_social solidão demência luto apoio_domiciliário"},
    {NOTION_COOKING, "cozinhar cozinha cozinheiro cozinheira cantina refeitório receita prato almoço pequeno-almoço "
                     "ementa vegetariano carne pão padaria alergia sabor"},
    {NOTION_DONATION, "doação doar quota cota rifa patrocinador anúncio anúncios_e_publicidade"},
    {NOTION_MIGRATION, "migração migrante imigrante imigração refugiado asilo fronteira integração diáspora "
                       "estrangeiro um_visto visto_de_residência visto_de_entrada vistos_de"},
    {NOTION_SHAME,
     "vergonha envergonhado estigma humilhar humilhação discreto discrição dignidade sou_apontado apontados_na_rua"},
    {NOTION_POVERTY, "pobre pobreza baixo_rendimento apoio_social subsídio carenciado carente sem-abrigo"},
    {NOTION_RETURN, "devolver devolução devolvido retorno retornar trazer_de_volta restituir restituição "
                    "regressar entregar"},
    {NOTION_LOSS, "perder perdido perda desaparecer desaparecido apodrecer podre estragar estragado "
                  "extraviar morrer"},
    {NOTION_POST, "carta correio envelope encomenda selo carteiro pacote envio postal caixa_de_correio "
                  "entrega"},
    {NOTION_CUSTOMS, "alfândega fronteira exportação exportar quarentena fitossanitário apreendido confiscado "
                     "importação_de as_importações licença_de_importação direitos_de_importação"},
    {NOTION_BOOKING, "consulta_marcada marcação reserva reservar agenda calendário horário agendamento agendar "
                     "marcar_consulta marcar_hora marcar_uma marcar_o"},
    {NOTION_CANCEL, "cancelar cancelamento cancelado desmarcar adiar adiado adiamento remarcar anular"},
    {NOTION_REMIND, "lembrete lembrar lembra esquecer esquecido SMS mensagem_de_texto aviso"},
    {NOTION_WAIT, "espera fila lista_de_espera aguardar demora esperar_meses esperar_pela à_espera esperamos_meses "
                  "esperar_horas esperei_meses"},
    {NOTION_QUIT,
     "abandonar abandono desistir ir_embora deixar_o_cargo deixaram_o_cargo deixar_o_trabalho deixou_o_cargo "
     "largam_tudo largou_tudo largar_o_emprego saíram_da_associação saem_ao_fim sair_da_associação"},
    {NOTION_FISHING, "pescador pesca pescar truta salmão carpa barbo cana"},
    {NOTION_LABEL, "etiqueta etiquetar etiquetagem rótulo autocolante adesivo marcação saqueta "
                   "código_de_barras"},
    {NOTION_LITERACY, "ler leitura escrever analfabeto analfabetismo ortografia escrita dislexia"},
    {NOTION_DEATH, "morte morrer morto falecer falecido cemitério túmulo enterro viúvo viúva luto "
                   "funeral"},
    {NOTION_FAITH, "igreja mesquita templo sinagoga padre imã paróquia oração religião fé capela"},
    {NOTION_STAGE, "teatro música músico canção cantar dança dançar filme cinema palco orquestra ensaio espetáculo "
                   "um_coro coro_da o_coro coro_infantil"},
    {NOTION_CLEAN, "limpo limpar limpeza sujo sujidade lavar varrer higiene casa_de_banho banheiro sabão"},
    {NOTION_CLOTHES, "roupa vestuário tecido costurar costura sapato casaco camisa tricô têxtil uniforme"},
    {NOTION_HANDTOOL,
     "ferramenta ferramentas berbequim furadeira serra martelo escada chave_de_fendas corta-relva bancada_de_trabalho"},
    {NOTION_DISTANCE,
     "distância perto quilómetro quilômetro a_pé trajeto arredores muito_longe fica_longe longe_de tão_longe"},
    {NOTION_PAPERWORK, "formulário burocracia requerimento preencher certidão balcão carimbo comprovativo "
                       "muita_papelada a_papelada tanta_papelada da_papelada"},
    {NOTION_PERMIT, "permitir permissão permitido autorizar autorização proibir proibido proibição "
                    "recusar"},
    {NOTION_CHILDCARE, "creche jardim_de_infância infantário ama babá pré-escola carrinho_de_bebé"},
    {NOTION_PICTURE, "foto fotografia imagem desenho desenhar pintura ilustração câmara_fotográfica câmera_fotográfica "
                     "um_vídeo vídeos_e os_vídeos gravar_vídeos"},
    {NOTION_NEIGHBOUR, "vizinho vizinhos vizinhança ribeirinho proprietário confinante do_lado"},
    {NOTION_DAMP, "húmido úmido humidade umidade molhado seco bolor mofo hermético secar"},
    {NOTION_EXCLUDE, "excluir excluído exclusão deixar_de_fora de_fora marginalizado posto_de_lado "
                     "sem_internet rejeitado"},
    {NOTION_STORE, "cave sótão geladeira congelador pote conservação arca"},
    {NOTION_LAW, "advogado ação_judicial patente normativa tribunal notificação"},
    {NOTION_PROBLEM, "travar estorvo chatice travão emperrar inconveniente dor_de_cabeça empecilho"},
    {NOTION_DISABILITY, "invisual óculos bengala"},
    {NOTION_EVENT, "troca palestra jornada piquenique quermesse"},
    {NOTION_MONEY, "tarifa tarifas bilhete desconto portagem moeda reembolso grátis redução"},
    {NOTION_TRANSPORT, "barco navio balsa travessia cais voo aeroporto estação elétrico passageiro paragem bagagem "
                       "camião rampa embarque"},
    {NOTION_SAMPLE, "termómetro condutividade oxigénio calibrar"},
    {NOTION_STORE, "onde_guardamos guardado"},
    {NOTION_NOISE, "barulheira algazarra alarido"},
    {NOTION_SECURITY, "perigoso"},
};
NOTION_TABLE(general, pt)
