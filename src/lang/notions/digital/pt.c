/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_pt[] = {
    {NOTION_UPDATE,
     "atualização_de_software atualizações_de_software atualização_de_segurança atualizações_de_segurança "
     "atualizar_o_sistema atualizar_o_software atualizações_automáticas desatualizado desatualizada obsoleto "
     "versão_antiga última_versão nova_versão fim_de_suporte sem_suporte firmware reiniciar reinicialização windows_xp "
     "windows_7 sistema_legado sistemas_legados programa_antigo remendo_de_segurança patch patches "
     "ultrapassado_o_software upgrade correção_de_segurança"},
    {NOTION_BUG,
     "bug bugs erro_de_software erro_informático falha_de_software falhas_do_programa mensagem_de_erro "
     "mensagens_de_erro programa_trava sistema_trava trava_o_computador travou_tudo depurar depuração depurador "
     "regressão tela_azul ecrã_azul vazamento_de_memória laço_infinito ponteiro_nulo deu_pau dá_erro bugado "
     "fecha_sozinho condição_de_corrida relatório_de_falha defeito_no_programa crashar crasha"},
    {NOTION_TESTING, "testes_unitários teste_unitário testes_de_integração teste_de_integração integração_contínua "
                     "cobertura_de_código cobertura_de_testes testes_automatizados testes_automáticos "
                     "bateria_de_testes conjunto_de_testes testes_de_regressão caso_de_teste casos_de_teste "
                     "ambiente_de_testes ambiente_de_homologação homologação_do_sistema fuzzing testador testadores "
                     "testes_de_software garantia_de_qualidade testes_no_vermelho beta_testers"},
    {NOTION_RELEASE,
     "lançamento_de_versão lançamento_da_versão versão_estável versão_principal número_de_versão número_da_versão "
     "ciclo_de_lançamento registro_de_alterações registo_de_alterações changelog notas_de_versão notas_de_lançamento "
     "versão_candidata versão_beta congelamento_de_código suporte_de_longo release releases semver lts "
     "publicar_versões calendário_de_versões"},
    {NOTION_CODE_REVIEW,
     "revisão_de_código revisar_código revisar_o_código rever_o_código revisor_de_código pull_request merge_request "
     "pedido_de_merge merge commit commits diff rebase quatro_olhos revisão_de_patches aprovar_o_patch aprovar_patches "
     "permissão_de_escrita programação_em_par segundo_revisor revisores_de_código code_review fundir_o_código"},
    {NOTION_MAINTAINER,
     "mantenedor mantenedora mantenedores projeto_abandonado pacote_órfão software_abandonado único_mantenedor "
     "único_desenvolvedor único_programador desenvolvedor_principal desenvolvedores_voluntários fator_ônibus "
     "fator_autocarro responsável_pelo_pacote projeto_pessoal ninguém_mantém mantém_sozinho "
     "desenvolvedor_solitário empacotador committer bus_factor"},
    {NOTION_DEPENDENCY,
     "dependências_de_software dependências_externas dependência_transitiva nossas_dependências gestão_de_dependências "
     "gerir_dependências gerenciar_dependências árvore_de_dependências biblioteca_externa bibliotecas_externas "
     "bibliotecas_de_terceiros biblioteca_de_terceiros código_de_terceiros componentes_de_terceiros sbom "
     "lista_de_componentes npm pypi log4j gestor_de_pacotes gerenciador_de_pacotes lockfile fixar_versões "
     "pacotes_externos pacotes_de_terceiros cadeia_do_software"},
    {NOTION_SOFTWARE_LICENCE,
     "licença_de_software licenças_de_software licença_livre licenças_livres licença_do_programa software_proprietário "
     "código_fechado copyleft gpl agpl lgpl licença_mit licença_bsd licença_apache licença_permissiva creative_commons "
     "domínio_público chave_de_licença licença_dupla custo_das_licenças relicenciar relicenciamento "
     "contrato_de_licença texto_da_licença licença_de_uso"},
    {NOTION_OPEN_SOURCE, "software_livre código_aberto open_source fonte_aberta linux libreoffice gnu debian firefox "
                         "mozilla wikipédia wikipedia código_público código_publicado github opensource "
                         "dinheiro_público_código programas_livres comunidade_de_software thunderbird"},
    {NOTION_DOCUMENTATION,
     "documentação documentar documentado tutorial tutoriais manual_do_usuário manual_do_utilizador "
     "manual_de_instruções manual_de_referência guia_do_usuário guia_rápido wiki readme exemplos_de_código "
     "código_de_exemplo passo_a_passo perguntas_frequentes faq sem_documentação mal_documentado instruções_de_uso "
     "ajuda_online base_de_conhecimento cábula páginas_de_manual"},
    {NOTION_INTERFACE,
     "interface interfaces api apis formato_de_arquivo formato_de_ficheiro formato_de_dados formato_de_intercâmbio "
     "esquema_de_dados json xml csv serviço_web webservice conector botão menu_suspenso interface_gráfica "
     "intercâmbio_de_dados troca_de_dados webhook plugin endpoint usabilidade ponto_de_extremidade"},
    {NOTION_COMPATIBILITY,
     "compatível compatibilidade incompatível incompatibilidade retrocompatível retrocompatibilidade interoperável "
     "interoperabilidade mudanças_incompatíveis quebra_de_compatibilidade quebra_a_compatibilidade migração_de_dados "
     "migração_do_sistema migração_de_sistemas migrar_os_dados migrar_para obsolescência descontinuado emulador "
     "clientes_antigos camada_de_compatibilidade portar_o_código"},
    {NOTION_ENCRYPTION,
     "criptografia criptografado criptografada criptografar encriptação encriptar encriptado cifragem cifrar decifrar "
     "desencriptar ponta_a_ponta tls ssl pgp gpg autoridade_certificadora certificado_digital certificado_expirado "
     "certificado_vencido comprimento_da_chave tamanho_da_chave chave_privada chave_pública porta_dos_fundos "
     "pós-quântica aes texto_claro troca_de_chaves"},
    {NOTION_BACKUP, "backup backups cópia_de_segurança cópias_de_segurança cópia_de_reserva restaurar_os_dados "
                    "restauração_de_dados restaurar_os_arquivos restauro_dos_dados recuperar_os_arquivos "
                    "recuperar_os_ficheiros recuperação_de_dados disco_externo hd_externo hd_queimou disco_avariado "
                    "pen_drive pendrive arquivos_perdidos ficheiros_perdidos perda_de_dados "
                    "perdi_as_fotos fora_do_escritório fita_magnética segunda_cópia cópia_externa snapshot"},
    {NOTION_SERVER,
     "servidores hospedagem_de_sites alojamento_web hospedado_em centro_de_dados centros_de_dados data_center "
     "datacenter nuvem_informática na_nuvem computação_em_nuvem máquina_virtual contentores_docker kubernetes "
     "tempo_de_inatividade servidor_caiu servidor_caído servidor_web servidor_de_email sala_de_servidores "
     "administrador_de_sistemas espaço_em_disco aws azure provedor_de_nuvem hosting auto-hospedado fora_do_ar"},
    {NOTION_SOFTWARE_SPEED,
     "latência tempo_de_carregamento tempo_de_carga demora_a_carregar demora_para_carregar demora_pra_carregar "
     "não_carrega tempo_de_resposta lentidão_do_sistema lentidão_do_site página_lenta programa_lento sistema_lento "
     "ampulheta milissegundos desempenho_do_software desempenho_do_sistema memória_ram memória_cache cache "
     "benchmark consumo_de_memória fica_rodando_a "},
    {NOTION_MOBILE_APP,
     "app apps aplicação_móvel aplicações_móveis smartphone telemóvel telemóveis celular "
     "celulares android iphone notificação_push notificações_do_celular baixar_o_aplicativo baixar_o_app "
     "descarregar_a_aplicação instalar_o_app instalar_o_aplicativo play_store app_store loja_de_aplicativos código_qr "
     "qr_code desinstalar versão_móvel memória_do_celular ecrã_tátil"},
    {NOTION_WEBSITE, "site website sítio_eletrônico página_web páginas_web página_da_internet página_inicial "
                     "portal_web navegador hiperligação link_quebrado links_quebrados link_partido url "
                     "formulário_online formulário_web formulário_eletrônico clicar clique cliques endereço_eletrônico "
                     "página_não_encontrada erro_404 intranet wordpress webmaster homepage"},
    {NOTION_SEARCH, "motor_de_busca motores_de_busca motor_de_pesquisa mecanismo_de_busca buscador busca_no_site "
                    "pesquisa_no_site pesquisa_na_internet resultados_da_busca resultados_da_pesquisa palavra-chave "
                    "palavras-chave google googlar texto_completo impossível_encontrar não_encontro_nada não_acho_nada "
                    "índice_remissivo indexação indexar barra_de_pesquisa barra_de_busca campo_de_busca "
                    "campo_de_pesquisa critérios_de_busca localizar_informação "},
    {NOTION_SPAM,
     "spam lixo_eletrônico lixo_eletrónico email_indesejado emails_indesejados e-mails_indesejados correio_indesejado "
     "mensagens_indesejadas propaganda_indesejada não_solicitado cancelar_a_inscrição cancelar_a_subscrição "
     "descadastrar filtro_anti-spam antispam caixa_cheia caixa_de_entrada envio_em_massa chamadas_de_telemarketing "
     "telemarketing lista_negra muitos_e-mails enxurrada_de_emails spammer"},
    {NOTION_SOCIAL_MEDIA,
     "redes_sociais rede_social mídias_sociais mídia_social facebook instagram tiktok twitter youtube whatsapp "
     "telegram mastodon linkedin snapchat influenciador_digital influenciadores influencer influencers seguidores "
     "hashtag tuíte tuitar selfie viralizou vídeo_viral youtuber grupo_de_whatsapp grupo_do_whatsapp "
     "grupo_de_facebook página_do_facebook fediverso zap"},
    {NOTION_MODERATION,
     "moderação moderador moderadora moderar troll trolls trolar banir banido banimento bloquear_usuários "
     "bloquear_utilizadores apagar_mensagens mensagens_apagadas apagar_comentários comentários_apagados "
     "regras_do_fórum netiqueta comentários_de_ódio denunciar_comentários fora_do_tópico insultos_online "
     "suspender_contas conta_suspensa expulso_do_fórum expulso_do_grupo remoção_de_conteúdo"},
    {NOTION_DISINFORMATION,
     "mentirosos desinformação informação_falsa informações_falsas notícia_falsa notícias_falsas fake_news boato "
     "boatos "
     "checagem_de_fatos verificação_de_factos checadores fact-checking deepfake vídeo_manipulado "
     "foto_adulterada rumores teoria_da_conspiração teorias_da_conspiração conspiracionista desmentir "
     "desmentido robôs_nas_redes fábrica_de_trolls corrente_de_whatsapp corrente_do_zap embuste negacionismo"},
    {NOTION_JOURNALISM,
     "jornalismo jornalista jornalistas jornal jornais redator redação_do_jornal chefe_de_redação editor-chefe "
     "reportagem imprensa imprensa_local imprensa_regional liberdade_de_imprensa "
     "correspondente_local agência_de_notícias coletiva_de_imprensa conferência_de_imprensa comunicado_de_imprensa "
     "manchete manchetes primeira_página sigilo_da_fonte fontes_jornalísticas gazeta "
     "jornalismo_investigativo carteira_profissional"},
    {NOTION_BROADBAND, "banda_larga fibra_ótica fibra_óptica chegou_a_fibra chega_a_fibra cobertura_móvel "
                       "cobertura_de_celular sem_cobertura sem_rede não_há_rede sem_sinal não_tem_sinal não_pega_sinal "
                       "celular_não_pega zona_branca zonas_brancas zona_de_sombra adsl 4g 5g wifi wi-fi "
                       "antena_de_telemóvel torre_de_celular internet_lenta conexão_lenta ligação_lenta megabits "
                       "gigabit última_milha internet_por_satélite starlink cabo_de_cobre velocidade_da_internet"},
    {NOTION_OFFLINE,
     "sem_internet em_papel no_papel formulário_em_papel por_telefone pelo_correio por_carta sem_computador "
     "sem_smartphone sem_celular sem_telemóvel não_tenho_computador não_tenho_internet não_tem_internet "
     "cara_a_cara frente_a_frente presencial presencialmente balcão ao_balcão guichê guiché quadro_de_avisos "
     "desconectado telefone_fixo boca_a_boca pessoa_de_verdade analógico_e_papel offline"},
    {NOTION_DIGITAL_SKILLS,
     "competências_digitais literacia_digital letramento_digital alfabetização_digital analfabetismo_digital "
     "exclusão_digital fosso_digital curso_de_informática cursos_de_informática aulas_de_informática "
     "aula_de_computador curso_de_celular oficina_de_celular mexer_no_celular mexer_no_computador mexer_no_telemóvel "
     "meu_neto_me neto_ajuda netos_ajudam medo_do_computador esqueci_a_senha inclusão_digital "
     "capacitação_digital habilidades_digitais não_sei_mexer não_sabe_mexer educação_midiática nativos_digitais "
     "lan_house telecentro"},
    {NOTION_AI,
     "inteligência_artificial chatgpt modelo_de_linguagem modelos_de_linguagem chatbot aprendizado_de_máquina "
     "aprendizagem_automática aprendizagem_profunda rede_neural redes_neurais redes_neuronais dados_de_treinamento "
     "dados_de_treino texto_gerado textos_gerados gerado_por_ia algoritmo algoritmos alucinação alucinações alucinar "
     "ia_generativa copilot decisão_automatizada decisões_automatizadas assistente_virtual gpt"},
    {NOTION_OPEN_DATA,
     "dados_abertos open_data conjunto_de_dados conjuntos_de_dados legível_por_máquina legíveis_por_máquina "
     "portal_de_dados catálogo_de_dados dados_brutos dados_geográficos reutilização_de_dados reutilizar_os_dados "
     "reuso_dos_dados baixar_os_dados descarregar_os_dados formato_aberto formatos_abertos arquivo_csv ficheiro_csv "
     "planilha planilhas tabelas_em_pdf dados_públicos abertura_de_dados geodados os_metadados metadados_e"},
    {NOTION_PERSONAL_DATA,
     "dados_pessoais proteção_de_dados lgpd rgpd encarregado_de_proteção direito_ao_esquecimento direito_de_acesso "
     "direito_ao_apagamento apagar_meus_dados apagar_os_meus meus_dados dados_de_saúde dados_sensíveis "
     "dados_dos_pacientes prazo_de_conservação prazo_de_retenção anonimizar anonimização anonimizados pseudonimização "
     "minimização_de_dados consentimento_informado vazamento_de_dados fuga_de_dados data_de_nascimento "
     "política_de_privacidade quem_pode_ver responsável_pelo_tratamento titular_dos_dados"},
    {NOTION_TRACKING,
     "rastreamento_online rastreamento_na_internet rastreador rastreadores rastreados_na_internet cookie cookies "
     "aviso_de_cookies banner_de_cookies publicidade_direcionada publicidade_personalizada anúncios_personalizados "
     "anúncios_direcionados perfil_publicitário geolocalização geolocalizado dados_de_localização "
     "bloqueador_de_anúncios pegada_digital telemetria anúncio_me_persegue propaganda_me_persegue venda_de_dados "
     "corretores_de_dados recusar_os_cookies"},
    {NOTION_ONLINE_IDENTITY,
     "identidade_digital senha senhas palavra-passe palavras-passe nome_de_usuário nome_de_utilizador login "
     "conta_de_usuário criar_uma_conta fazer_login iniciar_sessão dois_fatores autenticação autenticar gov.br "
     "chave_móvel_digital verificação_de_identidade nome_real nome_verdadeiro pseudônimo pseudónimo "
     "assinatura_eletrônica assinatura_digital cartão_de_cidadão conta_bloqueada perfil_falso perfis_falsos "
     "conta_falsa biometria roubo_de_identidade apelido_na_internet cadastro_online"},
    {NOTION_SURVEILLANCE, "vigilância videovigilância câmera_de_vigilância câmaras_de_vigilância câmeras_de_segurança "
                          "câmeras_por_todo câmaras_por_todo escuta_telefônica escutas_telefónicas grampo grampeado "
                          "grampear reconhecimento_facial serviços_secretos serviço_secreto serviços_de_inteligência "
                          "espionagem espionar espionado espião espiões programa_espião big_brother vigiados vigiar "
                          "pegasus drone drones vigilância_em_massa retenção_de_dados bisbilhotar"},
    {NOTION_DISCLOSURE,
     "divulgação_responsável divulgação_coordenada divulgação_de_vulnerabilidades reportar_vulnerabilidades "
     "reportar_uma_vulnerabilidade comunicar_vulnerabilidades relatar_vulnerabilidades falha_de_segurança "
     "falhas_de_segurança brecha_de_segurança brechas_de_segurança dia_zero zero-day embargo cve recompensa_por_falhas "
     "bug_bounty caçador_de_bugs caçadores_de_bugs pesquisador_de_segurança pesquisadores_de_segurança "
     "investigador_de_segurança hacker_ético hackers_éticos 90_dias noventa_dias aviso_de_segurança "
     "boletim_de_segurança exploit security.txt"},
    {NOTION_RESPONSE_TEAM,
     "resposta_a_incidentes equipe_de_resposta equipa_de_resposta gestão_de_incidentes csirt soc gabinete_de_crise "
     "comitê_de_crise plantão plantonista escala_de_prevenção plano_de_contingência simulacro simulado_de_crise "
     "escalonamento_de_incidentes análise_forense forense lições_do_incidente árvore_de_chamadas sala_de_crise "
     "manual_de_crise exercício_de_mesa contenção_do_incidente playbook cert_nacional"},
    {NOTION_RANSOM,
     "resgate_em_bitcoin resgate_digital pagar_o_resgate pagamento_do_resgate pagou_o_resgate pagaram_o_resgate "
     "pagar_resgate ransomware sequestro_de_dados sequestraram_os_dados chantagem chantagista chantagistas extorsão "
     "extorquir bitcoin bitcoins arquivos_criptografados ficheiros_encriptados dados_encriptados criptografaram_tudo "
     "chave_de_decifração lockbit dupla_extorsão negociar_com_criminosos nunca_pagar"},
    {NOTION_PEER_REVIEW,
     "parecerista_anônimo parecer_anônimo revisão_por_pares revisor_anônimo revisores parecer_do_revisor "
     "arbitragem_científica duplo-cego duplo_cego revista_arbitrada manuscrito manuscritos revisões_maiores "
     "revisão_menor artigo_rejeitado artigos_rejeitados artigo_recusado decisão_do_editor decisão_editorial revisor_2 "
     "avaliação_por_pares comitê_de_programa comissão_científica avaliadores_anônimos"},
    {NOTION_PUBLISHING,
     "publicação_científica publicações_científicas publicar_um_artigo revista_científica revistas_científicas "
     "periódico_científico periódicos_científicos acesso_aberto taxa_de_publicação taxas_de_publicação apc editora "
     "editoras elsevier springer preprint arxiv assinatura_de_revistas revista_predatória revistas_predatórias "
     "fator_de_impacto artigo_científico artigos_científicos monografia isbn autopublicação repositório_institucional "
     "comitê_editorial imprensa_universitária publicar_ou_perecer scielo"},
    {NOTION_REPRODUCIBILITY,
     "reprodutibilidade reprodutível reprodutíveis replicar replicação replicável crise_de_replicação "
     "crise_de_reprodutibilidade mesmo_resultado mesmos_resultados repetir_o_experimento repetir_a_experiência "
     "repetir_os_experimentos reproduzir_os_resultados reproduzir_o_experimento seção_de_métodos secção_de_métodos "
     "caderno_de_laboratório jupyter docker pré-registro semente_aleatória script_de_análise resultado_negativo "
     "resultados_negativos rodar_de_novo irreprodutível"},
    {NOTION_CITATION, "citação citações citar_os_dados citar_as_fontes bibliografia referência_bibliográfica "
                      "referências_bibliográficas lista_de_referências nota_de_rodapé notas_de_rodapé doi coautor "
                      "coautores autoria_dos_dados crédito_pelos_dados reconhecimento_pelos_dados índice_h plágio "
                      "plagiar zotero bibtex agradecimentos_do_artigo orcid autocitação número_de_citações abnt"},
    {NOTION_LAB_EQUIPMENT,
     "microscópio microscópios laboratório laboratórios calibração calibrar calibrado reagente reagentes centrífuga "
     "pipeta pipetas espectrômetro espectrómetro espectrômetro_de_massa sequenciador tubo_de_ensaio tubos_de_ensaio "
     "proveta capela_de_exaustão tempo_de_instrumento tempo_de_feixe técnico_de_laboratório placa_de_petri autoclave "
     "incubadora_de_culturas telescópio osciloscópio microscópio_eletrônico freezer_de_amostras "
     "equipamentos_de_laboratório instrumentação"},
    {NOTION_STATISTICS, "estatística estatístico estatísticas tamanho_da_amostra tamanho_amostral amostragem "
                        "amostra_aleatória média_aritmética em_média mediana desvio_padrão desvio-padrão "
                        "barras_de_erro margem_de_erro intervalo_de_confiança estatisticamente_significativo "
                        "significância_estatística valor_p regressão_linear correlação correlacionar probabilidade "
                        "grupo_de_controle grupo_de_controlo variância censo histograma amostra_pequena ibge"},
    {NOTION_PRESERVATION,
     "preservação_digital preservação_a_longo arquivar_documentos arquivologia "
     "digitalizar digitalização_de_documentos digitalização_do_acervo formatos_obsoletos formato_obsoleto "
     "formatos_antigos disquete disquetes microfilme fita_magnética ilegível ilegíveis emulação pdf/a "
     "soma_de_verificação daqui_a_décadas internet_archive arquivo_da_web depósito_legal "
     "migração_de_formatos cd-rom suporte_obsoleto"},
    {NOTION_DOMAIN_NAME,
     "nome_de_domínio nomes_de_domínio domínio_da_internet domínio_de_internet dns dnssec registrador_de_domínios "
     "registro.br registro_de_domínios registo_de_domínios servidor_de_nomes servidores_de_nomes zona_raiz "
     "arquivo_de_zona domínio_expirado domínio_de_topo tld icann whois subdomínio resolução_de_nomes cybersquatting "
     "titular_do_domínio domínio_próprio extensão_de_domínio"},
    {NOTION_ROUTING, "roteamento encaminhamento_de_pacotes bgp peering troca_de_tráfego "
                     "interconexão_de_redes sistema_autônomo sistemas_autônomos sistema_autónomo prefixo prefixos rpki "
                     "sequestro_de_rotas vazamento_de_rotas endereço_ip endereços_ip ipv6 ipv4 "
                     "provedor_de_trânsito tabela_de_rotas cabo_submarino cabos_submarinos traceroute perda_de_pacotes "
                     "roteador roteadores asn tráfego_de_internet"},
    {NOTION_WEB_ACCESSIBILITY,
     "leitor_de_tela leitor_de_ecrã leitores_de_tela leitores_de_ecrã acessibilidade_web acessibilidade_digital "
     "site_acessível wcag texto_alternativo textos_alternativos só_com_teclado navegação_por_teclado pelo_teclado "
     "contraste_de_cores pouco_contraste letra_grande letra_pequena letras_grandes letra_miúda tamanho_da_letra "
     "tamanho_da_fonte linha_braille braille legendas legendado comando_de_voz daltônico daltónico lupa "
     "pdf_inacessível leitura_fácil cinza_sobre_cinza audiodescrição vlibras"},
    {NOTION_FORK, "fork forks bifurcação_do_projeto bifurcar cisão cisão_do_projeto separação_do_projeto "
                  "divisão_do_projeto caminhos_separados projeto_derivado "
                  "projeto_rival duas_versões_do cisma racha_no_projeto derivação_do_código"},
    {NOTION_LOCALISATION, "localização_de_software internacionalização interface_traduzida traduzir_a_interface "
                          "tradução_do_programa cadeias_de_texto conjunto_de_caracteres caracteres_acentuados unicode "
                          "utf-8 acentos_e_cedilhas cedilha tipografia diacríticos direita_para_esquerda "
                          "layout_do_teclado formato_de_data weblate não_traduzido por_traduzir só_em_inglês "
                          "tudo_em_inglês tradução_automática caracteres_estranhos versão_em_português tipo_de_letra"},
    {NOTION_VIDEO_MEETING,
     "videoconferência videoconferências videochamada videochamadas reunião_online reuniões_online reunião_virtual "
     "reuniões_virtuais reunião_híbrida formato_híbrido zoom teams skype jitsi google_meet transmissão_ao_vivo "
     "transmissão_em_direto live lives streaming webinar webinário câmera_ligada câmera_desligada câmara_desligada "
     "câmeras_desligadas microfone_desligado silenciar_o_microfone fuso_horário fusos_horários partilhar_o_ecrã "
     "compartilhar_a_tela participação_remota participar_à_distância"},
    {NOTION_TICKET,
     "sistema_de_tickets chamados_abertos abrir_um_chamado abrir_chamado número_do_chamado tickets_abertos tickets "
     "gestão_de_incidências rastreador_de_bugs relatório_de_bug relatórios_de_bugs relato_de_bug relatos_de_erros "
     "bugs_abertos pedidos_pendentes relatórios_duplicados relatos_duplicados duplicatas triagem_de_bugs "
     "triagem_de_chamados backlog jira bugzilla gitlab redmine fechado_sem_resposta fila_de_chamados "
     "central_de_atendimento helpdesk"},
};
NOTION_TABLE(digital, pt)
