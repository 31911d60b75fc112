/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_es[] = {
    {NOTION_DOCTOR, "médico médicos médica doctor doctora doctores médico_de_cabecera médico_de_familia ambulatorio "
                    "consultorio centro_de_salud cita_médica consulta_médica sala_de_espera pediatra dentista "
                    "ginecólogo estetoscopio visita_a_domicilio especialista_médico bata_blanca matasanos"},
    {NOTION_HOSPITAL,
     "hospital hospitales hospitalario hospitalización hospitalizado clínica clínicas urgencias camilla camillero "
     "ingreso_hospitalario planta_del_hospital alta_médica alta_hospitalaria cuidados_intensivos uci paramédico "
     "sanatorio quirófano cama_de_hospital en_ambulancia una_ambulancia"},
    {NOTION_NURSE,
     "enfermera enfermeras enfermero enfermeros auxiliar_de_enfermería auxiliares_de_enfermería turno_de_noche "
     "noches_de_guardia cuidador cuidadora cuidadoras residencia_de_mayores residencia_de_ancianos geriátrico celador "
     "celadores llagas gerocultora geriatría personal_de_enfermería servicio_de_enfermería personal_sanitario"},
    {NOTION_MEDICINE,
     "medicamento medicamentos medicina medicinas fármaco fármacos farmacia farmacias farmacéutico farmacéutica "
     "pastilla pastillas comprimido píldora dosis receta_médica receta_electrónica efecto_secundario "
     "efectos_secundarios prospecto antibiótico antibióticos analgésico paracetamol ibuprofeno jarabe pomada insulina "
     "pastillero desabastecimiento botiquín con_receta sin_receta recetar_medicamentos"},
    {NOTION_DIAGNOSIS,
     "diagnóstico diagnósticos diagnosticar diagnosticado diagnosticada síntoma síntomas cribado cribados radiografía "
     "ecografía análisis_de_sangre prueba_médica pruebas_médicas mamografía biopsia tensión_arterial chequeo "
     "revisión_médica segunda_opinión_médica tumor citología analítica_de_sangre resonancia_magnética"},
    {NOTION_THERAPY,
     "terapia terapias terapeuta cirugía cirujano cirujana operación_de_cadera rehabilitación fisioterapia "
     "fisioterapeuta fisio logopeda quimioterapia radioterapia convalecencia tratamiento_médico curación masaje "
     "terapia_ocupacional balneario posoperatorio escayola yeso sesiones_de_terapia acupuntura"},
    {NOTION_MENTAL_HEALTH, "salud_mental depresión depresiones deprimido deprimida ansiedad angustia psicólogo "
                           "psicóloga psicólogos psiquiatra psiquiatría psicoterapia suicidio suicidios suicida "
                           "suicidarse estrés agotamiento_emocional ataque_de_pánico trauma traumas anorexia "
                           "autolesiones línea_de_atención bajón trastorno_mental trastornos terapia_psicológica"},
    {NOTION_CHRONIC,
     "crónico crónicos crónica crónicas enfermedad_crónica diabetes diabético diabética diabéticos asma asmático "
     "artritis artrosis reuma migraña migrañas dolor_de_espalda dolor_crónico azúcar_en_sangre hipertensión "
     "fibromialgia epilepsia parkinson incurable esclerosis diálisis de_por_vida enfermos_crónicos"},
    {NOTION_INFECTION, "infección infecciones infeccioso infectado contagio contagios contagioso contagiar contagiado "
                       "virus epidemia pandemia covid gripe mascarilla mascarillas lavado_de_manos lavarse_las_manos "
                       "hidrogel desinfectar cuarentena microbio microbios bacteria bacterias gérmenes brote_de "
                       "sarampión piojos estornudar tos toser catarro dengue gastroenteritis tapabocas barbijo"},
    {NOTION_VACCINE,
     "vacuna vacunas vacunación vacunar vacunado vacunada vacunados vacunarse vacunatorio pinchazo jeringuilla jeringa "
     "dosis_de_refuerzo cartilla_de_vacunación carné_de_vacunación calendario_vacunal antivacunas inmunización "
     "inmunidad_de_grupo campaña_de_vacunación inmunizado brazo_dolorido"},
    {NOTION_BIRTH,
     "embarazo embarazos embarazada embarazadas partera parteras matrona matronas comadrona comadronas recién_nacido "
     "recién_nacidos nacimiento nacimientos maternidad paritorio cesárea dar_a_luz lactancia amamantar gestante "
     "gestantes preparación_al_parto contracciones epidural puerperio postparto prenatal nació aborto_espontáneo "
     "sala_de_partos parto_en_casa atención_al_parto posparto"},
    {NOTION_SMALL_CHILD,
     "niños_pequeños niño_pequeño párvulo párvulos escuela_infantil jardín_de_infancia jardín_infantil "
     "primera_infancia cochecito carrito_de_bebé pañal pañales chupete biberón preescolar educadora_infantil rabieta "
     "rabietas peques cambiador niñera mi_bebé los_bebés un_bebé su_bebé guardería_municipal guardería_infantil "
     "guarderías_públicas plaza_de_guardería a_la_guardería"},
    {NOTION_TEENAGER, "adolescente adolescentes adolescencia pubertad chavales chaval chavala quinceañero quinceañera "
                      "quinceañeras muchachos muchachas muchacho acné capucha edad_del_pavo pandilla zagales "
                      "menores_de_edad jovencitos quinceañeros jóvenes_de_instituto"},
    {NOTION_LONELINESS,
     "soledad soledad_no_deseada solitario solitaria aislamiento_social vive_sola vive_solo viven_solos vivir_solo "
     "nadie_visita nadie_les_visita nadie_la_llama sin_visitas come_sola come_solo personas_solas aislados_en_casa "
     "desamparo teléfono_no_suena acompañamiento_a_mayores"},
    {NOTION_DYING, "cuidados_paliativos paliativo paliativos moribundo moribundos agonía agonizar muerte_digna "
                   "eutanasia testamento_vital voluntades_anticipadas últimos_días últimas_semanas últimas_horas "
                   "última_voluntad últimos_deseos lecho_de_muerte enfermo_terminal enfermos_terminales hospicio "
                   "sedación cogerle_la_mano morir_en_casa morir_dignamente morirse final_de_vida"},
    {NOTION_FAMILY_CARER,
     "cuidador_familiar cuidadores_familiares cuidadora_familiar cuidadores_no_profesionales cuidar_a_mamá "
     "cuidar_de_mamá cuidar_a_mi cuido_a_mi madre_dependiente personas_dependientes ley_de_dependencia dependientes "
     "respiro_familiar centro_de_día alzheimer demencia encamado encamada padres_ancianos padres_mayores "
     "ayuda_a_domicilio teleasistencia atención_domiciliaria gran_dependiente"},
    {NOTION_PATIENT_FILE,
     "historia_clínica historias_clínicas historial_médico historial_clínico historial_del_paciente expediente_médico "
     "informe_médico informe_de_alta secreto_médico tarjeta_sanitaria ficha_médica carpeta_de_salud volante_médico "
     "antecedentes_médicos historia_electrónica grupo_sanguíneo datos_del_paciente historial_de_pacientes"},
    {NOTION_EXERCISE,
     "actividad_física ejercicio_físico hacer_ejercicio gimnasia gimnasio fitness trotar footing estiramientos estirar "
     "abdominales flexiones yoga pilates caminata caminatas caminar_a_diario andar_cada moverse_más sedentario "
     "sedentarismo agujetas sin_aliento diez_mil_pasos zumba calentamiento_previo ponerse_en_forma gimnasio_al_aire"},
    {NOTION_SLEEP,
     "sueño dormir duerme duermen dormido dormida durmiendo dormirse siesta siestas insomnio desvelado roncar "
     "ronquidos cansancio cansado cansada agotado agotada agotamiento sala_de_descanso descanso descansar descansado "
     "pausa_para_comer pausa_del_café almohada colchón acostarse bostezar bostezo desvelo madrugón madrugar"},
    {NOTION_CURRICULUM,
     "currículo plan_de_estudios planes_de_estudio asignatura asignaturas temario temarios programa_escolar "
     "contenidos_curriculares libro_de_texto libros_de_texto matemáticas álgebra clase_de_historia educación_física "
     "materia_obligatoria materias_escolares programación_didáctica horario_escolar objetivos_de_aprendizaje troncal "
     "currículum_escolar ciencias_naturales lengua_y_literatura"},
    {NOTION_HOMEWORK,
     "deberes tareas_escolares tarea_escolar hacer_los_deberes clases_particulares clase_particular "
     "profesor_particular apoyo_escolar refuerzo_escolar mochila cuaderno cuadernos empollar de_memoria "
     "tabla_de_multiplicar tablas_de_multiplicar academia_de_repaso estudiar_en_casa clases_de_repaso"},
    {NOTION_EXAM, "examen exámenes calificación_escolar nota_media notas_escolares malas_notas buenas_notas suspenso "
                  "suspensos aprobado_raspado aprobar_el_examen boletín_de_notas bachillerato título_escolar chuleta "
                  "copiar_del_compañero examen_oral recuperación_de_septiembre repetir_curso sobresaliente "
                  "tribunal_de_oposición graduado_escolar reválida calificaciones_escolares prueba_de_acceso"},
    {NOTION_TEACHER, "maestro maestra maestros maestras profesor profesora profesores profesorado docente docentes "
                     "profe profes director_del_colegio directora_del_colegio director_de_escuela "
                     "sustituto_del_profesor profesor_sustituto interinos sala_de_profesores claustro tutor_de_clase "
                     "pizarra tiza jefatura_de_estudios magisterio pedagogo pedagoga"},
    {NOTION_PARENTS,
     "padres madres padre madre papá papás mamá mamás parental reunión_de_padres asociación_de_padres ampa "
     "consejo_de_padres escuela_de_padres familia_monoparental madre_soltera padres_y_madres patria_potestad padrastro "
     "madrastra progenitor progenitores crianza puerta_del_colegio apoderados"},
    {NOTION_DROPOUT,
     "abandono_escolar abandono_temprano deserción_escolar deserción absentismo absentista absentistas hacer_novillos "
     "novillos hacer_pellas pellas faltar_a_clase sin_título sin_el_graduado dejar_los_estudios dejó_los_estudios "
     "dejan_los_estudios dejó_la_escuela dejar_el_instituto ninis nini expulsado_del_instituto expulsión "
     "fracaso_escolar desescolarizado repetidor hacerse_la_rabona"},
    {NOTION_BULLYING,
     "acoso_escolar acoso acosado acosada acosador acosadores acosar ciberacoso bullying burla burlas burlarse "
     "se_burlan se_ríen_de reírse_de mofa mofarse humillación humillado insultos empujones novatada novatadas "
     "chivo_expiatorio hostigamiento hostigar matón matones abusón abusones hazmerreír"},
    {NOTION_CLASS_SIZE,
     "ratio ratios ratio_de_alumnos alumnos_por_aula alumnos_por_clase niños_por_clase treinta_alumnos treinta_niños "
     "treinta_en_clase clases_masificadas aulas_masificadas aula_llena grupos_pequeños grupos_reducidos desdoble "
     "desdobles clases_numerosas tamaño_de_clase bajar_la_ratio aulas_saturadas"},
    {NOTION_UNIVERSITY,
     "universitario universitaria universitarios educación_superior enseñanza_superior campus catedrático catedrática "
     "lección_magistral estudiante_de_medicina doctorado doctorando tesis licenciatura licenciado máster "
     "grado_universitario matrícula tasas_universitarias beca_universitaria colegio_mayor semestre decano rector "
     "rectora rectorado carrera_universitaria egresados facultad_de_medicina facultad_de_derecho en_la_facultad "
     "en_la_universidad universidad_pública universidades_públicas estudiantes_universitarios"},
    {NOTION_ADULT_EDUCATION, "educación_de_adultos educación_para_adultos escuela_de_adultos formación_de_adultos "
                             "clases_nocturnas escuela_nocturna curso_nocturno formación_continua formación_permanente "
                             "aprendizaje_permanente universidad_popular aula_de_mayores universidad_de_mayores "
                             "alfabetización_de_adultos aprender_de_mayor reciclarse reciclaje_profesional "
                             "segunda_oportunidad cursos_para_adultos retomar_los_estudios curso_de_actualización"},
    {NOTION_LANGUAGE_LEARNING,
     "curso_de_idiomas cursos_de_idiomas clases_de_español clases_de_idiomas clases_de_inglés escuela_de_idiomas "
     "aprender_el_idioma aprender_idiomas aprender_español aprender_inglés hablar_el_idioma vocabulario gramática "
     "pronunciación verbos_irregulares idioma_extranjero lengua_extranjera con_fluidez chapurrear "
     "intercambio_de_idiomas nivel_de_idioma conjugar clase_de_conversación acento_extranjero con_acento "
     "curso_para_principiantes nivel_principiante"},
    {NOTION_DIALECT, "dialecto dialectos dialectal lengua_minoritaria lenguas_minoritarias lengua_materna "
                     "lengua_cooficial lenguas_cooficiales lengua_regional bilingüe bilingües bilingüismo "
                     "rótulos_bilingües catalán euskera gallego asturiano aranés quechua guaraní mapudungun náhuatl "
                     "hablante hablantes lengua_originaria lenguas_indígenas castellanización abuela_hablaba ikastola"},
    {NOTION_MUSIC, "música musical músico músicos banda_de_música coro coros coral cantar canta cantan canto cantante "
                   "canción canciones orquesta concierto conciertos guitarra piano violín trompeta acordeón tambor "
                   "tambores conservatorio solfeo ensayo_del_coro partitura director_de_orquesta melodía desafinar "
                   "desafinado soprano rondalla instrumento_musical flauta copla"},
    {NOTION_MUSEUM,
     "museo museos museística exposición exposiciones expositor vitrina vitrinas conservador_del_museo "
     "conservadora_del_museo pieza_expuesta piezas_expuestas visita_guiada audioguía colección_del_museo "
     "colección_permanente vigilante_de_sala obra_expuesta pinacoteca exhibición exhibir muestra_permanente"},
    {NOTION_TRADITION,
     "tradición tradiciones tradicional tradicionales costumbre costumbres folclore folclórico folklore traje_típico "
     "traje_regional trajes_típicos fiestas_patronales fiestas_del_pueblo fiesta_mayor verbena procesión procesiones "
     "carnaval antepasados ancestros ancestral abuelos_hacían cofradía cofradías semana_santa rito rituales pasacalles "
     "gigantes_y_cabezudos baile_regional hoguera desfile la_romería de_romería"},
    {NOTION_CRAFT, "artesano artesana artesanos artesanía artesanías artesanal oficio_artesano hecho_a_mano alfarero "
                   "alfarería alfarera cerámica ceramista carpintero carpintería ebanista herrero herrería forja "
                   "cestero cestería ganchillo zapatero guarnicionero talla_de_madera soplador_de_vidrio orfebre "
                   "orfebrería maestro_artesano punto_de_cruz taller_de_costura hechos_a_mano"},
    {NOTION_SPORTS_CLUB,
     "club_deportivo clubes_deportivos deporte deportes deportista deportistas polideportivo fútbol futbolista "
     "campo_de_fútbol cancha canchas césped_artificial entrenador entrenadora entrenadores entrenamiento_del torneo "
     "torneos árbitro árbitros balonmano baloncesto voleibol tenis portero_suplente vestuario vestuarios camiseta "
     "equipo_juvenil atletismo partido_de_fútbol goles golear rugby petanca escuela_deportiva pabellón_deportivo"},
    {NOTION_SWIMMING,
     "natación nadador nadadores nadadora piscina piscinas socorrista socorristas salvavidas bañista bañistas "
     "traje_de_baño clases_de_natación cursillo_de_natación aprender_a_nadar no_sabe_nadar trampolín cloro ahogado "
     "ahogamiento ahogarse chapuzón alberca pileta gorro_de_baño aquagym monitor_de_natación saber_nadar saben_nadar"},
    {NOTION_PLAY,
     "juego_de_mesa juegos_de_mesa juguete juguetes videojuego videojuegos juegos_de_cartas baraja ajedrez puzle "
     "rompecabezas muñeca muñecas canicas escondite rayuela ludoteca parchís consola_de_juegos futbolín "
     "tarde_de_juegos noche_de_juegos jugar_al_escondite bingo naipes jugar_fuera tablero_de_ajedrez peonza trompo"},
    {NOTION_FRIENDSHIP,
     "amigo amigos amiga amigas amistad amistades amiguetes compañía_mutua hacer_amigos tomar_café tomar_un_café "
     "café_juntos un_cafelito conocer_gente charla_con tertulia tertulias merienda merendar convivencia_vecinal "
     "colegas_del_barrio pandilla cháchara mejor_amigo pasar_el_rato echar_un_rato charlar_un_rato"},
    {NOTION_YOUTH_CLUB,
     "juventud_local casa_de_juventud centro_juvenil centros_juveniles club_juvenil local_juvenil espacio_joven "
     "punto_joven monitor_juvenil animador_juvenil trabajador_juvenil educador_de_calle educadores_de_calle "
     "pasar_el_rato scouts boy_scouts grupo_scout skatepark futbolín botellón sin_sitio_donde asociación_juvenil "
     "ocio_juvenil centro_de_jóvenes información_juvenil"},
    {NOTION_HOBBY, "afición aficiones aficionado aficionados pasatiempo pasatiempos hobby hobbies ocio tiempo_libre "
                   "coleccionista coleccionistas coleccionar filatelia sellos_de_correos maquetas trenes_en_miniatura "
                   "bricolaje radioaficionado crucigramas sudokus ratos_libres entretenimiento"},
    {NOTION_BELONGING, "pertenencia sentido_de_pertenencia sentimiento_de_pertenencia identidad_cultural "
                       "identidad_local nuestra_identidad raíces arraigo arraigado desarraigo desarraigado "
                       "sentirse_en_casa sentirse_de_aquí terruño patria_chica pueblo_natal tierra_natal tierra_de_uno "
                       "nacido_aquí criado_aquí morriña nostalgia añoranza apego orgullo_local hijo_del_pueblo"},
    {NOTION_REMEMBRANCE,
     "conmemoración conmemoraciones conmemorar conmemorativa conmemorativo memoria_histórica memoria_democrática "
     "aniversario_de_la placa_conmemorativa homenaje homenajes monumento_a_los superviviente supervivientes "
     "sobreviviente víctimas_del_franquismo fosas_comunes fosa_común represaliados holocausto genocidio desaparecidos "
     "minuto_de_silencio corona_de_flores nunca_más no_olvidar memorial acto_de_recuerdo"},
    {NOTION_ASSISTIVE,
     "bucle_magnético bucle_de_inducción audífono audífonos braille subtítulo subtítulos subtitulado subtitular "
     "lector_de_pantalla lectores_de_pantalla lengua_de_signos lengua_de_señas intérprete_de_signos "
     "intérprete_de_señas letra_grande lupa bastón_blanco perro_guía silla_de_ruedas andador prótesis audiodescripción "
     "ayudas_técnicas productos_de_apoyo muletas implante_coclear texto_alternativo pictogramas"},
    {NOTION_PLAIN_LANGUAGE, "lenguaje_claro lenguaje_sencillo lenguaje_llano lectura_fácil palabras_sencillas "
                            "palabras_simples frases_cortas jerga jergas galimatías incomprensible incomprensibles "
                            "comprensible comprensibles lenguaje_administrativo farragoso enrevesado ilegible "
                            "nadie_lo_entiende no_se_entiende burocratés palabras_raras latinajos tantas_siglas"},
    {NOTION_SCREEN_TIME, "tiempo_de_pantalla pantallas prohibición_del_móvil prohibir_los_móviles prohibir_el_móvil "
                         "sin_móvil sin_móviles móvil_en_clase móvil_en_el smartphone teléfono_móvil celulares "
                         "enganchados_al enganchado_al_móvil pegados_al_móvil adicción_al_móvil tiktok instagram "
                         "playstation mirando_el_móvil desconexión_digital deslizar_el_dedo tableta_y_móvil"},
    {NOTION_WEDDING, "boda bodas novia_y_novio novios luna_de_miel cumpleaños tarta_de_cumpleaños cumplir_años bautizo "
                     "bautizos primera_comunión comuniones banquete banquetes festejo festejos festejar brindis "
                     "brindar bodas_de_oro nochevieja nochebuena fiesta_de_cumpleaños traje_de_novia petardos "
                     "guirnaldas quinceañera convite piñata se_casaron se_casó celebrar_una_boda"},
    {NOTION_GRIEF, "duelo_por proceso_de_duelo en_duelo duelos luto entierro entierros funeral funerales velatorio "
                   "tanatorio ataúd cementerio cementerios viuda viudas viudo viudos viudedad condolencias pésame "
                   "llorar llora lloró llorado lágrimas difunto difuntos incineración enterrar sepelio esquela "
                   "perdió_a_su perder_a_mi doliente dolientes consuelo consolar tumba"},
    {NOTION_NAME_AND_GENDER,
     "identidad_de_género perspectiva_de_género transgénero transexual transexuales mujer_trans personas_trans "
     "persona_trans homosexual homosexuales homosexualidad gay gays lesbiana lesbianas bisexual bisexuales queer lgtbi "
     "lgbt lgtbiq homofobia homófobo transfobia pronombre pronombres no_binario no_binaria salir_del_armario "
     "orientación_sexual bandera_arcoíris orgullo_gay lenguaje_inclusivo nombre_sentido matrimonio_igualitario "
     "hombres_y_mujeres machismo igualdad_de_género cuestión_de_género"},
    {NOTION_INTEGRATION,
     "integración_de integración_social recién_llegado recién_llegados nuevos_vecinos refugiado refugiados refugiada "
     "solicitante_de_asilo solicitantes_de_asilo asilo inmigrante inmigrantes inmigración migrante migrantes "
     "extranjería extranjeros permiso_de_residencia nacionalidad_española arraigo_social acogida_de "
     "mediador_intercultural mediación_intercultural empadronarse sin_papeles ucranianos sirios venezolanos exiliado "
     "exiliados aclimatarse acogida_de_refugiados casa_de_acogida"},
};
NOTION_TABLE(life, es)
