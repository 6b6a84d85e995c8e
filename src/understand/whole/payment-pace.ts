import { seldom } from "../../seldom.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Sentence } from "../sentence.ts";

const some = "(?:clients?|customers?|people|they|everyone|everybody|it|we|i)";

/** How long clients take to pay, in each language; `#` is the client that is named. */
const asked: readonly string[] = [
  `(?:who|which (?:of my )?(?:clients?|customers?))(?:['’]s)?(?: is| are)?(?: always| usually)? (?:pay(?:s|ing)?|paid)(?: me)?(?: the)? (?:slow(?:est|ly)?|late|latest|fast(?:est)?|quick(?:est|ly)?|on time|last)`,
  "(?:who|which (?:of my )?(?:clients?|customers?)) (?:takes?|took|needs?)(?: me)?(?: the)? (?:longest|most time|forever|ages)(?: time)? to pay(?: me| up)?",
  "(?:(?:who|what|which) (?:is|are) )?(?:my |the )*(?:slow(?:est)?|late|fast(?:est)?|worst|best|quickest)[ -](?:pay(?:ers?|ing)|to pay)(?: (?:clients?|customers?))?",
  `how (?:long|many days|much time)(?: on average)? (?:do|does|did) (?:${some}|#)(?: usually| normally| typically| generally)? (?:take|need)s?(?: me)?(?: on average)?(?: to (?:pay|get paid|settle)(?: me| us| up| invoices?| (?:their|an?|my|its|his|her) (?:invoices?|bills?))?)`,
  `how (?:fast|quick(?:ly)?|slow(?:ly)?|late|soon|promptly) (?:do|does|did) (?:${some}|#)(?: usually| normally)? pay(?: me| us| up| their (?:invoices?|bills?))?`,
  `(?:does|do) (?:${some}|#) (?:usually |normally |always |ever )?pay(?: me)? (?:late|on time|slowly|fast|promptly)`,
  "is # (?:an? )?(?:slow|late|good|bad|fast) pay(?:er|ing)",
  "(?:my |the )?(?:average |avg )?(?:days|time) (?:to|until|till) (?:(?:get(?:ting)? )?paid|pay(?:ment)?)(?: (?:for|of|by) #)?",
  "(?:average )?payment (?:times?|speed|pace|behaviou?r)(?: (?:for|of|by) (?:#|clients?))?",
  "(?:qui[ée]n|qu[ée] clientes?|cu[áa]l(?:es)? clientes?) (?:me )?pagan? (?:m[áa]s (?:lento|despacio|tarde|r[áa]pido)|tarde|mejor|peor|a tiempo|puntual)",
  "(?:qui[ée]n|qu[ée] cliente) (?:es el que )?(?:m[áa]s )?(?:tarda|demora) (?:m[áa]s )?en pagar(?:me)?",
  "cu[áa]nto (?:tiempo )?(?:se )?(?:tardan?|demoran?) (?:#|(?:mis |los )?clientes )?\\s?(?:#\\s)?(?:en|para) pagar(?:me)?(?: (?:#|mis clientes|los clientes))?",
  "(?:qui|quels? clients?) (?:me )?paie(?:nt)? (?:le plus (?:lentement|vite|tard|rapidement|mal)|en retard|[àa] l['’]heure|lentement)",
  "(?:qui|quel client) (?:met|prend) le plus de temps [àa] (?:me )?payer",
  "(?:combien de (?:temps|jours)|en combien de (?:temps|jours)) (?:met(?:tent)?[ -])?(?:#|mes clients|les clients)?\\s?(?:est-ce que )?(?:#|mes clients|les clients)?\\s?(?:met(?:tent)?|met-il|prend|paie(?:nt)?)?(?: en moyenne)?(?: (?:[àa]|pour) (?:me )?payer)?",
  "(?:wer|welcher? kunden?) (?:be)?zahlt (?:mir )?(?:am (?:langsamsten|sp[äa]testen|schnellsten|schlechtesten|besten)|immer sp[äa]t|zu sp[äa]t|p[üu]nktlich|langsam|sp[äa]t)",
  "(?:wer|welcher kunde) (?:braucht|l[äa]sst sich) am l[äa]ngsten(?: zum (?:be)?zahlen| mit dem (?:be)?zahlen)?",
  "wie (?:lange|viele tage) (?:braucht|brauchen|dauert es bei|l[äa]sst sich) (?:#|meine kunden|die kunden|kunden|es)(?: im schnitt| durchschnittlich| normalerweise)?(?: (?:zum|mit dem|f[üu]rs|beim) (?:be)?zahlen|,? bis (?:sie|er|es|#) (?:be)?zahlt?e?n?)?",
  "wie (?:schnell|langsam) (?:be)?zahl(?:t|en) (?:#|meine kunden|die kunden|kunden)",
  "(?:quem|qual cliente|que clientes?|quais clientes) (?:me )?pagam? (?:mais (?:devagar|lento|tarde|r[áa]pido)|atrasado|tarde|em dia|a tempo)",
  "(?:quem|qual cliente) (?:mais )?demora (?:mais )?(?:a|para|pra) (?:me )?pagar",
  "quanto tempo (?:[oa] )?(?:#|os (?:meus )?clientes|meus clientes)?\\s?(?:demoram?|levam?|costumam? demorar)(?: [oa]?\\s?#)? (?:a|para|pra) (?:me )?pagar",
];

const pace = seldom(
  new RegExp(
    `^\\W*(?:(?:and|so|ok|okay|hey|y|et|und|e|tell me|show me)[,\\s]\\s?)*(?:${asked.join("|")})(?: (?:on average|normally|usually|de media|en promedio|en moyenne|im schnitt|em m[ée]dia|this year))?[\\s?!.]*$`,
    "iu",
  ),
);

/** Whether somebody pays slowly, asked of all clients or of the one that is named: `who pays slowest`, `how long does Acme take to pay`. */
export function asksPace({ text, names, money, invoices }: Sentence): readonly Part[] | null {
  if (money.length + invoices.length > 0 || text.length > 110) return null;
  const clients = names.filter(({ value }) => value.some(({ kind }) => kind === "client"));
  const [client, ...more] = clients;
  if (more.length > 0) return null;
  const marked = client ? `${text.slice(0, client.start)}#${text.slice(client.end)}` : text;
  if (!pace.test(marked.replace(/#['’]s?(?=\s)/u, "#"))) return null;
  const called = client?.value.filter(({ kind }) => kind === "client");
  const [known] = called ?? [];
  const said = client && text.slice(client.start, client.end);
  return [entry("report.pace", { client: known && called?.length === 1 ? known.name : said })];
}
