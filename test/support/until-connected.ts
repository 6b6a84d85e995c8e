import type { Serving } from "../../src/serve.ts";
import { until } from "./until.ts";

/** Resolves when every platform says that it is connected, or that it is not. */
export async function untilConnected({ platforms }: Pick<Serving, "platforms">, connected = true): Promise<void> {
  await until(() => platforms.every((one) => one.connection().connected === connected));
}
