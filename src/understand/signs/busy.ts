import { seldom } from "../../seldom.ts";

/** `on a call till 3`, `in einer Besprechung bis 4`: where the speaker is and until when, which puts nothing into the calendar. */
const busy = seldom(
  /^\W*(?:(?:sorry|hey|hi|ok|currently|right now|still|i['’]?m|i am|we['’]?re|im|stuck|estoy|estamos|ando|sigo|je suis|on est|suis|ich bin|bin|wir sind|sitze?|noch|eu|estou|t[ôo]|t[áa]|tou)\W+)*(?:(?:bis|jusqu['’][àa]|hasta las?|at[ée] [àa]s?)\s(?:(?:um|ca)\s)?\d[\d:.h]*\s(?:uhr\s)?)?(?:(?:in|on)(?:\s(?:a|an|another|the))?|en(?: una?)?|em(?: uma?)?|in (?:einem|einer|nem|ner)|im)\s(?:(?:quick|client|team|long|zoom|video|phone)\s)?(?:call|meeting|zoom|standup|session|class|reuni[óo]n|reunião|reuniao|llamada|junta|cita|rdv|rendez-vous|r[ée]union|appel|besprechung|meeting|termin|gespr[äa]ch|sitzung|chamada|liga[çc][ãa]o)(?:\s(?:w|with|con|avec|mit|com)\s\S+(?:\s\S+){0,2}?)?(?:\s(?:(?:till?|until|up to|bis)\s(?:um\s|ca\s)?|hasta\s(?:las?\s)?|jusqu['’][àa]\s|at[ée]\s(?:[àa]s?\s)?)(?:about\s|like\s)?\d[\d:.h]*(?:\s?[ap]\.?m\.?|\s?uhr|\s?h)?)?(?:\W*(?:brb|so|will|i['’]?ll|call|text|talk|ttyl|later|luego|despu[ée]s|danach|apr[èe]s|depois).*)?\W*$/iu,
);

/** `back to back calls till 5`, `bin bis halb sechs beim Kunden`: how long the speaker is not to be had. */
const backToBack = seldom(
  /^\W*(?:(?:i['’]?m|i['’]?ve got|got|in|have)\s)?(?:back[ -](?:to|2)[ -]back|non[- ]?stop|wall to wall)\s(?:calls|meetings|zooms|clients|appointments|shoots)(?!\p{L}).*\d|^\W*(?:(?:ich\s)?bin|(?:estoy|estaré|ando|voy a estar)|(?:je\s)?suis|(?:eu\s)?(?:estou|t[ôo])|(?:i['’]?m|i am))\s(?:noch\s)?(?:bis|hasta|jusqu|at[ée]|(?:tied up|busy|out|on site|with a client|at a client['’]?s?)\s(?:till?|until)).*$/iu,
);

/** What tells that it is still to be: a day, or an order to write it down. */
const ahead = /(?<!\p{L})(?:tomorrow|next|ma[ñn]ana|demain|morgen|amanh[ãa]|book|add|log)(?!\p{L})/iu;

const worked =
  /(?<!\p{L})(?:gesessen|gearbeitet|trabaj\p{L}+|travaill\p{L}+|trabalh\p{L}+|worked|hours|hrs)(?!\p{L})/iu;

/** Whether a text only says that the speaker is busy just now, and until when. */
export function isBusy(text: string): boolean {
  return ((busy.test(text) && /\d/.test(text)) || (backToBack.test(text) && !worked.test(text))) && !ahead.test(text);
}
