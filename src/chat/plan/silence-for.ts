import type { Scope } from "../../scope.ts";
import type { Silence } from "../../silence.ts";
import { seesMoney } from "../../work/sight.ts";

/** What employees may tell and ask, as examples for them (SPEC 1): they see no money, and write none. */
const told = ["3h on Website yesterday", "called Jane at Acme about the logo, follow up friday"] as const;
const asked = ["what meetings do i have this week", "how many hours did i log on Website"] as const;

/** Why nothing is made of a text, with examples that the person's role allows. */
export function silenceFor(scope: Scope, why: Silence): string {
  const { chat, declared } = scope.say;
  const [tells, asks] = [told.map(declared), asked.map(declared)];
  if (seesMoney(scope)) return chat.silence(why);
  if (why === "unknown") return chat.ofWork.unknown(tells);
  if (why === "question") return chat.ofWork.question(asks);
  return why === "about-me" || why === "introduced" ? chat.ofWork.aboutMe(tells, asks) : chat.silence(why);
}

/** How the person is greeted. */
export function greetingFor(scope: Scope): string {
  const { chat, declared } = scope.say;
  return seesMoney(scope) ? chat.greeting : chat.ofWork.greeting(told.map(declared), asked.map(declared));
}
