import * as z from "zod";
import type { FormProblems } from "../../src/chat/check-form.ts";
import { sayFor } from "../../src/words/words.ts";
import { inTeam } from "./accounts.ts";
import { placeOf } from "./doing.ts";
import { oneLine } from "./escape.ts";
import { filledSlots, readPurpose, suggestionsOf } from "./form.ts";
import { orElse } from "./or-else.ts";
import type { Patience } from "./patience.ts";
import { decodeRoute } from "./route.ts";
import { eventOf, type HearParts, sayLost, takeIn } from "./take-in.ts";

const view = z.object({ id: z.string(), private_metadata: z.string().optional(), state: z.unknown() });
const user = z.object({ id: z.string(), team_id: z.string().nullish() });
const submission = z.object({ user, view });
const suggestion = z.object({ user, view: view.optional(), block_id: z.string(), value: z.string().default("") });

/** What is wrong with a form, by field, as Slack shows it there. */
export interface FieldErrors {
  readonly response_action: "errors";
  readonly errors: FormProblems;
}

const checkedWithinMs = 1_000;
const longestError = 150;

/** Takes in a form that was filled in: resolves with what is wrong with it, or once it is durable. */
export async function hearForm(parts: HearParts, body: unknown, wait: Patience): Promise<FieldErrors | undefined> {
  const { user: by, view: filled } = submission.parse(body);
  const purpose = readPurpose(filled.private_metadata);
  if (!purpose) return undefined;
  const { command, route } = purpose;
  const slots = filledSlots(filled);
  const doing = { ...decodeRoute(route), userTeam: by.team_id, user: by.id };
  const checking = parts.door.check({ from: placeOf(doing), command, slots });
  // What could not be checked in time is asked about in the chat.
  const problems = await wait.for(orElse(parts.log, checking, {}, "a form could not be checked"), {}, checkedWithinMs);
  if (Object.keys(problems).length > 0) return { response_action: "errors", errors: shortened(problems) };
  const event = { ...(await eventOf(parts, doing, wait)), route };
  const id = `${inTeam(doing.team, by.id)}/form/${filled.id}`;
  await takeIn(
    parts,
    { ...event, id, kind: "command", command, slots },
    { wait, onLost: sayLost(parts, doing, route) },
  );
  return undefined;
}

function shortened(problems: FormProblems): FormProblems {
  return Object.fromEntries(Object.entries(problems).map(([name, text]) => [name, oneLine(text, longestError)]));
}

/** What the books suggest for a field as it is being filled in, given the others. */
export async function hearTyping({ door, log, languages }: HearParts, body: unknown, wait: Patience) {
  const { user: by, view: filling, block_id: option, value: typed } = suggestion.parse(body);
  const purpose = readPurpose(filling?.private_metadata);
  if (!purpose) return { options: [] };
  const doing = { ...decodeRoute(purpose.route), userTeam: by.team_id, user: by.id };
  const telling = languages.of(doing);
  const looking = door.suggest({
    from: placeOf(doing),
    command: purpose.command,
    option,
    typed,
    slots: filledSlots(filling),
  });
  const found = await wait.for(orElse(log, looking, [], "completions could not be looked up"), []);
  const locale = await wait.for(telling, languages.known(doing));
  return { options: suggestionsOf(found, typed, sayFor(locale)) };
}
