import type { Api } from "grammy";
import type { Reply } from "../../src/chat/reply.ts";
import type { Progress, Showing } from "../../src/outbox/platform.ts";
import { editInPlace } from "./edit-in-place.ts";
import { oneLine } from "./html.ts";
import { longestNotice, type PressAnswers } from "./press-answers.ts";
import { isBarred, isClosedToBot, problemOf } from "./problem.ts";
import { type Part, type Posting, partsOf, put } from "./put-parts.ts";
import { decodeRoute, type Route } from "./route.ts";

/** What showing needs: Telegram, pressed buttons, and how somebody is asked to open a private chat. */
export interface ShowParts {
  readonly api: Api;
  readonly presses: PressAnswers;
  readonly askToOpen: (route: Route, locale: string) => Promise<void>;
}

/**
 * Shows replies: in the chat where it was said, or in the private chat with the person when it is for them alone
 * (SPEC 1). What was posted of a reply before it met a problem, or the process its end, is not posted again.
 */
export function createShow(parts: ShowParts): (showing: Showing) => Promise<readonly string[]> {
  return async (showing) => {
    try {
      return await show(parts, showing, [...(showing.progress?.posted ?? [])]);
    } catch (error) {
      throw problemOf(error);
    }
  };
}

async function show(parts: ShowParts, showing: Showing, done: string[]): Promise<string[]> {
  const { api, presses } = parts;
  const { reply, route: text, replaces, progress } = showing;
  const route = decodeRoute(text);
  const shared = route.chat !== route.person;
  const aside = shared && reply.visibility === "person";
  if (shared && (await noticed(presses, route, reply))) return [];
  const place = aside ? { chat: route.person } : { chat: route.chat, topic: route.topic };
  const needed = partsOf(reply, reply.asks === true && shared && !aside);
  const silent = reply.silent === true;
  const answers = shared && !aside ? route.said : undefined;
  try {
    const edited = done.length === 0 ? await editInPlace(api, needed, replaces, place) : null;
    if (edited !== null) done.push(edited);
    await putRest(api, needed, { place, answers, silent }, { done, progress });
  } catch (error) {
    // Who asked where the bot may not write hears of it in private.
    if (shared && !aside && route.person !== 0 && isBarred(error))
      return show(parts, { ...showing, reply: { ...reply, visibility: "person" } }, done);
    if (!aside || !isClosedToBot(error)) throw error;
    await parts.askToOpen(route, reply.locale ?? "en");
    throw error;
  }
  if (route.press !== undefined) await presses.settle(route.press);
  return done;
}

/** Posts the parts that are not there yet, noting each before the next. */
async function putRest(
  api: Api,
  needed: readonly Part[],
  posting: Posting,
  { done, progress }: { readonly done: string[]; readonly progress: Progress | undefined },
): Promise<void> {
  for (const part of needed.slice(done.length)) {
    done.push(await put(api, part, posting));
    if (done.length < needed.length) await progress?.note(done);
  }
}

/** A word for the one who pressed a button in front of others is shown to them there, as a notice. */
async function noticed(presses: PressAnswers, route: Route, reply: Reply): Promise<boolean> {
  const { press } = route;
  const short = !reply.card && reply.buttons.length === 0 && reply.files.length === 0 && reply.replaces === undefined;
  const text = oneLine(reply.text);
  if (press === undefined || !short || text.length > longestNotice) return false;
  return presses.settle(press, text);
}
