import { unreachable } from "../../errors.ts";
import { clean } from "../clean.ts";
import type { Inbound } from "../inbound.ts";
import type { Plan, Turn } from "../turn.ts";
import { isOwnLogChannel } from "../who.ts";
import { planButton } from "./plan-button.ts";
import { planCommand } from "./plan-command.ts";
import { planEdit } from "./plan-edit.ts";
import { planFiles } from "./plan-files.ts";
import { planText } from "./plan-text.ts";

/** Decides what an event comes to; writes nothing of the books. */
export async function plan(given: Turn): Promise<Plan> {
  const inbound = clean(given.inbound);
  const turn = { ...given, inbound };
  switch (inbound.kind) {
    case "text":
      return (await isForUs(turn, inbound)) ? planText(turn, inbound.text, inbound.replyTo) : "ignore";
    case "command":
      return planCommand(turn, inbound.command, inbound.slots);
    case "button":
      return planButton(turn, inbound.button);
    case "file":
      return planFiles(turn, inbound);
    case "edit":
      return planEdit(turn, inbound.edits, inbound.text);
    default:
      return unreachable(inbound);
  }
}

/** In a shared channel only commands, mentions, replies to the bot and everything in a log channel are meant for it (SPEC 1). */
async function isForUs(turn: Turn, inbound: Extract<Inbound, { kind: "text" }>): Promise<boolean> {
  if (inbound.private || inbound.addressed || inbound.replyTo !== undefined || inbound.text.startsWith("/"))
    return true;
  return isOwnLogChannel(turn.tx, inbound);
}
