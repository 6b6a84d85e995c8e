import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Button } from "../../src/chat/reply.ts";
import { shownText } from "../../src/chat/shown-text.ts";
import type { Say } from "../../src/words/words.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const rowsAtMost = 5;
const buttonsARow = 5;
const optionsAMenu = 25;
/** From more buttons than this on a menu is easier to read. */
const buttonsShown = 10;
const label = { button: 80, option: 100 };

/** What a menu is called; what was chosen in it says which button is meant. */
export const menuPrefix = "menu:";

/** Buttons as Discord shows them: in rows, or in menus when there are many; at most 125. */
export function componentsOf(buttons: readonly Button[], { discord }: Pick<Say, "discord">): Row[] {
  if (buttons.length <= buttonsShown) {
    return groups(buttons, buttonsARow).map((some) => ({
      type: ComponentType.ActionRow,
      components: some.map((one) => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: cut(one.label, label.button),
        custom_id: one.id,
      })),
    }));
  }
  return groups(buttons.slice(0, rowsAtMost * optionsAMenu), optionsAMenu).map((some, index) => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: `${menuPrefix}${index}`,
        placeholder: discord.choose,
        options: some.map((one) => ({ label: cut(one.label, label.option), value: one.id })),
      },
    ],
  }));
}

/** Labels are plain text: nothing to asTyped, and never empty. */
function cut(text: string, limit: number): string {
  const clean = shownText(text).replace(/\s+/g, " ").trim() || "…";
  if (clean.length <= limit) return clean;
  const letters = [...clean];
  while (letters.join("").length >= limit) letters.pop();
  return `${letters.join("")}…`;
}

function groups<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
