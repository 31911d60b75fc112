/* SPDX-License-Identifier: MIT */
/* Portuguese words for each notion (notions.h), European and Brazilian. */
#include "tables.h"

const struct notion_words notions_pt[] = {
    {NOTION_ROLE, "papel papéis função responsabilidade responsável dever tarefa mandato obrigação cargo competir "
                  "incumbir encarregado"},
    {NOTION_STAKEHOLDER,
     "parte_interessada partes_interessadas ator atores actor grupo_de_interesse interessado multissetorial"},
    {NOTION_GOVERNMENT, "governo governamental estado estatal ministério ministro autoridade administração funcionário "
                        "setor_público sector_público parlamento "
                        "regulador"},
    {NOTION_COMPANY, "empresa empresarial companhia setor_privado sector_privado indústria firma comercial empresário "
                     "fabricante fornecedor"},
    {NOTION_CIVIL_SOCIETY, "sociedade_civil ong associação fundação ativista activista"},
    {NOTION_TECHNOLOGY,
     "técnico técnica tecnologia tecnológico engenheiro software digital informática computador tic"},
    {NOTION_OPERATOR, "operador operadora provedor isp telecomunicações registro hospedagem alojamento"},
    {NOTION_RESEARCH, "pesquisa pesquisador investigação investigador acadêmico académico academia cientista "
                      "científico ciência professor"},
    {NOTION_USER, "usuário utilizador utente cidadão cidadã cidadania cliente consumidor assinante morador"},
    {NOTION_YOUTH, "jovem jovens juventude criança adolescente estudante geração menor_de_idade miúdo"},
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
    {NOTION_EXAMPLE, "exemplo ilustrar caso história"},
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
    {NOTION_INFRASTRUCTURE, "infraestrutura rede equipamento cabo servidor roteador dispositivo"},
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
    {NOTION_MARKET, "mercado concorrência comércio economia econômico monopólio contrato comprar vender compra"},
    {NOTION_OWNERSHIP, "propriedade proprietário dono licença patente marca direitos_autorais"},
    {NOTION_COMMUNITY, "comunidade membro associado círculo"},
    {NOTION_NEUTRALITY, "neutro neutralidade independente independência imparcial"},
    {NOTION_MEMORY, "história passado anterior anteriormente antes"},
    {NOTION_WHO, "quem pessoa gente indivíduo"},
};
NOTION_TABLE(pt)
