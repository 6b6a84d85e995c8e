import { type Level, type Logger, pino } from "pino";

/** Structured logs on standard error; their lines hold no message text, names or amounts (SPEC 14). */
export function openLog(level: Level | "silent"): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
