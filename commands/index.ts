import type { Command } from "../src/chat/command.ts";
import { income } from "./income.ts";

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [income as unknown as Command];
