/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_es[] = {
    {NOTION_HIRE,
     "contratar contratación_de_personal contratamos contrataron reclutar reclutamiento selección_de_personal "
     "oferta_de_empleo ofertas_de_empleo oferta_de_trabajo anuncio_de_trabajo vacante vacantes puesto_vacante "
     "plaza_vacante cubrir_la_plaza cubrir_el_puesto entrevista_de_trabajo entrevista_laboral candidato candidata "
     "currículum aspirante aspirantes oposición_libre oposiciones opositor concurso_de_méritos bolsa_de_trabajo "
     "postularse postulante fichar fichaje cazatalentos nadie_se_presenta"},
    {NOTION_RETAIN,
     "retener retención_de fidelizar fidelización fidelidad leal lealtad rotación_de_personal fiel fieles arraigo "
     "antigüedad quedarse_muchos se_quedan_años siguen_con_nosotros vuelven_cada vuelve_cada vuelven_todos_los "
     "repiten_cada_año veteranos se_marchan_a fuga_de_talentos fuga_de_cerebros duran_poco no_duran plantilla_estable"},
    {NOTION_PAY,
     "salario salarios sueldo sueldos nómina nóminas paga_extra paga_doble remuneración remunerar remunerado "
     "retribución salarial salario_mínimo aumento_de_sueldo subida_salarial escala_salarial horas_extras_pagadas "
     "bonificación aguinaldo plus_de jornal jornales mal_pagado mal_pagados bien_pagado mejor_pagado pagan_por_hora "
     "por_horas cobrar_poco cobran_poco cobramos honorarios finiquito mileurista complemento_salarial"},
    {NOTION_HOURS,
     "jornada_laboral jornada_de_trabajo jornada_completa jornada_partida jornada_intensiva media_jornada "
     "tiempo_parcial tiempo_completo turno turnos turno_de_noche horas_extra horas_extras horas_extraordinarias "
     "horario_laboral horario_flexible cuadrante fichar_a_la guardias_de_noche guardia_de_24 trabajo_nocturno "
     "fin_de_semana_trabajamos hora_de_la_comida semana_de_cuatro conciliar_turnos echar_horas echamos_horas"},
    {NOTION_EMPLOYMENT,
     "contrato_de_trabajo contrato_laboral contrato_indefinido contrato_temporal contratos_temporales fijo_discontinuo "
     "indefinido eventual eventuales interino interinos interinidad despido despidos despedir despedido despidieron "
     "preaviso periodo_de_prueba período_de_prueba estabilidad_laboral empleo_fijo empleo_estable precario precariedad "
     "temporero temporeros relación_laboral renovar_el_contrato finiquito la_temporalidad nos_echaron lo_echaron"},
    {NOTION_FREELANCE,
     "trabajador_autónomo falso_autónomo falsos_autónomos freelance cuenta_propia por_cuenta_propia cuentapropista "
     "monotributo mi_propio_jefe su_propio_jefe chapuzas chapuza changas trabajos_sueltos repartidor_en_bici "
     "repartidores riders pluriempleo cuota_de_autónomos independiente_que_factura trabajo_independiente facturar_por "
     "los_autónomos un_autónomo soy_autónomo soy_autónoma como_autónomo"},
    {NOTION_UNION, "sindicato sindicatos sindical sindicalista sindicalismo huelga huelgas huelguista paro_general "
                   "convenio_colectivo negociación_colectiva comité_de_empresa delegado_sindical delegada_sindical "
                   "enlace_sindical piquete piquetes paritaria paritarias patronal cierre_patronal junta_de_personal "
                   "comisiones_obreras conflicto_laboral gremio"},
    {NOTION_SKILL, "habilidad habilidades destreza destrezas competencias_profesionales capacidades_de aptitud "
                   "aptitudes talento talentos talentoso cualificación cualificado cualificados calificado calificados "
                   "pericia mañoso manitas saber_hacer conocimientos_técnicos experto_en dominio_de "
                   "mano_de_obra_cualificada falta_de_mano oficio_aprendido don_para polivalente"},
    {NOTION_TRAINEE,
     "aprendiz aprendices aprendizaje_en_empresa becario becaria becarios prácticas_en_empresa prácticas_laborales "
     "prácticas_profesionales en_prácticas practicante pasante pasantía pasantías formación_dual formación_profesional "
     "residente_de_primer contrato_de_formación meritorio alumno_en_prácticas pinche"},
    {NOTION_CAREER, "carrera_profesional carrera_laboral ascenso ascensos ascender ascendido promoción_interna "
                    "salidas_profesionales trayectoria trayectoria_profesional profesión profesiones vocación "
                    "techo_de_cristal escalafón trampolín escalar_puestos desarrollo_profesional "
                    "perspectivas_laborales hacer_carrera orientación_laboral callejón_sin_salida"},
    {NOTION_ABSENCE,
     "ausencia ausencias ausente ausentes absentismo ausentismo baja_laboral baja_médica bajas_médicas de_baja "
     "baja_por_enfermedad licencia_por_enfermedad licencia_médica parte_de_baja permiso_retribuido vacaciones suplente "
     "suplentes suplencia suplir sustituto sustituta sustitutos sustituir_a días_libres día_libre asuntos_propios "
     "escaquearse cubrir_bajas faltar_al_trabajo reemplazo"},
    {NOTION_WORK_SAFETY,
     "casco cascos guantes gafas_de_protección chaleco_reflectante calzado_de_seguridad botas_de_seguridad "
     "ropa_de_protección equipo_de_protección epi epis accidente_laboral accidentes_laborales accidente_de_trabajo "
     "seguridad_laboral seguridad_en_el_trabajo salud_laboral riesgos_laborales prevención_de_riesgos "
     "inspección_de_trabajo enfermedad_profesional andamio andamios arnés amianto asbesto tapones_para_los "
     "dolor_de_espalda delegado_de_prevención"},
    {NOTION_REMOTE_WORK, "teletrabajo teletrabajar teletrabajamos teletrabajador trabajo_a_distancia trabajo_remoto "
                         "trabajar_desde_casa trabajo_desde_casa trabajamos_desde_casa desde_mi_casa mesa_de_la_cocina "
                         "home_office oficina_en_casa videollamada videollamadas coworking presencialidad híbrido "
                         "semipresencial en_remoto nómada_digital trabajar_en_pijama"},
    {NOTION_MOTIVATION,
     "desmotivado desmotivación incentivo incentivos incentivar entusiasmo entusiasta entusiasmar ilusión ilusiona "
     "alegría disfrutar disfrutamos diversión divertido pasión apasionado apasiona aburrimiento aburrido aburrirse "
     "aburre orgullo orgulloso orgullosa estímulo inspirar inspiración por_amor_al vocación_de_servicio me_levanto "
     "con_ganas muchas_ganas ganas_de sin_ganas la_motivación mi_motivación su_motivación nos_motiva les_motiva "
     "me_motiva falta_de_motivación desmotivados"},
    {NOTION_REWARD, "recompensa recompensar recompensado agradecimiento agradecer_a agradece_nadie dar_las_gracias "
                    "da_las_gracias dan_las_gracias ni_las_gracias gratitud premio premios premiar premiado galardón "
                    "galardonado medalla medallas trofeo condecoración homenaje diploma elogio elogios elogiar aplauso "
                    "aplausos palmadita ramo_de_flores mención_de_honor felicitar felicitación reconocimiento_a "
                    "reconocimiento_público falta_de_reconocimiento sin_reconocimiento"},
    {NOTION_MENTOR,
     "mentor mentora mentores mentoría padrino madrina padrinos apadrinar ahijado tutor_de_prácticas tutorización "
     "acompañante acompañamiento_de coach compañero_veterano veterano_y_novato bajo_el_ala bajo_su_ala de_la_mano "
     "hermano_mayor parejas_de_nuevos emparejar emparejamos enseñan_el_oficio amadrinar mentorizar"},
    {NOTION_LEADER,
     "líder líderes liderazgo liderar lidera jefe jefa jefes jefatura director_de directora directores "
     "dirección_del_centro presidente presidenta presidencia capataz gerente gerentes patrón superior_jerárquico "
     "supervisor supervisora coordinadora_jefa cabecilla comandante capitán al_frente_de a_la_cabeza quien_manda "
     "el_que_manda mandamás el_encargado la_encargada al_mando equipo_directivo"},
    {NOTION_DIVISION,
     "reparto_de_tareas repartir_tareas repartimos_las reparto_del_trabajo división_del_trabajo distribución_de_tareas "
     "quién_hace_qué por_turnos turnarse nos_turnamos se_turnan a_quién_le_toca le_toca_fregar delegar delega "
     "delegamos_en hoja_de_turnos cuadro_de_turnos lista_de_tareas carga_de_trabajo fregar_los_platos rueda_de_tareas "
     "tareas_domésticas cada_uno_se_encarga funciones_de_cada arrimar_el_hombro"},
    {NOTION_TEAM,
     "equipo_de_trabajo trabajo_en_equipo en_equipo nuestro_equipo espíritu_de_equipo compañero compañera compañeros "
     "compañeras colega colegas compañerismo grupo_de_trabajo cuadrilla brigada tripulación pandilla camarada "
     "hacer_piña hacemos_piña todos_a_una mesa_de_trabajo claustro sala_de_profesores codo_con_codo"},
    {NOTION_ELECTION, "elección_de_alcalde elección_del_presidente elecciones electoral electorales elector electores "
                      "electorado comicios candidato candidata candidatos candidatura candidaturas urna urnas papeleta "
                      "papeletas colegio_electoral mesa_electoral campaña_electoral votantes sufragio segunda_vuelta "
                      "primera_vuelta escrutinio mitin mítines elegir_presidente elegir_delegado elegido_alcalde "
                      "postularse presentarse_a_las cabeza_de_lista apoderado jornada_electoral"},
    {NOTION_TERM,
     "mandato mandatos fin_de_mandato duración_del_mandato límite_de_mandatos limitación_de_mandatos dos_mandatos "
     "segundo_mandato reelección reelegir reelegido reelegida legislatura legislaturas dimisión dimitir dimitió "
     "renuncia_al_cargo presidente_saliente saliente relevo_en_la alternancia rotación_de_cargos cargo_rotatorio "
     "rotatorio aferrado_al aferrarse sillón poltrona vitalicio perpetuarse años_en_el_cargo cesar_en_el"},
    {NOTION_VOTING,
     "votar votación votaciones voto votos votamos votaron mayoría_simple mayoría_absoluta mayoría_cualificada "
     "mayoría_de_votos por_mayoría quórum mano_alzada a_mano_alzada levantar_la_mano votación_secreta voto_secreto "
     "abstención abstenciones abstenerse unanimidad unánime unánimemente consenso voto_delegado veto vetar referéndum "
     "plebiscito voto_de_calidad dos_tercios votos_en_contra votos_a_favor recuento_de_votos desempate"},
    {NOTION_MINUTES,
     "acta_de_la_reunión actas_de_las levantar_acta levanta_acta el_acta las_actas libro_de_actas acta_de_la "
     "actas_de_reunión secretario_de_actas tomar_notas toma_notas toma_apuntes tomar_apuntes apuntarlo_todo taquígrafo "
     "transcripción relatoría relator relatora consta_en_acta constar_en_acta redactar_el_acta minuta_de_la"},
    {NOTION_STATUTES, "estatuto estatutos estatutario reglamento_interno reglamento_interior régimen_interior "
                      "reglamento_de_procedimiento carta_fundacional acta_fundacional normas_internas "
                      "normas_de_funcionamiento reglamento_de_la_asociación modificación_de_estatutos "
                      "reglas_de_procedimiento carta_orgánica nuestros_estatutos registro_de_asociaciones"},
    {NOTION_CORRUPTION,
     "corrupción corrupto corruptos corrupta corromper soborno sobornos sobornar coima coimas cohecho nepotismo "
     "enchufe enchufado enchufados enchufismo amiguismo clientelismo conflicto_de_intereses conflictos_de_intereses "
     "favoritismo malversación prevaricación desfalco comisiones_ilegales maletín sobre_por_debajo debajo_de_la_mesa "
     "dedocracia a_dedo blanqueo tráfico_de_influencias lobby lobista puertas_giratorias primo_del_alcalde cuñado_del "
     "untar caja_b amaño amañado chanchullo chanchullos pedir_mordida pagar_mordida piden_mordida una_mordida"},
    {NOTION_DISCRIMINATION,
     "discriminación discriminar discriminado discriminatorio racismo racista machismo machista sexismo sexista "
     "prejuicio prejuicios homofobia xenofobia antisemitismo estereotipo estereotipos desigualdad desigual "
     "trato_desigual igualdad_de_trato acoso acosado acosar sesgo sesgos color_de_piel me_miran_mal mal_mirados "
     "clasismo gitanofobia brecha_de_género"},
    {NOTION_DIVERSITY,
     "paridad paritario minorías minoría infrarrepresentado infrarrepresentados subrepresentados representatividad "
     "multicultural intercultural distintos_orígenes diferentes_orígenes distintas_procedencias "
     "diferentes_procedencias todo_tipo_de_gente mestizaje crisol mezcla_de_edades variopinto variopinta "
     "siempre_los_mismos todos_hombres inclusión inclusivo pluralidad heterogéneo la_diversidad de_diversidad "
     "diversidad_cultural cuotas_de_género sistema_de_cuotas"},
    {NOTION_PARENT_AT_WORK,
     "baja_maternal baja_por_maternidad permiso_de_maternidad permiso_de_paternidad permiso_parental baja_paternal "
     "licencia_de_maternidad licencia_por_maternidad maternidad paternidad embarazo embarazada embarazadas lactancia "
     "amamantar conciliación_familiar conciliación_laboral conciliación conciliar vida_familiar reducción_de_jornada "
     "excedencia madre_soltera madres_solteras madre_trabajadora familia_monoparental hijo_enfermo niño_enfermo "
     "abuelos_recogen recoger_a_los_niños"},
    {NOTION_INSTRUCTION,
     "instrucciones manual manuales manual_de_instrucciones guía guías folleto folletos prospecto paso_a_paso tutorial "
     "tutoriales cartilla chuleta plastificado plastificada instructivo manual_de_uso vademécum ficha_práctica "
     "lista_de_comprobación guía_práctica preguntas_frecuentes modo_de_empleo pictogramas"},
    {NOTION_PLANNING, "planificar planificación planificado planeamiento planear planeamos plan planes cronograma "
                      "cronogramas calendario hito hitos hoja_de_ruta plan_de_trabajo previsión prever con_antelación "
                      "con_tiempo de_antemano organigrama_del_proyecto programación_anual agenda_del_año pizarra "
                      "plazos_del_proyecto plan_b improvisar improvisación largo_plazo medio_plazo corto_plazo"},
    {NOTION_PROJECT,
     "proyecto proyectos piloto proyecto_piloto prueba_piloto plan_piloto fase fases fase_de_prueba período_de_ensayo "
     "prototipo experimento experimental experimentar ensayo_general jefe_de_proyecto probamos_primero pequeña_escala "
     "a_modo_de_prueba primera_fase globo_sonda experiencia_piloto iniciativa_piloto"},
    {NOTION_RESULT, "resultado resultados efecto_positivo efectos impacto impactos consecuencia consecuencias "
                    "repercusión repercusiones dio_fruto dar_fruto dio_sus_frutos desenlace surtió_efecto "
                    "surtir_efecto sirvió_de_algo no_sirvió_de qué_se_logró logros logro balance eficacia eficaz "
                    "tasa_de_éxito a_la_mitad se_duplicó quedó_en_nada quedó_en_agua"},
    {NOTION_REPORTING,
     "informe_anual informes_anuales memoria_anual memoria_de_actividades informe_de_actividades informe_final "
     "informe_de_progreso rendir_cuentas rinde_cuentas rinden_cuentas rendición_de_cuentas dar_cuenta cuentas_anuales "
     "balance_anual auditoría auditor justificar_gastos justificación_de_gastos estadísticas informes_trimestrales "
     "entregar_cifras presentar_cifras"},
    {NOTION_CONTACTS, "agenda_de_contactos red_de_contactos contactos_personales buenos_contactos mis_contactos "
                      "amistades antiguos_alumnos antigua_alumna antiguo_alumno exalumno exalumnos ex-alumnos "
                      "egresados federación_que_agrupa organización_paraguas entidad_paraguas tarjeta_de_visita "
                      "tarjetas_de_visita conoce_a_todo conoce_a_alguien conocer_gente amigo_de_un boca_a_boca_entre "
                      "networking tirar_de_agenda relaciones_personales palanca un_conocido conocidos_de"},
    {NOTION_BRANCH, "sucursal sucursales filial filiales delegación_regional delegación_provincial "
                    "delegación_territorial sede_central sede_social oficina_regional oficinas_regionales "
                    "oficina_local oficinas_locales sección_local agrupación_local grupo_local grupos_locales "
                    "casa_matriz cuartel_general capítulo_local oficina_central franquicia nuestra_sede"},
    {NOTION_OPENING_HOURS, "horario_de_apertura horario_de_atención horarios_de_apertura horario_comercial "
                           "horario_de_oficina horario_de_ventanilla ventanilla ventanillas abierto_hasta abierto_los "
                           "abierto_todo abren_a abre_a abrimos_a cierra_a cierran_a cierre_a cerrado cerrada cerramos "
                           "persiana_bajada puerta_cerrada mediodía_cerrado por_las_tardes los_sábados los_domingos "
                           "fines_de_semana 24_horas vuelva_usted_mañana festivos atención_al_público"},
    {NOTION_FEEDBACK,
     "retroalimentación comentarios_de_los buzón_de_sugerencias sugerencias encuesta_de_satisfacción encuesta "
     "encuestas satisfacción satisfecho satisfechos insatisfecho descontento cuestionario libro_de_visitas "
     "libro_de_reclamaciones hoja_de_reclamaciones opinión_de_los_usuarios opiniones_de_los opinan_los_usuarios "
     "valoración_de_los feedback caritas cinco_estrellas formulario_de_evaluación críticas_recibidas"},
    {NOTION_RUMOUR, "rumor rumores rumorear rumorea chisme chismes chismoso chismorreo cotilleo cotilleos cotilla "
                    "cotillear habladurías murmuraciones murmurar dicen_que_dicen boca_a_boca boca_en_boca de_oídas "
                    "radio_macuto radio_pasillo corrillo corrillos corre_la_voz mentidero bulo bulos "
                    "teléfono_escacharrado a_mis_espaldas el_qué_dirán me_ha_dicho_un"},
    {NOTION_MEDIATION, "mediación mediador mediadora mediadores conciliador árbitro arbitraje arbitrar "
                       "defensor_del_pueblo defensora_del_pueblo ombudsman disculpa disculpas disculparse pedir_perdón "
                       "pidió_perdón pedir_disculpas reconciliación reconciliar reconciliarse hacer_las_paces "
                       "hicieron_las_paces hombre_bueno juez_de_paz acto_de_conciliación componedor tender_puentes "
                       "limar_asperezas darse_la_mano sentarlos_a_la enterrar_el_hacha arreglo_amistoso"},
    {NOTION_WHISTLEBLOWER,
     "denunciante denunciantes delator chivato chivatazo chivarse soplón filtración_de_documentos filtraciones "
     "filtrar_documentos denuncia_anónima denuncias_anónimas denuncia_interna canal_de_denuncias buzón_de_denuncias "
     "anónimamente testigo testigos testigo_protegido represalia represalias encubrir encubrimiento tirar_de_la_manta "
     "destapar destapó irregularidades ley_del_silencio"},
    {NOTION_RETIREMENT,
     "jubilación jubilaciones jubilado jubilada jubilados jubiladas jubilarse jubila jubiló prejubilación prejubilado "
     "pensión pensiones pensionista pensionistas edad_de_jubilación retiro_laboral retirarse_a_los "
     "último_día_de_trabajo clases_pasivas reloj_de_oro cena_de_despedida júbilo"},
    {NOTION_UNEMPLOYMENT,
     "desempleo desempleado desempleados desempleada cesante cesantes cesantía parado_de_larga paradas_de_larga "
     "en_paro el_paro sin_trabajo sin_empleo seguro_de_desempleo subsidio_de_paro oficina_de_empleo inem sepe "
     "buscar_trabajo busca_trabajo expediente_de_regulación erte perdió_el_trabajo perdió_el_empleo perdí_mi_trabajo "
     "recorte_de_plantilla cierre_de_la_fábrica cola_del_paro demandantes_de_empleo"},
    {NOTION_RIVALRY,
     "rivalidad rivalidades rival rivales competidor competidores competencia_desleal envidia envidias envidioso "
     "envidiosos celos celoso celosos recelo recelos pique piques lucha_de_poder luchas_de_poder luchas_internas "
     "protagonismo egos pisar_el_terreno pisarse reinos_de_taifas capillitas rencillas resentimiento zancadilla "
     "zancadillas puñalada puñaladas colgarse_la_medalla pueblo_de_al_lado"},
    {NOTION_OUTSOURCING,
     "externalizar externalización externalizado subcontratar subcontrata subcontratas subcontratación subcontratista "
     "tercerizar tercerización empresa_externa empresas_externas privatizar privatización privatizado "
     "empresa_de_limpieza consultora empresa_de_trabajo_temporal ett concesionaria remunicipalizar "
     "servicio_contratado_fuera adjudicataria con_medios_propios"},
    {NOTION_SECRETARY,
     "secretario secretaria secretarias administrativo_de_la auxiliar_administrativo auxiliar_administrativa "
     "auxiliares_administrativos personal_administrativo trabajo_de_oficina recepcionista mecanógrafa chupatintas "
     "escribiente bedel conserje fotocopiadora grapadora clips montañas_de_carpetas carpetas papeleo_diario "
     "ventanillera secretaria_del_colegio empleados_de_oficina"},
    {NOTION_INVITATION, "invitación invitaciones invitar invitado invitados invitada convidar convidado anfitrión "
                        "anfitriona anfitriones bienvenida bienvenido bienvenidos dar_la_bienvenida hospitalario_con "
                        "huésped huéspedes familia_de_acogida jornada_de_puertas puertas_abiertas lista_de_invitados "
                        "merienda_de_bienvenida pásate tarjeta_de_invitación agasajar"},
    {NOTION_DEADLINE, "fecha_límite fecha_tope fecha_de_entrega último_día_para fuera_de_plazo vencimiento "
                      "vencer_el_plazo prórroga prórrogas prorrogar ampliación_de_plazo ampliar_el_plazo a_última_hora "
                      "a_tiempo con_retraso demasiado_tarde puntual puntualidad puntualmente caducar caduca caducidad "
                      "expirar contrarreloj tarde_y_mal apurar_el_plazo vence_el plazo_vencido el_plazo los_plazos "
                      "un_plazo del_plazo plazo_límite plazo_de_entrega plazos_cortos plazo_para_presentar en_plazo"},
    {NOTION_FOUNDER,
     "fundador fundadora fundadores fundadoras fundar fundamos fundaron fundado_en fundada_en fundada_por "
     "fundación_de_la cofundador cofundadora socio_fundador socios_fundadores miembros_fundadores pionero pionera "
     "pioneros nació_en_un nacimos_en nació_como surgió_de asamblea_constituyente creada_en creado_en desde_cero "
     "de_la_nada los_comienzos empezamos_siendo primera_piedra nuestros_orígenes"},
    {NOTION_MERGER,
     "fusión fusiones fusionar fusionarse fusionado fusionaron absorción absorbido absorbida absorbió disolución "
     "disolver disolverse disuelto disuelta escisión escindirse escindido segregación_municipal segregarse "
     "integración_de_las_dos unión_de_las_dos unirse_en_una adquisición_por agrupación_de_municipios "
     "matrimonio_de_conveniencia desaparecer_como se_partió separarse_de_la"},
    {NOTION_YOUNG_BLOOD,
     "relevo_generacional relevo sangre_nueva sangre_joven savia_nueva socios_jóvenes miembros_jóvenes jóvenes_socios "
     "nuevas_generaciones nueva_generación próxima_generación rejuvenecer rejuvenecimiento envejecimiento_de_los "
     "envejecida envejecidos edad_media media_de_edad pelo_blanco peinan_canas cantera sección_juvenil juventudes "
     "atraer_a_los_jóvenes atraer_jóvenes gente_joven los_jóvenes_no_vienen todos_mayores chavales pelo_cano"},
    {NOTION_DIVISION, "repartir_el_trabajo repartirse repartimos"},
    {NOTION_YOUNG_BLOOD, "generación_siguiente generación_joven vengan_después los_jóvenes"},
};
NOTION_TABLE(work, es)
