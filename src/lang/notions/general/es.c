/* SPDX-License-Identifier: MIT */
/* Spanish words for each notion (notions.h). */
#include "../tables.h"

static const struct notion_words notions_general_es[] = {
    {NOTION_ROLE,
     "rol papel función responsabilidad responsable deber tarea mandato obligación cargo corresponder encargado"},
    {NOTION_STAKEHOLDER, "parte_interesada partes_interesadas actor actores grupo_de_interés grupos_de_interés "
                         "interesado múltiples_partes"},
    {NOTION_GOVERNMENT,
     "gobierno gubernamental estado estatal ministerio ministro autoridad administración funcionario sector_público "
     "parlamento regulador alcalde alcaldesa embajador diputado servidor_público"},
    {NOTION_COMPANY, "empresa empresarial compañía sector_privado industria firma comercial empresario fabricante "
                     "proveedor pyme pymes pequeña_empresa cámara_de_comercio patronal"},
    {NOTION_CIVIL_SOCIETY, "sociedad_civil ong asociación fundación activista"},
    {NOTION_TECHNOLOGY,
     "técnico técnica tecnología tecnológico ingeniero software digital informática computadora ordenador tic"},
    {NOTION_OPERATOR, "operador operadora prestador isp telecomunicación telecomunicaciones registro alojamiento"},
    {NOTION_RESEARCH, "investigación investigador académico academia científico ciencia profesor"},
    {NOTION_USER, "usuario ciudadano ciudadanía cliente consumidor abonado vecino"},
    {NOTION_YOUTH,
     "joven jóvenes juventud niño niña adolescente estudiante generación menor_de_edad estudiantil universitario"},
    {NOTION_WOMEN, "mujer mujeres género femenino madre"},
    {NOTION_POLICE, "policía fuerzas_del_orden fiscal fiscalía tribunal juez judicial juzgado"},
    {NOTION_CRIME, "delito delincuencia delincuente crimen criminal fraude estafa robo robar ilegal ciberdelito"},
    {NOTION_EXPERT, "experto experta pericia especialista profesional asesor"},
    {NOTION_DEVELOPING,
     "en_desarrollo en_vías_de_desarrollo menos_adelantados menos_desarrollados sur_global pobre pobreza emergente"},
    {NOTION_RURAL, "rural pueblo aldea campo campesino remoto agricultor"},
    {NOTION_VULNERABLE,
     "vulnerable minoría discapacidad marginado subrepresentado refugiado migrante indígena excluido anciano mayores"},
    {NOTION_REGION, "región regional continente provincia"},
    {NOTION_COUNTRY, "país países nación nacional"},
    {NOTION_INTERNATIONAL, "internacional global mundial transfronterizo extranjero"},
    {NOTION_LOCAL, "local municipal municipio ciudad alcalde barrio ayuntamiento"},
    {NOTION_COMMUNICATE, "comunicar comunicación hablar canal contacto lista_de_correo teléfono telefónico llamada "
                         "llamar mensaje mensajería diálogo "
                         "conversación discutir correo escribir carta telegram whatsapp chat"},
    {NOTION_MEETING, "reunión reunir encuentro conferencia taller sesión foro evento seminario congreso"},
    {NOTION_COOPERATE, "cooperación cooperar colaboración colaborar colaborativo socio alianza conjunto conjuntamente "
                       "juntos coordinar coordinación"},
    {NOTION_SHARE, "compartir intercambio intercambiar transmitir difundir"},
    {NOTION_IMPROVE, "mejorar mejora fortalecer fortalecimiento reforzar aumentar promover fomentar facilitar impulsar "
                     "potenciar incentivar"},
    {NOTION_PROBLEM, "problema problemático dificultad difícil obstáculo barrera desafío reto traba impedir dificultar "
                     "estorbar bloquear fracaso fracasar "
                     "fallar debilidad complicar inconveniente"},
    {NOTION_LACK, "falta faltar ausencia carencia escasez insuficiente brecha sin nadie ninguno carecer"},
    {NOTION_TRUST, "confianza desconfianza confiar reputación credibilidad miedo temor"},
    {NOTION_RISK, "riesgo amenaza peligro peligroso vulnerabilidad"},
    {NOTION_INCIDENT,
     "incidente ataque emergencia crisis intrusión hackeo caída avería malware phishing secuestro_de_datos virus"},
    {NOTION_SECURITY, "seguridad seguro proteger protección defender defensa resiliencia ciberseguridad"},
    {NOTION_PRACTICE, "práctica buena_práctica buenas_prácticas mejores_prácticas éxito exitoso lección lecciones "
                      "experiencia logro lograr modelo orgulloso"},
    {NOTION_EXAMPLE, "ejemplo ilustrar historia"},
    {NOTION_MEASURE, "evaluar evaluación medir medición indicador métrica verificar prueba auditoría índice"},
    {NOTION_AWARENESS, "conciencia situacional panorama observar observación detectar detección vigilar vigilancia "
                       "monitorear monitoreo inteligencia "
                       "alerta_temprana tablero"},
    {NOTION_WARN, "avisar aviso advertir advertencia alertar alerta alarma notificar notificación reportar"},
    {NOTION_NORM, "norma principio código_de_conducta voluntario normativo"},
    {NOTION_AGREEMENT,
     "acuerdo tratado declaración compromiso convenio convención resolución memorando firmante carta_de pacto"},
    {NOTION_LAW,
     "ley legal legislación legislativo regulación reglamento jurídico normativa responsabilidad_civil sanción multa"},
    {NOTION_POLICY, "política estrategia estratégico plan marco programa hoja_de_ruta"},
    {NOTION_STANDARD, "estándar normalización especificación protocolo directriz guía manual"},
    {NOTION_IMPLEMENT, "implementar implementación aplicar aplicación cumplir cumplimiento adoptar adopción ejecutar "
                       "poner_en_práctica desplegar"},
    {NOTION_NEW, "nuevo nueva reciente recientemente novedad evolución emergente último tendencia"},
    {NOTION_OUTREACH, "difusión involucrar implicar participar participación participante inclusión inclusivo incluir "
                      "atraer invitar invitación reclutar "
                      "ampliar sumar sumarse convocar audiencia"},
    {NOTION_LANGUAGE, "idioma lengua lenguaje traducir traducción traductor intérprete multilingüe"},
    {NOTION_TRAINING, "capacitación capacitar formación formar capacidad capacidades habilidad aprender enseñar "
                      "educación curso mentor beca entrenamiento"},
    {NOTION_PUBLICITY, "campaña publicidad cartel radio periódico prensa periodista boletín redes_sociales folleto"},
    {NOTION_MONEY, "dinero fondos financiación financiamiento financiero financiar presupuesto costo coste costar "
                   "costoso pagar pago subvención donante "
                   "precio caro salario sueldo invertir inversión"},
    {NOTION_STAFF, "personal empleado trabajador equipo contratar recursos_humanos voluntario plantilla"},
    {NOTION_TIME, "tiempo plazo lento demora demorar retraso rápido velocidad calendario hora semana"},
    {NOTION_FUTURE, "futuro próximo adelante en_adelante más_allá continuar seguir porvenir mañana siguiente"},
    {NOTION_TOPIC, "tema temática asunto cuestión prioridad agenda eje"},
    {NOTION_OTHER, "otro otra otros diferente adicional también además relacionado demás"},
    {NOTION_RECOMMEND,
     "recomendar recomendación sugerir sugerencia proponer propuesta aconsejar consejo debería deberían exigir"},
    {NOTION_DECIDE, "decidir decisión voto votar elegir elección selección nombrar aprobar"},
    {NOTION_GOVERNANCE, "gobernanza gobernar junta comité consejo directiva dirección presidencia"},
    {NOTION_TRANSPARENCY,
     "transparencia transparente publicar publicación divulgar divulgación rendición_de_cuentas apertura"},
    {NOTION_CONFLICT, "conflicto disputa desacuerdo queja mediación arbitraje tensión"},
    {NOTION_PRIVACY,
     "privacidad privado datos_personales confidencial confidencialidad secreto anónimo anonimato consentimiento"},
    {NOTION_DATA, "dato datos información estadística base_de_datos cifra registro_de"},
    {NOTION_TOOL, "herramienta plataforma sistema aplicación_móvil sitio portal servicio"},
    {NOTION_METHOD, "mecanismo método metodología medio manera procedimiento proceso enfoque instrumento vía forma"},
    {NOTION_INFRASTRUCTURE,
     "red redes infraestructura equipo_informático cable servidor enrutador dispositivo equipamiento"},
    {NOTION_INTERNET, "internet en_línea web cibernético ciberespacio dominio ciber"},
    {NOTION_ACCESS, "acceso acceder accesible accesibilidad conectar conectividad asequible cobertura ancho_de_banda"},
    {NOTION_RIGHTS, "derecho derechos derechos_humanos libertad dignidad igualdad justicia"},
    {NOTION_CONTENT, "contenido discurso discurso_de_odio desinformación medios censura"},
    {NOTION_DOCUMENT, "documento texto borrador capítulo sección página"},
    {NOTION_TYPICAL, "típico típicamente común habitual habitualmente general frecuente frecuentemente usual "
                     "normalmente suele cotidiano"},
    {NOTION_HEALTH, "salud hospital médico paciente enfermedad enfermero clínica epidemia vacuna"},
    {NOTION_SCHOOL, "escuela alumno maestro universidad colegio aula docente"},
    {NOTION_ENVIRONMENT, "medio_ambiente ambiental naturaleza clima climático contaminación sostenible ecología bosque "
                         "biodiversidad residuo"},
    {NOTION_WATER, "agua río lago inundación sequía mar lluvia pozo"},
    {NOTION_ENERGY, "energía electricidad solar combustible petróleo gas"},
    {NOTION_FOOD, "alimento alimentación alimentario comida agricultura cosecha semilla cocina comedor nutrición"},
    {NOTION_TRANSPORT, "transporte tráfico carretera ferrocarril autobús bicicleta coche tren vehículo"},
    {NOTION_HOUSING, "vivienda casa alquiler inquilino edificio"},
    {NOTION_CULTURE, "cultura cultural arte patrimonio museo música biblioteca tradición"},
    {NOTION_MAINTAIN,
     "mantener mantenimiento conservar conservación preservar reparar actualizar cuidar sostener archivo"},
    {NOTION_ORGANISATION, "organización organismo institución agencia entidad instituto secretaría oficina"},
    {NOTION_SUPPORT, "ayuda ayudar apoyo apoyar asistir asistencia respaldo"},
    {NOTION_NEED, "necesidad necesitar necesario querer desear esperar requerir requisito"},
    {NOTION_BENEFIT, "beneficio ventaja útil valor ganancia positivo provecho"},
    {NOTION_HARM, "daño perjuicio negativo pérdida desventaja abuso víctima"},
    {NOTION_CHANGE, "cambio cambiar reforma transformar reemplazar modificar adaptar"},
    {NOTION_START, "comenzar empezar lanzar lanzamiento fundar establecer crear creación iniciar"},
    {NOTION_QUALITY, "calidad fiable confiable exacto preciso correcto error"},
    {NOTION_MARKET,
     "mercado competencia comercio economía económico monopolio contrato comprar vender compra licitación contratar"},
    {NOTION_OWNERSHIP, "propiedad propietario dueño licencia patente marca derechos_de_autor"},
    {NOTION_COMMUNITY, "comunidad miembro afiliado membresía círculo"},
    {NOTION_NEUTRALITY, "neutral neutralidad independiente independencia imparcial"},
    {NOTION_MEMORY, "historia pasado anterior anteriormente antes"},
    {NOTION_WHO, "quién quiénes persona gente individuo"},
    {NOTION_LIGHT, "luz luces lámpara farola luminaria alumbrado iluminación iluminar bombilla oscuridad oscuro noche "
                   "nocturno apagar apagado"},
    {NOTION_ANIMAL, "animal fauna pájaro ave murciélago insecto polilla mariposa abeja pez peces rana erizo perro gato "
                    "especie búho lechuza"},
    {NOTION_PLANT,
     "planta plantar árbol semilla jardín parque flor hierba seto arbusto hoja huerto verdura raíz sombra"},
    {NOTION_ELDERLY, "mayor_de_edad personas_mayores mayores anciano anciana jubilado jubilada jubilación abuela "
                     "abuelo tercera_edad residencia"},
    {NOTION_DEVICE, "dispositivo aparato teléfono móvil celular tableta ordenador computadora sensor equipo "
                    "instrumento batería pantalla cargador cámara máquina sonda"},
    {NOTION_LEND, "prestar préstamo prestamos tomar_prestado intercambiar trueque devolver alquilar"},
    {NOTION_KEY,
     "clave claves llave firmar firma contraseña token cifrar cifrado certificado credencial autenticación"},
    {NOTION_CODE, "código_fuente código software paquete compilar compilación compilador binario dependencia parche "
                  "repositorio desarrollador reproducible"},
    {NOTION_SUCCESSION, "sucesor sucesión relevo traspaso heredar dimitir renuncia salida marcharse sustituto"},
    {NOTION_STRAIN,
     "agotamiento agotado cansancio cansado estrés sobrecarga desgaste carga_de_trabajo desbordado quemado"},
    {NOTION_CONDUCT,
     "conducta comportamiento acoso acosar insulto insultar respetuoso educado grosero moderación moderador"},
    {NOTION_FEAR, "miedo temor asustar asustado inquietud preocupación inseguridad angustia tranquilizar"},
    {NOTION_COMPLAINT, "queja quejarse quejó quejaron reclamación reclamo objeción protesta protestar oposición "
                       "enfadado petición_pública"},
    {NOTION_CONSULT, "consulta consultar encuesta cuestionario sondeo referéndum audiencia consentimiento vecino "
                     "vecina vecindad vecindario habitante"},
    {NOTION_FARMING, "agricultor campesino granja campo cultivo ganado agricultura pescador pesca cosecha riego "
                     "ganadero terrateniente"},
    {NOTION_POLLUTION, "contaminación contaminar contaminante contaminado vertido derrame tóxico veneno nitrato "
                       "fosfato turbidez aguas_residuales fuga emisión"},
    {NOTION_ARMS, "arma armas desarme guerra militar ejército nuclear misil armado soldado munición"},
    {NOTION_INSPECT,
     "inspección inspector inspeccionar verificación verificar observador auditoría auditor auditado examinador "
     "revisión_por_pares clasificación control informe_sombra presión_de_grupo nota_pública"},
    {NOTION_PUNISH,
     "castigar castigo multa multado sanción sancionar condenar condenado condena tribunal juzgado disuasión"},
    {NOTION_INSURE, "seguro_de asegurar asegurado aseguradora responsabilidad_civil indemnización prima póliza"},
    {NOTION_VOLUNTEER, "voluntario voluntaria voluntariado tiempo_libre aficionado ayudante"},
    {NOTION_STORE, "almacenar almacenamiento guardar conservar estante cajón armario frasco caja seco secar almacén "
                   "bodega nevera humedad moho"},
    {NOTION_EVENT, "evento fiesta feria exposición celebración concierto taller jornada actividad excursión"},
    {NOTION_SHOP, "tienda comercio comerciante tendero supermercado restaurante bar hotel gasolinera"},
    {NOTION_FAMILY, "familia padre madre padres niño niña hijo hija nieto guardería hogar"},
    {NOTION_DECEIT, "fraude estafa estafador estafar engaño engañar timo falso suplantación trampa"},
    {NOTION_ATTRIBUTE, "atribución atribuir acusar acusación culpable autor_del_ataque prueba evidencia forense"},
    {NOTION_COMPLY, "cumplir cumplimiento cumplen incumplir incumplimiento acatar respetar violar violación infringir "
                    "promesa adhesión cumplir_la_palabra compromiso_cumplido"},
    {NOTION_DISCIPLINE, "disciplina aviación medicina química otros_campos analogía"},
    {NOTION_INVENTORY, "mapeo inventario catálogo listado tabla cuadro directorio comparación selección"},
    {NOTION_CLAUSE,
     "cláusula disposición artículo elemento preámbulo firmante firmado ratificar ratificado entrada_en_vigor"},
    {NOTION_NEWCOMER, "recién_llegado novato principiante nuevos_miembros mentor acogida subrepresentado"},
    {NOTION_SAMPLE, "contar conteo recuento censo muestra muestreo medición lectura laboratorio pesar pesamos pesaje "
                    "balanza báscula kilo gramo"},
    {NOTION_NOISE, "ruido ruidoso silencio sonido decibelio"},
    {NOTION_WASTE, "residuo basura reciclaje reciclar compost contenedor vertedero envase plástico reutilizar "
                   "desperdicio tirar_comida desperdiciar"},
    {NOTION_ACCIDENT, "accidente choque herido lesión caída rescate ambulancia bombero peatón muerte seguridad_vial"},
    {NOTION_DISABILITY,
     "discapacidad discapacitado silla_de_ruedas rampa ciego sordo letra_grande lengua_de_signos movilidad_reducida"},
    {NOTION_WORK, "empleo trabajador sindicato desempleado desempleo oficio carrera condiciones_laborales aprendiz"},
    {NOTION_SPORT, "deporte fútbol jugador parque_infantil piscina estadio atleta juego entrenador gimnasio"},
    {NOTION_TOURISM, "turismo turista visitante viajero alojamiento hostal visita_guiada"},
    {NOTION_BOOK,
     "libro biblioteca bibliotecario bibliotecaria lector lectura archivo_histórico editorial autor librería"},
    {NOTION_BUILDING, "edificio techo muro ventana obra ladrillo hormigón rehabilitación aislamiento arquitecto "
                      "fachada terreno licencia_de_obra"},
    {NOTION_AUTOMATION,
     "automatización automatizado algoritmo inteligencia_artificial ia aprendizaje_automático robot"},
    {NOTION_WEATHER,
     "clima calor ola_de_calor frío helada nieve hielo tormenta viento temperatura verano invierno estación_del_año"},
    {NOTION_TEACHING,
     "clase lección enseñar enseñan profesor maestra maestro curso tallerista alumno ejercicio paciencia"},
    {NOTION_BILL, "factura tarifa ahorro ahorrar ahorramos barato licitación amortizar euro consumo kilovatio"},
    {NOTION_EMERGENCY, "emergencia número_de_emergencia primeros_auxilios guardia línea_de_ayuda"},
    {NOTION_REPAIR,
     "reparar reparación arreglar arregla avería averiar romper rompe roto fallo soldar técnico electricista mecánico "
     "repuesto pieza_de_recambio desgaste óxido cortocircuito apagón corte_de_luz"},
    {NOTION_BROADCAST, "transmitir transmisión emisora emisor antena micrófono estudio_de_radio frecuencia oyente "
                       "podcast locutor locutora grabación"},
    {NOTION_CARE,
     "cuidado cuidar cuidador cuidadora enfermería trabajador_social soledad demencia duelo ayuda_a_domicilio"},
    {NOTION_COOKING, "cocinar cocina cocinero cocinera comedor receta plato almuerzo desayuno menú vegetariano carne "
                     "pan panadería alergia sabor"},
    {NOTION_DONATION, "donación donar cuota cuota_de_socio rifa patrocinador publicidad anuncio tasa canon impuesto"},
    {NOTION_MIGRATION,
     "migración migrante inmigrante inmigración refugiado asilo frontera visado integración diáspora extranjero"},
    {NOTION_SHAME,
     "vergüenza avergonzar avergonzado estigma humillar humillación discreto discreción dignidad señalar"},
    {NOTION_POVERTY, "pobre pobreza bajos_ingresos ayuda_social subsidio necesitado desfavorecido sin_techo beca"},
    {NOTION_RETURN, "devolver devolución devuelto retorno retornar regresar traer_de_vuelta reintegrar "
                    "restituir vencido"},
    {NOTION_LOSS, "perder perdido pérdida desaparecer desaparecido pudrir podrido estropear estropeado "
                  "echar_a_perder extraviar morir"},
    {NOTION_POST, "carta correo paquete sello cartero envío postal buzón encomienda estampilla entrega"},
    {NOTION_CUSTOMS, "aduana frontera importación exportación importar exportar cuarentena fitosanitario "
                     "decomisar incautar"},
    {NOTION_BOOKING, "cita reserva reservar turno agenda calendario pedir_cita horario hora_de_visita"},
    {NOTION_CANCEL, "anular anulación cancelar cancelación cancelado aplazar aplazado posponer "
                    "cambiar_la_fecha suspender"},
    {NOTION_REMIND, "recordatorio recordar recuerda olvidar olvidado olvido SMS mensaje_de_texto aviso"},
    {NOTION_WAIT, "esperar espera lista_de_espera cola fila turno aguardar demora esperé"},
    {NOTION_QUIT, "irse dejar abandonar abandono marcharse renunciar retirarse darse_de_baja cansarse"},
    {NOTION_FISHING, "pescador pesca pescar trucha salmón carpa barbo caña cofradía"},
    {NOTION_LABEL, "etiqueta etiquetado etiquetar pegatina marca letrero rótulo código_de_barras"},
    {NOTION_LITERACY, "leer lectura escribir analfabeto analfabetismo ortografía escritura dislexia"},
    {NOTION_DEATH, "muerte morir muerto fallecer fallecido cementerio tumba entierro viudo viuda luto "
                   "funeral"},
    {NOTION_FAITH, "iglesia mezquita templo sinagoga cura sacerdote imán parroquia oración religión fe "
                   "capilla"},
    {NOTION_STAGE, "teatro música músico coro canción cantar baile bailar película cine escenario "
                   "orquesta ensayo función"},
    {NOTION_CLEAN, "limpio limpiar limpieza sucio suciedad lavar barrer higiene baño aseo jabón"},
    {NOTION_CLOTHES, "ropa vestido tela coser costura zapato abrigo camisa tejer textil uniforme"},
    {NOTION_HANDTOOL, "herramienta herramientas taladro sierra martillo escalera destornillador cortacésped "
                      "banco_de_trabajo"},
    {NOTION_DISTANCE, "distancia lejos cerca cercano kilómetro a_pie lejano trayecto afueras recorrido"},
    {NOTION_PAPERWORK, "formulario papeleo burocracia trámite solicitud rellenar certificado ventanilla "
                       "sello expediente"},
    {NOTION_PERMIT, "permitir permiso permitido autorizar autorización prohibir prohibido prohibición "
                    "negar rechazar"},
    {NOTION_CHILDCARE, "guardería jardín_de_infancia preescolar niñera cuidado_de_niños cochecito"},
    {NOTION_PICTURE, "foto fotografía imagen dibujo cámara dibujar pintura ilustración retrato cómic vídeo"},
    {NOTION_NEIGHBOUR, "vecino vecinos vecindario ribereño propietario colindante casero de_al_lado lindero"},
    {NOTION_DAMP, "humedad húmedo mojado seco moho hermético secar desecante condensación"},
    {NOTION_EXCLUDE, "excluir excluido exclusión dejar_fuera quedar_fuera marginado apartado sin_internet "
                     "rechazado"},
    {NOTION_STORE, "sótano desván nevera frigorífico congelador arcón tarro frasco caja cajón armario "
                   "estante almacenar almacenamiento conservar conservación despensa"},
    {NOTION_LAW, "abogado demanda demandado pleito patente ordenanza normativa jurídico "
                 "registro_de_operador tribunal inspector"},
    {NOTION_PROBLEM, "traba trabar trabas estorbo molestia fastidio frenar freno atascar inconveniente "
                     "pega engorro"},
    {NOTION_DISABILITY, "ciego invidente gafas sordo discapacitado silla_de_ruedas bastón baja_visión vista"},
    {NOTION_EVENT, "taller actividad fiesta trueque feria charla visita jornada merienda encuentro "
                   "verbena"},
    {NOTION_MONEY, "tarifa tarifas billete descuento peaje abono moneda reembolso gratis entrada rebaja"},
    {NOTION_TRANSPORT, "barco buque ferry travesía muelle vuelo aeropuerto estación tranvía pasajero parada equipaje "
                       "camión rampa embarcadero"},
    {NOTION_SAMPLE, "medir medición mediciones tira_reactiva medidor termómetro conductividad oxígeno "
                    "calibrar muestra cifras"},
};
NOTION_TABLE(general, es)
