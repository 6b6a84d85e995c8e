import { PassThrough } from "node:stream";
import { openOwner } from "../../adapters/console/open-owner.ts";
import { plainText } from "../../src/chat/plain-text.ts";
import { jsonChatOn } from "../../src/cli/chat.ts";
import type { Shown, SurfaceKind } from "./surface.ts";

/** The console, by its JSON lines: the surface every story can be told on without any wire. */
export const consoleSurface: SurfaceKind = {
  name: "console",
  async open(product, { clock, setting }) {
    const { tour, ...answers } = setting;
    await openOwner(product.database, { answers: tour ? {} : answers, tour: true, at: () => clock.now() });
    const input = new PassThrough();
    const output: object[] = [];
    let wake = () => {};
    const write = (line: object) => {
      output.push(line);
      wake();
    };
    const ended = jsonChatOn(product, clock, { input, write });
    const next = async () => {
      while (output.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return output.shift() as Record<string, unknown>;
    };
    return {
      line: async (given) => {
        input.write(`${JSON.stringify(given)}\n`);
        const messages: Shown[] = [];
        for (;;) {
          const out = await next();
          if ("message" in out) messages.push(out as unknown as Shown);
          else
            return {
              messages,
              text: messages.map(plainText).join("\n"),
              ignored: out.ignored === true,
              ...(typeof out.error === "string" ? { error: out.error } : {}),
              ...(Array.isArray(out.suggestions) ? { suggestions: out.suggestions } : {}),
            };
        }
      },
      stop: async () => {
        input.end();
        await ended;
        await product.database.close();
      },
    };
  },
};
