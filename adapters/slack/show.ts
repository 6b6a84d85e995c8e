import type { Logger } from "pino";
import type { Reply } from "../../src/chat/reply.ts";
import { NotNow, type Showing } from "../../src/outbox/platform.ts";
import { readRef } from "./accounts.ts";
import type { DirectChannels } from "./direct-channels.ts";
import { change, findPosted, type Place, post, postAlone, remove } from "./posts.ts";
import { closedProblem, isClosed, isMisshapen, isRefused } from "./problem.ts";
import { type Page, renderPlainly, renderReply } from "./render.ts";
import type { Respond } from "./respond.ts";
import { decodeRoute, isDirect, type Route } from "./route.ts";
import { upload } from "./upload.ts";
import type { Workspace, Workspaces } from "./workspaces.ts";

/** What showing messages needs. */
export interface ShowParts {
  readonly workspaces: Workspaces;
  readonly directs: DirectChannels;
  readonly respond: Respond;
  readonly log: Logger;
}

/** A message on its way to a place. */
interface Way {
  readonly parts: ShowParts;
  readonly workspace: Workspace;
  readonly route: Route;
  readonly showing: Showing;
  readonly pages: readonly Page[];
}

/**
 * Shows a reply where it was asked for (SPEC 1): where others read too, to the asker alone unless it is meant for all; in
 * place of the message it replaces; by direct message where Slack lets it be shown in no other way. Resolves with the refs
 * of what was posted; what only one person sees has none.
 */
export async function show(parts: ShowParts, showing: Showing): Promise<readonly string[]> {
  const route = decodeRoute(showing.route);
  const workspace = parts.workspaces.of(route.team);
  if (!workspace && !parts.workspaces.areKnown()) throw new NotNow("not connected yet", waitForConnectionMs);
  if (!workspace) throw new NotNow("no token for that workspace", waitForTokenMs);
  const way = { parts, workspace, route, showing };
  try {
    return await take({ ...way, pages: renderReply(showing.reply) });
  } catch (error) {
    if (!isMisshapen(error)) throw error;
    parts.log.error({ platform: "slack" }, "Slack refuses the blocks of a message; it is shown as text");
    return take({ ...way, pages: renderPlainly(showing.reply) });
  }
}

const waitForTokenMs = 60_000;
const waitForConnectionMs = 500;

async function take(way: Way): Promise<readonly string[]> {
  const { route, showing, workspace } = way;
  const alone = route.shared && showing.reply.visibility === "person";
  const refs = alone ? await showAlone(way) : await showToAll(way);
  if (showing.reply.files.length > 0) await upload(workspace, await placeOfFiles(way, alone), showing.reply.files);
  return refs;
}

/** Files are seen by everybody in a channel, so what is for one person alone goes to them directly. */
async function placeOfFiles(way: Way, alone: boolean): Promise<Place> {
  const { route, parts, workspace } = way;
  if (!alone && route.channel !== undefined) return { channel: route.channel, thread: route.thread };
  return { channel: await parts.directs.with(workspace, route.user) };
}

async function showAlone(way: Way): Promise<readonly string[]> {
  const { parts, route, showing, pages } = way;
  const here = showing.replaces.filter((ref) => isDirect(readRef(ref).channel));
  if (here.length > 0) return showDirectly(way, here);
  const [first, ...others] = pages;
  const replaces = route.alone === true && showing.reply.replaces !== undefined;
  const replaced = replaces && first !== undefined && (await parts.respond(route, { page: first, replaces }));
  for (const page of replaced ? others : pages) {
    if (await couldShowAlone(way, page)) continue;
    return showDirectly({ ...way, pages: pages.slice(pages.indexOf(page)) }, []);
  }
  return [];
}

/** In a thread only a message that names the thread is seen there; elsewhere the answering address reaches where the bot is no member. */
async function couldShowAlone({ parts, route, workspace }: Way, page: Page): Promise<boolean> {
  if (route.thread === undefined && (await parts.respond(route, { page }))) return true;
  if (route.channel === undefined) return false;
  try {
    await postAlone(workspace, { channel: route.channel, thread: route.thread }, route.user, page);
    return true;
  } catch (error) {
    if (isMisshapen(error) || !isRefused(error)) throw error;
    return route.thread !== undefined && parts.respond(route, { page });
  }
}

async function showToAll(way: Way): Promise<readonly string[]> {
  const { parts, route, showing, pages } = way;
  const { channel, thread } = route;
  if (channel === undefined) return showDirectly(way, showing.replaces);
  const here = showing.replaces.filter((ref) => readRef(ref).channel === channel);
  try {
    return await changeOrPost(way, here, { channel, thread });
  } catch (error) {
    const toNobody = route.user === "";
    if (!isClosed(error) || toNobody) throw error;
    let reached = true;
    for (const page of pages) reached &&= await parts.respond(route, { page, toAll: route.shared });
    return reached ? [] : showDirectly(way, []);
  }
}

/** By direct message; where that can't be, nothing reaches the person until they are heard from. */
async function showDirectly(way: Way, here: readonly string[]): Promise<readonly string[]> {
  const { parts, workspace, route } = way;
  try {
    return await changeOrPost(way, here, { channel: await parts.directs.with(workspace, route.user) });
  } catch (error) {
    if (isRefused(error)) parts.directs.forget(workspace, route.user);
    throw closedProblem(error);
  }
}

/** Changes the messages that are there to the pages, posts what is left, and takes away what is left over. */
async function changeOrPost(way: Way, here: readonly string[], place: Place): Promise<readonly string[]> {
  const { workspace, showing, pages, route } = way;
  const { reply, attempts } = showing;
  const posted = attempts > 0 ? await findPosted(workspace, place, reply.id, route.at) : new Map<number, string>();
  const refs: string[] = [];
  for (const [page, content] of pages.entries()) {
    const mark = { message: reply.id, page };
    const old = here[page];
    const there = posted.get(page);
    if (old !== undefined && (await change(workspace, old, content, mark))) refs.push(old);
    else if (there !== undefined) refs.push(there);
    else refs.push(await post(workspace, place, content, mark));
  }
  for (const left of here.slice(pages.length)) await remove(workspace, left);
  return refs;
}

/** A few words to somebody about an event of theirs, outside the books. */
export async function tell(parts: ShowParts, route: string, text: string): Promise<void> {
  const reply: Reply = { id: "", text, buttons: [], files: [], visibility: "person" };
  await show(parts, { reply, route, replaces: [], attempts: 0 });
}
