/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_es[] = {
    {NOTION_UPDATE,
     "parches_de_seguridad actualización actualizaciones actualizar actualizado desactualizado parche_de_seguridad "
     "obsoleto versión_antigua versión_vieja última_versión nueva_versión fin_de_soporte sin_soporte "
     "soporte_extendido firmware reiniciar reinicio windows_xp windows_7 sistema_heredado "
     "sistemas_heredados programa_antiguo desfasado sigue_con_windows"},
    {NOTION_BUG, "depurar_el_código depuración_de_errores bug bugs error_informático fallo_informático "
                 "fallo_de_software fallos_del_programa error_de_software "
                 "mensaje_de_error se_cuelga se_bloquea_solo pantallazo pantalla_azul "
                 "regresión fuga_de_memoria bucle_infinito fallo_de_segmentación traza_de_error puntero_nulo "
                 "se_cierra_solo condición_de_carrera da_error informe_de_fallo congelada_la_pantalla"},
    {NOTION_TESTING,
     "pruebas_unitarias prueba_unitaria prueba_de_integración pruebas_de_integración integración_continua "
     "cobertura_de_código cobertura_de_pruebas pruebas_automatizadas pruebas_automáticas batería_de_pruebas "
     "banco_de_pruebas pruebas_de_regresión caso_de_prueba entorno_de_pruebas fuzzing "
     "pruebas_de_software pruebas_en_rojo todo_en_verde beta_testers"},
    {NOTION_RELEASE,
     "lanzamiento_de_versión versión_estable versión_mayor versión_menor número_de_versión ciclo_de_lanzamiento "
     "ciclo_de_publicación registro_de_cambios changelog notas_de_versión versión_candidata versión_beta "
     "versionado_semántico nueva_entrega_del publicar_versiones congelación_de_código soporte_a_largo lts "
     "semver desplegar_versiones calendario_de_versiones"},
    {NOTION_CODE_REVIEW,
     "revisión_de_código revisar_código revisar_el_código revisor_de_código pull_request merge_request "
     "solicitud_de_fusión fusionar_el_código commit commits diff cuatro_ojos revisión_del_parche "
     "revisar_parches parches_pendientes_de aprobar_parches aprobar_un_parche permiso_de_escritura "
     "programación_en_pareja segundo_revisor visto_bueno_al revisores_de_código fusionar_ramas"},
    {NOTION_MAINTAINER,
     "mantenedor mantenedora mantenedores proyecto_abandonado paquete_huérfano software_abandonado único_mantenedor "
     "único_desarrollador desarrollador_principal desarrolladores_voluntarios factor_autobús factor_camión "
     "responsable_del_paquete empaquetador proyecto_personal en_mis_ratos nadie_mantiene "
     "lo_mantiene_uno mantiene_él_solo proyecto_de_uno "},
    {NOTION_DEPENDENCY,
     "suministro_de_software dependencias_de_software dependencia_transitiva dependencias_externas "
     "nuestras_dependencias "
     "gestionar_dependencias árbol_de_dependencias biblioteca_externa bibliotecas_externas bibliotecas_de_terceros "
     "librería_externa librerías_externas librerías_de_terceros código_de_terceros componentes_de_terceros "
     "sbom lista_de_componentes npm pypi log4j gestor_de_paquetes fijar_versiones "
     "archivo_de_bloqueo paquetes_de_terceros ataque_a_dependencias"},
    {NOTION_SOFTWARE_LICENCE,
     "licencia_de_software licencia_libre licencias_libres licencia_del_programa licencias_de_software "
     "software_propietario software_privativo privativo copyleft gpl agpl lgpl licencia_mit licencia_bsd "
     "licencia_apache licencia_permisiva creative_commons dominio_público código_cerrado clave_de_licencia "
     "doble_licencia relicenciar coste_de_licencias pago_de_licencias contrato_de_licencia licencia_propietaria"},
    {NOTION_OPEN_SOURCE, "software_libre código_abierto open_source fuentes_abiertas fuente_abierta linux libreoffice "
                         "gnu debian firefox mozilla wikipedia código_público código_publicado github softwarelibre "
                         "programas_libres dinero_público_código comunidad_libre opensource thunderbird"},
    {NOTION_DOCUMENTATION,
     "documentación documentar documentado tutorial tutoriales manual_de_usuario manual_de_instrucciones "
     "manual_de_referencia guía_de_usuario guía_rápida wiki readme ejemplos_de_código código_de_ejemplo paso_a_paso "
     "preguntas_frecuentes faq sin_documentar mal_documentado instrucciones_de_uso ayuda_en_línea base_de_conocimiento "
     "página_de_manual"},
    {NOTION_INTERFACE,
     "interfaz interfaces api apis punto_de_acceso formato_de_archivo formato_de_datos formato_de_intercambio "
     "esquema_de_datos json xml csv servicio_web complemento_de_software conector botón menú_desplegable "
     "interfaz_gráfica intercambio_de_datos webhook pasarela_de_datos usabilidad interoperar extremo_de_api plugin"},
    {NOTION_COMPATIBILITY,
     "compatible compatibilidad incompatible incompatibilidad retrocompatible retrocompatibilidad interoperable "
     "interoperabilidad cambio_incompatible cambios_incompatibles ruptura_de_compatibilidad migrar_a "
     "migración_de_datos migración_de_sistema migración_informática obsolescencia emulador funciones_obsoletas "
     "clientes_antiguos no_abre_el portar_el_código capa_de_compatibilidad cambio_de_sistema"},
    {NOTION_ENCRYPTION,
     "encriptación encriptar encriptado descifrar descifrado criptografía criptográfico extremo_a_extremo tls ssl pgp "
     "gpg autoridad_de_certificación certificado_digital certificado_caducado longitud_de_clave clave_privada "
     "clave_pública puerta_trasera poscuántica aes texto_en_claro intercambio_de_claves mensajería_cifrada el_cifrado "
     "sin_cifrar datos_cifrados cifrado_de_extremo cifrado_fuerte clave_de_cifrado"},
    {NOTION_BACKUP, "copia_de_seguridad copias_de_seguridad copia_de_respaldo copias_de_respaldo respaldo_de_datos "
                    "respaldar_los_datos backup backups restaurar_los_datos restauración_de_datos restaurar_la_copia "
                    "recuperar_los_archivos recuperación_de_datos disco_duro_externo disco_duro_roto se_murió_el usb "
                    "pendrive archivos_perdidos datos_perdidos perdimos_los_datos pérdida_de_datos perdí_las_fotos "
                    "cinta_magnética segunda_copia copia_externa"},
    {NOTION_SERVER, "servidor servidores alojamiento_web alojado_en hospedaje_web centro_de_datos centros_de_datos "
                    "nube_informática en_la_nube computación_en_nube máquina_virtual contenedores_docker kubernetes "
                    "tiempo_de_inactividad caída_del_servidor sala_de_servidores administrador_de_sistemas "
                    "autoalojado autoalojamiento espacio_en_disco aws azure proveedor_de_nube hosting"},
    {NOTION_SOFTWARE_SPEED,
     "memoria_caché latencia tiempo_de_carga tiempos_de_carga tarda_en_cargar no_carga tiempo_de_respuesta "
     "va_a_pedales "
     "lentitud_del_sistema página_lenta programa_lento sistema_lento reloj_de_arena milisegundos "
     "rendimiento_del_software rendimiento_del_sistema memoria_ram benchmark perfilado_de_código "
     "se_queda_pensando consumo_de_memoria tortuga_informática"},
    {NOTION_MOBILE_APP,
     "teléfono_móvil teléfono_celular app apps aplicación_móvil aplicaciones_móviles aplicación_del_móvil "
     "teléfono_inteligente smartphone "
     "teléfonos_inteligentes android iphone notificación_push notificaciones_del_móvil descargar_la_app "
     "instalar_la_app instalar_la_aplicación play_store app_store tienda_de_aplicaciones código_qr "
     "desinstalar versión_móvil pantalla_táctil memoria_del_móvil"},
    {NOTION_WEBSITE, "sitio_web página_web páginas_web página_de_inicio portal_web navegador hipervínculo enlace_roto "
                     "enlaces_rotos enlace_muerto url formulario_web formulario_en_línea pinchar_en hacer_clic clic "
                     "clics dirección_web sede_electrónica página_no_encontrada error_404 intranet wordpress "
                     "diseño_web webmaster "},
    {NOTION_SEARCH, "buscador buscadores motor_de_búsqueda motores_de_búsqueda búsqueda búsquedas búsqueda_en_línea "
                    "resultados_de_búsqueda palabra_clave palabras_clave google googlear texto_completo "
                    "imposible_encontrar no_encuentro_nada índice_alfabético indexación indexar barra_de_búsqueda "
                    "campo_de_búsqueda criterios_de_búsqueda localizar_la_información rastrear_documentos"},
    {NOTION_SPAM,
     "baja_del_boletín spam correo_basura correo_no_deseado correos_no_deseados publicidad_no_deseada no_solicitado "
     "cancelar_la_suscripción desuscribirse filtro_antispam antispam bandeja_de_entrada buzón_lleno bandeja_llena "
     "correo_masivo correos_masivos envíos_masivos llamadas_comerciales cadena_de_correos lista_negra "
     "demasiados_correos publicidad_por_correo avalancha_de_correos spammer"},
    {NOTION_SOCIAL_MEDIA,
     "redes_sociales red_social facebook instagram tiktok twitter youtube whatsapp telegram mastodon linkedin snapchat "
     "influencer influencers seguidores hashtag tuit tuitear tuits selfie vídeo_viral "
     "youtuber grupo_de_whatsapp grupo_de_facebook página_de_facebook fediverso likes"},
    {NOTION_MODERATION,
     "moderación moderador moderadora moderar trol troles trolls trol_de_internet bloquear_usuarios usuario_bloqueado "
     "expulsado_del_foro expulsión_del_foro borrar_mensajes borrar_comentarios comentarios_borrados mensajes_borrados "
     "normas_del_foro reglas_del_foro netiqueta comentarios_de_odio reportar_comentarios denunciar_comentarios "
     "fuera_de_tema insultos_en_línea suspender_cuentas cuenta_suspendida retirada_de_contenidos"},
    {NOTION_DISINFORMATION,
     "desinformación información_falsa noticia_falsa noticias_falsas bulo bulos fake_news propaganda "
     "verificación_de_hechos verificador_de_datos verificadores fact-checking deepfake ultrafalso vídeo_manipulado "
     "foto_trucada rumor rumores conspiración conspiranoico teorías_conspirativas mentira mentiras "
     "desmentir desmentido granja_de_bots bots patraña cadena_de_whatsapp paparrucha"},
    {NOTION_JOURNALISM,
     "periodismo periodista periodistas periódico periódicos redactor_jefe redacción_del_periódico reportero reportera "
     "reportaje diario_local prensa prensa_local libertad_de_prensa editorial_del_periódico corresponsal "
     "agencia_de_noticias rueda_de_prensa conferencia_de_prensa nota_de_prensa comunicado_de_prensa titular_de_prensa "
     "portada_del_periódico periodismo_de_investigación secreto_profesional fuentes_periodísticas columnista "
     "sala_de_redacción gaceta"},
    {NOTION_BROADBAND,
     "banda_ancha fibra_óptica llegó_la_fibra llega_la_fibra cobertura_móvil sin_cobertura no_hay_cobertura "
     "mala_cobertura zona_de_sombra zonas_de_sombra zona_blanca zonas_blancas no_hay_señal sin_señal adsl 4g 5g wifi "
     "antena_de_telefonía internet_lento conexión_lenta línea_lenta megas megabits gigabit última_milla "
     "internet_por_satélite starlink una_rayita cable_de_cobre velocidad_de_internet"},
    {NOTION_OFFLINE,
     "sin_internet en_papel formulario_en_papel por_teléfono por_correo_postal por_carta sin_ordenador sin_computadora "
     "sin_móvil sin_celular sin_smartphone no_tengo_ordenador no_tengo_internet no_tiene_internet en_persona "
     "cara_a_cara presencial presencialmente presencialidad ventanilla ventanillas tablón_de_anuncios "
     "desconectado teléfono_fijo boca_a_boca persona_de_carne de_viva_voz atención_presencial"},
    {NOTION_DIGITAL_SKILLS,
     "competencias_digitales competencia_digital alfabetización_digital analfabeto_digital brecha_digital "
     "curso_de_informática cursos_de_informática curso_de_ordenador curso_de_móvil taller_de_móvil "
     "taller_de_informática aula_de_informática manejo_del_móvil manejar_el_móvil manejar_el_ordenador no_me_manejo "
     "no_se_maneja mi_nieto_me ayudan_los_nietos miedo_al_ordenador olvidé_la_contraseña habilidades_digitales "
     "capacitación_digital nativo_digital inclusión_digital no_me_aclaro no_sé_usar educación_mediática"},
    {NOTION_AI,
     "inteligencia_artificial ia chatgpt modelo_de_lenguaje modelos_de_lenguaje chatbot aprendizaje_automático "
     "aprendizaje_profundo red_neuronal redes_neuronales datos_de_entrenamiento texto_generado textos_generados "
     "generado_por_ia algoritmo algoritmos alucinación alucinaciones alucinar ia_generativa copilot "
     "decisión_automatizada decisiones_automatizadas asistente_virtual gpt robot_conversacional"},
    {NOTION_OPEN_DATA,
     "datos_abiertos open_data conjunto_de_datos conjuntos_de_datos legible_por_máquina legibles_por_máquina metadatos "
     "portal_de_datos catálogo_de_datos datos_en_bruto datos_crudos datos_geográficos reutilización_de_datos "
     "reutilizar_los_datos descargar_los_datos descargable descargables formato_abierto formatos_abiertos archivo_csv "
     "hoja_de_cálculo tablas_en_pdf datos_públicos apertura_de_datos geodatos"},
    {NOTION_PERSONAL_DATA,
     "datos_personales datos_de_carácter protección_de_datos rgpd delegado_de_protección "
     "derecho_al_olvido derecho_de_acceso derecho_de_supresión borrar_mis_datos borrado_de_datos mis_datos "
     "datos_de_salud datos_sensibles datos_de_pacientes plazo_de_conservación anonimizar anonimización anonimizado "
     "seudonimización minimización_de_datos consentimiento_informado filtración_de_datos fuga_de_datos "
     "fecha_de_nacimiento política_de_privacidad quién_puede_ver responsable_del_tratamiento"},
    {NOTION_TRACKING, "rastreo_en_línea rastreador rastreadores cookie cookies aviso_de_cookies banner_de_cookies "
                      "publicidad_dirigida publicidad_personalizada anuncios_personalizados "
                      "perfiles_publicitarios perfil_publicitario geolocalización geolocalizado datos_de_localización "
                      "datos_de_ubicación bloqueador_de_anuncios huella_digital telemetría me_persiguen_los "
                      "anuncio_me_persigue comercio_de_datos intermediarios_de_datos rechazar_las_cookies me_rastrean"},
    {NOTION_ONLINE_IDENTITY,
     "identidad_digital contraseña contraseñas nombre_de_usuario cuenta_de_usuario crear_una_cuenta iniciar_sesión "
     "inicio_de_sesión doble_factor autenticación autenticar cl@ve verificación_de_identidad verificar_la_identidad "
     "nombre_real seudónimo firma_electrónica dni_electrónico documento_de_identidad cuenta_bloqueada perfil_falso "
     "cuenta_falsa perfiles_falsos biometría usuario_y_contraseña suplantación_de_identidad "
     "registro_en_línea apodo"},
    {NOTION_SURVEILLANCE,
     "vigilancia videovigilancia cámara_de_vigilancia cámaras_de_vigilancia cámaras_de_seguridad cámaras_por_todas "
     "escuchas_telefónicas escucha_telefónica pinchar_el_teléfono teléfono_pinchado reconocimiento_facial "
     "servicios_secretos servicios_de_inteligencia espionaje espiar espiado espía espían programa_espía gran_hermano "
     "vigilados vigilar_a_los pegasus dron drones vigilancia_masiva retención_de_datos nos_vigilan"},
    {NOTION_DISCLOSURE,
     "embargo_de_vulnerabilidades divulgación_responsable divulgación_coordinada divulgación_de_vulnerabilidades "
     "notificar_vulnerabilidades "
     "reportar_vulnerabilidades reportar_una_vulnerabilidad comunicar_vulnerabilidades fallo_de_seguridad "
     "fallos_de_seguridad agujero_de_seguridad agujeros_de_seguridad brecha_de_seguridad día_cero zero-day cve "
     "recompensa_por_fallos programa_de_recompensas bug_bounty cazarrecompensas investigador_de_seguridad "
     "investigadores_de_seguridad hacker_ético hackers_éticos 90_días noventa_días aviso_de_seguridad exploit "
     "security.txt"},
    {NOTION_RESPONSE_TEAM,
     "respuesta_a_incidentes equipo_de_respuesta gestión_de_incidentes cert csirt soc comité_de_crisis "
     "gabinete_de_crisis de_guardia turno_de_guardia plan_de_contingencia simulacro simulacros "
     "escalado_de_incidentes análisis_forense forense lecciones_del_incidente árbol_de_llamadas sala_de_crisis "
     "manual_de_crisis incibe operador_de_guardia ejercicio_de_mesa contención_del_incidente"},
    {NOTION_RANSOM,
     "rescate_en_bitcoins rescate_digital pagar_el_rescate pago_del_rescate pagaron_el_rescate pagar_rescates "
     "ransomware secuestro_de_datos secuestro_digital secuestraron_los_datos chantaje chantajista chantajistas "
     "extorsión extorsionadores extorsionar bitcoin bitcoins archivos_cifrados ficheros_cifrados datos_cifrados "
     "cifraron_los clave_de_descifrado lockbit doble_extorsión negociar_con_delincuentes no_pagar_nunca"},
    {NOTION_PEER_REVIEW,
     "revisión_por_pares revisor revisores evaluador_anónimo árbitro_científico arbitraje_científico doble_ciego "
     "simple_ciego revista_arbitrada manuscrito revisiones_mayores revisión_menor artículo_rechazado "
     "artículos_rechazados informe_del_revisor informes_de_evaluación decisión_del_editor decisión_editorial revisor_2 "
     "evaluación_por_pares comité_de_programa pares_evaluadores dictaminador dictamen_de_pares"},
    {NOTION_PUBLISHING,
     "publicación_científica publicaciones_científicas publicar_un_artículo revista_científica revistas_científicas "
     "acceso_abierto tasas_de_publicación tarifas_de_publicación cargos_por_publicación apc editorial_académica "
     "editorial_científica editoriales elsevier springer preprint arxiv suscripción_a_revistas muro_de_pago "
     "revista_depredadora revistas_depredadoras factor_de_impacto artículo_científico artículos_científicos monografía "
     "isbn autoedición prensas_universitarias comité_editorial repositorio_institucional publicar_o_perecer"},
    {NOTION_REPRODUCIBILITY,
     "reproducibilidad reproducible reproducibles replicar replicación replicable crisis_de_replicación "
     "mismo_resultado mismos_resultados repetir_el_experimento repetir_los_experimentos reproducir_los_resultados "
     "reproducir_el_experimento sección_de_métodos apartado_de_métodos cuaderno_de_laboratorio jupyter docker "
     "prerregistro semilla_aleatoria script_de_análisis resultado_negativo resultados_negativos volver_a_ejecutar "
     "irreproducible"},
    {NOTION_CITATION,
     "citar_los_datos citar_las_fuentes citación citas_bibliográficas cita_bibliográfica número_de_citas "
     "referencia_bibliográfica referencias_bibliográficas bibliografía lista_de_referencias nota_al_pie notas_al_pie "
     "doi coautor coautores crédito_por_datos índice_h plagio plagiar zotero bibtex "
     "orcid autocita citas_de_datos"},
    {NOTION_LAB_EQUIPMENT,
     "microscopio microscopios laboratorio laboratorios calibración calibrar calibrado reactivos centrífuga pipeta "
     "pipetas espectrómetro espectrómetro_de_masas secuenciador tubo_de_ensayo tubos_de_ensayo probeta "
     "campana_extractora tiempo_de_instrumento tiempo_de_haz técnico_de_laboratorio placa_de_petri autoclave "
     "incubadora_de_cultivos telescopio osciloscopio microscopio_electrónico congelador_de_muestras "
     "equipos_de_laboratorio"},
    {NOTION_STATISTICS,
     "estadística estadístico estadísticas tamaño_de_muestra tamaño_muestral muestreo muestra_aleatoria "
     "media_aritmética promedio mediana desviación_típica desviación_estándar barras_de_error margen_de_error "
     "intervalo_de_confianza estadísticamente_significativo significación_estadística valor_p correlación "
     "correlacionar probabilidad grupo_de_control grupo_control varianza censo_de_población histograma valor_atípico "
     "muestra_pequeña instituto_de_estadística"},
    {NOTION_PRESERVATION,
     "preservación_digital conservación_digital archivo_digital archivero archiveros "
     "digitalizar digitalización digitalizado formatos_obsoletos formato_obsoleto formatos_antiguos disquete disquetes "
     "microfilm cinta_magnética ilegible ilegibles emulación pdf/a suma_de_verificación dentro_de_décadas "
     "archivo_de_internet archivo_web depósito_legal migración_de_formatos cd-rom preservar_archivos"},
    {NOTION_DOMAIN_NAME,
     "nombre_de_dominio nombres_de_dominio dominio_de_internet dns dnssec registrador_de_dominios "
     "registro_de_dominios servidor_de_nombres servidores_de_nombres zona_raíz archivo_de_zona dominio_de_nivel "
     "dominio_caducado dominio_de_primer tld icann whois subdominio resolución_de_nombres ciberocupación "
     "titular_del_dominio dominio_propio dominios_de_país resolutor"},
    {NOTION_ROUTING,
     "enrutamiento bgp peering interconexión_de_redes punto_de_intercambio puntos_de_intercambio "
     "punto_neutro sistema_autónomo sistemas_autónomos prefijo prefijos rpki secuestro_de_rutas fuga_de_rutas "
     "dirección_ip direcciones_ip ipv6 ipv4 red_troncal proveedor_de_tránsito tabla_de_rutas cable_submarino "
     "cables_submarinos traceroute pérdida_de_paquetes enrutador asn tráfico_de_internet"},
    {NOTION_WEB_ACCESSIBILITY,
     "poco_contraste lector_de_pantalla lectores_de_pantalla accesibilidad_web accesibilidad_digital web_accesible "
     "página_accesible "
     "wcag texto_alternativo textos_alternativos solo_con_teclado navegación_por_teclado contraste_de_color "
     "letra_grande letra_pequeña letras_grandes tamaño_de_letra línea_braille braille subtítulos subtitulado "
     "subtitular control_por_voz daltónico daltonismo lupa pdf_inaccesible lectura_fácil gris_sobre_gris "
     "lector_de_voz"},
    {NOTION_FORK,
     "fork forks bifurcación_del_proyecto bifurcar_el_proyecto bifurcar escisión escindirse escisión_del_proyecto "
     "separación_del_proyecto caminos_separados tomaron_caminos_distintos proyecto_derivado "
     "proyecto_rival dos_versiones_del cisma derivación_del_código"},
    {NOTION_LOCALISATION,
     "localización_de_software internacionalización interfaz_traducida traducir_la_interfaz traducción_del_programa "
     "cadenas_de_texto cadenas_traducidas tipo_de_letra tipos_de_letra tipografía juego_de_caracteres unicode utf-8 "
     "tildes letra_ñ acentos_y_eñes diacríticos derecha_a_izquierda distribución_de_teclado formato_de_fecha "
     "weblate sin_traducir solo_en_inglés todo_en_inglés traducción_automática caracteres_raros versión_en_español"},
    {NOTION_VIDEO_MEETING,
     "videoconferencia videoconferencias videollamada videollamadas videoreunión reunión_virtual reuniones_virtuales "
     "reunión_en_línea reunión_híbrida formato_híbrido zoom teams skype jitsi bigbluebutton retransmisión_en_directo "
     "transmisión_en_vivo en_streaming streaming seminario_web webinar webinario cámara_encendida cámara_apagada "
     "cámaras_apagadas apagar_la_cámara silenciar_el_micrófono micrófono_apagado zona_horaria zonas_horarias "
     "huso_horario husos_horarios compartir_pantalla participación_remota participar_a_distancia telemático "
     "telemáticamente"},
    {NOTION_TICKET,
     "avisos_duplicados reportes_duplicados errores_duplicados sistema_de_tickets tickets_abiertos "
     "gestor_de_incidencias gestión_de_tickets seguimiento_de_errores "
     "seguimiento_de_incidencias incidencias_abiertas incidencias_pendientes incidencias_cerradas informe_de_error "
     "informes_de_error reporte_de_errores reportes_de_errores solicitudes_pendientes triaje "
     "triage backlog jira bugzilla gitlab redmine número_de_incidencia cerrado_sin_respuesta abrir_una_incidencia "
     "mesa_de_ayuda acumulación_de_incidencias priorizar_incidencias"},
};
NOTION_TABLE(digital, es)
