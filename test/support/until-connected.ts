import { setTimeout as sleep } from "node:timers/promises";
import type { Serving } from "../../src/serve.ts";

/** Resolves when every platform says that it is connected, or that it is not. */
export async function untilConnected({ platforms }: Pick<Serving, "platforms">, connected = true): Promise<void> {
  while (!platforms.every((one) => one.connection().connected === connected)) await sleep(5);
}
