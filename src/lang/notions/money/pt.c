/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_pt[] = {
    {NOTION_PRICE,
     "preço preços caríssimo muito_caro tão_caro mais_barato barato barata baratos custa_caro custa_muito tarifa "
     "desconto descontos pechincha encarece preçário acessível_preço caro_demais olhos_da_cara"},
    {NOTION_DEBT,
     "dívida dívidas devedor devedores endividado endividamento sobre-endividamento inadimplente inadimplência calote "
     "caloteiro prestações_em_atraso em_atraso credor credores penhora agiota fiado nome_sujo"},
    {NOTION_TAX,
     "imposto impostos tributo tributos tributário contribuinte fisco iva irs icms iptu imi imposto_de_renda "
     "receita_federal finanças_públicas evasão_fiscal sonegação sonegar paraíso_fiscal tributação fiscalidade"},
    {NOTION_GRANT,
     "subsídio subsídios subvenção subvencionado edital editais candidatura_a_fundos fundos_europeus financiador "
     "fomento bolsa_de_estudo incentivo_financeiro cofinanciamento apoio_financeiro verba verbas"},
    {NOTION_FUNDRAISING,
     "angariação_de_fundos angariar arrecadar vaquinha crowdfunding rifa rifas patrocínio patrocinador patrocinadores "
     "bingo quermesse peditório mecenas financiamento_coletivo bazar_beneficente venda_de_bolos mealheiro"},
    {NOTION_FEE, "mensalidade mensalidades propina propinas anuidade quota_de_sócio joia_de_inscrição portagem "
                 "portagens pedágio taxa_de_inscrição taxa_moderadora bilhete_de_entrada ingresso_pago cotas_dos "
                 "as_taxas taxas_municipais taxa_do_lixo pagar_a_taxa taxa_turística taxas_moderadoras"},
    {NOTION_BUDGET, "orçamento orçamentos orçamental orçamentário tesoureiro tesoureira contabilidade contador défice "
                    "déficit balanço_anual orçamento_participativo contas_do_ano rubrica superávit despesa_e_receita"},
    {NOTION_CUTBACK,
     "corte_de_verbas cortaram_o austeridade apertar_o_cinto enxugar poupança_forçada troika teto_de_gastos "
     "contingenciamento cortes_na cortes_no cortes_orçamentais cortaram_a_verba cortaram_o_subsídio"},
    {NOTION_BANK, "banqueiro bancário empréstimo empréstimos hipoteca crédito_habitação juros conta_bancária "
                  "conta_poupança caixa_multibanco agência_bancária gerente_do_banco microcrédito cheque_especial "
                  "financiamento_bancário balcão_do_banco"},
    {NOTION_CASH, "dinheiro_vivo moedas moeda notas_e_moedas multibanco cartão_de_crédito cartão_de_débito maquininha "
                  "pix mbway transferência_bancária carteira_vazia cheque pagamento_móvel centavos trocar_notas"},
    {NOTION_INVESTMENT,
     "investimento investimentos investir investido investidor investidores retorno_do rentabilidade capital_de_risco "
     "longo_prazo acionista compensa_a aplicação_financeira bolsa_de_valores amortizar"},
    {NOTION_PROCUREMENT,
     "licitação licitações licitar concurso_público caderno_de_encargos contratação_pública adjudicação ajuste_direto "
     "pregão proposta_mais_barata menor_preço empreitada compras_públicas fornecedor_escolhido cotações"},
    {NOTION_SALE, "venda vendas vender vendido vendidos vendedor vendedora cliente clientes freguês fregueses freguesa "
                  "comprador compradores esgotado esgotou loja_cheia liquidação"},
    {NOTION_CONTRACT, "contrato contratos contratual assinar_o_contrato rescisão rescindir aditivo contratante notário "
                      "cartório subcontratação incumprimento fidelização contrapartes"},
    {NOTION_LAND_TITLE, "cadastro_predial escritura_pública escritura_da parcela_de_terra título_de_propriedade "
                        "latifúndio grilagem grileiro baldio baldios matrícula_do_imóvel registo_predial usucapião "
                        "posse_da_terra quilombola marco_de_divisa terreno_baldio compra_de_terrenos"},
    {NOTION_STARTUP,
     "startup empreendedor empreendedora empreendedorismo empreendedores abrir_um_negócio plano_de_negócios incubadora "
     "fundador fundadora conta_própria abrir_empresa próprio_negócio microempreendedor nova_empresa"},
    {NOTION_CLOSURE,
     "falência encerrou_portas fechou_as_portas fechou_portas fechou_de_vez baixou_as_portas insolvência última_loja "
     "trespasse passa-se encerramento_da_escola encerrou_as_portas encerramento_de encerramento_da_fábrica"},
    {NOTION_PROFIT, "lucro lucros lucrativo rentável rentáveis margem_de_lucro fins_lucrativos prejuízo prejuízos "
                    "dar_lucro receita_líquida ganância faturação_anual faturamento_anual"},
    {NOTION_SUPPLY,
     "fornecimento fornecedor fornecedores abastecimento desabastecimento entregas estoque stock prateleiras_vazias "
     "armazém grossista atacadista escassez cadeia_de_abastecimento peças_de_reposição rutura"},
    {NOTION_DEAR_TIMES,
     "inflação carestia custo_de_vida poder_de_compra aumento_dos_preços tudo_sobe tudo_mais_caro subida_dos_preços "
     "conta_da_luz cabaz cesta_básica está_tudo_caro chegar_ao_fim chega_ao_fim_do"},
    {NOTION_LAWSUIT, "processo_judicial tribunal tribunais juízes advogado advogada advogados ação_judicial sentença "
                     "réu recurso_judicial ministério_público processar_o litígio julgamento acórdão liminar "
                     "queixa-crime o_juiz um_juiz os_juízes a_juíza do_juiz"},
    {NOTION_EVIDENCE, "provas comprovativo comprovante recibo recibos testemunha testemunhas testemunho comprovar "
                      "comprovado evidência evidências fatura_com atestado impressão_digital talão"},
    {NOTION_IDENTITY_PAPERS,
     "cartão_de_cidadão bilhete_de_identidade passaporte carteira_de_identidade rg cpf certidão_de_nascimento "
     "documento_de_identidade autorização_de_residência indocumentado indocumentados carta_de_condução registo_civil "
     "registro_civil apátrida segunda_via visto_de_residência"},
    {NOTION_ONLINE_OFFICE,
     "governo_eletrónico governo_eletrônico governo_digital formulário_online formulário_eletrônico chave_móvel "
     "portal_das_finanças balcão_digital balcão_virtual serviços_online assinatura_digital serviço_digital "
     "atendimento_online gov.br certificado_digital portal_do_cidadão"},
    {NOTION_PUBLIC_OFFICE,
     "câmara_municipal prefeitura junta_de_freguesia balcão guichê guiché funcionário_público funcionários_públicos "
     "funcionária repartição repartições burocracia loja_do_cidadão senha_de_atendimento carimbo carimbos poupatempo "
     "secretaria_municipal horário_de_atendimento"},
    {NOTION_POLITICS,
     "os_políticos um_político politiqueiro partido_político vereador vereadora vereadores deputado deputada deputados "
     "parlamento assembleia_da_república oposição eleições eleitoral presidente_da_câmara autarca autarcas prefeito "
     "ministro senador campanha_eleitoral os_partidos partidos_políticos"},
    {NOTION_LOBBYING,
     "lobby lobista lobistas lóbi lóbis grupo_de_pressão grupos_de_interesse cunha_na compadrio portas_giratórias "
     "tráfico_de_influência bastidores porta_dos_fundos interesses_instalados pistolão"},
    {NOTION_AUTONOMY,
     "autonomia autónomo autônomo descentralização descentralizado autogestão autogoverno autodeterminação "
     "decidir_por_si decidimos_nós independência subsidiariedade soberania decidir_sozinhos"},
    {NOTION_CONSENT, "consentimento consentir consentido pedir_licença pedir_autorização sem_pedir sem_autorização "
                     "autorização_dos_pais assinar_a_autorização consentimento_informado termo_de_consentimento "
                     "anuência revogar aceitar_os_cookies"},
    {NOTION_FAIRNESS, "justiça_social injusto injusta injustiça equidade equitativo desigualdade desigualdades "
                      "igualdade_de_oportunidades favoritismo privilégios parte_justa dois_pesos quem_lucra"},
    {NOTION_LIABILITY,
     "responsabilidade_civil indemnização_por_danos danos_morais negligência negligente quem_paga_os responsável_legal "
     "responsabilizado culpa_de_quem defeito_oculto responder_pelos_danos responsabilização "
     "isenção_de_responsabilidade na_garantia garantia_de_fábrica prazo_de_garantia"},
    {NOTION_REFUND, "reembolso reembolsar reembolsado devolução_do_dinheiro devolver_o_dinheiro indemnização "
                    "indenização compensação_financeira ressarcimento ressarcir caução estorno vale-compra "
                    "depósito_de_garrafas dinheiro_de_volta"},
    {NOTION_QUOTA, "limite_máximo racionamento racionar lotação_máxima número_máximo plafond numerus_clausus "
                   "máximo_por limite_por cota_máxima teto_máximo teto_salarial"},
    {NOTION_MARKET_POWER, "monopólio monopólios oligopólio cartel multinacional multinacionais grandes_empresas "
                          "grande_distribuição posição_dominante abuso_de_poder grandes_redes dependência_de "
                          "atravessador atravessadores concorrência_desleal gigantes_da"},
    {NOTION_PROVENANCE, "proveniência procedência produto_local produtos_locais produtos_da_terra produtor_local "
                        "selo_de_qualidade certificação certificado_de_origem comércio_justo rastreabilidade "
                        "denominação_de_origem circuito_curto circuitos_curtos agricultura_familiar produto_da_região"},
    {NOTION_THEFT, "roubo roubos roubado roubaram roubar furto furtos furtado ladrão ladrões assalto_a assaltado "
                   "assaltante arrombamento arrombaram pilhagem gatuno batedor_de carteiristas_no os_carteiristas"},
    {NOTION_VIOLENCE, "violência violento violenta agressão agressões agredido agredir pancada pancadaria espancado "
                      "violência_doméstica maus-tratos murro soco socos briga brigas olho_roxo bateu_na"},
    {NOTION_PREVENTION, "prevenção preventivo preventiva prevenir precaução precauções antecipar deteção_precoce "
                        "mais_vale_prevenir melhor_prevenir detetor_de_fumo cautela"},
    {NOTION_DEMOCRACY, "democracia democrático democrática referendo plebiscito votação votar votaram voto votos urna "
                       "urnas assembleia_cidadã maioria abstenção abaixo-assinado participação_popular "
                       "consulta_popular sorteio_cívico braço_no_ar"},
    {NOTION_WELFARE, "segurança_social rendimento_social bolsa_família abono abono_de_família assistente_social "
                     "assistência_social subsídio_de_desemprego seguro-desemprego benefícios_sociais apoio_social cras "
                     "inss auxílio banco_alimentar rsi cadúnico estado_social"},
    {NOTION_SECOND_HAND, "segunda_mão brechó brechós feira_da_ladra bazar roupa_usada livros_usados roupa_em_segunda "
                         "escambo troca_de_roupa troca_de_livros olx feira_de_usados feira_de_trocas"},
    {NOTION_INHERITANCE, "herança heranças herdar herdado herdeiro herdeira herdeiros testamento legado_familiar "
                         "partilhas inventário_da_herança espólio casa_dos_avós deserdado"},
    {NOTION_STATE_LEVEL,
     "federal federalismo estadual estaduais governo_federal governo_central governo_estadual administração_central "
     "níveis_de_governo nível_estadual nível_federal nível_nacional competência_municipal competências_municipais "
     "autarquias poder_local esfera_federal regionalização distrital pacto_federativo"},
    {NOTION_ENFORCEMENT,
     "fiscalização fiscalizar fiscal_da fiscais ninguém_fiscaliza ninguém_controla multa multas multado multar "
     "letra_morta impunidade fazer_cumprir inspetor inspetores guarda_municipal vistoria"},
    {NOTION_FINE_PRINT,
     "letras_pequenas letras_miúdas letra_miudinha termos_e_condições termos_de_uso condições_gerais "
     "política_de_privacidade aviso_legal lupa nota_de_rodapé aviso_de_cookies juridiquês asterisco"},
    {NOTION_FREE_OF_CHARGE, "gratuito gratuita gratuitos gratuitamente gratuidade de_graça sem_custos entrada_livre "
                            "entrada_franca não_custa_nada à_borla borla sem_pagar sem_cobrar"},
    {NOTION_SHAREHOLDER,
     "cooperativa cooperativas cooperado cooperados cooperativista acionista acionistas ações_da sócios_da cooperante "
     "cooperativismo quotas_sociais mutualista os_dividendos distribuir_dividendos"},
    {NOTION_GOODS, "mercadoria mercadorias produto produtos bens_de_consumo artigos_de_consumo géneros_alimentícios "
                   "encomenda produtos_importados bens_importados"},
    {NOTION_FAIR_STALL, "barraca barracas feirante feirantes feira_livre vendedor_ambulante ambulantes camelô camelôs "
                        "dia_de_feira mercado_municipal peixeira vendedora_de_legumes quitanda praça_do_mercado "
                        "hortaliceira banca_de_fruta banca_do_mercado"},
    {NOTION_PRISON, "prisão prisões presidiário detento detentos penitenciária recluso reclusos liberdade_condicional "
                    "cela carcereiro presídio atrás_das_grades pena_de_prisão pulseira_eletrónica tornozeleira "
                    "na_cadeia os_presos um_preso presos_e está_preso foi_preso"},
    {NOTION_MONEY, "quem_paga do_próprio_bolso do_nosso_bolso nos_custa paga_a_conta"},
    {NOTION_FEE, "multa multas coima"},
    {NOTION_MONEY, "despesas"},
};
NOTION_TABLE(money, pt)
