import { seldom } from "../seldom.ts";

/** `meeting went well, they'll sign next week`, `das Treffen lief super`: how a meeting went, and with nobody named. */
export const meetingWent = seldom(
  /^\W*(?:(?:so|ok|well|the|that|our|my|just had|had|das|der|die|unser|mein|el|la|nuestra|mi|le|notre|mon|o|a|nossa|minha)\s)*(?<noun>meeting|call|chat|lunch|coffee|treffen|termin|gespr[äa]ch|anruf|besprechung|telefonat|reuni[óo]n|llamada|cita|r[ée]union|appel|rendez-vous|rdv|reuni[ãa]o|chamada|encontro|liga[çc][ãa]o)\s(?:just\s|today\s|heute\s|hoy\s|hoje\s|gestern\s|yesterday\s|ayer\s|ontem\s)?(?:went|was|ist|lief|war|verlief|fue|ha ido|sali[óo]|estuvo|s['’]est|[ée]tait|a [ée]t[ée]|foi|correu|estava)\s(?:so |very |really |pretty |quite |sehr |richtig |echt |ganz |muy |tr[èe]s |plut[ôo]t |muito |super |bem )*(?:well|good|great|ok|okay|fine|badly|bad|awful|terrible|amazing|smoothly|gut|super|toll|prima|schlecht|okay|klasse|bien|mal|genial|estupendo|fatal|bien pass[ée]e?|mal pass[ée]e?|bom|boa|bem|[óo]tim[oa]|excelente|ruim)(?!\p{L})/iu,
);

/** `when is it due`, `wann ist die fällig`, `is it paid yet`: how what was just told stands. */
export const asksHowItStands = seldom(
  /^\W*(?:(?:and|so|ok|y|und|et|e)\s)*(?:when(?:['’]s| is| was)? (?:it|that|this|that one|the invoice) (?:due|payable)|when(?:['’]s| is) (?:it|that|this) (?:going to be )?due|is (?:it|that|this) (?:paid|overdue|sent|due)(?: yet| already)?|has (?:it|that) been (?:paid|sent)(?: yet)?|how much is (?:left|outstanding|still open|still owed)(?: on (?:it|that))?|wann (?:ist|wird) (?:sie|es|das|die|die rechnung) f[äa]llig|(?:ist|wurde) (?:sie|die|das) (?:schon )?(?:bezahlt|f[äa]llig|verschickt)|wie ?viel ist (?:noch )?offen|cu[áa]ndo (?:vence|hay que pagarla)|(?:ya )?est[áa] pagada|cu[áa]nto (?:queda|falta)|quand est-(?:elle|ce) (?:due|[àa] (?:payer|[ée]ch[ée]ance))|c['’]est pour quand|(?:elle )?est(?:-elle)? pay[ée]e|combien reste(?:-t-il)?|quando (?:vence|[ée] o vencimento)|(?:j[áa] )?(?:foi|est[áa]) paga|quanto (?:falta|resta))\W*$/iu,
);

/** `the payment was 400`: what the amount told last really was. */
export const amountReally = seldom(
  /^\W*(?:the|that|der|die|das|el|la|le|l['’]|o|a)\s?(?:payment|amount|sum|total|figure|zahlung|betrag|summe|pago|importe|monto|cantidad|cobro|paiement|montant|somme|pagamento|valor|montante|quantia)\s(?:was|is|should be|should have been|war|ist|betrug|fue|era|es|[ée]tait|est|foi|[ée])\s(?:actually\s|really\s|only\s|nur\s|eigentlich\s|en realidad\s|de\s|solo\s|s[óo]\s|en fait\s|na verdade\s)?[$€£₹]?\d[\d.,]*\s?(?:€|\$|£|euros?|dollars?|reais)?\W*$/iu,
);

/** `they paid it via wise, minus 12 in fees`: what was just told was paid. */
export const theyPaidIt = seldom(
  /^\W*(?:(?:and|so|ok)\s)*(?:they|he|she|client)(?:['’]ve|\shave|\shas)?\s(?:just\s)?(?:paid|settled)\s(?:it|that|this)(?=[\s,])/iu,
);

/** `bill the upfront`, `50% upfront`, `invoice half upfront`: a part of what a project just told is worth. */
export const upfrontOf = seldom(
  /^\W*(?:(?:and|so|ok|now|please|y|und|et|e)\s)*(?:(?<order>bill|invoice|charge|send (?:an )?invoice for|factura|cobra|facture|stell|berechne|rechne|fatura|cobra)\s)?(?:(?:them|him|her|it|me)\s)?(?:(?:the|a|an|el|un|la|die|eine|l['’]|o|uma)\s?)?(?:(?<share>\d{1,2}\s?%|half|the half|la mitad|la moiti[ée]|die h[äa]lfte|metade)\s?)?(?:(?:(?:of it|as|as a|de|als|como|comme)\s)|d['’])?(?:up ?-?front|in advance|deposit|down ?payment|anzahlung|vorab|im voraus|anticipo|por adelantado|de entrada|acompte|d['’]avance|de entrada|adiantad[oa]|sinal)\W*(?<behind>in rechnung|ab)?\W*$/iu,
);

/** `me pagaron la mitad`, `sie haben die Hälfte gezahlt`: half of what was just told was paid. */
export const paidHalf = seldom(
  /^\W*(?:(?:and|y|und|et|e|ya|schon)\s)*(?:(?:they|he|she)(?:['’]ve|\shave|\shas)?\s(?:just\s|already\s)?paid\s(?:me\s|us\s)?(?:only\s)?half(?:\sof (?:it|that))?|(?:me\s|nos\s)?(?:ha(?:n)?\s)?(?:pag[óo]|pagaron|pagado)\s(?:solo\s)?la mitad|(?:sie|er)\s(?:hat|haben)\s(?:schon\s|nur\s|mir\s)?(?:die\s)?h[äa]lfte\s(?:be|ge)zahlt|(?:ils|elles|il|elle)\s(?:m['’])?(?:ont|a)\s(?:d[ée]j[àa]\s)?pay[ée]\sla moiti[ée]|(?:eles\s|elas\s|ele\s|ela\s|me\s|j[áa]\s)*(?:pagaram|pagou)\s(?:s[óo]\s)?(?:a\s)?metade)\W*$/iu,
);

/** `payée par wise, moins 10 de frais`: that what was just told was paid, and how, with a fee kept on the way. */
export const paidLessFee = seldom(
  /^\W*(?:pay[ée]e?|r[ée]gl[ée]e?|pagad[oa]|paga|bezahlt|paid)\s(?:par|por|con|per|mit|via|com|pel[oa]|by|with)\s[^,]{2,30},\s?\D{2,24}\d[\d.,]*[^,]*$/iu,
);

/** `invoice it`, `make that an invoice`: what was told last is to be billed. */
export const billThat = seldom(
  /^\W*(?:(?:ok|okay|actually|now|then|and|so|no|please|pls|vale|bueno|bon|alors|also|gut|dann|ent[ãa]o)[\s,]+)*(?:(?:invoice|bill)\s(?:(?:them|him|her)\sfor\s)?(?:it|that|this)|(?:make|turn|put)\s(?:it|that|this)\s(?:into\s|on\s|to\s)?an?\s(?:invoice|bill)|(?:send|write|draft|make|do)\s(?:(?:them|him|her)\s)?an?\s(?:invoice|bill)\s(?:for|of|out of)\s(?:it|that|this)|fact[úu]ra(?:lo|la|selo)|factura (?:eso|esto)|(?:haz|hazme|crea|escribe)\s(?:una\s)?factura\s(?:de|por|con) (?:eso|esto|ello)|convi[ée]rte(?:lo)?(?: eso)? en (?:una )?factura|facture[- ](?:le|la|[çc]a|cela)|fais[- ]en une facture|(?:mets|transforme|passe)\s(?:[çc]a|cela|le|la)\sen facture|(?:fais|[ée]cris)\sune\sfacture\spour\s(?:[çc]a|cela)|(?:stell|schreib|mach|erstell)e?\s(?:(?:ihm|ihr|ihnen)\s)?(?:(?:daf[üu]r|davon|daraus)\s)?(?:eine|ne)\srechnung\s?(?:daf[üu]r|daraus|davon|dr[üu]ber|dar[üu]ber)?|stell(?:e)?\s(?:das|es)\sin\srechnung|verrechne\s(?:das|es)|fatur[ae]\s(?:isso|isto)|(?:faz|fa[çc]a|emite|cria)\s(?:uma\s)?fatura\s(?:disso|disto|para isso)|transforma\s(?:isso|isto)\sem\s(?:uma\s)?fatura)(?:[\s,]+(?:please|pls|now|then|instead|bitte|por favor|stp|ahora|maintenant|jetzt|agora))*[\s.!]*$/iu,
);
