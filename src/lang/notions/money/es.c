/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_es[] = {
    {NOTION_PRICE, "precio precios barato barata tarifa tarifas costoso carísimo asequible descuento rebaja ganga "
                   "encarece sobreprecio cuesta_mucho muy_caro demasiado_caro sale_caro tan_caro el_coste los_costes "
                   "coste_total un_coste alto_coste"},
    {NOTION_DEBT,
     "deuda deudas deudor endeudado endeudamiento sobreendeudamiento moroso morosos impago impagos acreedor "
     "embargo_judicial atrasos_en_el cuotas_atrasadas debemos_dinero deber_dinero números_rojos a_plazos"},
    {NOTION_TAX, "impuesto impuestos tributo tributario contribuyente hacienda fisco iva renta_anual declaración_de_la "
                 "fiscal evasión_fiscal paraíso_fiscal recaudación agencia_tributaria arancel ibi"},
    {NOTION_GRANT, "subvención subvenciones subvencionado subsidio financiador convocatoria_de_ayudas fondos_europeos "
                   "ayudas_públicas beca becas justificar_la_subvención cofinanciación proyecto_subvencionado "
                   "solicitud_de_subvención donante_internacional"},
    {NOTION_FUNDRAISING,
     "colecta recaudar_fondos recaudación_de_fondos micromecenazgo crowdfunding rifa rifas patrocinador patrocinadores "
     "patrocinio kermés hucha mercadillo_solidario tómbola mecenas cuestación venta_de_pasteles"},
    {NOTION_FEE, "cuota cuotas tasa_municipal peaje matrícula cuota_anual cuota_de_socio precio_de_entrada abono_anual "
                 "aportación_mensual derrama entrada_de_pago las_tasas tasas_municipales pagar_tasas tasa_turística "
                 "tasa_de_basura tasa_de_inscripción"},
    {NOTION_BUDGET, "presupuesto presupuestos presupuestario déficit tesorero tesorera contabilidad contable "
                    "balance_anual partida_presupuestaria presupuestos_participativos superávit gastos_e_ingresos "
                    "cuentas_anuales cuadrar_las_cuentas"},
    {NOTION_CUTBACK, "recorte recortes recortar recortado austeridad tijeretazo apretarse_el_cinturón "
                     "ajuste_presupuestario ahorro_mal_entendido plan_de_ajuste"},
    {NOTION_BANK, "bancario préstamo préstamos hipoteca hipotecas crédito créditos interés_bancario cuenta_corriente "
                  "cuenta_bancaria cajero cajero_automático sucursal_bancaria caja_de_ahorros microcrédito prestamista "
                  "banquero entidad_bancaria"},
    {NOTION_CASH,
     "monedas billetes tarjeta_de_crédito pagar_con_tarjeta transferencia_bancaria bizum datáfono monedero calderilla "
     "metálico cheque pago_móvil dinero_suelto dinero_efectivo pago_en_efectivo pagar_en_efectivo solo_efectivo"},
    {NOTION_INVESTMENT, "inversión inversiones invertir invertido inversor inversores inversionista rentabilidad "
                        "capital_riesgo largo_plazo amortizar sale_a_cuenta retorno_de_la bolsa_de_valores "
                        "fondo_de_inversión los_accionistas junta_de_accionistas"},
    {NOTION_PROCUREMENT,
     "licitación licitaciones licitar contratación_pública concurso_público pliego pliegos adjudicación adjudicatario "
     "oferta_más_barata compra_pública proveedor_adjudicado mejor_postor orden_de_compra"},
    {NOTION_SALE, "venta ventas vender vendido vendedor vendedora cliente clientes clienta comprador compradores "
                  "agotado agotadas liquidación mostrador_de_venta"},
    {NOTION_CONTRACT,
     "contrato contratos contractual firmante firmar_el_contrato cláusula_contractual rescindir rescisión "
     "incumplimiento_de_contrato subcontrata notario arrendamiento partes_contratantes preaviso"},
    {NOTION_LAND_TITLE, "catastro parcela parcelas finca fincas registro_de_la terrateniente título_de_propiedad "
                        "lindero linderos tenencia_de_la acaparamiento_de_tierras ejido latifundio predio predios "
                        "deslinde escritura_pública sin_escrituras"},
    {NOTION_STARTUP,
     "emprendedor emprendedora emprendedores emprendimiento startup montar_un_negocio plan_de_negocio autónomo "
     "autónomos vivero_de_empresas incubadora fundador fundadora abrir_un_negocio empresa_emergente"},
    {NOTION_CLOSURE,
     "quiebra quebró bancarrota cierre cerró cerraron cerrado_para_siempre bajó_la_persiana persiana persianas "
     "concurso_de_acreedores echó_el_cierre liquidado_el_negocio clausurado última_tienda insolvencia"},
    {NOTION_PROFIT, "beneficio_neto ganancia ganancias rentable rentables lucro ánimo_de_lucro margen_de_beneficio "
                    "pérdidas_y_ganancias lucrativo sin_pérdidas plusvalía facturación_anual"},
    {NOTION_SUPPLY, "suministro suministros proveedor proveedores desabastecimiento abastecimiento "
                    "reparto_de_mercancías entrega_de_pedidos existencias estantes_vacíos almacén cadena_de_suministro "
                    "escasez repuestos reponer almacén_mayorista proveedor_mayorista"},
    {NOTION_DEAR_TIMES, "inflación carestía coste_de_la costo_de_la poder_adquisitivo todo_sube subida_de_precios "
                        "encarecimiento factura_de_la alza_de_precios más_caro por_las_nubes cesta_de_la llegar_a_fin"},
    {NOTION_LAWSUIT,
     "demanda_judicial juicio juicios juez jueces jueza abogado abogada tribunal tribunales pleito pleitos querella "
     "sentencia_firme juzgado juzgados fiscalía recurso_de_apelación litigio denunciar_ante"},
    {NOTION_EVIDENCE, "prueba pruebas probar_que comprobante comprobantes testigo testigos testimonio justificante "
                      "evidencia evidencias acreditar huella_dactilar documento_probatorio"},
    {NOTION_IDENTITY_PAPERS, "dni pasaporte cédula carné_de_identidad documento_de_identidad partida_de_nacimiento "
                             "acta_de_nacimiento permiso_de_residencia sin_papeles indocumentado indocumentados "
                             "registro_civil empadronamiento empadronado carné_de_conducir apátrida"},
    {NOTION_ONLINE_OFFICE,
     "administración_electrónica sede_electrónica trámite_en_línea trámites_en_línea cita_previa_por "
     "formulario_en_línea certificado_digital firma_electrónica gobierno_electrónico gobierno_digital "
     "ventanilla_digital cl@ve portal_ciudadano trámites_digitales brecha_digital_administrativa"},
    {NOTION_PUBLIC_OFFICE, "ayuntamiento ventanilla ventanillas funcionario funcionaria funcionarios alcaldía "
                           "burocracia cita_previa vuelva_usted_mañana oficina_pública papeleo municipalidad "
                           "secretaria_municipal intendencia registro_municipal horario_de_atención hacer_cola"},
    {NOTION_POLITICS, "concejal concejala concejales diputado diputada senador parlamento oposición elecciones "
                      "electoral alcalde alcaldesa partido_político partidos_políticos ministro ministra "
                      "campaña_electoral pleno_municipal los_políticos un_político clase_política"},
    {NOTION_LOBBYING,
     "lobby lobbies lobista grupo_de_presión grupos_de_presión puertas_giratorias tráfico_de_influencias amiguismo "
     "intereses_creados puerta_trasera cabildeo cabildero enchufado enchufismo"},
    {NOTION_AUTONOMY,
     "autonomía autonomías autónoma descentralización descentralizado autogobierno autodeterminación autogestión "
     "decidir_por_nosotros decidir_por_sí decidimos_nosotros independencia subsidiariedad soberanía"},
    {NOTION_CONSENT,
     "consentimiento consentir consentido pedir_permiso sin_permiso sin_preguntar consentimiento_informado "
     "autorización_de_los casilla aceptar_cookies con_mi_permiso visto_bueno dar_permiso revocar"},
    {NOTION_FAIRNESS,
     "justicia_social injusto injusticia equidad equitativo desigualdad desigualdades igualdad_de_oportunidades "
     "reparto_justo favoritismo privilegios inequidad doble_rasero parte_justa"},
    {NOTION_LIABILITY,
     "responsabilidad_civil garantía garantías indemnizar daños_y_perjuicios negligencia negligente quién_paga "
     "responsable_legal responsabilidad_legal culpa_nuestra se_hace_cargo rendir_cuentas imputable"},
    {NOTION_REFUND,
     "reembolso reembolsar devolución devolver_el_dinero devolvieron indemnización compensación_económica fianza "
     "depósito_de_envases reintegro vale_de_compra me_devuelvan resarcir envase_retornable"},
    {NOTION_QUOTA,
     "tope topes cupo cupos límite_máximo racionamiento racionar aforo máximo_por número_máximo techo_de_gasto umbral"},
    {NOTION_MARKET_POWER,
     "monopolio monopolios oligopolio multinacional multinacionales grandes_empresas gran_superficie "
     "posición_dominante abuso_de_posición grandes_cadenas antimonopolio dependencia_de competencia_desleal "
     "gigantes_tecnológicos intermediarios formar_un_cártel cártel_de_empresas"},
    {NOTION_PROVENANCE, "procedencia producto_local productos_locales kilómetro_cero denominación_de_origen "
                        "sello_de_calidad certificado_de_origen certificación comercio_justo trazabilidad de_la_tierra "
                        "productor_local de_la_huerta hecho_en cercanía"},
    {NOTION_THEFT, "robo robos ladrón ladrones robado robar robaron hurto hurtos carterista carteristas allanamiento "
                   "asalto_a atraco atracador candado sustrajeron"},
    {NOTION_VIOLENCE, "violencia violento agresión agresiones agredir agredido maltrato maltratador paliza palizas "
                      "violencia_machista violencia_de_género golpeó golpes puñetazo navaja ojo_morado una_pelea "
                      "las_peleas se_pelean peleas_entre peleas_callejeras"},
    {NOTION_PREVENTION, "prevención preventivo preventiva prevenir precaución precauciones detección_precoz "
                        "más_vale_prevenir detector_de_humo previsor anticiparse cautela"},
    {NOTION_DEMOCRACY,
     "democracia democrático democrática referéndum votación votar votamos voto votos urna urnas asamblea_ciudadana "
     "consulta_popular participación_ciudadana abstención plebiscito cabildo_abierto sorteo_cívico mano_alzada "
     "mayoría_de_votos por_mayoría_simple decidir_por_mayoría respetar_la_mayoría gobierno_de_la"},
    {NOTION_WELFARE, "prestación prestaciones servicios_sociales trabajadora_social trabajador_social "
                     "asistencia_social ayuda_social ingreso_mínimo subsidio_de_paro desempleo seguridad_social "
                     "renta_mínima banco_de_alimentos bono_social cobrar_el_paro estado_de_bienestar en_paro al_paro"},
    {NOTION_SECOND_HAND,
     "segunda_mano mercadillo mercadillos trueque ropa_usada ropa_heredada rastrillo wallapop intercambio_de_ropa "
     "de_segunda reutilizar mercado_de_pulgas chamarilero coches_usados libros_usados"},
    {NOTION_INHERITANCE, "herencia herencias heredar heredado heredero heredera herederos testamento legado_familiar "
                         "sucesiones difunto patrimonio_familiar casa_de_la herencia_familiar desheredado"},
    {NOTION_STATE_LEVEL, "federal federalismo estatal autonómico autonómica comunidad_autónoma comunidades_autónomas "
                         "competencia_municipal competencias_municipales diputación gobierno_central nivel_estatal "
                         "nivel_nacional niveles_de_gobierno nivel_local provincia provincial"},
    {NOTION_ENFORCEMENT,
     "inspector inspectora inspectores inspecciones hacer_cumplir multa multas multar nadie_controla nadie_vigila "
     "nadie_lo_controla papel_mojado impunidad sanciones_efectivas fiscalización policía_municipal vigilancia_del"},
    {NOTION_FINE_PRINT,
     "letra_pequeña letra_chica términos_y_condiciones condiciones_de_uso aviso_legal aviso_de_privacidad "
     "política_de_privacidad lupa pie_de_página condiciones_generales aceptar_sin_leer jerga_legal"},
    {NOTION_FREE_OF_CHARGE, "gratis gratuito gratuita gratuidad gratuitamente sin_coste sin_costo entrada_libre "
                            "no_cuesta_nada de_balde por_la_cara sin_cobrar no_cobramos"},
    {NOTION_SHAREHOLDER, "cooperativa cooperativas cooperativista cooperativistas socios_de_la dividendo dividendos "
                         "acciones_de_la mutualidad cooperativismo un_voto los_accionistas junta_de_accionistas"},
    {NOTION_GOODS, "mercancía mercancías mercadería productos producto artículos_de_consumo bienes_de_consumo "
                   "productos_importados bienes_importados"},
    {NOTION_FAIR_STALL,
     "puesto_del_mercado puestos_del_mercado mercadillo_semanal vendedores_ambulantes vendedor_ambulante tenderete "
     "tenderetes feriante feriantes día_de_mercado tianguis verdulera frutera mercader plaza_del_mercado"},
    {NOTION_PRISON,
     "cárcel cárceles preso presos prisión recluso reclusos interno_penitenciario penitenciario penitenciaria "
     "libertad_condicional entre_rejas encarcelado condena_de_prisión celda carcelero tercer_grado"},
    {NOTION_MONEY, "quién_paga de_nuestro_bolsillo del_bolsillo nos_cuesta corre_con_los paga_la_cuenta"},
    {NOTION_FEE, "multa multas recargo"},
    {NOTION_MONEY, "los_gastos nuestros_gastos gastos_de"},
};
NOTION_TABLE(money, es)
