import type { CueWords } from "../cue-words.ts";

/** What Spanish phrases tell about a sentence. */
export const cues: CueWords = {
  common:
    "exactamente, precisamente, el, la, los, las, un, una, unos, unas, de, del, al, y, o, que, en, con, por, para, a, su, sus, mi, mis, tu, me, te, se, lo, le, les, nos, es, son, fue, era, está, están, ha, he, han, no, sí, más, muy, ya, hoy, ayer, mañana, este, esta, estos, estas, ese, esa, eso, esto, pero, como, si, desde, hasta, sobre, sin, lunes, martes, miércoles, jueves, viernes, sábado, domingo, mes, semana, año, día, días, hora, horas, próximo, próxima, pasado, pasada, viene, unas, algo, también, qué, cuánto, quién, cuándo, dónde, euros, pesos, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, horita, horitas",
  self: "yo, nosotros, he, hemos",
  question:
    "desde cuándo, qué, quién, quiénes, cuál, cuáles, cuándo, dónde, cómo, por qué, cuánto, cuánta, cuántos, cuántas, a quién, con quién, de quién, qué tal, cómo va, cómo van",
  auxiliary: "hay, tengo, tenemos, alguna, algún, puedo, debo, debería, ha pagado ya, me ha pagado, me debe, alguien",
  show: "refréscame la memoria sobre|de|con, muéstrame, cuéntame|háblame de|del|sobre, muestra, mostrar, enséñame, enseña, ver, dame, lista, listar, listado, lista de, saca, sácame, ábreme, abre la, dime, busca, búscame, quiero ver, déjame ver, ponme, resumen, resumen de, ficha de, detalles de, información de, info de, desglose, informe, informe de, todo sobre, datos de, a ver, consulta, consultar, mostrame, decime, ficha del, ficha, detalles del, datos del, resumen del, info del, pasame la, pasame el resumen, pásame la, enseñar",
  polite:
    "por favor, porfa, porfi, puedes, podrías, podés, puede, quiero, quisiera, me gustaría, necesito que, vamos a, quiero que, favor de, hay que",
  hypothetical:
    "estuve|estaba|estuvimos a punto de, a punto de, casi casi, por poco, mirar|mira|ver|comprobar|comprueba|preguntar|pregunta|revisar|revisa si, el día en que, duda, dudan, se lo piensa, se lo está pensando, habría, habríamos, hubiera, hubiese, quizá, quizás, tal vez, a lo mejor, puede que, podría, podrían, podrá, igual, ojalá, si, a ver si, posiblemente, probablemente, seguramente, supongamos, imagina, imagínate, estoy pensando en, pensando en, dudo, no sé si, creo que, me parece que, supongo, sería, haría, compraría, pagaría, cruzo los dedos, crucemos los dedos, con suerte, en caso de que, a ver si|cuándo|cómo|que|qué|cuánto, digamos que, si todo va bien, capaz, capaz que, depende, me encargará, estaría, hipotéticamente, pongamos que, soñé, soñé que, en cuanto, una vez que, cuando * pague|paguen|ingrese|ingresen|transfiera|transfieran|abone|abonen|deposite|depositen|cobre|cobremos|entre|entren|llegue|lleguen, cuando cobre|cobremos|pague|paguen, el día que, siempre que, siempre y cuando, a condición de que, a menos que",
  wish: "me fui sin comprar, lo|la dejé allí|ahí, resistí la tentación, he visto un|una|unos|unas, vi un|una|unos|unas, tentación, tentador, tentadora, tentado, tentada, me tienta, echado el ojo, ojalá, quiero comprar, me gustaría comprar, me gustaría ganar, me encantaría, sueño con, soñando, espero que, espero, esperemos, deseo, desearía, qué bueno sería, necesito un, necesito una, quisiera ganar, ganas de, quién pudiera, algún día, un día de estos",
  promise:
    "va a pagar, van a pagar, voy a, va a, van a, vamos a, pagará, pagarán, prometió, promete, prometen, ha prometido, prometido, dice que, dicen que, dijo que, dijeron que, me dijo que, asegura que, aseguró, se comprometió, ha dicho que, pagar mañana, transferirá, enviará, mandará, piensa pagar, quiere pagar, queda en pagar, quedó en, quedaron en, tiene que pagar, debe pagar, está por, pagaré, le pagaré, compraré, gastaré, cobrará, cobraré, ingresará, abonará, jura que, quedó|quedaron de, quedó|quedaron de pagarme|pagarnos, quedé de",
  quote:
    "cobro * por|la|cada consulta|sesión|clase|persona|hora|día|visita|evento|foto|tratamiento|página|palabra|alumno|alumna|niño, presupuesto, presupuesté, presupuestado, presupuestos, cotización, cotizar, coticé, cotizado, le pasé presupuesto, he presupuestado, oferta, ofrecí, oferté, ofrecido, ofrece, ofrecen, ofreció, propuesta, propuse, estimación, estimé, estimado, tarifa, tarifas, pide, piden, pidió, precio de, precio, precios, cobraría, tasado, cuesta, cuestan, valdría, me sale por, regateando, negociamos el precio, normalmente, de media, en promedio, suele, pedí * de anticipo|señal|adelanto, le pedí, les pedí, le he pedido, pedí un anticipo, pedí una señal, he pedido un anticipo",
  negation:
    "no, nunca, jamás, todavía no, aún no, sin, tampoco, nada, nadie, ninguno, ninguna, ni, sigue sin, siguen sin, rechazado, rechazó, falló, se niega, sin cobrar, no ha, no me ha, casi, pendiente de, recibo devuelto, pago devuelto, cheque devuelto, transferencia devuelta, devuelto por el banco, devuelto por falta, pago|cobro|recibo|cheque * devuelto, transferencia * devuelta, fue devuelto, ha sido devuelto, fueron devueltos, fue devuelta, ha sido devuelta",
  jest: "me debe|debes una cerveza|chela|birra|copa|disculpa|explicación|cena|comida, me debe|debes un café|favor|abrazo|trago, es broma, bromeo, era broma, mentira, ya quisiera, qué va",
  smallTalk:
    "feliz noche|tarde|día|finde|semana|domingo, que esté|estés|estén bien, que descanse|descanses, cuídate, cuídese, chao pues, nos hablamos, hablamos luego|mañana, listo pues, hasta el martes|miércoles|jueves|viernes|sábado|domingo, buena semana|noche|tarde, se ve|queda|quedó bien|perfecto|genial, ando|estoy|vengo bien|muy|re|super? cansado|cansada|crudo|cruda|muerto|muerta|agotado|agotada|rendido|rendida, no manches, ya ni modo, mejor no, no gracias, gracias genia|genio|genial|crack|carnal|capo|capa|maestro|maestra|amiga|amigo|hermano|bro|compa|tío|tía|máquina|guapa|guapo, ya estuvo, carnal, mil|muchísimas gracias, hola, buenas, buenos días, buenas tardes, buenas noches, gracias, muchas gracias, mil gracias, vale, ok, okay, perfecto, genial, guay, estupendo, de acuerdo, adiós, hasta luego, hasta mañana, chao, chau, nos vemos, qué tal, cómo estás, cómo va, de nada, claro, entendido, bien, muy bien, buen trabajo, sí, no, jaja, jajaja, feliz año, feliz navidad, feliz cumpleaños, felicidades, enhorabuena, buen finde, buen fin de semana, saludos, un abrazo, besos, qué día, qué semana, estoy cansado, estoy cansada, eres un crack, crack, máquina, dale, listo, bueno, de lujo, te quiero, ya está, nada, oye, uf, ay, qué calor, qué frío, buenísimo, órale, sale, va, luego hablamos, hablamos luego, hablamos, hasta el lunes, descansa, disculpa, perdón, lo siento, che, joya, bárbaro, hasta pronto, eres el mejor, de maravilla, buen día, venga, feliz|felices|buen|buenas|saludos|gracias|besos|abrazos año|navidad|finde|semana|fiestas|vacaciones? a todos|todas, por fin, al fin, ya era hora, menos mal, qué bueno, qué bien, buenísima, bacán, bacano, chévere, padrísimo, qué padre, chido, chidísimo, de una, ajá, jajajaja, jeje, jejeje, ni modo, hágale, te pasaste, qué crack, así me gusta, ya po, po, wena, wenas, buenas buenas, sipo, ya pos, al tiro, ándale, sale pues, va que va, quihubo, qué más, q más, quiubo, parce, parcero, wey, güey",
  thirdParty:
    "mi comadre, mi compadre, mi mamá, mi papá, mi suegros, mis suegros, mis vecinos, mis hijos, mis hermanos, mi cuate, mi cuata, mi roomie, mi compañero, mi compañera, mi carnal, mi colega, un colega, mi ex, mi suegro, mi suegra, mi sobrino, mi sobrina, mi abuelo, mi prometido, mis amigos, mis padres, mi casero, mi hermano, mi hermana, mi amigo, mi amiga, un amigo, una amiga, mi madre, mi padre, mi mujer, mi marido, mi esposa, mi esposo, mi vecino, mi vecina, mi primo, mi prima, mi cuñado, mi jefe, mi novia, mi novio, mi hijo, mi hija, mi socio, mi tío, mi abuela, el artículo, leí que, la noticia, la película, el vecino, la vecina, según, la gente",
  letter:
    "un saludo, saludos cordiales, atentamente, estimado, estimada, estimados, de:, asunto:, para:, mensaje reenviado, enviado desde mi, quedo a la espera, adjunto le, ignora las instrucciones, ignora todas las instrucciones",
  tellOther: "dile, dile a, díselo, pídele, pregúntale, avísale, avisa a, coméntale, recuérdale",
  intend:
    "quiero, queremos, quisiera, querría, quería, pienso, pensamos, planeo, planeamos, pretendo, me planteo, me gustaría, nos gustaría, me apetece, me encantaría, se me antoja, tengo|tenemos pensado|previsto|planeado, tengo|tenemos en mente, tengo|tenemos ganas, tengo|tenemos intención, estoy|estamos|ando|andamos pensando|planeando|mirando|valorando|buscando|planteándome, me estoy planteando, necesito, necesitamos, me|nos hace|hacen falta, tengo|tenemos que comprar|gastar|invertir|encargar|reservar|cobrar|recibir|recuperar, compraré, echado el ojo, estoy por comprar|contratar",
  from: "de, del, de parte de, desde, de la, de el, de los",
  to: "a, al, para, hacia, hasta, pa, pal, pa el",
  for: "por, para, de, en concepto de, por el, por la, pa, pal",
  by: "por, vía, mediante, con, a través de, en",
  at: "en, @, donde, a las, a la",
  with: "con",
  about: "sobre, acerca de, respecto a, por lo de, de lo de, en cuanto a, en cuanto al",
  under: "en, dentro de, bajo, para, del, de",
  of: "de, del",
  article:
    "el, la, los, las, un, una, unos, unas, mi, mis, su, sus, este, esta, ese, esa, nuestro, nuestra, otro, otra, lo",
  also: "también, además, y, luego, después, y también, aparte",
  receive:
    "cobré, cobrado, he cobrado, recibí, recibido, he recibido, ingresé, me ingresaron, gané, he ganado, percibí, cobramos, recibimos, hemos cobrado, hemos recibido, me llegó, me llegaron, me ha llegado, me han llegado, me cayeron, me cayó, me entraron, me entró, me depositaron, me transfirieron, me giraron, me pagaron, me han pagado, me abonaron, me han ingresado, cobro de, cobro, ingreso de, me han transferido, me cayó un, me mandaron",
  got: "tengo, conseguí, obtuve, saqué",
  arrive:
    "llegó, llegaron, ha llegado, han llegado, entró, entraron, ha entrado, han entrado, cayó, cayeron, se acreditó, se acreditaron, acreditado, entrada de, ingresado en cuenta, en la cuenta, en mi cuenta, en el banco, está cobrado, ya está cobrado, está cobrada, ya está cobrada, ya está aquí, ya está la|el pasta|plata|guita|lana|dinero",
  pay: "soltaron, aflojaron, desembolsaron, apoquinaron, han soltado, han aflojado, pagó, pagaron, pago, ha pagado, han pagado, pagado, transfirió, transfirieron, ha transferido, transferido, abonó, abonaron, ha abonado, abonado, ingresó, ingresaron, ha ingresado, depositó, depositaron, ha depositado, giró, hizo una transferencia, hizo un depósito, hizo el pago, mandó, reembolsó, dio, liquidó, liquidaron, ya pagó, me ha hecho, pagada, pagadas, pagados, adelantó, anticipó, soltó, desembolsó, apoquinó, canceló la factura, consignó, hizo un bizum, acaba|acaban de pagar|abonar|transferir|ingresar|depositar|liquidar|consignar, aflojó, ha aflojado, se mochó con, se mochó, se puso con, se ha mochado con, hizo bizum, ha hecho un bizum, ha hecho una transferencia, ha hecho el pago, ha soltado, consignaron, giraron, se puso al día con, ha hecho efectivo, pasó|pasaron por caja, ha|han pasado por caja, se ha|han estirado, se estiró|estiraron, apartó|separó|reservó|señó la|el fecha|día|lugar|cita con, apartó|reservó con",
  payThem:
    "acabó|terminó|acabaron|terminaron pagándome|dándome|soltándome|dejándome, acabó|terminó|acabaron|terminaron por pagarme|darme|soltarme, me|nos dejó|dejaron, me|nos adelantó|adelantaron, me|nos ha|han adelantado, me|nos ha|han dejado, m' ha|han pagado|pagao|ingresado|transferido|mandado|dado, me ha hecho un depósito|pago|bizum, me pagó, me ha pagao, me han pagao, nos ha pagao, me ha ingresao, me ha mandao, me ha pagado, me pagaron, me han pagado, nos pagó, nos pagaron, nos ha pagado, me transfirió, me ha transferido, nos transfirió, me ingresó, me ha ingresado, me depositó, me ha depositado, me envió, me mandó, me ha mandado, me dio, me ha dado, me abonó, me giró, me ha hecho una transferencia, me hizo una transferencia, me hizo un bizum, me ha hecho un bizum, me pasó, me soltó, me adelantó, me ha abonado, nos ingresó, nos depositó, nos ha transferido, me entregó, nos ha ingresado, me ha enviado, me acaba|acaban de pagar|transferir|ingresar|depositar|abonar|girar|enviar|mandar|dar|hacer|consignar|pasar|soltar|liquidar, nos acaba|acaban de pagar|transferir|ingresar|depositar|abonar|girar|enviar|mandar|dar|hacer|consignar|pasar|soltar|liquidar, acaba|acaban de pagarme|transferirme|ingresarme|depositarme|abonarme|mandarme, me hizo un depósito, me hizo un pago, me ha hecho un ingreso, nos ha hecho una transferencia, nos hizo una transferencia, nos ha hecho un bizum, me consignó, me ha soltado, me ha pasado, me dieron, me han dado, me pasaron, me hizo * un bizum, me hizo * una transferencia, me ha hecho * un bizum, me ha hecho * una transferencia, me reembolsó, me ha reembolsado, me han reembolsado, nos reembolsó, nos ha reembolsado, me reembolsaron, me tiró, me tiraron, me|nos hizo|hicieron una|un transfe|transf|transferencia|depósito|bizum|nequi|yape|giro|abono|ingreso|spei, me|nos ha|han hecho una|un transfe|transf|transferencia|depósito|bizum|ingreso",
  payI: "pagué, he pagado, pagamos, hemos pagado, le pagué, le he pagado, les pagué, transferí, le transferí, he transferido, aboné, he abonado, di, le di, envié, mandé, tuve que pagar, le mandé, le giré, liquidé, me tocó pagar, he tenido que pagar, he transferido a, he hecho un bizum a, le hice un bizum a, hice un bizum a, le hice una transferencia a, hice una transferencia a, le he transferido, le he hecho una transferencia a, le he hecho un bizum a, le aboné, le deposité, deposité a, le he dado, les he pagado, les transferí, transferencia enviada a, transferencia enviada, transferencia hecha a, bizum enviado a, bizum enviado, bizum a, pago enviado a, pago hecho a, hice|he hecho un bizum|pago, hice|he hecho una transferencia, he hecho un bizum de, hice un bizum de, hemos hecho un bizum|pago, hicimos un bizum, hicimos una transferencia",
  payMe: "me han pagado, me pagaron, nos han pagado, cobré, he cobrado",
  paidBy:
    "pagado por, pagada por, pago de, transferencia de, ingreso de, abono de, bizum de, cobro de, de parte de, anticipo de, adelanto de, depósito de, señal de, cheque de",
  give: "envió, ha enviado, entregó, ha dado, pasó, dejó, ha mandado, enviaron, mandaron, dieron",
  me: "me, nos, a mí, a mi cuenta, a nosotros, mi cuenta",
  settle:
    "tacha, tachar, tachada, pagada, pagado, pagadas, pagados, cobrada, cobrado, saldada, saldado, liquidada, liquidado, ha pagado, pagó, han pagado, está pagada, ya está pagada, fue pagada, se pagó, se cobró, saldó, ha saldado, liquidó, ha liquidado, se ha cobrado, abonada, abonado, cancelada, se ha pagado, me han pagado, me pagó, cobramos, he cobrado, cobré, cobradas, marcar como pagada, como pagada, al día, ha entrado, entró, llegó, ha llegado, como pagadas, como cobrada, pagaron",
  payLater: "pagar, paga, pagan",
  spend:
    "acabé|terminé comprando|gastando|llevándome, me acabé llevando, acabé por comprar, pillé, he pillado, me pillé, me he pillado, apañé, gasté, he gastado, gastamos, hemos gastado, gastado, compré, he comprado, compramos, hemos comprado, comprado, me gasté, me he gastado, me he|hemos fundido|pulido|ventilado|fumado, nos hemos fundido|pulido|ventilado|fumado, me fundí|pulí|ventilé, pedí, encargué, me compré, renové, he renovado, suscribí, me suscribí, contraté, eché gasolina, llené el depósito, cargué nafta, cargué gasolina, compra de, compra, gasto de, gasto, gastos de, puse gasolina, invertí, me dejé, desembolsé, alquilé, reservé un vuelo, recargué, apunta un gasto, anota gasto, adquirí, me he dejado, nos hemos dejado, he puesto gasolina, he hecho la compra, he encargado, eché gasoil, reservé, he reservado, he renovado la suscripción, compré unos, compré unas, se me fueron, se me han ido, se me ha ido, se me fue, se me van, se fueron, se nos fueron, se nos han ido, allá|ahí van|fueron|se van|se fueron",
  cost: "costó, ha costado, costaron, han costado, me costó, me ha costado, salió, salió por, salieron, me salió, me ha salido, fueron, ha sido, han sido, total, vino a, sumaron, valió",
  charged:
    "me clavó|clavaron|sopló|soplaron|sacó|sacaron|metió|metieron, me ha|han clavado|soplado|sacado, me cobró, me ha cobrado, me cobraron, me han cobrado, nos cobró, nos cobraron, me cargaron, me facturó, me facturaron, me descontaron, se cobró, me pasó factura, cargo de, domiciliado, domiciliación, cobró",
  sold: "revendí, he revendido, vendí, malvendí, me deshice de, vendí, he vendido, vendimos, venta de, vendido, me compraron",
  moneyIn: "entrada, entraron, ingreso, ingresos, cobro, abono, haber, entran",
  moneyOut: "salida, salieron, gasto, gastos, cargo, salen, egreso",
  owes: "quedó debiendo, me quedó|quedaron debiendo, quedó|quedaron a deber, debe, me debe, me deben, nos debe, nos deben, debe, deben, adeuda, adeudan",
  expecting:
    "me falta cobrar, me falta cobrarle|cobrarles, me falta por cobrarle|cobrarles, falta cobrarle|cobrarles, me queda por cobrarle|cobrarles, falta que me pague|paguen, me falta cobrarle|cobrarles a, me falta por cobrar, falta por cobrar, falta cobrar, espero cobrar, esperando, espero un pago, pendiente de cobro, pendiente de cobrar, por cobrar, ingreso previsto, ingreso esperado, previsto cobrar, pago esperado, esperamos, está por llegar, espero de, espero",
  notReceived:
    "está pendiente, están pendientes, sigue pendiente, siguen pendientes, pendientes, aún no cobrado, todavía no cobrado, sin cobrar, pendiente, por cobrar, no recibido, pendiente de cobro, aún sin cobrar, como pendiente",
  moneyNoun:
    "seña, la seña, una seña, dinero, plata, pago, pagos, cobros, transferencia, el pago, un pago, una transferencia, ingreso, anticipo, pasta, guita, lana, lo que debía, el resto, la señal, el saldo, bizum, depósito, efectivo",
  incomeNoun:
    "seña, pago de, anticipo, señal, adelanto, ingreso, ingresos, honorarios, comisión, propina, propinas, iguala, cobro, cuota de mantenimiento, venta, ventas, derechos de autor, regalías, subvención, beca, premio, bonificación, paga, transferencia de, segundo pago, primer pago, pago final, depósito, devolución de hacienda",
  expenseNoun:
    "gasto, gastos, compra, compras, recibo, recibos, tique, ticket de, cuota, suscripción, suscripciones, factura de la luz, factura del, factura de teléfono, mensualidad, multa, reparación, cargo",
  refund:
    "reembolso, nota de crédito, nota de crédito de, nota de abono, factura de abono, reembolsa, devuelve, devolución, devolví, reembolsé, devolver, reembolsar, me devolvieron, devuelto, me reembolsó, me ha reembolsado, me han reembolsado, nos reembolsó, nos ha reembolsado, me reembolsaron, reembolsó, ha reembolsado, he reembolsado, han reembolsado, reembolsaron, ha devuelto, han devuelto, he devuelto, hemos devuelto, devolvió, devolvieron, devolvimos, reintegro, reintegró, reintegraron, ha reintegrado, reintegré",
  billable:
    "facturable, facturable a, refacturar, refacturable, a cargo de, cargar a, a cuenta de, repercutir a, repercutible, a facturar a, reembolsable por",
  ownTransfer:
    "ingresé|deposité|metí|consigné * en|a el|mi|la|nuestra? banco|cuenta|cajero|caja, ingresado|depositado|metido|consignado * en el|mi|la banco|cuenta|caja, me pagué, me pagué a mí, pagarme, a mis ahorros, a ahorros, a la cuenta de ahorro, entre mis cuentas, entre cuentas, desde ahorros, del|de|de la|mi? banco|efectivo|caja|paypal|nequi|daviplata|bancolombia|yape|mercado_pago al|a|a la|mi? banco|efectivo|caja|cuenta|nequi|daviplata|bancolombia|yape|mercado_pago, a los ahorros, al ahorro, en mis ahorros, en ahorros, a la cuenta de ahorros, a|en mi cuenta de ahorro|ahorros, en la cuenta de ahorro|ahorros, a la hucha, en la hucha, entre mis dos cuentas, a mi otra cuenta, a la otra cuenta, a|en mi cuenta personal|privada|particular, a la cuenta personal, de una cuenta a otra, traspaso a|entre, traspasé, he traspasado, del cajero, en el cajero, retirada de efectivo, a plazo fijo, aparté para, en el colchón",
  "classification.salary": "nómina, sueldo, salario",
  "classification.interest": "intereses, interés, dividendo, dividendos",
  "classification.gift": "regalo, herencia",
  "classification.other": "otros ingresos, otro ingreso, premio, lotería, devolución de hacienda, ingreso varios",
  "mode.bank":
    "banco, transferencia, transferencia bancaria, por transferencia, giro, ingreso en cuenta, cuenta bancaria, sepa, domiciliación, por el banco, spei, transferido, transfirió, transferí, me transfirió, me ha transferido, ha transferido, me transfirieron, cbu, depósito bancario, clabe, nos ha hecho una transferencia, consignó, me consignó, me giró, transferencia enviada a, transferencia enviada, transferencia hecha a, me hizo * una transferencia, me acaba|acaban de ingresar|transferir|depositar, acaba|acaban de ingresar|transferir|depositar, me ingresó, me ingresaron, me ha|han ingresado, ingresó, ingresaron, ha|han ingresado, transfe, transf, transfer, por transfe, nequi, daviplata, bancolombia, bizum, yape, plin, mercado pago, mercadopago, transfiya, cuenta rut, cuentarut, webpay, transferencita",
  "mode.cash":
    "efvo, efect, en efe, efectivo, en efectivo, en metálico, metálico, al contado, en mano, billetes, cash, en billete, en billetes, contante y sonante",
  "mode.card":
    "tarjeta, con tarjeta, tarjeta de crédito, tarjeta de débito, con la tarjeta, visa, la visa, mastercard, datáfono, por tarjeta, con la visa, débito, con débito, tarjeta débito, tarjeta crédito, redcompra, tdc",
  "mode.paypal": "paypal",
  "mode.stripe": "stripe",
  "mode.zelle": "",
  "mode.check": "cheque, talón, con cheque, un cheque, cheque de",
  "mode.venmo": "",
  "mode.cashapp": "",
  "mode.upi": "",
  "mode.gpay": "",
  "mode.pix": "pix",
  "mode.wise": "wise",
  "category.software":
    "software, licencia, suscripción, programa, aplicación, app, plugin, fuente tipográfica, tipografía, plantilla, canva, adobe, figma, notion",
  "category.hosting": "hosting, alojamiento web, dominio, dominios, servidor, servidores, renovación del dominio, nube",
  "category.travel":
    "bondi, subte, casetas, caseta, taxi, tren, avión, vuelo, vuelos, billete, billetes de tren, billete de tren, billete de avión, pasaje, hotel, gasolina, nafta, combustible, diésel, peaje, peajes, parking, estacionamiento, aparcamiento, metro, autobús, colectivo, bus, cabify, uber, renfe, ave, viaje, viajes, transporte, alquiler de coche, kilometraje, dietas, desplazamiento, alojamiento, gasoil, camión, ferry, iberia, blablacar, bencina, didi, indrive, pasajes, mototaxi, carrera de taxi",
  "category.meals":
    "invité|invitamos a comer|cenar|almorzar|desayunar|tomar, invité|llevé|invitamos|llevamos a * a comer|cenar|almorzar|desayunar|tomar, comí|comimos|almorcé|almorzamos|cené|cenamos|desayuné|desayunamos|merendé|merendamos con, he|hemos comido|almorzado|cenado|desayunado, comida, comidas, almuerzo, cena, desayuno, café, cafés, restaurante, menú, menú del día, tapas, cañas, cerveza, cervezas, copas, bocadillo, merienda, súper, supermercado, bar, pizza, tacos, tortas, asado, facturas y café",
  "category.office":
    "tóner, tinta, papel, folios, papelería, material de oficina, oficina, bolígrafos, boli, cuaderno, cuadernos, libretas, libreta, sobres, carpetas, cartuchos, cartucho, impresión, impresiones, copias, fotocopias, lámpara, limpieza, pilas, post-its, artículos de oficina, útiles",
  "category.equipment":
    "portátil, ordenador, computadora, monitor, pantalla, teclado, ratón, auriculares, cámara, objetivo, micrófono, trípode, silla, mesa, escritorio, impresora, móvil nuevo, tableta, disco duro, tarjeta de memoria, cargador, adaptador, cable, cables, equipo, herramientas, foco, focos, brocha, brochas, notebook, celular nuevo, taladro, equipos, aro de luz, luces, trípodes",
  "category.contractor":
    "colaborador, colaboradora, freelance, subcontrata, subcontrato, traductor, traductora, diseñador, diseñadora, ilustrador, ilustradora, programador, programadora, editor, editora, correctora, corrector, fotógrafo, fotógrafa, asistente, ayudante, maquetador, técnico, fontanero, electricista, contratista",
  "category.marketing":
    "publicidad, anuncios, anuncio, anuncios de facebook, google ads, campaña, folletos, carteles, cartel, flyers, tarjetas de visita, marketing, tarjetas personales, volantes, rótulo",
  "category.rent":
    "alquiler, renta, coworking, local, alquiler del estudio, alquiler de la oficina, alquiler del local, trastero",
  "category.insurance": "seguro, seguros, seguro médico, póliza, seguro de responsabilidad civil",
  "category.fees":
    "comisión bancaria, comisiones, comisión del banco, gestoría, gestor, gestora, asesoría, notario, notaría, abogado, abogada, contador, contadora, tasas, tasa, cuota de socio, honorarios del gestor, trámite, cuota colegial, multa",
  "category.education":
    "curso, cursos, libro, libros, formación, taller, congreso, conferencia, máster, clase, clases, seminario, academia, entrada al congreso",
  "category.phone":
    "teléfono, móvil, factura del móvil, internet, fibra, línea, tarjeta sim, celular, factura de internet, datos móviles, movistar, telefonía, recarga del celular",
  "category.utilities":
    "luz, agua, gas, electricidad, calefacción, factura de la luz, recibo de la luz, factura del agua",
  "category.taxes":
    "iva trimestral, impuestos, impuesto, irpf, cuota de autónomos, autónomos, autónomo, seguridad social, hacienda, modelo 303, monotributo, isr, tributos, ibi, pago del iva, iibb",
  "category.shipping":
    "envío, envíos, mensajería, mensajero, mensajera, correos, sellos, paquete, paquetería, seur, mrw, franqueo, estafeta",
  invoiceNoun:
    "factura, facturas, la factura, minuta, recibo pendiente, cuenta de cobro, cuentas de cobro, boleta, boletas, boleta de honorarios, boletas de honorarios, recibo por honorarios, cfdi",
  invoiceVerb:
    "hazme|haz|hacer|genera|emite|extiende|pasa un? recibo, necesito|quiero|quisiera|falta una factura para|a|por|de, haz|hazme|hazle|hágame|saca|sácame|prepara|prepárame la nota|remisión de|del|para|a, haz|hazme|hazle|saca|sácame|prepara una nota de venta|remisión, hazle la nota|remisión, haz|saca|prepara un|el recibo de honorarios, factura a, facturar, facturar a, factúrale, facturale, factúrale a, hazle una factura a, haz una factura, haz factura, hacer factura, hacer una factura, crea una? factura, crear una? factura, emite una? factura, emitir una? factura, nueva factura, factura nueva, prepara una? factura, preparar una? factura, genera una? factura, generar una? factura, redacta una? factura, factura para, hazme una factura, pásale factura, pásale una factura a, hay que facturar, armá una? factura, haceme una factura, borrador de factura, emití una factura para, saca una? factura, factura:, quiero facturar, factura, cuenta de cobro a|para|pa, hazle|hazles|pásale|pásales * cuenta de cobro, cuenta de cobro, haz|hazle|hazles|hágale|házmele|hacele|hacé|hágame|hazme|pásale|mándale una|la|su|otra factura, haz|hazle|hazles|hágale|hacele|hacé una|la|su|otra factura a|para|pa, mándale|pásale|envíale|hazle a * el|la|un|una recibo|factura|minuta por|de, mándale|pásale|envíale|hazle el|la|un|una recibo|factura|minuta por|de a, cóbrele a, cóbreles a, cóbrale a, cobrale a, cóbrales a, facture a, facturele a, factúrele, factúreles, facture, hágale|hágales|hazle|hazles|pásale|pásele|mándale|mándele|hacele * boleta, boleta a|para|pa, boleta de honorarios a|para|pa, recibo por honorarios a|para|pa, nueva boleta, hazme una|la boleta, haz una? boleta, emite|emitir una? boleta, crea una? boleta",
  invoiced:
    "facturé, he facturado, le facturé, facturamos, hemos facturado, envié una factura, le envié una factura, emití una factura, hice una factura, le he hecho una factura, mandé una factura, le mandé una factura, le pasé factura, hice factura",
  create:
    "crea, crear, nuevo, nueva, abre, abrir, empieza, empezar, inicia, iniciar, añade, añadir, agrega, agregar, da de alta, dar de alta, monta, prepara, genera, arranca, alta, apunta, crear un, crear una, abrí, creá, agregá, comienza, hacer, alta de",
  sendNow:
    "reenvía, reenviar, vuelve a enviar, envía, enviar, envíale, manda, mandar, mándale, mándala, envíala, y envíala, y mándala, y enviar, marca como enviada, como enviada, marcar como enviada, y mándasela, y envíasela, mandá, enviá, mandásela, remite, reenvía",
  sent: "envié, enviada, he enviado, enviado, mandé, he mandado, mandada, mandado, le envié, le mandé, ya está enviada, salió, ha salido, remitida, remití, fue enviada, acabo de enviar, acabo de mandar, envié por correo, se envió, se mandó, ya mandé, ya envié, acabo|acabamos de enviar|enviarle|enviarles|mandar|mandarle|mandarles|pasarle|pasarles",
  extend:
    "días|semanas|meses más para|a|en, más * días|semanas|meses para|a|en, dale|dales|dadles|déjale|déjales hasta, más tiempo, dale|dales otra|otro, dale|dales * más, dale|dales un|una|dos|tres|unos * más, amplía, ampliar, prorroga, prorrogar, aplaza, aplazar, retrasa, retrasar, extiende, extender, alarga, alargar, cambia el vencimiento, nuevo vencimiento, vencimiento, vence el, plazo hasta, dale hasta, dale de plazo, pasa el vencimiento, mueve el vencimiento, ahora vence, mover el vencimiento, da más plazo, más plazo, fecha de vencimiento, extendé, pospón",
  due: "vence, vencimiento, con vencimiento, a pagar en, a pagar antes, pagadera, pagadero, plazo, para el, entrega, fecha límite, hasta el, antes del, antes de, a pagar el, vence el, vence en, vto, fecha de entrega, hasta, termina el, acaba el, con fecha, para finales de, a más tardar, en un plazo de, de aquí a, para, entregar el, que pague|paguen el|antes|para, que lo|la pague|paguen el|antes|para, a pagar",
  net: "neto, a 30 días, netos, plazo de pago",
  partial:
    "seña de, mitad, la mitad, la mitad de, parte, una parte, parcial, parcialmente, a cuenta, a cuenta de, primer plazo, pago parcial, adelanto de, anticipo de, señal de, de la, cuota de, un tercio, primer pago, abonó|abonaron * a la",
  someone:
    "alguien, un cliente, una cliente, uno de los clientes, alguno, una clienta, algún cliente, ella, ellos, ellas",
  them: "ellos, ellas, ella, les, le",
  reopen:
    "marca como impagada, no está pagada, como no pagada, como impagada, sin pagar, reabre, reabrir, al final no pagó, como pendiente, devuelta",
  backToDraft: "a borrador, vuelve a borrador, como borrador, en borrador",
  link: "vincula, vincular, enlaza, enlazar, asocia, asociar, pon, asigna, asignar, une, conecta",
  unlink:
    "desvincula, desvincular, desenlaza, quita de, quita|quitar|saca|sacar la entrada * de, quita|quitar|saca|sacar la entrada del|de * de, separa",
  voidIt:
    "anula, anular, anulá, cancela la factura, anulada, cancela esa|esta|mi|su factura|boleta, cancela la boleta, anula esa|esta|la factura|boleta",
  tax: "iva, más iva, impuesto, impuestos, igic, con iva",
  discount: "descuento, de descuento, rebaja, dto",
  "status.draft":
    "falta|faltan|queda|quedan por enviar|mandar, no he enviado|mandado, olvidé|olvidado enviar|mandar, borrador, borradores, en borrador, sin enviar, no enviadas, por enviar",
  "status.sent":
    "esperando pago|cobro, a la espera de pago|cobro, enviada, enviadas, abierta, abiertas, pendiente, pendientes, pendientes de pago, pendientes de cobro, sin cobrar, sin pagar, no pagadas, impagada, impagadas, por cobrar, no cobradas, que no me han pagado",
  "status.paid": "pagada, pagadas, cobrada, cobradas, pagado, saldadas, pagas",
  "status.overdue": "vencida, vencidas, atrasada, atrasadas, con retraso, fuera de plazo, caducadas, en mora",
  "status.unpaid": "impagada, impagadas, sin pagar, sin cobrar, pendiente, pendientes",
  clientNoun:
    "alumno, alumna, alumnos, alumnas, paciente, pacientes, cliente, clientes, clienta, clientas, cartera, lead, leads, prospecto, prospectos, cliente potencial, clientes potenciales, contacto comercial, posible cliente, posibles clientes",
  newWord: "nuevo, nueva, otro, otra, potencial",
  newLead:
    "he|hemos? conocido|conocí|encontrado|encontré|tengo|hay un|una posible|potencial|nuevo|nueva|buen? lead|prospecto|prospecta, en el|mi|nuestro pipeline|embudo, al pipeline|embudo, a mi pipeline|embudo, nueva agencia, nueva empresa, nueva familia, nueva editorial, nuevo|nueva alumno|alumna|paciente, alumno|alumna|paciente nuevo|nueva, nuevo cliente, nueva clienta, nuevo lead, nuevo prospecto, nuevo cliente potencial, cliente nuevo, nuevo contacto comercial, posible cliente, cliente potencial, añade cliente, añade un? cliente, añade a, agrega un? cliente, agregar un? cliente, alta de cliente, alta cliente, da de alta a, dar de alta a, me ha escrito, me escribió, se puso en contacto, se ha puesto en contacto, interesado en, interesada en, preguntó por, ha preguntado por, me contactó, me ha contactado, consulta de, me recomendaron a, como lead, como cliente, como cliente potencial, como prospecto, como posible cliente, apunta como, lead:, cliente:, nueva consulta de, lead nuevo, prospecto:, crea cliente, crea el cliente, como clienta, me derivaron a, nueva|nuevo clienta|cliente potencial, posible clienta, clienta nueva, como paciente|alumno|alumna nuevo|nueva?, paciente:, alumno:, alumna:",
  add: "añade, añadir, agrega, agregar, apunta, apuntar, anota, anotar, registra, registrar, guarda, guardar, mete, pon, ponme, añadí, agregá, anotá, registrá, apúntame, anótame, carga, cargar, ingresa, meter, apúntalo, anótalo, sumá, regístrame",
  move: "pasa, pasa a, pasar, mueve, mueve a, mover, marca, marcar, cambia, cambiar, pon, poner, ponlo, sube, es ahora, ya es, ahora es, está en, pasó a, ha pasado a, convierte, es, queda, quedó, pasá, mové, poné, se convierte en, actualiza, marcá, dejar, deja, entra en, ponla, ->, →, pásamela a|al, pásamelo a|al, ponmela|ponmelo en|como",
  "stage.lead":
    "lead, leads, prospecto, prospectos, potencial, potenciales, cliente potencial, clientes potenciales, posible cliente, contacto inicial, a lead, clienta potencial, posible clienta",
  "stage.negotiation":
    "negociación, en negociación, negociando, negociar, discutiendo condiciones, quiere condiciones, pide contrato, pidió contrato, revisando el contrato, estudiando la propuesta, revisando la propuesta, quiere un contrato, regateando, en tratos, hablando de precios",
  "stage.client":
    "como ganado|ganada, en ganado|ganada, cliente, clienta, clientes, firmó, ha firmado, firmaron, han firmado, firmado, firmada, contrato firmado, firmó el contrato, aceptó, ha aceptado, aceptaron, aceptó la propuesta, aceptó el presupuesto, ha aceptado el presupuesto, cerrado, cerramos, dijo que sí, ha dicho que sí, ganado, ganada, dio el sí, es cliente, trato hecho, acaba de firmar, cerró, nos ha elegido, activo, ganamos, cerré con, cerramos con",
  "stage.past":
    "antiguo cliente, antiguos clientes, excliente, ex cliente, pasado, terminamos con, inactivo, ya no es cliente",
  "stage.lost":
    "se retiró|retira del trato|proyecto, se bajó|baja del proyecto|trato, decidió no seguir|continuar, no sigue|siguen adelante, se fue|va con otra|otro|alguien, se ha ido con otra|otro|alguien, ha elegido|contratado a? otra|otro|alguien, eligió|contrató a? otra|otro|alguien, perdido, perdida, perdimos, se fue con otro, se ha ido con otro, dijo que no, ha dicho que no, rechazó la propuesta, rechazó el presupuesto, no le interesa, ha elegido a otro, se echó atrás, eligió a otro, nos descartó",
  contractValue:
    "valor del contrato, valor de contrato, contrato de, contrato, importe del contrato, el contrato, monto del contrato",
  emailField: "correo, email, e-mail, mail, correo electrónico, dirección de correo",
  phoneField: "teléfono, móvil, número, tel, celular, número de teléfono, cel, fono",
  websiteField: "web, página web, sitio web, sitio, página, url",
  positionField: "cargo, puesto, posición",
  nameField:
    "renombra, renombrar, cambia el nombre, ahora se llama, se llama ahora, nombre, nuevo nombre, pasa a llamarse, se llama",
  contactField:
    "contacto, persona de contacto, contacto principal, el contacto, mi contacto en, interlocutor, interlocutora",
  setTo:
    "es ahora, ahora es, cambia, cambiar, cambió, ha cambiado, actualiza, actualizar, nuevo, nueva, pon, poner, es, debe ser, a, será, pasa a, sube a, tiene nuevo, apunta, corrige, cambiá, actualizá, asciende a, queda en, modifica, ahora, cambia a",
  archive: "archiva, archivar, desactiva, desactivar",
  restore: "restaura, restaurar, desarchiva, reactiva, recupera a",
  delete:
    "olvida todo|todos lo? de|sobre, olvida todo lo que sabes de|sobre, borra, borrar, elimina, eliminar, quita, quitar, suprime, suprimir, vacía, borrá, eliminá, limpia, bórrame, destruye, elimíname, tira, saca a, cárgate, cargate",
  sameDay: "mismo día, el mismo día, ese mismo día, en el mismo día",
  every: "todos, todas, todo, toda, todos los, todas las, todos mis, todas mis, cada, cualquier, lo que tenga",
  tag: "etiqueta, etiquetar, marca con la etiqueta, ponle la etiqueta",
  untag: "quita la etiqueta, desetiqueta",
  projectNoun: "proyecto, proyectos, encargo, encargos, trabajo nuevo",
  "work.not_started":
    "no empezado, sin empezar, no iniciado, por empezar, pendiente de empezar, por hacer, sin iniciar",
  "work.in_progress":
    "nos pusimos|hemos empezado|he empezado|empezamos|empecé con, manos a la obra con, ya estamos con, puesto|puesta en marcha, en curso, en marcha, en progreso, empezado, empezada, empezamos, iniciado, iniciada, arrancado, arrancó, ha empezado, a medias, va por la mitad, en proceso, activo, empecé, retomado, empezamos con, comenzó, a mitad, abierto, abierta, abiertos, abiertas, activos, activas, en ejecución",
  "work.completed":
    "ya está|queda hecha, estar|esté|está|estén|están lista|listo|listas|listos, hecha ya, terminado, terminada, completado, completada, acabado, acabada, finalizado, finalizada, entregado, entregada, listo, lista, hecho, concluido, cerrado, terminé, acabé, he terminado, está terminado, entregamos, entregué, completo, finiquitado, ya está hecho, he acabado, hemos terminado, terminamos",
  "work.on_hold":
    "se queda en pausa, en la nevera, aparcado, aparcada, en el congelador, en pausa, pausado, pausada, parado, parada, pausa, en espera, congelado, aparcado, detenido, suspendido, en stand by, pausar, paramos, frenado",
  "work.cancelled":
    "se cayó, descartado, descartada, tirado a la basura, anulado, anulada, cancelado, cancelada, anulado, descartado, cancelar, cancela",
  "priority.low":
    "baja, prioridad baja, poca prioridad, no urge, no es urgente, sin prisa, baja prioridad, puede esperar, poco urgente",
  "priority.medium": "prioridad media, prioridad normal, normal, media prioridad, en media, a media, urgencia media",
  "priority.high":
    "alta, prioridad alta, alta prioridad, urgente, máxima prioridad, prioridad máxima, prioritario, prioritaria, urge, lo más importante, muy urgente, importante, corre prisa, cuanto antes, prioridad uno",
  priorityWord: "prioridad, urgencia, columna",
  estimate: "estimado, estimación, estimadas, horas estimadas, previsto, previstas, calculo, unas, presupuestadas",
  worth: "por, valor, de, importe, por valor de, precio, vale, presupuesto de, a, por un total de",
  begins:
    "empieza, empieza el, desde el, desde, inicio, comienza, a partir del, arranca, comienza el, inicia el, inicia",
  serviceNoun: "servicio, servicios, nuevo servicio, servicio nuevo, añade servicio, añade el servicio",
  "pricing.hourly": "por hora, la hora, /h, /hora, a la hora, € la hora, hora, tarifa por hora, cada hora, x hora",
  "pricing.fixed":
    "por un fijo de, a tanto alzado, tarifa plana, precio fijo, fijo, tarifa plana, precio cerrado, cerrado, monto fijo, tanto alzado, tarifa fija, fija",
  worked:
    "laburé|laburamos|laburado|chambeé|chambeamos|camellé|talaché, he estado, hemos estado, estuvimos, trabajé, he trabajado, trabajamos, hemos trabajado, trabajado, dediqué, he dedicado, eché, he echado, apunta, registra, anota, registrar, hice, he hecho, metí, he metido, dedicado, dedicadas, invertí, he invertido, estuve, cargué, carga, le metí, llevo, sumá, cargá, curré, he currado, metele, métele, méteme, meteme",
  unbilled: "sin facturar, no facturadas, no facturados, pendientes de facturar",
  each: "cada uno, cada una, cada cual",
  hoursNoun: "hora, horas, hs, h, minutos, media hora, tiempo, rato",
  meetingNoun:
    "tocada, tocadas, toquín, ensayo, ensayos, dentista, médico, peluquería, peluquero, fisio, veterinario, reunión, reuniones, llamada, videollamada, videoconferencia, cita, citas, comida, almuerzo, cena, café, desayuno, entrevista, taller, presentación, demo, sesión, visita, junta, juntas, call, encuentro, kickoff, seguimiento, zoom, revisión, quedada, consulta, asesoría, sesión de fotos, charla, teams, meet, clase, clases, corte, corte de pelo, masaje, clase particular, función, bolo",
  seeEachOther: "nos vemos, quedamos, nos volvemos a ver",
  meetVerb:
    "voy|paso|iré a|por casa|lo de, voy a casa de, paso por casa de, voy a ver a, voy a visitar, visito a, me paso por, quedar con, quedo con, quedamos con, reunirme con, reunión con, reunirnos con, ver a, veo a, veré a, hablar con, me reúno con, nos reunimos con, comer con, como con, cenar con, ceno con, tomar café con, café con, llamada con, cita con, comida con, he quedado con, tengo reunión con, tengo cita con, almuerzo con, cena con, videollamada con, llamar a, me junto con, juntarme con, nos juntamos con, llamada a, clase con, tengo clase con",
  book: "agenda, agendar, agéndame, programa, programar, reserva, reservar, apunta, pon, ponme, planifica, planificar, convoca, organiza, fija, fijar, concreta, cierra, tengo, tenemos, nueva, crea, agendá, programá, anota, bloquea, bloquear, mete, he quedado, marca, marcar, poné, coordina, cuadra, ponme con, apúntame con, pásame con, anótame con",
  shift:
    "viene|llega|puede recién a|tipo, recién viene|llega|puede a|tipo, solo|sólo puede|viene|llega a, nueva hora|fecha, nuevo horario, mueve, mover, cambia, cambiar, aplazó, aplazaron, pospuso, pospusieron, reprogramó, reprogramaron, reagendó, reagendaron, adelantó, pasa, pasar, aplaza, aplazar, pospón, posponer, retrasa, retrasar, adelanta, adelantar, reprograma, reprogramar, traslada, mové, pasá, cambiá, corré, corre, movela, pásala, muévela, reagenda, reagendar, atrasa, desplaza, cámbiala, recorre, recorrer, recórreme, pásame|pasame la|mi junta|cita|reunión|llamada|clase|sesión|visita, muéveme, cámbiame, córreme, adelántame, atrásame, pásamela, pásamelo, pásamela a|al, pásamelo a|al, se corrió, se corre, se movió, se mueve, se pasó para, se pasa para, se cambió para, se cambia para, se atrasó, se atrasa, se adelantó, se adelanta, se aplazó, se aplaza, se pospuso, se pospone, se reprogramó, se reagendó, la corrieron, la movieron, la pasaron, la cambiaron, me la corrieron, me la movieron, me la pasaron, me la cambiaron, me movió, me movieron, me cambió la|el, me cambiaron la|el, corramos, corrámosla, movamos, movámosla, pasémosla, cambiémosla",
  rather:
    "mejor a las|la, mejor el|a|mañana|pasado|lunes|martes|miércoles|jueves|viernes|sábado|domingo, mejor lo dejamos para, más bien el|a, lo dejamos|pasamos para|pa|el|al, quedamos mejor, que sea el",
  callOff:
    "cancelaron, me cancelaron, nos cancelaron, se canceló, se suspendió, suspendió, suspendieron, anularon, ha cancelado, canceló, me canceló, han cancelado, ha anulado, anuló, me ha cancelado, cancelado, cancela, cancelar, anula, anular, suspende, suspender, quita, borra, elimina, se cancela, cancelá, anulá, cancelada, olvida, desconvoca, cancélame, ya no hay, se cae, anúlame, quítame, bórrame, túmbame",
  seeing:
    "tengo a? alguien, cómo es|está|pinta|se_ve|luce|viene el|la|mi? lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|semana|día, qué sigue, qué me toca, qué tengo, qué hago el|mañana|hoy, qué reuniones, agenda, mi agenda, calendario, mi calendario, con quién, a quién veo, a quién tengo, reuniones, mis reuniones, próximas reuniones, próxima reunión, qué citas, citas, qué hay, tengo algo, mis citas, próxima cita, cuándo es, cuándo tengo, cuándo veo, qué llamadas, a qué hora, con quién quedo, con quién me reúno, tengo reuniones, estoy libre, qué tengo en la agenda, a quién veo, cuándo quedé, compromisos, qué juntas, juntas",
  "medium.Google Meet": "por meet, en meet, google meet, por google meet",
  "medium.Zoom": "por zoom, en zoom, zoom",
  "medium.Teams": "por teams, en teams, teams",
  "medium.Skype": "por skype, skype",
  "medium.phone": "por teléfono, telefónica, llamada telefónica, teléfono",
  "medium.in person": "en persona, presencial, en su oficina, en mi oficina, en la oficina, en su estudio",
  "channel.call":
    "tuve a * al teléfono, al teléfono con, colgado al teléfono con, me llamó, hablé por teléfono, llamé a, llamé, he llamado a, hablé con, he hablado con, hablé por teléfono con, me llamó, llamó, ha llamado, me ha llamado, llamada con, llamada de, hablamos con, telefoneé, por teléfono, colgué con, conversé con, estuve hablando con, hablado con, charlé con, he llamado, nos llamó, llamada a, acabo de hablar con, acabo de colgar con, platiqué con, me marcó, le marqué a, recién hablé con, pillé|pilló|agarré|agarró|cacé|cogí|cogió|localicé * al teléfono|tel|móvil, tuve a * al tel, hablé|hablamos el|ayer|hoy|anoche|antier * con",
  "channel.email":
    "escribí a, escribí, le escribí a, he escrito a, envié un correo a, mandé un correo a, envié un email a, mandé un mail a, le mandé un mail a, correo a, correo de, email de, email a, mail de, mail a, respondí a, contesté a, me escribió, ha escrito, por correo, por email, por mail, le respondí a, he enviado un correo a, le mandé la propuesta a, envié la propuesta a, mandé la propuesta a, le envié la propuesta a, contestó al correo, respondió al correo, he mandado un correo a, le mandé un correo a, acabo de mandar|enviar|mandarle|enviarle un correo|mail|email a",
  "channel.meeting":
    "comimos|almorzamos|cenamos|desayunamos|merendamos|merendé con, he|hemos comido|almorzado|cenado|desayunado con, me reuní con, reunión con, nos reunimos con, quedé con, vi a, he visto a, comí con, almorcé con, cené con, tomé café con, tomé un café con, visité a, visité, me vi con, estuve con, me he reunido con, he quedado con, me encontré con, me junté con, he comido con, he visitado a, vino a verme, desayuné con, he estado con",
  "channel.text":
    "mandé un whatsapp a, whatsapp de, whatsapp a, whatsapp con, mensaje a, mensaje de, escribí por whatsapp a, mandé un mensaje a, por whatsapp, sms a, sms de, le mandé un mensaje a, le mandé un whatsapp a, me mandó un mensaje, me mandó un whatsapp, envié un mensaje a, mensajeé, por mensaje, mandé un sms a, wasap, wasap de, wasap a, por wasap, me escribió por whatsapp, le escribí por whatsapp a, un whatsapp, un mensaje, audio de, telegram",
  "channel.note":
    "para la ficha de, para el expediente de, apunta sobre, anota sobre, apunta de, ojo con, nota, nota sobre, nota:, apunta que, anota que, nota de, prefiere, comenta que, quiere, toma nota, apunta una nota, notas de, ojo",
  logWord:
    "apunta, registra, registra una llamada, registra llamada, apunta llamada, anota, interacción, registra que, apunta que, anota que",
  howItWent: "fue|salió|ha ido|estuvo muy? bien|genial|mal|fatal|fenomenal|estupendo|estupenda, salió bien|mal",
  followUp:
    "le|la|lo|les|las|los hablo|llamo|escribo|contacto|busco, le|la|lo|les|las|los vuelvo a hablar|llamar|escribir, seguimiento, vuelvo a llamar, vuelvo a escribir, vuelvo a hablar, volvemos a hablar, les llamo, los llamo, las llamo, lo llamo, hacer seguimiento, volver a llamar, volver a escribir, volver a hablar, retomar, llamar de nuevo, insistir, contactar de nuevo, siguiente contacto, hablar de nuevo, próximo contacto, darle seguimiento, dar seguimiento, volver a contactar, le llamo, la llamo, llamarle, llamarla, reclamar",
  remind:
    "acordame, acordate de, haceme|hacéme acordar, hazme acordar, no olvides, no te olvides, no olvidar, insísteme, dame la lata, recuérdame lo de, recuérdame, recordarme, recuérdanos, recordatorio, avísame, avisarme, no me dejes olvidar, que no se me olvide, que no me olvide, alarma, pon un recordatorio, crea un recordatorio, tengo que, debo, acuérdame, recordame, avisame, haceme acordar, hazme acordar, recuerda que, no olvidar, acordarme de, tarea, pendiente:, dame un toque, ponme una alarma, hay que, recordar, nuevo recordatorio, agéndame un recordatorio, un toque, que no se me pase|olvide|vaya, no se me vaya a pasar|olvidar",
  checkIn:
    "mirar|mira|ver|comprobar|comprueba|preguntar|pregunta|revisar|revisa si, llamar a, escribir a, contactar a, contactar con, hablar con, hacer seguimiento a, hacer seguimiento de, seguimiento a, seguimiento con, dar seguimiento a, reclamar a, reclamar, perseguir a, insistir a, insistir con, preguntar a, mandar a, enviar a, responder a, retomar con, contestar a, renovar, revisar, pagar, presentar, comprar, recoger, entregar, preparar, ping a, escribirle a, llamarle a, seguimiento de",
  contactNoun: "contacto, contactos, tarjeta, agenda de contactos, libreta de direcciones, lista de contactos",
  contactSave:
    "guarda|apunta|anota sus datos|señas, para la agenda, a la agenda de contactos, guárdalo|guárdala en contactos, guarda contacto, guarda el contacto, guarda este contacto, añade contacto, añade un contacto, añade el contacto, nuevo contacto, guarda a, a mis contactos, a contactos, en contactos, contacto:, como contacto, agrega contacto, agregar contacto, agrega a mis contactos, apunta el contacto, guarda la tarjeta, apunta este contacto, guardá el contacto, agendá a, contacto nuevo, guarda esta tarjeta",
  goalNoun: "objetivo, objetivos, meta, metas, propósito, propósitos",
  aim: "mi|nuestra meta|objetivo para * * es|son, quiero|queremos facturar|ganar|ingresar|vender|cerrar, objetivo, meta, quiero ahorrar, quiero facturar, quiero ganar, quiero llegar a, quiero alcanzar, mi objetivo es, mi meta es, objetivo:, meta:, nueva meta, nuevo objetivo, ponme como objetivo, pon como objetivo, pon un objetivo, objetivo de, meta de, ahorrar, me propongo, me he propuesto, quiero correr, quiero leer, quiero perder, añade meta, añade objetivo, crea un objetivo, llegar a, alcanzar, quiero|querría|quisiera|necesito juntar|apartar|guardar|reunir, me gustaría ahorrar|juntar|apartar|guardar|reunir, querría|quisiera ahorrar",
  toward:
    "ahorrado, he ahorrado, ahorré, junté, he juntado, llevo juntado|juntados|reunido|reunidos, reuní, aparté, he apartado, hacia, para la meta, al objetivo, a la meta, para el objetivo, guardé, he guardado, añade al objetivo, suma al objetivo, suma a, llevo, más para, al fondo, para el fondo, avance, progreso, metí, sumá, aparto, puse, al ahorro, he metido, metido, he puesto, puesto, ingresado en, he ingresado, abonado, aporté, he aportado, más al, más a la, en la meta, en el objetivo, en mi meta, a mi meta, para mi meta, a mi objetivo, más en, más hacia, sumo, sumé, he sumado, súmale, sumale, ponle, métele, metele, añádele, agrégale, agregale, échale, apartá, aparta, apártame, apartame, en el bote de, en el bote para, a la hucha, en la hucha, en el chanchito, al chanchito, ahorrados, ahorrada, ahorradas",
  goalDone:
    "está en, ya está en, va por, ya va por, ya vamos por, llega a, asciende a, llevo, voy por, he llegado a, he alcanzado, alcancé, progreso, avance, ya van, van",
  "goalCategory.health": "correr, peso, kilos, gimnasio, dormir, salud, km, yoga, nadar, maratón, adelgazar",
  "goalCategory.wealth":
    "ahorrar, ahorro, facturar, facturación, ganar, ingresos, invertir, fondo de emergencia, ingresar",
  "goalCategory.relationship": "familia, amigos, pareja, hijos",
  "resource.checklist":
    "checklist, lista de verificación, lista de comprobación, lista de control, lista de tareas, checklists, listas de verificación, listas de control",
  "resource.guide": "guía, tutorial, manual, guías, tutoriales, manuales",
  "resource.strategy": "estrategia, plan de, estrategias",
  "resource.tip": "consejo, truco, tip, consejos, trucos",
  save: "guarda, guardar, guárdame, archiva, almacena, añade, conserva, apunta, guardá, mete, recurso, recursos, a recursos, en recursos, agrega, biblioteca",
  "rep.income":
    "me|nos ha? dejado|reportado|dejó|aportado|aportó, algo|nada de, algo|nada de|por parte de, algo|nada llegó|venido|llegado|entrado de, algún|algun pago de, ingresos, ingreso, ingresado, he ingresado, cobrado, cobré, he cobrado, hemos cobrado, gané, he ganado, hemos ganado, ganado, facturación, ventas, entradas, ingresé, entró, entraron, ha entrado, recaudé, recaudado, cobros, cuánto gané, me pagó, me ha pagado, me han pagado, pagó, ha pagado, cobramos, ganamos, caja, recibido, recibí, me entró, gano, llevo cobrado, me pagaron, llevo ganado, cobro, mi facturación, mis entradas, voy ganando, voy cobrando, voy facturando, he sacado, saqué limpio, voy vendiendo, llevo vendido, ha caído, me ha caído",
  "rep.expenses":
    "meses más caros, en qué se me va|fue|van|fueron, en qué se nos va, a dónde se me va|fue, adónde se me va|fue, dónde se me va|fue, gastos, gasto, gasté, he gastado, hemos gastado, gastado, gastamos, pagué, he pagado, egresos, salidas, costes, costos, llevo gastado, se me ha ido, se me fue, compras, en qué se va, en qué gasto, desembolsos, cuesta, me cuesta",
  "rep.profit":
    "qué tal voy|vamos|ando, cómo voy, cómo vamos, ingresos menos gastos, entradas menos salidas, beneficio, beneficios, ganancia, ganancias, rentabilidad, resultado, neto, ingreso neto, me queda limpio, utilidad, utilidades, pérdidas y ganancias, margen, limpio, en números rojos, saldo del, me quedó, cuánto me queda, cuánto nos queda, descontando|quitando los? gastos|costes|costos, rentable, balance del",
  "rep.owed":
    "cuánto falta de, cuánto resta|restan, resta por pagar|cobrar, me debe, me deben, nos deben, nos debe, debe, deben, pendiente de cobro, pendientes de cobro, por cobrar, falta por cobrar, me falta cobrar, pendiente de pago, cuánto falta, saldo pendiente, deuda, deudas, quién no ha pagado, no ha pagado, no me ha pagado, no me han pagado, sin cobrar, queda por cobrar, me falta por cobrar, falta cobrar, adeuda, pendiente, tengo pendiente, me queda por cobrar, aún|todavía no me ha pagado, aún|todavía no me pagó, me falta cobrarle|cobrarles, me falta por cobrarle|cobrarles, falta cobrarle|cobrarles, me queda por cobrarle|cobrarles, cuánto le|les falta, le|les falta pagar|por pagar, queda|quedó|quedan|quedaron debiendo, me queda|quedó|quedan|quedaron debiendo, le|les queda por pagar, sigue|siguen debiendo, me sigue|siguen debiendo, cuánto falta por pagar|cobrar, me falta|faltan de, cuánto me falta|faltan de",
  "rep.overdue":
    "a quién|quien reclamo|reclamar|le_reclamo|persigo, a quién|quien tengo|debo que? reclamar|perseguir, vencido, vencidos, vencida, vencidas, atrasado, atrasados, atrasada, atrasadas, con retraso, retrasado, retrasados, moroso, morosos, en mora, tarde, se ha pasado de fecha, fuera de plazo, pasado de fecha, va tarde, me tiene colgado|colgada, me tienen colgado|colgada, me tiene esperando, me tienen esperando, se hace|hacen el loco|sueco|los locos|los suecos, me está|están dando largas, me da|dan largas, ya tendría|tendrían que|q haber pagado, tendría|tendrían que haber pagado, debería|deberían haber pagado",
  "rep.invoiced":
    "facturé, he facturado, hemos facturado, facturado, facturamos, llevo facturado, total facturado, facturación total, facturo",
  "rep.hours":
    "cuántas horas, horas, horas trabajadas, horas he, tiempo dedicado, cuánto tiempo, he trabajado, trabajé, parte de horas, horas llevo, horas dediqué, trabajado",
  "rep.pipeline":
    "pipeline, embudo, embudo de ventas, oportunidades, cuántos leads, cuántos clientes, clientes por etapa, por etapa, cartera de oportunidades, en cartera, ventas en curso, cuántos prospectos",
  "rep.project":
    "cómo va, estado de, estado del, avance de, avance del, progreso de, progreso del, cuánto falta, cómo vamos, porcentaje, cómo está, en qué punto, qué tal va, a cuánto está",
  "rep.goal":
    "por dónde voy, por dónde vamos, objetivo, objetivos, meta, metas, cómo voy con, cuánto me falta, cuánto falta para, lejos de, cómo van mis metas, cómo vamos con",
  "rep.activity":
    "qué he? apuntado|registrado|anotado, qué apunté|registré|anoté, últimas|últimos? cosas|apuntes|movimientos que, qué pasó, qué hice, qué he hecho, en qué anduve, en qué he andado, qué estuve haciendo, qué hubo, actividad, última vez, qué pasó, qué ha pasado, historial, última interacción, hablé con, interacciones, último contacto, qué hice, qué he hecho, cuándo hablé, cuándo fue la última, sin hablar, novedades, no hablo, he hablado, contactado, qué se ha hecho, hablamos con, reciente",
  "rep.top":
    "mejor cliente, mejores clientes, mejor clienta, principales clientes, quién paga más, quién me paga más, quién me paga mejor, cliente más importante, clientes más rentables, top clientes, top 3, top 5, mayores clientes, mayor cliente, los que más pagan, el que más paga, más me ha pagado, más ha pagado, más facturación, clientes top, ranking, más rentable, más rentables, más dinero|pasta|plata|guita|lana, quién me ha pagado más, quién me pagó más, quién más, los que más, quién pagó más, quién ha pagado más, que más paga|pagan|compra|compran|gasta|gastan, que más me paga|pagan|compra|compran|deja|dejan, que mejor paga|pagan, que mejor me paga|pagan",
  made: "hice, gané",
  "groupBy.client": "por cliente, por clientes, de cada cliente, cada cliente, por clienta",
  "groupBy.month": "qué|que|cuáles meses, por mes, por meses, mensual, mensuales, mes a mes, cada mes",
  "groupBy.quarter": "por trimestre, trimestral, por trimestres, cada trimestre",
  "groupBy.project": "por proyecto, por proyectos, cada proyecto",
  "groupBy.category": "por categoría, por categorías, por tipo",
  "rep.ever": "en total, hasta la fecha, desde siempre, desde el principio, desde que empecé, desde el inicio",
  "rep.oldest":
    "factura|facturas|deuda más|mas antigua|antiguas|vieja|viejas, lleva|llevan más|mas tiempo sin pagar|abierta|pendiente",
  "figure.latestSpent":
    "cuándo|cuando pagué|pague|compré|compre|gasté por última|ultima vez, última|ultima vez que pagué|pague|compré|compre",
  "figure.latest":
    "cuándo|cuando fue el último|ultimo pago|cobro, cuándo|cuando pagó|pago|me_pagó por última|ultima vez, última|ultima vez que pagó|pago|me",
  "figure.average":
    "de media, en promedio, promedio, de promedio, por término medio, en media, media mensual|semanal|anual|diaria|trimestral, media por|al mes|semana|cliente|trimestre|año, ingreso|gasto|beneficio|importe|ticket|sueldo medio|promedio, ingresos|gastos|beneficios medios|promedio, ganancia|compra|facturación media|promedio, ganancias|compras medias|promedio, media de mis? ingresos|gastos|facturas|facturación|ventas|beneficios|ganancias|compras",
  "figure.most":
    "qué|que|cuál|cual mes|trimestre|año tuvo|tiene|con el? mayor|mejor, meses más caros, qué|que|cuáles|cuales meses|trimestres han sido buenos|fuertes|mejores, qué|que|cuáles|cuales meses|trimestres fueron|son buenos|fuertes|mejores, mejor mes|trimestre|año, mes|trimestre|año más alto|fuerte, qué mes|trimestre fue|es el? mejor, en qué mes gané|facturé|ingresé más",
  "figure.least":
    "qué|que|cuál|cual mes|trimestre|año tuvo|tiene|con el? menor|peor, qué|que|cuáles|cuales meses|trimestres han sido malos|flojos|bajos|peores, qué|que|cuáles|cuales meses|trimestres fueron|son malos|flojos|bajos|peores, peor mes|trimestre|año, mes|trimestre|año más bajo|flojo, qué mes|trimestre fue|es el? peor, en qué mes gané|facturé|ingresé menos",
  "figure.largest":
    "mayor gasto|compra|pago|ingreso|cobro, gasto|pago|ingreso|cobro más grande|alto, compra más grande|alta",
  "figure.averageInvoice":
    "por factura de media|promedio, factura media|promedio, facturas medias|promedio, importe medio de mis|las? facturas, media por factura, promedio por factura, media de mis? facturas, promedio de mis? facturas",
  "figure.largestInvoice": "mayor factura, factura más grande|alta|elevada, facturas más grandes|altas",
  "figure.spentMost":
    "mayores|principales cinco|tres|5|3|10? gastos, cinco|tres|5|3|10 mayores|principales gastos, gastos más grandes|altos, top 3|5|10 gastos|de_gastos, en qué gasto|gasté|gastamos|gastaba|he gastado más, en qué se me va más dinero, dónde gasto|gasté más, en que gasto|gasté más, en qué es en lo que más gasto, qué es lo que más gasto, en lo que más gasto, en qué se va más dinero, dónde se va más dinero",
  undo: "borre|elimine|quite|anule|deshaga|cancele|retire|borrá|eliminá|sacá|anulá|cancelá|deshacé|elimina|saca|cancela|borrar|anular|quitar|eliminar eso|esto, borre|elimine|quite|anule|borra|quita|elimina|anula eso|esto último|anterior, borre|elimine|quite|anule|deshaga|cancele|retire|borrá|eliminá|sacá|anulá|cancelá|elimina|saca|cancela|borrar|eliminar|anular lo|el|la último|última|anterior, bórrelo|elimínelo|quítelo|anúlelo|deshágalo|cancélelo, olvida|borra|deshaz|quita|anula lo que acabo de decir|decirte|escribir|poner|apuntar|meter, olvida|borra|deshaz|quita lo que he? dije|dicho|puse|escribí, olvida que dije|he eso|dicho|nada, haz como que no dije|he nada|dicho, déjalo|deja|pon|vuelve todo|eso? como estaba|antes, tira|quita|borra ese|este|eso último|última, deshaz, deshacer, deshaz eso, deshazlo, deshaz lo último, revierte, revertir, borra eso, bórralo, borra lo último, borra el último, quita eso, quítalo, quita lo último, anula eso, anula lo último, anúlalo, olvida eso, eso no, échalo atrás, atrás, vuelve atrás, deshacé, borralo, elimina lo último, cancela eso, elimina eso, me equivoqué, sácalo, sacalo, olvídalo, quita el último, anula el último, da marcha atrás, cancela lo último, elimínalo, no vale",
  redo: "rehaz, rehacer, rehazlo, vuelve a ponerlo, ponlo otra vez, rehacé",
  cancel: "cancela, cancelar, olvídalo, déjalo, nada, da igual, para, salir, dejalo",
  howToDo: `cómo yo? mando|envío|facturo|marco|apunto|invito|exporto|importo|conecto|divido|programo|cambio|añado|agrego|creo|borro|elimino|quito|pongo|activo|desactivo|apago|silencio|registro|anoto|muevo|cancelo|configuro|ajusto|deshago|edito, cómo se manda|envía|factura|marca|apunta|invita|exporta|importa|conecta|divide|programa|cambia|añade|agrega|crea|borra|elimina|quita|pone|activa|desactiva|apaga|silencia|registra|anota|mueve|cancela|configura|ajusta|deshace|edita, cómo mandar|enviar|facturar|marcar|apuntar|invitar|exportar|importar|conectar|dividir|programar|cambiar|añadir|agregar|crear|borrar|eliminar|quitar|poner|activar|desactivar|apagar|silenciar|registrar|anotar|mover|cancelar|configurar|ajustar|deshacer|editar, dónde cambio|configuro|ajusto|pongo|quito|edito|apago|desactivo, dónde se cambia|configura|ajusta|pone|quita|edita|apaga|desactiva`,
  howTo: `cómo contacto|hablo con, cómo localizo a, cómo contactar con|a, cómo puedo|podría|hago|hacemos|puedo yo?, cómo hago para|pa, cómo se puede|hace|hace para?, dónde puedo|se puede, hay alguna|una? forma|manera de`,
  advice: `debería|deberíamos|debo|conviene|convendría|crees que debo|debería?, estaría bien|mal, está bien|mal si`,
  help: "q sabes|puedes|podés hacer, q haces, para q sirves, no sé qué escribir|poner, qué puedo escribir|poner|preguntar aquí?, qué escribo, estoy perdid|perdido|perdida|atascado|atascada, ayuda, ayúdame, qué puedes hacer, qué sabes hacer, cómo funciona, cómo funcionas, comandos, instrucciones, cómo te uso, qué puedo decir, cómo se usa, cómo hago para, cómo puedo, necesito ayuda, opciones, qué podés hacer, para qué sirves, qué haces",
  correct:
    "debía|debería|tenía|tendría que? ir|ser|estar|haber con|a|para|en|ido|sido, va|iba con|a|para, para ser exacto|exacta|exactos|precisos, más exactamente, mejor a las|la, mejor el|mañana|pasado|lunes|martes|miércoles|jueves|viernes|sábado|domingo, quiero decir, o sea que, mejor dicho, digo, que dure, que termine, que acabe, que empiece, dedazo, error de dedo|tecleo|tipeo, se me fue el dedo, cliente|proyecto|fecha|importe|persona equivocado|equivocada|incorrecto|incorrecta, me equivoqué de cliente|proyecto|fecha|día|importe|persona, faltó un cero, me faltó un cero, falta un cero, me comí un cero, un cero de más|menos, sobra un cero, no, perdón, perdona, corrección, corrige, corregir, era, eran, debería ser, debería haber sido, tenía que ser, tendría que ser, cambia, cambiar, cámbialo, cámbialo a, cambia a, mejor, en realidad, quise decir, quería decir, me equivoqué, me he equivocado, ponlo en, ponle, ponlo, que sea, fue, fueron, es, son, eso fue, fue en, fue el, fue para, era para, era de, eso era, ay, uy, ups, espera, digo, rectifico, la fecha, el importe, el cliente, cambialo, ponelo, poné, pásalo a, edita, era el, realmente, sino, mejor dicho, no era, hazlo, actualízalo, actualiza, asígnalo a, asigna, en vez de, al final, corrijo, quería poner, me confundí, me equivoqué de, corrige a, en lugar de, no de, no era de, es de, va para, va con, corresponde a, pertenece a, pucha, chuta, híjole, chin, ay no, uy no",
  correctTo: "a, era, fue, es, ser, sido",
  anew: "perdón|perdona|disculpa|disculpas|siento por? el|la retraso|tardanza|demora, perdón|perdona que lo? apunte|registre|meta tarde, date|daos prisa, hazlo rápido, cambio de planes|plan, cinta correctora, corrector líquido, se me olvidó|olvidaba|pasó apuntar|anotar|registrar|meter, olvidé apuntar|anotar|registrar|meter, me faltó|faltaba otro|otra|uno|una|apuntar|anotar|registrar, casi se me olvida|olvido",
  leftOut:
    "olvidé|olvide|olvidó|olvido|olvidaba|faltó decir|decirte|mencionar|poner|aclarar|indicar|comentar, no dije|mencioné|puse|aclaré",
  pronoun: "lo que acabo|acabas de, lo, eso, esto, la última, lo último, el último, esa, ese, la anterior, lo anterior",
  digest:
    "qué hago hoy, que hago hoy, qué tengo pendiente hoy, que tengo pendiente hoy, qué me toca hoy, que me toca hoy, q tengo hoy, qué toca hoy, q toca hoy, q hay hoy, hoy, qué hay hoy, que hay hoy, qué tengo hoy, que tengo hoy, qué hay para hoy, que hay para hoy, cómo se ve mi día, mi día, mi dia, resumen del día, resumen de hoy, resumen del dia, qué toca hoy, que toca hoy, qué tengo que hacer hoy, que tengo que hacer hoy, qué vence hoy",
  digestNoun:
    "mándame|mandame|mándamelo|envíame|enviame|pásame|pasame el resumen a las|la, no me mandes|envíes más? el resumen, no quiero más? el resumen, quita|desactiva|apaga el resumen, el resumen a las|la, resumen diario, resumen semanal, resumen mensual, resumen|balance|recap de la semana, resumen semana, cómo va|fue|estuvo|viene la semana",
  settings:
    "responde|contesta|habla en español|inglés|alemán|francés|portugués, cambia a español|inglés, mi iva es, pon|configura el? iva|itbms|igv al|a|en?, cobro iva, ajustes, configuración, preferencias, mi zona horaria, zona horaria, huso horario, qué moneda uso, qué moneda, cambia la moneda, mi moneda, resumen diario, idioma, el idioma, mi idioma, hablas|entiendes|habla español|inglés|castellano, háblame|respóndeme|contéstame|escríbeme|ponlo|ponte|pásate en|a|al español|castellano|inglés, cambia|pásame al español|castellano",
  balances:
    "saldo, saldos, en el banco, cuánto tengo, en caja, cuánto dinero tengo, saldo en, en la cuenta, en mi cuenta, en efectivo tengo",
  workflow: "",
  comparing:
    "más|mas|menos * que en|el|la, mejor|peor|más|mas|menos que en|durante, más|mas|menos en * que, más|mas|menos en * que en, mejor|peor|más|mas|menos que el|la, mejor|peor que, comparado con, comparado a, en comparación con, frente a, versus, vs",
  aging: "antigüedad de deuda, antigüedad de saldos",
  sources: "de dónde vienen, fuentes, origen de los clientes",
  pdf: "pdf, en pdf, en formato pdf",
  history: "historial de, historial",
  freeTime:
    "estoy|estamos libre|libres|disponible|disponibles|ocupado|ocupada, cuándo|cuando estoy|tengo libre|hueco|tiempo, tengo|tenemos algún|algun|un|algo_de? hueco|huecos|tiempo, huecos libres",
  quiet:
    "se están|estan enfriando, se enfrían|enfrian|enfriaron, clientes? potenciales sin contacto, clientes sin contacto, clientes inactivos, clientes olvidados, clientes callados, clientes que no responden, quién lleva tiempo sin contacto, con quién no hablo hace tiempo, con quién no hablo, con quién no he hablado, a quién no llamo, clientes callados, clientes olvidados, no he hablado con, no hablo con, sin hablar con, no contacto con",
  touch:
    "de qué|que hablamos|hablé|hable, qué|que acordamos|acordé|decidimos|quedamos, en qué|que quedamos, qué quería|quiere|dijo|pidió, mis? notas de|sobre, interacciones, historial de contactos, última vez que hablé con, último contacto, hablé por última vez con",
  reminderList: "mis recordatorios, recordatorios, muestra mis recordatorios, qué recordatorios tengo",
  stopReminding: "deja de recordarme, borra el recordatorio, elimina el recordatorio, cancela el recordatorio",
  start: "empezar, comenzar, inicio, empecemos",
};
