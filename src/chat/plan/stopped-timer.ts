import { runningTimer } from "../../work/timer.ts";
import type { Step, Turn } from "../turn.ts";

/** Said of what goes on, and not of what was only considered: `stop`, `stopp`, `para`. */
const stops = /^\s*(?:ok\s+)?(?:stopp?|stop it|halt|par[ae]|pára|parar|arr[êe]te|anhalten)[\s.!]*$/iu;

/** A bare `stop` with no question open, while a timer runs: that is what it stops; else null. */
export async function stoppedTimer({ scope }: Turn, text: string): Promise<readonly Step[] | null> {
  if (!stops.test(text) || (await runningTimer(scope)) === null) return null;
  return [{ do: "run", press: { command: "hours stop", slots: {} } }];
}
