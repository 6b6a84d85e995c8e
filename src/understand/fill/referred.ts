import { usualSource } from "./new-clients.ts";

/** Who sent a new client, as a text tells it, and who that client is where the text names them behind. */
interface Referral {
  readonly source: string;
  /** Who it was that referred them, and the words that say so; none where the source is a usual one. */
  readonly by?: string;
  readonly said?: string;
  /** Where the client is named, in the text: `referral from Marco: Dana Whitt`. */
  readonly named?: { readonly name: string; readonly from: number };
}

const telling = /referr|recommend|introduc|intro from|lead from|inquiry from|enquiry from/i;

/** `referral from Marco: Dana Whitt`, `new lead via Google - Ola Berg`. */
const headed =
  /^\W*(?:(?:got\s)?(?:an?\s)?(?:new\s)?)(referral|recommendation|introduction|intro|lead|client|customer|inquiry|enquiry)\s(?:from|via|by|through)\s+([^:,;\n–—@]{2,40}?)(\s*:|\s[-–—]|,)\s+(\p{L}[^,;:\n(@]*?)(?=\s*(?:[,;:\n(]|\s[-–—]\s|\s\S+@|\s\+?\d|$))/iu;

const byWhom =
  /(?<!\p{L})(?:referral|recommendation|introduction|intro|referred|recommended|introduced|sent)(?:\s(?:to\s)?(?:me|us|over))?\s(?:from|by|via|through)\s+((?:my|our|the)\s\p{L}+|\p{L}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3})/iu;

/** How a text says that somebody new was referred; null where it does not. */
export function referralIn(text: string): Referral | null {
  if (!telling.test(text)) return null;
  const head = headed.exec(text);
  if (head) {
    const [whole, kind = "", who = "", sign = "", name = ""] = head;
    const given = /^(?:referral|recommendation|intro)/i.test(kind);
    const sure = sign !== "," || (given && /^\p{Lu}/u.test(name));
    const usual = usualSource(`, from ${who}`)?.source;
    if (sure && (given || usual !== undefined)) {
      const named = { name: name.trim(), from: head.index + whole.length - name.length };
      return usual === undefined
        ? { source: "referral", by: who.trim(), said: `${kind} from ${who.trim()}`, named }
        : { source: usual, named };
    }
  }
  const [said, by] = byWhom.exec(text) ?? [];
  if (said === undefined || by === undefined || usualSource(`, from ${by}`)) return null;
  return { source: "referral", by: by.trim(), said: said.trim() };
}
