import type { Clause } from "../clauses/clause.ts";
import { cuedAt, marked } from "../clauses/clause.ts";
import { isOver } from "./heard-language.ts";

/** Words of category cues that are sellers, so that their name is the vendor and not only what was bought. */
const sellers = new Set(
  `canva figma adobe notion slack dropbox github copilot chatgpt openai claude midjourney linear asana trello airtable 1password lastpass bitwarden grammarly quickbooks xero freshbooks
  calendly zapier webflow framer jetbrains intercom mailchimp convertkit loom miro toggl harvest clickup todoist evernote spotify netflix hulu deezer crunchyroll icloud postman sentry datadog setapp envato shutterstock
  hootsuite buffer semrush ahrefs typeform docusign hubspot pipedrive basecamp cursor elevenlabs descript artlist capcut affinity procreate otter krisp deepl aws digitalocean hetzner cloudflare vercel netlify heroku
  godaddy namecheap linode railway siteground bluehost azure gcp ovh ionos hostinger squarespace wix shopify backblaze supabase uber lyft bolt grab airbnb amtrak ryanair easyjet lufthansa eurostar expedia shell chevron bp sncf renfe
  vimeo wetransfer screwfix toolstation trainline flixbus starbucks doordash ubereats deliveroo pret mcdonalds chipotle ikea wework udemy coursera skillshare masterclass audible verizon vodafone comcast xfinity starlink fedex ups dhl usps fiverr upwork staples wacom
  screwfix toolstation homebase kinkos wickes argos amazon ebay gumtree craigslist vinted leboncoin wallapop milanuncios kleinanzeigen olx mpb costco walmart target officeworks bunnings tesco lidl aldi mercadona carrefour fnac mediamarkt saturn rewe edeka sbb db cff iberia vueling zoom google microsoft apple telekom movistar orange
  decathlon worten kalunga magalu bauhaus obi conrad douglas boulanger darty monoprix billa kaufland rossmann migros manor hornbach hagebau castorama truffaut auchan leclerc bricomart obramat
  jewson selco plumbase nykaa flipkart swiggy zomato blinkit zepto bigbasket dmart makro takealot shoprite dischem woolworths coles kmart supervalu dunnes applegreen asda sainsburys waitrose morrisons halfords
  superdrug primark jumia konga walgreens menards lowes petco petsmart joann safeway wegmans fairprice ntuc naivas quickmart autozone reece oxxo chedraui soriana rappi cabify hobbycraft wilko poundland repco supercheap croma michaels hobbylobby thomann sweetwater`.split(
    /\s+/,
  ),
);

const several: readonly string[] = [
  "digital ocean",
  "tap air",
  "tap portugal",
  "creative cloud",
  "adobe stock",
  "google workspace",
  "google ads",
  "facebook ads",
  "meta ads",
  "linkedin ads",
  "uber eats",
  "royal mail",
  "deutsche bahn",
  "office 365",
  "microsoft 365",
  "google one",
  "best buy",
  "leroy merlin",
  "corte ingles",
  "canada post",
  "australia post",
  "post office",
  "office depot",
  "home depot",
  "bureau vallee",
  "jean coutu",
  "canadian tire",
  "media markt",
  "travis perkins",
  "home depot",
  "harvey norman",
  "dollar tree",
  "whole foods",
  "trader joes",
  "sams club",
  "tractor supply",
  "hobby lobby",
  "guitar center",
  "ace hardware",
  "sally beauty",
  "cass art",
  "jb hifi",
  "big w",
];

/** Sellers whose name is a word elsewhere: where English is spoken, right before what was paid, `ola 265`. */
const wordly: ReadonlySet<string> = new Set(["ola", "rapido"]);

/** Sellers named by how often they were used: `how much on ubers`. */
const rides: ReadonlySet<string> = new Set(["ubers", "lyfts", "airbnbs", "eurostars"]);

/** Whether this is the name of a seller everybody knows. */
export const isSeller = (name: string): boolean =>
  sellers.has(name.toLowerCase()) || several.includes(name.toLowerCase());

/** Sellers that pay people too, for what was sold or done through them. */
const paying =
  /^(?:amazon|ebay|gumtree|craigslist|vinted|leboncoin|wallapop|milanuncios|kleinanzeigen|olx|mpb|uber|lyft|bolt|airbnb|fiverr|upwork|udemy|skillshare|spotify|google|apple|microsoft|shopify|envato|shutterstock|artlist|canva|flipkart|jumia|takealot|elevenlabs|audible|swiggy|zomato|deliveroo|doordash|ubereats|adobe stock|loom)$/;

/** Whether a seller only ever takes money: `119 from argos` was paid there. */
export const isShop = (name: string): boolean => isSeller(name) && !paying.test(name.toLowerCase());

/** Where people are hired, and what they make is sold: what comes from there was earned. */
const markets =
  /^(?:upwork|fiverr|toptal|malt|workana|freelancer(?:\.com)?|peopleperhour|people per hour|99designs|contra|guru|etsy|gumroad|patreon|substack|ko-?fi|bandcamp|shutterstock|teachable|hotmart|preply|italki|superprof|taskrabbit|rover|thumbtack|bark|99freelas|getninjas)$/iu;

/** Whether a name is of a place that pays those who work or sell there: `upwork paid 500`. */
export const paysWorkers = (name: string): boolean => markets.test(name);

/** `zoom with Jana`, `google meet with Acme`: what people meet through is not what they buy. */
function metThrough(clause: Clause, at: number): boolean {
  const medium = clause.cuesAt(at).some((cue) => cue.name.startsWith("medium."));
  if (!medium) return false;
  const meets = clause.hits("meetingNoun").some((cue) => at < cue.from || cue.to <= at);
  return meets || clause.has("meetVerb", "with") || clause.money.length === 0;
}

/** What is done for pay at a place, in whoever's house: there, a seller sells nothing. */
const workAt =
  /(?<!\p{L})(?:(?:photo)?shoot(?:ing)?s?|fotoshooting|sesi[óo]n(?: de fotos)?|sess[ãa]o(?: de fotos)?|s[ée]ance(?: photos?)?|filming|gig|concert|konzert|concierto|concerto|auftritt|workshop|taller|atelier|oficina|keynote|talk|lecture|vortrag|charla|palestra|conf[ée]rence|performance)\s(?:at|bei|beim|in|chez|en|na|no|em|à)\s(?:the\s)?$/iu;

/** Whether a seller is only where work was done: `photo shoot at ikea 800`. */
export const isWorkplace = (text: string, { start }: { readonly start: number }): boolean =>
  workAt.test(text.slice(0, start));

/** The seller a clause names by a name everybody knows, as typed. */
export function vendorIn(clause: Clause): string | undefined {
  const { tokens, text } = clause.sentence;
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || (marked(clause, at) && !cuedAt(clause, at, "category.software"))) continue;
    const two = `${token.text} ${tokens[at + 1]?.text ?? ""}`;
    if (several.includes(two)) return text.slice(token.start, tokens[at + 1]?.end);
    if (token.text === "shell" && tokens[at + 1]?.text === "out") continue;
    if (sellers.has(token.text) && !metThrough(clause, at) && !isOver(text, token) && !isWorkplace(text, token))
      return text.slice(token.start, token.end);
    if (
      wordly.has(token.text) &&
      clause.sentence.hearing.locale.startsWith("en") &&
      clause.money.some(({ start }) => start === tokens[at + 1]?.start)
    )
      return text.slice(token.start, token.end);
    if (rides.has(token.text)) return text.slice(token.start, token.end - 1);
  }
  return undefined;
}
