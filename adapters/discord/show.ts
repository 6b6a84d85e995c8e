import { ButtonStyle, ComponentType, Routes } from "discord.js";
import type { Reply } from "../../src/chat/reply.ts";
import type { Showing } from "../../src/outbox/platform.ts";
import type { Clock } from "../../src/time/clock.ts";
import { sayFor } from "../../src/words/words.ts";
import type { Acknowledgements } from "./acknowledge.ts";
import { answer } from "./answer.ts";
import type { DiscordApis } from "./api.ts";
import { inPlaceOf, requestOf } from "./body.ts";
import type { Row } from "./components.ts";
import { directChannel, type IsKnown, post } from "./post.ts";
import { codeOf, codes, isOneOf, isShutOut } from "./problem.ts";
import { type Page, renderReply } from "./render.ts";
import { decodeRoute, type Route, readRef } from "./route.ts";

/** What showing messages needs. */
export interface ShowParts {
  readonly apis: DiscordApis;
  readonly acknowledgements: Acknowledgements;
  readonly clock: Clock;
  readonly isKnown: IsKnown;
}

/** An interaction's token lives 15 minutes; what could end after that begins another way. */
const tokenLivesMs = 14.5 * 60_000;

/** The button behind which an answer for one person waits in a channel of several. */
export const openPrefix = "open:";

/**
 * Shows a message where its route says: by the interaction it answers while Discord allows, else in the place of the
 * message it replaces, else as a message of its own; what is for one person alone never where others read.
 */
export async function show(parts: ShowParts, showing: Showing): Promise<readonly string[]> {
  const { reply, replaces } = showing;
  const route = decodeRoute(showing.route);
  const alone = reply.visibility === "person" || !route.shared;
  const given = await byInteraction(parts, showing, route, alone);
  if (!("elsewhere" in given)) {
    if (reply.replaces !== undefined) await removeEarlier(parts, replaces, given);
    return given;
  }
  const shown =
    (await inPlace(parts, showing, route, alone)) ??
    (alone && route.shared ? await direct(parts, showing, route) : await inChannel(parts, showing, route));
  await given.elsewhere();
  return shown;
}

const nowhere = { elsewhere: async () => undefined };

async function byInteraction(parts: ShowParts, showing: Showing, route: Route, alone: boolean) {
  const { asked } = route;
  const { reply, attempts } = showing;
  if (!asked || parts.clock.now().getTime() - asked.at > tokenLivesMs) return nowhere;
  const takesPlace = reply.replaces !== undefined && asked.on?.alone === alone;
  const pages = takesPlace ? inPlaceOf(asked.on, renderReply(reply)) : renderReply(reply);
  return answer(parts, { asked, pages, alone, replaces: takesPlace, again: attempts > 0 });
}

/** Where the answer replaces a message of several parts, all but the last were not replaced by it. */
async function removeEarlier(
  { apis }: ShowParts,
  replaced: readonly string[],
  given: readonly string[],
): Promise<void> {
  for (const ref of replaced.slice(0, -1).filter((one) => !given.includes(one))) {
    const { channel, message } = readRef(ref);
    await apis.bot.delete(Routes.channelMessage(channel, message)).catch(() => undefined);
  }
}

/** In the place of the message it replaces, by the bot's own right; null where there is none that may hold it. */
async function inPlace(parts: ShowParts, showing: Showing, route: Route, alone: boolean): Promise<string[] | null> {
  const { reply, replaces } = showing;
  const last = replaces.at(-1);
  if (reply.replaces === undefined || last === undefined) return null;
  const { channel, message } = readRef(last);
  const readByOthers = route.shared && channel === route.channel;
  if (readByOthers === alone) return null;
  const [page, ...further] = inPlaceOf(route.asked?.on, renderReply(reply));
  if (!page) return null;
  try {
    await parts.apis.bot.patch(Routes.channelMessage(channel, message), await requestOf(page));
  } catch (error) {
    if (isOneOf(error, "unknownMessage", "unknownChannel", "notOurMessage") || isShutOut(error)) return null;
    throw error;
  }
  await removeEarlier(parts, replaces, [last]);
  return [last, ...(await post(parts.apis.bot, postingOf(showing, route, channel, further), parts.isKnown))];
}

/** As a message in the channel it was asked in; directly where the bot may not write there. */
async function inChannel(parts: ShowParts, showing: Showing, route: Route): Promise<readonly string[]> {
  const posting = postingOf(showing, route, route.channel, renderReply(showing.reply));
  const answers = route.shared && route.message !== undefined ? { answers: route.message } : {};
  try {
    return await post(parts.apis.bot, { ...posting, ...answers }, parts.isKnown);
  } catch (error) {
    if (route.shared && route.user !== "" && isShutOut(error)) return direct(parts, showing, route);
    throw error;
  }
}

/** As a direct message; where the person takes none, behind a button in the channel that opens it for them alone. */
async function direct(parts: ShowParts, showing: Showing, route: Route): Promise<readonly string[]> {
  const { apis, isKnown } = parts;
  try {
    const channel = await directChannel(apis.bot, route.user);
    const pages = renderReply(showing.reply);
    return await post(apis.bot, postingOf(showing, route, channel, pages), isKnown);
  } catch (error) {
    if (codeOf(error) !== codes.cannotMessageUser || route.channel === "") throw error;
    const posting = postingOf(showing, route, route.channel, [behindButton(showing.reply)]);
    return post(apis.bot, { ...posting, ...(route.message === undefined ? {} : { answers: route.message }) }, isKnown);
  }
}

function postingOf({ reply, attempts }: Showing, route: Route, channel: string, pages: readonly Page[]) {
  const lookAfter = attempts > 0 ? { lookAfter: route.message ?? route.asked?.id ?? null } : {};
  return { channel, pages, key: reply.id, ...(reply.silent ? { silent: true } : {}), ...lookAfter };
}

function behindButton(reply: Reply): Page {
  const { discord: say } = sayFor(reply.locale ?? "en");
  const row: Row = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: say.open,
        custom_id: `${openPrefix}${reply.id}`,
      },
    ],
  };
  return { content: say.forYouOnly, embeds: [], components: [row], files: [] };
}
