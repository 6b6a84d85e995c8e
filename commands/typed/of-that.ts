import { builtInsCalled } from "../../src/built-in-names.ts";
import type { Slots } from "../../src/call.ts";
import type { Scope } from "../../src/scope.ts";

/** `how much of that was cash`, `wie viel davon war bar`, `cuánto de eso fue en efectivo`, `and how much of it went to travel`. */
const asked =
  /^\W*(?:(?:and|so|ok|y|et|und|e)[\s,]+)*(?:how much (?:of|from) (?:that|this|it|those|these|them|which|the total)(?: (?:was|is|were|are|came|went|did i (?:get|take|spend|pay)|have i (?:spent|paid)))?|of (?:that|those|it),? how much (?:was|is|were|came|went)|wie ?viel (?:da(?:von|raus|ran)|von (?:dem|den|diesen|der summe))(?: (?:war(?:en)?|ist|sind|kam(?:en)?|ging(?:en)?|habe ich))?|cu[áa]nto de (?:eso|esto|esos|esas|ello|ah[íi]|lo)(?: (?:fue|es|era|eran|fueron|vino|ha sido|pagu[ée]|cobr[ée]))?|combien (?:de (?:[çc]a|cela|ce total)|l[àa][- ]dedans|en tout cela)(?: (?:[ée]tait|est|a [ée]t[ée]|[ée]taient|venait|sont))?|(?:et )?dont combien|quanto (?:disso|disto|da[ií]|desse (?:valor|total)|deste (?:valor|total)|deles)(?: (?:foi|[ée]|era|eram|foram|veio|paguei|recebi))?)\s+(?:(?:in|by|on|for|from|via|with|to|paid|per|mit|f[üu]r|von|in|an|con|en|por|de|del|para|avec|pour|par|em|com|no|na|pel[oa]|da|do)\s+)*(?:the |el |la |le |les |der |die |das |o |a )?(?<what>\p{L}[\p{L}\d '’&.-]{1,40}?)[\s?!.]*$/iu;

/** Reads what part of a report or list just told is asked for: of one way of paying, one category or one client; null when nothing is. */
export function readOfThat(text: string, scope: Scope): Slots | null {
  const what = asked.exec(text)?.groups?.what;
  if (what === undefined) return null;
  for (const kind of ["mode", "category"] as const) {
    const [builtIn] = builtInsCalled(kind, what);
    if (scope.names.byName(kind, what).length === 1) return { [kind]: what };
    if (builtIn !== undefined) return { [kind]: builtIn };
  }
  return scope.names.byName("client", what).length === 1 ? { client: what } : null;
}
