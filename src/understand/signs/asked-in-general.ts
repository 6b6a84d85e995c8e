import { seldom } from "../../seldom.ts";
import type { Silence } from "../../silence.ts";
import type { Sentence } from "../sentence.ts";

/** How to have clients pay sooner. */
const paidFaster = seldom(
  /(?<!\p{L})(?:get(?:ting)? paid (?:faster|quicker|sooner|earlier|more quickly|on time)|(?:make|get) (?:people|clients|customers|them|everyone) (?:to )?pay (?:me |us )?(?:faster|quicker|sooner|earlier|on time)|(?:cobrar|que me paguen) (?:m[áa]s r[áa]pido|antes|a tiempo)|(?:[êe]tre|me faire) pay[ée]e? (?:plus vite|plus rapidement|plus t[ôo]t|[àa] temps)|(?:schneller|fr[üu]her|p[üu]nktlich) (?:bezahlt|mein geld)|(?:receber|que me paguem) (?:mais r[áa]pido|mais cedo|antes|em dia))/iu,
);

/** How a business does better, which books don't tell. */
const advice = seldom(
  /^\W*(?:(?:ok|so|and|hey|hi)\s)*(?:how (?:do|can|could|should|would|to)|any (?:tips|ideas|advice) (?:on|for|to)(?: how)?(?: to)?)\s?(?:i\s|we\s)?(?:(?:get|find|win|attract|land)(?:ting|ing)?\s(?:(?:more|new|better|some)\s)+(?:clients?|customers?|work|business|leads?|gigs?|students?|bookings?|jobs?)|(?:make|earn)\smore(?:\smoney)?|grow(?:\smy|\sthe|\sthis)?(?:\sbusiness)?|(?:pay|save on)\sless\stax)\W*$/iu,
);

/** How long somebody did not work, which nobody tells the books. */
const daysOff = seldom(
  /(?<!\p{L})(?:days? off|d[ií]as (?:libres|de vacaciones) (?:tuve|cog[íi]|tom[ée])|jours de cong[ée]|urlaubstage|dias de folga|dias de f[ée]rias)(?!\p{L})/iu,
);

const asking = seldom(
  /\?\s*$|^\W*(?:(?:ok|so|and|hey|hi)\s)*(?:how|what|any|can|tips|c[óo]mo|qu[ée]|comment|wie|was|como|o que)(?!\p{L})/iu,
);

const howMany = /(?<!\p{L})(?:how many|did i take|have i taken|cu[áa]ntos|combien|wie ?viele|quantos)(?!\p{L})/iu;

/** What is asked of how a business goes that no command answers; null of anything else. */
export function askedInGeneral(sentence: Sentence): Silence | null {
  const { text } = sentence;
  if (paidFaster.test(text) && asking.test(text)) return "paid-faster";
  if (daysOff.test(text) && howMany.test(text)) return "question";
  return advice.test(text) ? "advice" : null;
}
