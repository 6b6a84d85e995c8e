import { setTimeout as sleep } from "node:timers/promises";
import { InteractionResponseType, MessageFlags, Routes } from "discord.js";
import type { Logger } from "pino";
import { createQueue } from "../../src/chat/queue.ts";
import type { Clock } from "../../src/time/clock.ts";
import type { DiscordApi } from "./api.ts";
import { isOneOf, isOver } from "./problem.ts";
import type { Asked } from "./route.ts";

/**
 * How far an interaction is answered: not at all yet; acknowledged, so that an answer may still come; answered; or
 * beyond answering, because Discord gave up on it.
 */
export type Standing = "open" | "deferred" | "answered" | "over";

/** Keeps Discord's 3 seconds: an interaction is answered at once when its answer is there, and acknowledged when not. */
export interface Acknowledgements {
  /** Notes an interaction that was received; false when it was received before. */
  begin(asked: Asked): boolean;
  /** Does something about an interaction, one thing at a time; undefined when this process did not receive it. */
  during<T>(asked: Asked, work: (standing: Standing | undefined) => Promise<T>): Promise<T>;
  settle(asked: Asked, standing: Standing): void;
  /** Ends an interaction that gets no answer. */
  dismiss(asked: Asked): Promise<void>;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
}

/** An answer that is ready within this time needs no acknowledgement before it. */
const waitsMs = 500;
const againMs = 300;
/** Discord waits 3 s; what can't be acknowledged by then is answered as a plain message. */
const givesUpAfterMs = 2_900;
const rememberedMs = 15 * 60_000;

/** Acknowledges interactions by calls of that interface. */
export function createAcknowledgements(api: DiscordApi, clock: Clock, log: Logger): Acknowledgements {
  const standings = new Map<string, { standing: Standing; readonly at: number }>();
  const queue = createQueue();

  const settle = ({ id, at }: Asked, standing: Standing) => {
    standings.set(id, { standing, at });
  };
  const forgetOld = () => {
    for (const [id, { at }] of standings) {
      if (clock.now().getTime() - at < rememberedMs) return;
      standings.delete(id);
    }
  };

  const defer = (asked: Asked) =>
    queue.run(asked.id, async () => {
      if (standings.get(asked.id)?.standing !== "open") return true;
      try {
        await api.post(Routes.interactionCallback(asked.id, asked.token), { body: deferral(asked), auth: false });
      } catch (error) {
        if (isOver(error)) settle(asked, "over");
        if (!isOver(error) && !isOneOf(error, "alreadyAcknowledged")) return false;
      }
      if (standings.get(asked.id)?.standing === "open") settle(asked, "deferred");
      return true;
    });

  const deferInTime = async (asked: Asked) => {
    for (let waited = waitsMs; waited < givesUpAfterMs; waited += againMs) {
      await sleep(waited === waitsMs ? waitsMs : againMs);
      if (await defer(asked)) return;
    }
    log.warn({ platform: "discord" }, "an interaction could not be acknowledged");
  };

  return {
    begin: (asked) => {
      forgetOld();
      if (standings.has(asked.id)) return false;
      settle(asked, "open");
      void deferInTime(asked);
      return true;
    },
    during: (asked, work) => queue.run(asked.id, () => work(standings.get(asked.id)?.standing)),
    settle,
    dismiss: async (asked) => {
      await defer(asked);
      await queue.run(asked.id, async () => {
        const deferred = standings.get(asked.id)?.standing === "deferred";
        settle(asked, "answered");
        if (deferred && !asked.on) {
          const original = Routes.webhookMessage(asked.app, asked.token);
          await api.delete(original, { auth: false }).catch(() => undefined);
        }
      });
    },
    idle: () => queue.idle(),
  };
}

/** Buttons are acknowledged without a trace; commands and forms show "thinking", to nobody else where others read. */
function deferral({ on, shared }: Asked) {
  if (on) return { type: InteractionResponseType.DeferredMessageUpdate };
  const data = shared ? { data: { flags: MessageFlags.Ephemeral } } : {};
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, ...data };
}
