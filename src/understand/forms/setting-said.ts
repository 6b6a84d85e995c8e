import type { FormName } from "../../words/form-words.ts";
import type { Clause } from "../clauses/clause.ts";
import type { SlotName } from "../slot-names.ts";
import { pushCalled } from "./push-called.ts";
import { rateSaid } from "./rate-said.ts";
import { listCalled, settingCalled, settingNamed, settingValue } from "./setting-called.ts";

/** Notices are no push of a member, but go to a channel. */
const notices = /^(?:the\s+|any\s+|event\s+)?(?:notices|announcements)(?:\s+(?:here|in here|any ?more|please))*$/i;

/** Days on which nothing is to be heard. */
const weekends =
  /(?:^|\s)(?:week-?ends?|wochenenden?|fin(?:es)? de semana|findes?|fi[mn]s? de semana|fins de semaine)(?:\s(?:off|please|pls))?\s*$/iu;

/** What stands around a rate and says that it is one. */
const beforeRate =
  /(?<!\p{L})(?:(?:please|set|change|update|make|use|setze|ändere|pon|cambia|fija|mets|change|fixe|muda|mude|define|defina)\s+)?(?:the\s+|den\s+|el\s+|la\s+|le\s+|o\s+|a\s+)?(?:(?:exchange|conversion|fx|currency)[ -]?)?(?:rate|wechselkurs|umrechnungskurs|kurs|tipo de cambio|tasa de cambio|taux de change|taux|cours|taxa de câmbio|câmbio)(?!\p{L})\s*|^(?:set|change|update|make)\s+(?:the\s+)?/giu;

/** The word that begins a change of a setting. */
const changing =
  /^\s*(?:please\s+)?(?:(?:set|change|make|switch|update|put|use|setze|ändere|stelle|pon|cambia|fija|mets|fixe|muda|mude|define|defina|pone|poné|cambiá|sube|subí|ajusta|aumenta|põe|coloca|bota|sobe)\s+)/iu;

/** No more words than a name of one's own list has, and none that join it to something else. */
const ownName = /^(?!.*(?<!\p{L})(?:to|for|from|on|of|as|is|a|para|für|zu|pour|de)(?!\p{L}))\S+(?:\s\S+){0,3}$/iu;

/** The setting that a sentence changes, as `settings` is typed: `modes add Wise`, `rate EUR 1.08`, `hourly rate 80` (SPEC 1, 2). */
export function settingSaid(clause: Clause, form: FormName, said: Partial<Record<SlotName, string>>): string | null {
  const { hearing } = clause.sentence;
  const { name = "", what = "" } = said;
  const list = listCalled(clause.text.replace(name, "").replace(what, ""));
  const own = ownName.test(name);
  switch (form) {
    case "pushOff":
      return weekends.test(what || clause.text) ? "quiet weekends" : pushSaid(what, "off");
    case "pushOn":
      return pushSaid(what, "on");
    case "listAdd":
      return list && own ? `${list} add ${name}` : null;
    case "listRename":
      return list && own && ownName.test(what) ? `${list} rename ${what} to ${name}` : null;
    case "listRemove":
      return list && own ? `${list} archive ${name}` : null;
    case "rateSet":
      return rateSaid(clause.text.replace(beforeRate, " "), hearing) ?? hourlySaid(clause.text);
    case "settingShow":
      return settingNamed(clause.text) ?? listCalled(clause.text) ?? "rate";
    default: {
      const found = settingCalled(clause.text.replace(changing, ""));
      const value = found && settingValue(found.setting, found.value);
      const own = found?.setting === "quiet" && isOwnOfSeveral(clause) ? "my " : "";
      return found && value ? `${own}${found.setting} ${value}` : null;
    }
  }
}

/** `my quiet hours are …`: one's own, where several share the books. */
function isOwnOfSeveral({ text, sentence }: Clause): boolean {
  return (
    /(?<!\p{L})(?:my|meine?|mis?|mes|minhas?)(?!\p{L})/iu.test(text) &&
    sentence.hearing.names.startingWith("member", "", 2).length > 1
  );
}

/** `change my rate to 28`, `cambia la tarifa a 28`: a rate of nothing else is what an hour costs. */
const changedRate =
  /^(?:please\s+)?(?:set|change|update|make|raise|lower|pon(?:me|le)?|pon[eé]|cambi[aá](?:me)?|fija|sub[eí]|baj[aá]|actualiza|muda|mude|define|defina|põe|coloca|sobe|aumenta|baixa|atualiza)\s(?:the|my|our|la|mi|nuestra|a|minha|a minha|o|meu|nossa)?\s?(?:hourly\s)?(?:rate|tarifa|taxa|precio hora|valor da hora|preço da hora)(?:\s(?:to|at|a|en|em|para|pra))?\s([$€£₹]?\d+(?:[.,]\d+)?(?:\s?(?!la\s|por\s)\p{L}{0,5}(?!\p{L}))?[$€£₹]?)(?:\s?(?:\/|an?\s|per\s|la\s|por\s|a\s)\s?(?:h|hr|hour|hora))?[.!]*$/iu;

/** What an hour costs, where a rate says that it is one: `set my rate to 95/h`. A rate that only is so, `my rate is 80 an hour`, is told. */
function hourlySaid(text: string): string | null {
  const [, whole] = changedRate.exec(text) ?? [];
  if (whole !== undefined) return `hourly rate ${whole}`;
  const [, price] =
    /(?<!\p{L})rate(?:\s(?:to|at)|\s?[=:])*\s(\S*\d\S*?)\s?(?:\/|an?\s|per\s)\s?(?:h|hr|hour)[.!]*$/iu.exec(text) ?? [];
  return price === undefined ? null : `hourly rate ${price}`;
}

function pushSaid(what: string, to: "on" | "off"): string | null {
  if (notices.test(what)) return `notices ${to === "on" ? "here" : "off"}`;
  const push = pushCalled(what);
  return push === undefined ? null : `push ${push} ${to}`;
}
