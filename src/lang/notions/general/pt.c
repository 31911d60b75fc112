/* SPDX-License-Identifier: MIT */
/* Portuguese words for each notion (notions.h), European and Brazilian. */
#include "../tables.h"

static const struct notion_words notions_general_pt[] = {
    {NOTION_ROLE, "papel papéis função responsabilidade responsável dever tarefa mandato obrigação cargo competir "
                  "incumbir encarregado"},
    {NOTION_STAKEHOLDER,
     "parte_interessada partes_interessadas ator atores actor grupo_de_interesse interessado multissetorial"},
    {NOTION_GOVERNMENT, "governo governamental estado estatal ministério ministro autoridade administração funcionário "
                        "setor_público sector_público parlamento regulador funcionário_público servidor_público "
                        "prefeito autarca embaixador deputado servidores_públicos"},
    {NOTION_COMPANY, "empresa empresarial companhia setor_privado sector_privado indústria firma comercial empresário "
                     "fabricante fornecedor pme pequena_empresa câmara_de_comércio associação_comercial"},
    {NOTION_CIVIL_SOCIETY, "sociedade_civil ong associação fundação ativista activista"},
    {NOTION_TECHNOLOGY,
     "técnico técnica tecnologia tecnológico engenheiro software digital informática computador tic"},
    {NOTION_OPERATOR, "operador operadora provedor isp telecomunicações registro hospedagem alojamento"},
    {NOTION_RESEARCH, "pesquisa pesquisador investigação investigador acadêmico académico academia cientista "
                      "científico ciência professor"},
    {NOTION_USER, "usuário utilizador utente cidadão cidadã cidadania cliente consumidor assinante morador"},
    {NOTION_YOUTH, "jovem jovens juventude criança adolescente estudante geração menor_de_idade miúdo universitário"},
    {NOTION_WOMEN, "mulher mulheres gênero género menina feminino mãe"},
    {NOTION_POLICE,
     "polícia forças_de_segurança ministério_público tribunal juiz judicial judiciário procurador delegado"},
    {NOTION_CRIME, "crime criminoso criminalidade fraude golpe roubo roubar ilegal delito cibercrime burla"},
    {NOTION_EXPERT, "especialista perito perícia profissional assessor conselheiro"},
    {NOTION_DEVELOPING, "em_desenvolvimento menos_desenvolvidos menos_avançados sul_global pobre pobreza emergente"},
    {NOTION_RURAL, "rural aldeia vila interior remoto agricultor campo"},
    {NOTION_VULNERABLE,
     "vulnerável minoria deficiência marginalizado sub-representado refugiado migrante indígena excluído idoso"},
    {NOTION_REGION, "região regional continente província"},
    {NOTION_COUNTRY, "país países nação nacional"},
    {NOTION_INTERNATIONAL, "internacional global mundial transfronteiriço estrangeiro"},
    {NOTION_LOCAL, "local municipal município cidade prefeito prefeitura bairro câmara"},
    {NOTION_COMMUNICATE, "comunicar comunicação falar canal contato contacto lista_de_discussão telefone telefonar "
                         "ligar chamada mensagem diálogo conversa "
                         "discutir correio escrever carta whatsapp chat"},
    {NOTION_MEETING, "reunião reunir encontro conferência oficina sessão fórum evento seminário congresso"},
    {NOTION_COOPERATE, "cooperação cooperar colaboração colaborar parceiro parceria junto juntos conjunto aliança "
                       "coordenar coordenação articulação"},
    {NOTION_SHARE, "partilhar partilha compartilhar compartilhamento troca trocar transmitir divulgar"},
    {NOTION_IMPROVE, "melhorar melhoria fortalecer fortalecimento reforçar aumentar promover fomentar facilitar "
                     "incentivar impulsionar aprimorar"},
    {NOTION_PROBLEM, "problema problemático dificuldade difícil obstáculo barreira desafio entrave impedir dificultar "
                     "atrapalhar estorvar bloquear fracasso "
                     "fracassar falha fraqueza complicar transtorno"},
    {NOTION_LACK, "falta faltar ausência carência escassez insuficiente lacuna sem ninguém nenhum"},
    {NOTION_TRUST, "confiança desconfiança confiar reputação credibilidade medo receio temer"},
    {NOTION_RISK, "risco ameaça perigo perigoso vulnerabilidade"},
    {NOTION_INCIDENT, "incidente ataque emergência crise intrusão invasão hacker malware phishing vírus avaria"},
    {NOTION_SECURITY, "segurança seguro proteger proteção protecção defender defesa resiliência cibersegurança"},
    {NOTION_PRACTICE, "prática boa_prática boas_práticas melhores_práticas sucesso bem-sucedido êxito lição lições "
                      "experiência conquista conseguir modelo "
                      "orgulho"},
    {NOTION_EXAMPLE, "exemplo ilustrar história"},
    {NOTION_MEASURE, "avaliar avaliação medir medição indicador métrica verificar teste auditoria índice"},
    {NOTION_AWARENESS, "consciência situacional panorama observar observação detectar detetar detecção vigiar "
                       "vigilância monitorar monitoramento monitorizar "
                       "inteligência alerta_precoce painel"},
    {NOTION_WARN, "avisar aviso advertir alertar alerta alarme notificar notificação reportar denunciar"},
    {NOTION_NORM, "norma princípio código_de_conduta voluntário normativo"},
    {NOTION_AGREEMENT, "acordo tratado declaração compromisso convênio convenção resolução memorando signatário pacto"},
    {NOTION_LAW, "lei legal legislação legislativo regulação regulamento jurídico responsabilidade_civil sanção multa"},
    {NOTION_POLICY, "política estratégia estratégico plano quadro programa roteiro"},
    {NOTION_STANDARD, "padrão normalização especificação protocolo diretriz orientação guia manual"},
    {NOTION_IMPLEMENT,
     "implementar implementação aplicar aplicação cumprir cumprimento adotar adoção executar pôr_em_prática implantar"},
    {NOTION_NEW, "novo nova novos recente recentemente novidade evolução emergente último tendência"},
    {NOTION_OUTREACH, "divulgação envolver engajar participar participação participante inclusão inclusivo incluir "
                      "atrair convidar convite recrutar ampliar "
                      "mobilizar aderir público-alvo"},
    {NOTION_LANGUAGE, "idioma língua linguagem traduzir tradução tradutor intérprete multilíngue"},
    {NOTION_TRAINING, "capacitação capacitar formação formar capacidade habilidade aprender ensinar educação curso "
                      "mentor bolsa treinamento treino"},
    {NOTION_PUBLICITY, "campanha publicidade cartaz rádio jornal imprensa jornalista boletim redes_sociais folheto"},
    {NOTION_MONEY, "dinheiro fundos financiamento financeiro financiar orçamento custo custar caro pagar pagamento "
                   "subsídio doador preço salário investir "
                   "investimento verba"},
    {NOTION_STAFF, "pessoal funcionário empregado equipe equipa contratar recursos_humanos voluntário"},
    {NOTION_TIME, "tempo prazo lento demora atraso rápido velocidade calendário hora semana"},
    {NOTION_FUTURE, "futuro próximo adiante em_diante além continuar seguir amanhã doravante seguinte"},
    {NOTION_TOPIC, "tema temática assunto questão prioridade agenda pauta"},
    {NOTION_OTHER, "outro outra outros diferente adicional também além_disso relacionado demais"},
    {NOTION_RECOMMEND,
     "recomendar recomendação sugerir sugestão propor proposta aconselhar conselho deveria deveriam exigir"},
    {NOTION_DECIDE, "decidir decisão voto votar escolher escolha eleição seleção nomear aprovar"},
    {NOTION_GOVERNANCE, "governança governar conselho comitê comissão direção diretoria presidência"},
    {NOTION_TRANSPARENCY, "transparência transparente publicar publicação divulgar prestação_de_contas abertura"},
    {NOTION_CONFLICT, "conflito disputa desacordo queixa reclamação mediação arbitragem tensão"},
    {NOTION_PRIVACY, "privacidade privado dados_pessoais confidencial confidencialidade sigilo segredo secreto anônimo "
                     "anonimato consentimento"},
    {NOTION_DATA, "dado dados informação estatística base_de_dados cifra registo"},
    {NOTION_TOOL, "ferramenta plataforma sistema aplicativo site portal serviço"},
    {NOTION_METHOD, "mecanismo método metodologia meio maneira procedimento processo abordagem instrumento via forma"},
    {NOTION_INFRASTRUCTURE, "rede redes infraestrutura equipamento cabo servidor roteador dispositivo"},
    {NOTION_INTERNET, "internet online web cibernético ciberespaço domínio"},
    {NOTION_ACCESS, "acesso acessar acessível acessibilidade conectar conectividade cobertura banda_larga"},
    {NOTION_RIGHTS, "direito direitos direitos_humanos liberdade dignidade igualdade justiça"},
    {NOTION_CONTENT, "conteúdo discurso discurso_de_ódio desinformação mídia censura"},
    {NOTION_DOCUMENT, "documento texto rascunho capítulo seção página"},
    {NOTION_TYPICAL, "típico tipicamente comum habitual habitualmente geral frequente frequentemente usual normalmente "
                     "costuma cotidiano"},
    {NOTION_HEALTH, "saúde hospital médico paciente doença enfermeiro clínica epidemia vacina"},
    {NOTION_SCHOOL, "escola aluno professor universidade colégio docente"},
    {NOTION_ENVIRONMENT,
     "ambiente ambiental natureza clima poluição sustentável ecologia floresta biodiversidade resíduo lixo"},
    {NOTION_WATER, "água rio lago enchente cheia seca mar costa chuva poço"},
    {NOTION_ENERGY, "energia eletricidade solar combustível petróleo gás"},
    {NOTION_FOOD,
     "alimento alimentação alimentar refeição agricultura colheita semente cozinha cantina merenda nutrição"},
    {NOTION_TRANSPORT, "transporte trânsito estrada ferrovia ônibus autocarro bicicleta carro trem comboio veículo"},
    {NOTION_HOUSING, "habitação moradia casa aluguel inquilino prédio edifício"},
    {NOTION_CULTURE, "cultura cultural arte patrimônio museu música biblioteca tradição"},
    {NOTION_MAINTAIN, "manter manutenção conservar conservação preservar reparar atualizar cuidar arquivo"},
    {NOTION_ORGANISATION, "organização organismo instituição agência entidade instituto secretaria escritório"},
    {NOTION_SUPPORT, "ajuda ajudar apoio apoiar assistir assistência"},
    {NOTION_NEED, "necessidade precisar necessário querer desejar esperar requerer requisito"},
    {NOTION_BENEFIT, "benefício vantagem útil valor ganho positivo"},
    {NOTION_HARM, "dano prejuízo negativo perda desvantagem abuso vítima"},
    {NOTION_CHANGE, "mudança mudar reforma transformar substituir modificar adaptar alterar"},
    {NOTION_START, "começar lançar lançamento fundar estabelecer criar criação iniciar"},
    {NOTION_QUALITY, "qualidade confiável fiável exato preciso correto erro"},
    {NOTION_MARKET,
     "mercado concorrência comércio economia econômico monopólio contrato comprar vender compra concurso_público"},
    {NOTION_OWNERSHIP, "propriedade proprietário dono licença patente marca direitos_autorais"},
    {NOTION_COMMUNITY, "comunidade membro associado círculo"},
    {NOTION_NEUTRALITY, "neutro neutralidade independente independência imparcial"},
    {NOTION_MEMORY, "história passado anterior anteriormente antes"},
    {NOTION_WHO, "quem pessoa gente indivíduo"},
    {NOTION_LIGHT, "luz luzes lâmpada candeeiro luminária iluminação iluminar poste_de_luz escuridão escuro noite "
                   "noturno apagar projetor"},
    {NOTION_ANIMAL, "animal animais fauna pássaro ave morcego inseto mariposa borboleta abelha peixe rã ouriço cão "
                    "gato espécie coruja"},
    {NOTION_PLANT, "planta plantar árvore semente jardim parque flor erva sebe arbusto folha horta legume raiz sombra"},
    {NOTION_ELDERLY,
     "idoso idosa mais_velhos reformado aposentado aposentada reforma avó avô terceira_idade lar_de_idosos sénior"},
    {NOTION_DEVICE, "dispositivo aparelho telefone telemóvel celular tablet computador sensor equipamento instrumento "
                    "bateria ecrã tela carregador câmara máquina sonda"},
    {NOTION_LEND, "emprestar empréstimo emprestado trocar troca devolver alugar"},
    {NOTION_KEY, "chave chaves assinar assinatura senha palavra-passe token cifrar criptografia certificado credencial "
                 "autenticação"},
    {NOTION_CODE, "código-fonte código software pacote compilar compilação compilador binário dependência repositório "
                  "desenvolvedor programador reproduzível"},
    {NOTION_SUCCESSION, "sucessor sucessão passagem herdar demitir renúncia saída abandonar substituto"},
    {NOTION_STRAIN, "esgotamento esgotado cansaço cansado stress sobrecarga desgaste carga_de_trabalho sobrecarregado"},
    {NOTION_CONDUCT, "conduta comportamento assédio insulto insultar respeitoso educado grosseiro moderação moderador"},
    {NOTION_FEAR, "medo receio temer assustar assustado inquietação preocupação insegurança angústia tranquilizar"},
    {NOTION_COMPLAINT, "queixa queixar reclamação reclamar objeção protesto protestar oposição zangado"},
    {NOTION_CONSULT,
     "consulta consultar inquérito questionário sondagem referendo consentimento vizinho vizinhança morador habitante"},
    {NOTION_FARMING, "agricultor camponês quinta campo cultivo gado agricultura pescador pesca colheita rega pecuária"},
    {NOTION_POLLUTION, "poluição poluir poluidor poluído descarga derrame contaminação contaminado tóxico veneno "
                       "nitrato fosfato turbidez esgoto fuga emissão"},
    {NOTION_ARMS, "arma armas desarmamento guerra militar exército nuclear míssil armado soldado munição"},
    {NOTION_INSPECT, "inspeção inspetor inspecionar verificação verificar observador auditoria auditor avaliador "
                     "revisão_por_pares classificação fiscalização"},
    {NOTION_PUNISH,
     "punir punição multa multado sanção sancionar condenar condenado condenação pena tribunal dissuasão"},
    {NOTION_INSURE, "seguro_de segurado seguradora responsabilidade_civil indemnização prémio apólice"},
    {NOTION_VOLUNTEER, "voluntário voluntária voluntariado tempo_livre amador ajudante"},
    {NOTION_STORE, "armazenar armazenamento guardar conservar prateleira gaveta armário frasco caixa seco secar "
                   "armazém frigorífico humidade bolor"},
    {NOTION_EVENT, "evento festa feira exposição celebração concerto oficina atividade passeio"},
    {NOTION_SHOP, "loja comércio comerciante lojista supermercado restaurante hotel posto_de_gasolina"},
    {NOTION_FAMILY, "família pai mãe pais criança filho filha neto creche lar agregado"},
    {NOTION_DECEIT, "fraude burla burlão golpe golpista enganar engano falso vigarice armadilha"},
    {NOTION_ATTRIBUTE, "atribuição atribuir acusar acusação culpado autor_do_ataque prova evidência forense"},
    {NOTION_COMPLY, "cumprir cumprimento cumprem incumprimento descumprimento acatar respeitar violar violação "
                    "infringir promessa adesão cumprir_a_palavra"},
    {NOTION_DISCIPLINE, "disciplina aviação medicina química outras_áreas analogia"},
    {NOTION_INVENTORY, "mapeamento inventário catálogo listagem tabela quadro diretório comparação seleção"},
    {NOTION_CLAUSE,
     "cláusula disposição artigo elemento preâmbulo anexo signatário assinado ratificar ratificado entrada_em_vigor"},
    {NOTION_NEWCOMER, "recém-chegado novato principiante novos_membros mentor acolhimento sub-representado"},
    {NOTION_SAMPLE,
     "contar contagem censo amostra amostragem medição leitura laboratório pesar pesagem balança quilo grama"},
    {NOTION_NOISE, "ruído barulho barulhento silêncio decibel"},
    {NOTION_WASTE, "resíduo lixo reciclagem reciclar compostagem contentor aterro embalagem plástico reutilizar "
                   "desperdício sobras deitar_fora desperdiçar"},
    {NOTION_ACCIDENT, "acidente colisão ferido lesão queda socorro ambulância bombeiro peão pedestre morte"},
    {NOTION_DISABILITY,
     "deficiência deficiente cadeira_de_rodas rampa cego surdo letra_grande língua_gestual mobilidade_reduzida"},
    {NOTION_WORK,
     "emprego trabalhador sindicato desempregado desemprego profissão carreira condições_de_trabalho aprendiz"},
    {NOTION_SPORT, "desporto esporte futebol jogador parque_infantil piscina estádio atleta jogo treinador ginásio"},
    {NOTION_TOURISM, "turismo turista visitante viajante alojamento pousada visita_guiada"},
    {NOTION_BOOK,
     "livro biblioteca bibliotecário bibliotecária leitor leitura arquivo_histórico editora autor livraria"},
    {NOTION_BUILDING,
     "edifício telhado parede janela obra tijolo betão reabilitação isolamento arquiteto fachada terreno"},
    {NOTION_AUTOMATION, "automatização automação algoritmo inteligência_artificial ia aprendizagem_automática robô"},
    {NOTION_WEATHER,
     "clima calor onda_de_calor frio geada neve gelo tempestade vento temperatura verão inverno estação"},
    {NOTION_TEACHING, "aula lição ensinar professor professora curso formador aluno exercício paciência"},
    {NOTION_BILL, "fatura conta_de_luz tarifa poupança poupar barato concurso amortizar euro consumo quilowatt"},
    {NOTION_EMERGENCY, "emergência número_de_emergência primeiros_socorros piquete linha_de_apoio"},
    {NOTION_REPAIR,
     "reparar reparação consertar conserto arranjar arranja avaria avariar partir quebrar quebrado falha soldar "
     "técnico eletricista mecânico peça_de_reposição desgaste ferrugem curto-circuito apagão"},
    {NOTION_BROADCAST, "transmitir transmissão emissora emissor antena microfone estúdio frequência ouvinte podcast "
                       "locutor locutora gravação"},
    {NOTION_CARE,
     "cuidado cuidar cuidador cuidadora enfermagem assistente_social solidão demência luto apoio_domiciliário"},
    {NOTION_COOKING, "cozinhar cozinha cozinheiro cozinheira cantina refeitório receita prato almoço pequeno-almoço "
                     "ementa vegetariano carne pão padaria alergia sabor"},
    {NOTION_DONATION, "doação doar quota cota rifa patrocinador publicidade anúncio taxa imposto"},
    {NOTION_MIGRATION,
     "migração migrante imigrante imigração refugiado asilo fronteira visto integração diáspora estrangeiro"},
    {NOTION_SHAME, "vergonha envergonhado estigma humilhar humilhação discreto discrição dignidade apontado"},
    {NOTION_POVERTY, "pobre pobreza baixo_rendimento apoio_social subsídio carenciado carente sem-abrigo"},
    {NOTION_RETURN, "devolver devolução devolvido retorno retornar trazer_de_volta restituir restituição "
                    "regressar entregar"},
    {NOTION_LOSS, "perder perdido perda desaparecer desaparecido apodrecer podre estragar estragado "
                  "extraviar morrer"},
    {NOTION_POST, "carta correio envelope encomenda selo carteiro pacote envio postal caixa_de_correio "
                  "entrega"},
    {NOTION_CUSTOMS, "alfândega fronteira importação exportação importar exportar quarentena "
                     "fitossanitário apreendido confiscado"},
    {NOTION_BOOKING, "consulta_marcada marcação marcar reserva reservar agenda calendário horário "
                     "agendamento agendar"},
    {NOTION_CANCEL, "cancelar cancelamento cancelado desmarcar adiar adiado adiamento remarcar anular"},
    {NOTION_REMIND, "lembrete lembrar lembra esquecer esquecido SMS mensagem_de_texto aviso"},
    {NOTION_WAIT, "esperar espera fila lista_de_espera aguardar demora vez"},
    {NOTION_QUIT, "sair deixar abandonar abandono desistir ir_embora parar largar"},
    {NOTION_FISHING, "pescador pesca pescar truta salmão carpa barbo cana"},
    {NOTION_LABEL, "etiqueta etiquetar etiquetagem rótulo autocolante adesivo marcação saqueta "
                   "código_de_barras"},
    {NOTION_LITERACY, "ler leitura escrever analfabeto analfabetismo ortografia escrita dislexia"},
    {NOTION_DEATH, "morte morrer morto falecer falecido cemitério túmulo enterro viúvo viúva luto "
                   "funeral"},
    {NOTION_FAITH, "igreja mesquita templo sinagoga padre imã paróquia oração religião fé capela"},
    {NOTION_STAGE, "teatro música músico coro canção cantar dança dançar filme cinema palco orquestra "
                   "ensaio espetáculo"},
    {NOTION_CLEAN, "limpo limpar limpeza sujo sujidade lavar varrer higiene casa_de_banho banheiro sabão"},
    {NOTION_CLOTHES, "roupa vestuário tecido costurar costura sapato casaco camisa tricô têxtil uniforme"},
    {NOTION_HANDTOOL, "ferramenta ferramentas berbequim furadeira serra martelo escada chave_de_fendas "
                      "corta-relva bancada"},
    {NOTION_DISTANCE, "distância longe perto próximo quilómetro quilômetro a_pé trajeto arredores percurso"},
    {NOTION_PAPERWORK, "formulário papelada burocracia requerimento preencher certidão balcão carimbo "
                       "comprovativo"},
    {NOTION_PERMIT, "permitir permissão permitido autorizar autorização proibir proibido proibição "
                    "recusar"},
    {NOTION_CHILDCARE, "creche jardim_de_infância infantário ama babá pré-escola carrinho_de_bebé"},
    {NOTION_PICTURE, "foto fotografia imagem desenho câmara câmera desenhar pintura ilustração vídeo"},
    {NOTION_NEIGHBOUR, "vizinho vizinhos vizinhança ribeirinho proprietário confinante senhorio do_lado"},
    {NOTION_DAMP, "húmido úmido humidade umidade molhado seco bolor mofo hermético secar"},
    {NOTION_EXCLUDE, "excluir excluído exclusão deixar_de_fora de_fora marginalizado posto_de_lado "
                     "sem_internet rejeitado"},
    {NOTION_STORE, "cave sótão frigorífico geladeira congelador frasco pote caixa gaveta armário "
                   "prateleira guardar armazenar armazenamento conservar conservação arca"},
    {NOTION_LAW, "advogado processo ação_judicial patente portaria normativa jurídico tribunal "
                 "notificação"},
    {NOTION_PROBLEM, "entrave travar estorvo chatice incómodo travão emperrar inconveniente dor_de_cabeça "
                     "empecilho"},
    {NOTION_DISABILITY, "cego invisual óculos surdo deficiente cadeira_de_rodas bengala vista"},
    {NOTION_EVENT, "oficina atividade festa troca feira palestra visita jornada piquenique encontro "
                   "quermesse"},
    {NOTION_MONEY, "tarifa tarifas bilhete passe desconto portagem moeda reembolso grátis redução"},
    {NOTION_TRANSPORT, "barco navio balsa travessia cais voo aeroporto estação elétrico passageiro paragem bagagem "
                       "camião rampa embarque"},
    {NOTION_SAMPLE, "medir medição medições tira termómetro condutividade oxigénio calibrar amostra "
                    "números"},
};
NOTION_TABLE(general, pt)
