/* SPDX-License-Identifier: MIT */
/* Spanish words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_es[] = {
    {NOTION_ROLE, "rol responsabilidad responsable tarea mandato cargo corresponder encargado nuestro_deber "
                  "sus_deberes derechos_y_deberes su_función sus_funciones mi_función la_función_de su_papel qué_papel "
                  "un_papel papel_de_la papel_de_los papel_de_las papel_del papel_clave papel_activo papel_importante "
                  "la_obligación obligaciones_de nuestra_obligación"},
    {NOTION_STAKEHOLDER, "parte_interesada partes_interesadas actor actores grupo_de_interés grupos_de_interés "
                         "múltiples_partes los_interesados personas_interesadas"},
    {NOTION_GOVERNMENT,
     "gobierno gubernamental estatal ministerio ministro autoridad administración funcionario sector_público "
     "parlamento regulador alcalde alcaldesa embajador diputado servidor_público por_el_estado los_estados "
     "estado_miembro estados_miembros estado_español administración_del_estado gobierno_del_estado"},
    {NOTION_COMPANY, "empresa empresarial compañía sector_privado industria comercial empresario fabricante proveedor "
                     "pyme pymes pequeña_empresa cámara_de_comercio patronal"},
    {NOTION_CIVIL_SOCIETY, "sociedad_civil ong asociación fundación activista"},
    {NOTION_TECHNOLOGY, "técnico técnica tecnología tecnológico ingeniero software digital informática computadora tic "
                        "los_ordenadores un_ordenador"},
    {NOTION_OPERATOR, "operador operadora prestador isp telecomunicación telecomunicaciones registro alojamiento"},
    {NOTION_RESEARCH, "investigación investigador académico academia científico ciencia profesor"},
    {NOTION_USER, "usuario ciudadano ciudadanía cliente consumidor abonado"},
    {NOTION_YOUTH, "joven jóvenes juventud niño niña adolescente generación menor_de_edad estudiantil universitario "
                   "una_estudiante asociación_de_estudiantes alumnado"},
    {NOTION_WOMEN, "mujer mujeres género femenino madre"},
    {NOTION_POLICE, "policía fuerzas_del_orden fiscal fiscalía tribunal juez judicial juzgado"},
    {NOTION_CRIME, "delito delincuencia delincuente crimen criminal fraude estafa robo robar ilegal ciberdelito"},
    {NOTION_EXPERT, "experto experta pericia profesional asesor un_especialista médico_especialista los_especialistas"},
    {NOTION_DEVELOPING,
     "en_desarrollo en_vías_de_desarrollo menos_adelantados menos_desarrollados sur_global pobre pobreza emergente"},
    {NOTION_RURAL, "rural pueblo aldea campo campesino remoto agricultor"},
    {NOTION_VULNERABLE, "vulnerable minoría discapacidad marginado subrepresentado refugiado migrante indígena "
                        "excluido anciano personas_mayores gente_mayor mayores_que_viven"},
    {NOTION_REGION, "región regional continente provincia"},
    {NOTION_COUNTRY, "país países nación nacional"},
    {NOTION_INTERNATIONAL, "internacional global mundial transfronterizo extranjero"},
    {NOTION_LOCAL, "local municipal municipio ciudad alcalde barrio ayuntamiento"},
    {NOTION_COMMUNICATE,
     "comunicar hablar canal contacto lista_de_correo teléfono telefónico llamada llamar mensaje mensajería diálogo "
     "conversación discutir correo escribir carta telegram whatsapp chat la_comunicación comunicarse comunicar_mejor "
     "comunicación_con falta_de_comunicación las_comunicaciones"},
    {NOTION_MEETING, "reunión reunir conferencia taller sesión foro evento seminario congreso un_encuentro "
                     "los_encuentros encuentro_anual"},
    {NOTION_COOPERATE, "cooperación cooperar colaboración colaborar colaborativo socio alianza conjunto conjuntamente "
                       "juntos coordinar coordinación"},
    {NOTION_SHARE, "compartir intercambio intercambiar transmitir difundir"},
    {NOTION_IMPROVE, "mejorar mejora fortalecer fortalecimiento reforzar aumentar promover fomentar facilitar impulsar "
                     "potenciar incentivar"},
    {NOTION_PROBLEM, "problema problemático dificultad difícil obstáculo barrera desafío reto traba dificultar "
                     "estorbar bloquear fracaso fracasar fallar debilidad complicar inconveniente"},
    {NOTION_LACK, "falta faltar ausencia carencia escasez insuficiente brecha nadie ninguno carecer"},
    {NOTION_TRUST, "confianza desconfianza confiar reputación credibilidad miedo temor"},
    {NOTION_RISK, "riesgo amenaza peligro peligroso vulnerabilidad"},
    {NOTION_INCIDENT,
     "incidente ataque emergencia crisis intrusión hackeo caída avería malware phishing secuestro_de_datos virus"},
    {NOTION_SECURITY, "seguridad seguro proteger protección defender defensa resiliencia ciberseguridad"},
    {NOTION_PRACTICE, "práctica buena_práctica buenas_prácticas mejores_prácticas éxito exitoso lección lecciones "
                      "experiencia logro lograr modelo orgulloso"},
    {NOTION_EXAMPLE, "ejemplo ilustrar historia"},
    {NOTION_MEASURE, "evaluar evaluación medición indicador métrica verificar prueba auditoría índice mide miden "
                     "medir_el medir_la cómo_medir se_mide mediciones"},
    {NOTION_AWARENESS, "conciencia situacional panorama observar observación detectar detección vigilar vigilancia "
                       "monitorear monitoreo inteligencia "
                       "alerta_temprana tablero"},
    {NOTION_WARN, "avisar aviso advertir advertencia alertar alerta alarma notificar notificación reportar"},
    {NOTION_NORM, "norma código_de_conducta voluntario normativo los_principios principios_éticos"},
    {NOTION_AGREEMENT, "acuerdo declaración compromiso convenio convención resolución memorando firmante carta_de "
                       "pacto tratados_internacionales tratado_internacional firmar_un_tratado el_tratado_de"},
    {NOTION_LAW, "ley legal legislación legislativo regulación reglamento jurídico normativa responsabilidad_civil "
                 "sanción multa ordenanza_municipal ordenanzas_municipales ordenanza_fiscal"},
    {NOTION_POLICY,
     "política estrategia estratégico plan programa hoja_de_ruta marco_normativo marco_legal marco_jurídico"},
    {NOTION_STANDARD, "estándar normalización especificación protocolo directriz guía manual"},
    {NOTION_IMPLEMENT, "implementar implementación aplicar aplicación cumplir cumplimiento adoptar adopción ejecutar "
                       "poner_en_práctica desplegar"},
    {NOTION_NEW, "nuevo nueva reciente recientemente novedad evolución emergente último tendencia"},
    {NOTION_OUTREACH, "difusión involucrar implicar participar participación participante inclusión inclusivo incluir "
                      "atraer invitar invitación reclutar "
                      "ampliar sumar sumarse convocar audiencia"},
    {NOTION_LANGUAGE, "idioma lengua lenguaje traducir traducción traductor intérprete multilingüe"},
    {NOTION_TRAINING, "capacitación capacitar formación habilidad aprender enseñar educación curso mentor beca "
                      "entrenamiento formar_a formar_al formar_a_los nos_formamos personal_formado "
                      "creación_de_capacidades desarrollo_de_capacidades fortalecer_capacidades"},
    {NOTION_PUBLICITY, "campaña cartel radio periódico prensa periodista boletín redes_sociales folleto la_publicidad "
                       "hacer_publicidad campaña_de_publicidad anuncios_en"},
    {NOTION_MONEY, "dinero financiación financiamiento financiero financiar presupuesto costoso pagar pago subvención "
                   "donante precio salario sueldo invertir inversión muy_caro más_caro tan_caro demasiado_caro "
                   "sale_caro es_caro son_caros el_coste los_costes el_costo los_costos coste_total sin_coste un_coste "
                   "alto_coste cuesta_dinero venta_de_entradas las_entradas descuentos_para un_descuento los_fondos "
                   "fondos_públicos fondos_europeos sin_fondos falta_de_fondos fondos_propios"},
    {NOTION_STAFF, "empleado trabajador equipo contratar recursos_humanos voluntario plantilla el_personal "
                   "nuestro_personal más_personal poco_personal falta_de_personal personal_contratado "
                   "personal_cualificado personal_propio sin_personal del_personal"},
    {NOTION_TIME, "tiempo lento demora demorar retraso rápido velocidad calendario hora semana el_plazo los_plazos "
                  "largo_plazo corto_plazo"},
    {NOTION_FUTURE,
     "futuro próximo en_adelante más_allá continuar porvenir siguiente el_mañana día_de_mañana más_adelante"},
    {NOTION_TOPIC, "tema temática asunto cuestión prioridad agenda eje"},
    {NOTION_OTHER, "otro otra otros diferente adicional también además relacionado demás"},
    {NOTION_RECOMMEND,
     "recomendar recomendación sugerir sugerencia proponer propuesta aconsejar consejo debería deberían exigir"},
    {NOTION_DECIDE, "decidir decisión voto votar elegir elección selección aprobar nombrar_a nombrar_una"},
    {NOTION_GOVERNANCE, "gobernanza gobernar junta comité consejo directiva dirección presidencia"},
    {NOTION_TRANSPARENCY, "transparencia transparente divulgar divulgación rendición_de_cuentas apertura publicar_los "
                          "publicar_las publicar_todo se_publican hacer_público"},
    {NOTION_CONFLICT, "conflicto disputa desacuerdo queja mediación arbitraje tensión"},
    {NOTION_PRIVACY, "privacidad datos_personales confidencial confidencialidad secreto anónimo anonimato "
                     "consentimiento vida_privada datos_privados"},
    {NOTION_DATA, "dato datos información estadística base_de_datos cifra registro_de"},
    {NOTION_TOOL, "herramienta plataforma sistema aplicación_móvil portal sitio_web"},
    {NOTION_METHOD, "mecanismo método metodología procedimiento proceso enfoque instrumento vía medios_para "
                    "los_medios_para la_forma_de"},
    {NOTION_INFRASTRUCTURE,
     "red redes infraestructura equipo_informático cable servidor enrutador dispositivo equipamiento"},
    {NOTION_INTERNET, "internet en_línea web cibernético ciberespacio dominio ciber"},
    {NOTION_ACCESS, "acceso acceder accesible accesibilidad conectar conectividad asequible cobertura ancho_de_banda"},
    {NOTION_RIGHTS, "derecho derechos derechos_humanos libertad dignidad igualdad justicia"},
    {NOTION_CONTENT, "contenido discurso discurso_de_odio desinformación censura medios_de_comunicación los_medios"},
    {NOTION_DOCUMENT, "documento texto borrador capítulo sección página"},
    {NOTION_TYPICAL,
     "típico típicamente habitual habitualmente frecuente frecuentemente usual normalmente cotidiano suele_ser "
     "suelen_ser suele_haber se_suele suele_pasar por_lo_general en_general lo_común poco_común muy_común"},
    {NOTION_HEALTH, "salud hospital médico paciente enfermedad enfermero clínica epidemia vacuna"},
    {NOTION_SCHOOL, "escuela alumno maestro universidad colegio aula docente"},
    {NOTION_ENVIRONMENT, "medio_ambiente ambiental naturaleza clima climático contaminación sostenible ecología bosque "
                         "biodiversidad residuo medioambiental"},
    {NOTION_WATER, "agua río lago inundación sequía lluvia pozo el_mar agua_de_mar"},
    {NOTION_ENERGY, "energía electricidad combustible petróleo gas energía_solar placas_solares paneles_solares"},
    {NOTION_FOOD, "alimento alimentación alimentario comida agricultura cosecha semilla cocina comedor nutrición"},
    {NOTION_TRANSPORT,
     "transporte tráfico carretera ferrocarril autobús bicicleta coche tren vehículo la_parada parada_de_autobús"},
    {NOTION_HOUSING, "vivienda alquiler inquilino edificio la_casa una_casa las_casas"},
    {NOTION_CULTURE, "cultura cultural arte patrimonio museo música biblioteca tradición"},
    {NOTION_MAINTAIN,
     "mantener mantenimiento conservar conservación preservar reparar actualizar cuidar sostener archivo"},
    {NOTION_ORGANISATION, "organización organismo institución agencia entidad instituto secretaría oficina"},
    {NOTION_SUPPORT,
     "ayuda ayudar apoyo apoyar asistir respaldo asistencia_técnica prestar_asistencia asistencia_social"},
    {NOTION_NEED, "necesidad necesitar necesario querer desear esperar requerir requisito"},
    {NOTION_BENEFIT, "beneficio ventaja útil valor ganancia positivo provecho"},
    {NOTION_HARM, "daño perjuicio negativo pérdida desventaja abuso víctima"},
    {NOTION_CHANGE, "cambio cambiar reforma transformar reemplazar modificar adaptar"},
    {NOTION_START, "comenzar empezar lanzar lanzamiento fundar establecer creación iniciar crear_un crear_una "
                   "crearon_una crearon_un"},
    {NOTION_QUALITY, "calidad fiable confiable exacto preciso correcto error"},
    {NOTION_MARKET,
     "mercado competencia comercio economía económico monopolio contrato comprar vender compra licitación contratar"},
    {NOTION_OWNERSHIP,
     "propiedad propietario dueño licencia patente derechos_de_autor marca_registrada marcas_registradas"},
    {NOTION_COMMUNITY, "comunidad miembro afiliado membresía"},
    {NOTION_NEUTRALITY, "neutral neutralidad independiente independencia imparcial"},
    {NOTION_MEMORY,
     "historia anterior anteriormente antes en_el_pasado nuestro_pasado siglo_pasado tiempos_pasados año_pasado"},
    {NOTION_WHO, "quién quiénes persona gente individuo"},
    {NOTION_LIGHT, "luz luces lámpara farola luminaria alumbrado iluminación iluminar bombilla oscuridad oscuro "
                   "nocturno apagar apagado"},
    {NOTION_ANIMAL, "animal fauna pájaro ave murciélago insecto polilla mariposa abeja pez peces rana erizo perro gato "
                    "especie búho lechuza"},
    {NOTION_PLANT, "planta plantar árbol semilla jardín parque flor hierba seto arbusto huerto verdura raíz sombra "
                   "hojas_secas hojas_caídas"},
    {NOTION_ELDERLY, "mayor_de_edad personas_mayores anciano anciana jubilado jubilada jubilación abuela abuelo "
                     "tercera_edad residencia los_mayores gente_mayor nuestros_mayores para_mayores señora_mayor "
                     "señor_mayor vecinos_mayores centro_de_mayores mayores_de_sesenta mayores_que_viven"},
    {NOTION_DEVICE, "dispositivo aparato teléfono móvil celular tableta computadora sensor equipo instrumento batería "
                    "pantalla cargador máquina sonda cámara_de_fotos cámara_digital webcam un_ordenador "
                    "los_ordenadores al_ordenador ordenador_portátil sin_ordenador mi_ordenador"},
    {NOTION_LEND, "prestar préstamo prestamos tomar_prestado intercambiar trueque devolver alquilar"},
    {NOTION_KEY, "clave claves llave contraseña token credencial autenticación certificado_digital clave_de_cifrado "
                 "el_cifrado sin_cifrar firma_digital firma_electrónica firma_criptográfica"},
    {NOTION_CODE, "código_fuente código software compilar compilación compilador binario dependencia parche "
                  "repositorio desarrollador reproducible paquete_de_software gestor_de_paquetes"},
    {NOTION_SUCCESSION, "sucesor sucesión traspaso heredar dimitir renuncia sustituto tras_su_salida "
                        "salida_del_director salida_del_fundador se_marchó cuando_se_marche el_relevo "
                        "relevo_generacional relevo_en_la sin_relevo tomar_el_relevo"},
    {NOTION_STRAIN,
     "agotamiento agotado cansancio cansado estrés sobrecarga desgaste carga_de_trabajo desbordado quemado"},
    {NOTION_CONDUCT, "conducta comportamiento acoso acosar insulto insultar respetuoso educado grosero moderación "
                     "moderador falta_de_respeto"},
    {NOTION_FEAR, "miedo temor asustar asustado inquietud preocupación inseguridad angustia tranquilizar"},
    {NOTION_COMPLAINT, "queja quejarse quejó quejaron reclamación reclamo objeción protesta protestar oposición "
                       "enfadado petición_pública"},
    {NOTION_CONSULT, "consulta consultar encuesta cuestionario sondeo referéndum audiencia consentimiento vecindad "
                     "vecindario habitante"},
    {NOTION_FARMING, "agricultor campesino granja campo cultivo agricultura pescador pesca cosecha riego ganadero "
                     "terrateniente el_ganado cabezas_de_ganado ganadería"},
    {NOTION_POLLUTION, "contaminación contaminar contaminante contaminado vertido derrame tóxico veneno nitrato "
                       "fosfato turbidez aguas_residuales fuga emisión"},
    {NOTION_ARMS,
     "arma armas guerra militar ejército nuclear misil armado soldado munición desarme_nuclear el_desarme"},
    {NOTION_INSPECT,
     "inspección inspector inspeccionar verificación verificar observador auditoría auditor auditado examinador "
     "revisión_por_pares clasificación control informe_sombra presión_de_grupo nota_pública"},
    {NOTION_PUNISH,
     "castigar castigo multa multado sanción sancionar condenar condenado condena tribunal juzgado disuasión"},
    {NOTION_INSURE, "seguro_de asegurar asegurado aseguradora responsabilidad_civil indemnización póliza "
                    "prima_del_seguro primas_de_seguro prima_anual"},
    {NOTION_VOLUNTEER, "voluntario voluntaria voluntariado tiempo_libre aficionado ayudante"},
    {NOTION_STORE,
     "almacenar almacenamiento guardar conservar estante cajón armario frasco caja almacén bodega nevera humedad moho"},
    {NOTION_EVENT, "evento fiesta feria exposición celebración concierto taller jornada actividad excursión "
                   "encuentro_anual un_encuentro los_encuentros encuentros_anuales"},
    {NOTION_SHOP, "tienda comercio comerciante tendero supermercado restaurante bar hotel gasolinera"},
    {NOTION_FAMILY, "familia padre madre padres niño niña hijo hija nieto hogar la_guardería"},
    {NOTION_DECEIT, "fraude estafa estafador estafar engaño engañar timo falso suplantación trampa"},
    {NOTION_ATTRIBUTE, "atribución atribuir acusar acusación culpable autor_del_ataque prueba evidencia forense"},
    {NOTION_COMPLY,
     "cumplir cumplimiento cumplen incumplir incumplimiento acatar violar violación infringir promesa adhesión "
     "cumplir_la_palabra compromiso_cumplido respetar_las respetan_las se_respetan respetar_los"},
    {NOTION_DISCIPLINE, "disciplina aviación medicina química otros_campos analogía"},
    {NOTION_INVENTORY, "mapeo inventario catálogo listado directorio selección tabla_comparativa cuadro_comparativo"},
    {NOTION_CLAUSE, "cláusula disposición artículo elemento preámbulo firmante ratificar ratificado entrada_en_vigor "
                    "firmar_el_contrato firmado_por"},
    {NOTION_NEWCOMER, "recién_llegado novato nuevos_miembros mentor acogida subrepresentado los_principiantes "
                      "para_principiantes un_principiante"},
    {NOTION_SAMPLE, "conteo recuento censo muestra muestreo medición lectura laboratorio pesaje balanza báscula kilo "
                    "gramo mide mediciones contamos_los contar_los contar_las pesar_los"},
    {NOTION_NOISE, "ruido ruidoso silencio sonido decibelio"},
    {NOTION_WASTE, "residuo basura reciclaje reciclar compost contenedor vertedero envase plástico reutilizar "
                   "desperdicio tirar_comida desperdiciar"},
    {NOTION_ACCIDENT, "accidente choque herido lesión caída rescate ambulancia bombero peatón muerte seguridad_vial"},
    {NOTION_DISABILITY, "discapacidad discapacitado silla_de_ruedas rampa ciego sordo letra_grande lengua_de_signos "
                        "movilidad_reducida problemas_de_vista perder_la_vista pérdida_de_vista corto_de_vista"},
    {NOTION_WORK,
     "empleo trabajador sindicato desempleado desempleo oficio condiciones_laborales aprendiz trabajamos trabajan"},
    {NOTION_SPORT, "deporte fútbol jugador parque_infantil piscina estadio atleta juego entrenador gimnasio"},
    {NOTION_TOURISM, "turismo turista visitante viajero alojamiento hostal visita_guiada"},
    {NOTION_BOOK,
     "libro biblioteca bibliotecario bibliotecaria lector lectura archivo_histórico editorial autor librería"},
    {NOTION_BUILDING, "edificio techo ventana obra ladrillo hormigón rehabilitación aislamiento arquitecto fachada "
                      "terreno licencia_de_obra los_muros muros_de un_muro tejado_de el_tejado"},
    {NOTION_AUTOMATION,
     "automatización automatizado algoritmo inteligencia_artificial ia aprendizaje_automático robot"},
    {NOTION_WEATHER,
     "clima calor ola_de_calor frío helada nieve hielo tormenta viento temperatura verano invierno estación_del_año"},
    {NOTION_TEACHING, "clase lección enseñar enseñan profesor maestra maestro curso tallerista alumno ejercicio"},
    {NOTION_BILL, "factura tarifa ahorro ahorrar ahorramos barato licitación amortizar euro consumo kilovatio"},
    {NOTION_EMERGENCY, "emergencia número_de_emergencia primeros_auxilios guardia línea_de_ayuda"},
    {NOTION_REPAIR, "reparar reparación arreglar arregla avería averiar romper rompe roto soldar técnico electricista "
                    "mecánico repuesto pieza_de_recambio desgaste óxido cortocircuito apagón corte_de_luz"},
    {NOTION_BROADCAST, "transmitir transmisión emisora emisor antena micrófono estudio_de_radio frecuencia oyente "
                       "podcast locutor locutora grabación"},
    {NOTION_CARE,
     "cuidado cuidar cuidador cuidadora enfermería trabajador_social soledad demencia duelo ayuda_a_domicilio"},
    {NOTION_COOKING, "cocinar cocina cocinero cocinera comedor plato almuerzo desayuno menú vegetariano carne pan "
                     "panadería alergia sabor recetas_de_cocina receta_de_cocina recetario recetas_de_la receta_de_la"},
    {NOTION_DONATION,
     "donación donar cuota cuota_de_socio rifa patrocinador anuncio canon impuesto anuncios_y_publicidad"},
    {NOTION_MIGRATION,
     "migración migrante inmigrante inmigración refugiado asilo frontera visado integración diáspora extranjero"},
    {NOTION_SHAME, "vergüenza avergonzar avergonzado estigma humillar humillación discreto discreción dignidad "
                   "nos_señalan me_señalan"},
    {NOTION_POVERTY, "pobre pobreza bajos_ingresos ayuda_social subsidio necesitado desfavorecido sin_techo beca"},
    {NOTION_RETURN,
     "devolver devolución devuelto retorno retornar regresar traer_de_vuelta reintegrar restituir préstamo_vencido"},
    {NOTION_LOSS, "perder perdido pérdida desaparecer desaparecido pudrir podrido estropear estropeado "
                  "echar_a_perder extraviar morir"},
    {NOTION_POST, "carta correo paquete sello cartero envío postal buzón encomienda estampilla entrega"},
    {NOTION_CUSTOMS, "aduana frontera exportación exportar cuarentena fitosanitario decomisar incautar importación_de "
                     "licencia_de_importación importar_y_exportar derechos_de_importación"},
    {NOTION_BOOKING, "cita reserva reservar turno agenda calendario pedir_cita horario hora_de_visita"},
    {NOTION_CANCEL, "anular anulación cancelar cancelación cancelado aplazar aplazado posponer "
                    "cambiar_la_fecha suspender"},
    {NOTION_REMIND, "recordatorio recordar recuerda olvidar olvidado olvido SMS mensaje_de_texto aviso"},
    {NOTION_WAIT, "esperar espera lista_de_espera cola fila turno aguardar demora esperé"},
    {NOTION_QUIT, "irse abandonar abandono renunciar darse_de_baja cansarse dejar_el_cargo dejan_el_cargo "
                  "dejó_el_cargo dejar_el_trabajo dejar_el_puesto dejó_la_asociación dejan_la_asociación se_retiran "
                  "se_retiró se_marchó se_marchan"},
    {NOTION_FISHING, "pescador pesca pescar trucha salmón carpa barbo caña cofradía"},
    {NOTION_LABEL, "etiqueta etiquetado etiquetar pegatina letrero rótulo código_de_barras marca_de_calidad"},
    {NOTION_LITERACY, "lectura analfabeto analfabetismo ortografía escritura dislexia saber_escribir leer_y_escribir "
                      "aprender_a_leer sabe_leer saben_leer no_saben_escribir"},
    {NOTION_DEATH, "muerte morir muerto fallecer fallecido cementerio tumba entierro viudo viuda luto "
                   "funeral"},
    {NOTION_FAITH, "iglesia mezquita templo sinagoga cura sacerdote imán parroquia oración religión capilla la_fe "
                   "fe_religiosa fe_cristiana"},
    {NOTION_STAGE, "teatro música músico coro canción cantar baile bailar película cine escenario orquesta ensayo "
                   "función_de_teatro función_teatral"},
    {NOTION_CLEAN, "limpio limpiar limpieza sucio suciedad lavar barrer higiene baño aseo jabón"},
    {NOTION_CLOTHES, "ropa tela coser costura zapato abrigo camisa textil uniforme tejer_jerséis vestido_de"},
    {NOTION_HANDTOOL, "herramienta herramientas taladro sierra martillo escalera destornillador cortacésped "
                      "banco_de_trabajo"},
    {NOTION_DISTANCE, "distancia lejos cerca cercano kilómetro a_pie lejano trayecto afueras recorrido"},
    {NOTION_PAPERWORK, "formulario papeleo burocracia trámite solicitud rellenar certificado ventanilla "
                       "sello expediente"},
    {NOTION_PERMIT, "permitir permiso permitido autorizar autorización prohibir prohibido prohibición "
                    "negar rechazar"},
    {NOTION_CHILDCARE, "jardín_de_infancia preescolar niñera cuidado_de_niños cochecito la_guardería las_guarderías "
                       "guardería_infantil guarderías_públicas una_guardería plaza_de_guardería de_guardería"},
    {NOTION_PICTURE, "foto fotografía imagen dibujo dibujar pintura ilustración retrato cómic vídeo cámara_de_fotos "
                     "cámara_fotográfica"},
    {NOTION_NEIGHBOUR, "vecino vecinos vecindario ribereño propietario colindante casero de_al_lado lindero"},
    {NOTION_DAMP, "humedad húmedo mojado seco moho hermético secar desecante condensación"},
    {NOTION_EXCLUDE, "excluir excluido exclusión dejar_fuera quedar_fuera marginado apartado sin_internet "
                     "rechazado"},
    {NOTION_STORE, "sótano desván frigorífico congelador arcón tarro conservación despensa"},
    {NOTION_LAW, "abogado demanda demandado pleito patente registro_de_operador tribunal inspector"},
    {NOTION_PROBLEM, "trabar trabas estorbo molestia fastidio frenar freno atascar pega engorro"},
    {NOTION_DISABILITY, "invidente bastón baja_visión"},
    {NOTION_EVENT, "trueque charla visita merienda verbena"},
    {NOTION_MONEY, "tarifa tarifas billete peaje abono moneda reembolso gratis rebaja"},
    {NOTION_TRANSPORT,
     "barco buque ferry travesía muelle vuelo aeropuerto estación tranvía pasajero equipaje camión rampa embarcadero"},
    {NOTION_SAMPLE, "tira_reactiva medidor termómetro conductividad oxígeno calibrar cifras"},
    {NOTION_STORE, "dónde_guardamos guardado"},
    {NOTION_NOISE, "bullicio estruendo alboroto jaleo algarabía"},
};
NOTION_TABLE(general, es)
