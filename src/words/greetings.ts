import { fold } from "../fold.ts";

/** Ways to say hello, folded (no case, no accents), by language. */
const greetings: Readonly<Record<string, string>> = {
  en: "hi, hello, hey, hiya, howdy, yo, hi there, hello there, hey there, good morning, good afternoon, good evening, morning, gm",
  es: "hola, buenas, buenos dias, buenas tardes, buenas noches, que onda, que tal, quihubo, que hubo, hola que tal, hola buenas",
  fr: "bonjour, salut, coucou, bonsoir, allo, allo allo, bon matin, rebonjour",
  de: "hallo, hoi, hoi zame, sali, salu, salute, servus, moin, gruß gott, gruss gott, gruezi, guten morgen, guten tag, guten abend",
  pt: "oi, ola, bom dia, boa tarde, boa noite",
};

const known: ReadonlySet<string> = new Set(
  Object.values(greetings).flatMap((list) => list.split(",").map((one) => fold(one.trim()))),
);

/** Whether a text is a hello and nothing else, whoever it is said to: `Hi!`, `hello Purser 👋`. */
export function greets(text: string): boolean {
  const bare = fold(text)
    .replace(/[^\p{L}\s]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return known.has(bare.replace(/ purser$/, ""));
}

/** Who somebody is, with nothing else said: `i'm dave, plumber in leeds`. */
const introduction =
  /^(?:(?:hi|hello|hey|hiya|hola|buenas|wena|quihubo|bonjour|salut|hallo|moin|hoi|gr[üu]e(?:zi|ssech)|servus|ol[áa]|oi)(?:\s(?:qu[eé]|q)\s(?:onda|tal|m[áa]s|hubo)|,?\stud[oa] (?:bem|bom|joia))?[\s,!.?]+)?(?:(?:my name(?:['’]?s| is)|me llamo|je m['’]appelle|moi c['’]est|ich hei(?:ß|ss)e|mein name ist|me chamo|chamo-me|o meu nome [ée])\s\p{L}[^?\d]{1,80}|(?:i['’]?m|i am|soy|je suis|ich bin|sou)\s\p{L}+(?<!ing|ed|ando|endo)(?:\s\p{L}+)?,\s[^?\d]{3,60})$/iu;

/** What somebody does, behind a hello: `hi! i teach piano and yoga`. */
const trade =
  /^(?:hi|hello|hey|hiya|hi there|hey there|good morning|hola|buenas|wena|quihubo|bonjour|salut|hallo|moin|hoi|gr[üu]e(?:zi|ssech)|servus|ol[áa]|oi)(?:\s(?:qu[eé]|q)\s(?:onda|tal|m[áa]s|hubo)|,?\stud[oa] (?:bem|bom|joia))?[\s,!.?]+(?:(?:i|we)\s(?:teach|run|coach|tutor|translate|freelance|design|write|make|do|build|work|sell|photograph|paint)|i['’]?m an?|soy|sou|je suis|ich bin)\s[^?\d]{3,100}$/iu;

/** Whether somebody who says nothing that can be written down tells who they are. */
export function introduces(text: string): boolean {
  return introduction.test(text.trim()) || trade.test(text.trim());
}
