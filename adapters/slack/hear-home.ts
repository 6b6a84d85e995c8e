import { sayFor } from "../../src/words/words.ts";
import { inTeam } from "./accounts.ts";
import { type Doing, placeOf, routeOf } from "./doing.ts";
import { decidesWithinMs, formOf } from "./form.ts";
import type { Pressed } from "./hear-press.ts";
import { homeAsk, homeForm, homeOf, homeRefresh, readOpened } from "./home.ts";
import type { Patience } from "./patience.ts";
import { eventOf, type HearParts, sayLost, takeIn } from "./take-in.ts";

/** Shows somebody who opened the Home tab how the books stand. */
export async function hearOpened(parts: HearParts, body: unknown): Promise<void> {
  const opened = readOpened(body);
  if (opened) await publish(parts, opened);
}

async function publish(parts: HearParts, { team, user }: Pick<Doing, "team" | "user">): Promise<void> {
  const client = parts.workspaces.of(team)?.client;
  const doing = { team, user, shared: false };
  const say = sayFor(await parts.languages.of(doing));
  await client?.views.publish({ user_id: user, view: await homeOf(parts.door, placeOf(doing), say) });
}

/** Whether a button is one of the Home tab's. */
export function isOfHome({ button }: Pressed): boolean {
  return button === homeRefresh || button.startsWith(homeForm) || button.startsWith(homeAsk);
}

/** Takes in a button of the Home tab: it opens a form, asks something that is answered by direct message, or refreshes the tab. */
export async function hearHomePress(
  parts: HearParts,
  { button, doing, id, trigger }: Pressed,
  wait: Patience,
): Promise<void> {
  if (button === homeRefresh) return publish(parts, doing);
  const name = button.slice(button.startsWith(homeForm) ? homeForm.length : homeAsk.length);
  const command = parts.door.commands.find((one) => one.name === name);
  if (!command) return;
  if (button.startsWith(homeForm)) {
    const { languages } = parts;
    const locale = await wait.for(languages.of(doing), languages.known(doing), decidesWithinMs);
    const view = formOf(command, routeOf(doing, parts.now()), locale);
    await parts.workspaces.of(doing.team)?.client.views.open({ trigger_id: trigger ?? "", view });
    return;
  }
  const event = await eventOf(parts, doing, wait);
  const inbound = { ...event, id: inTeam("home", id), kind: "command", command: name, slots: {} } as const;
  await takeIn(parts, inbound, { wait, onLost: sayLost(parts, doing, event.route) });
}
