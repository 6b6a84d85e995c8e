import { plainText } from "../../src/chat/plain-text.ts";
import type { PlatformName } from "../../src/outbox/platform.ts";
import type { Product } from "../../src/product.ts";
import { createWorkspace } from "../../src/workspace/create-workspace.ts";
import { guess } from "../../src/workspace/first-run-guesses.ts";
import type { Shown, Told, World } from "../support/surface.ts";

/** Whom stories call the owner. */
export const ownerName = "owner";

/** What messages come to, as a story is told of them. */
export function told(messages: readonly Shown[]): Told {
  return { messages, text: messages.map(plainText).join("\n"), ignored: messages.length === 0 };
}

/** Makes the owner's books on the first run, as the console does for whoever sits at it. */
export async function openBooks(
  product: Product,
  { clock, setting }: World,
  owner: { readonly platform: PlatformName; readonly account: string },
): Promise<void> {
  const { tour, ...answers } = setting;
  await product.database.transaction(async (tx) => {
    if (await tx.identity.findFirst({ where: { platform: owner.platform } })) return;
    await createWorkspace(tx, {
      name: "My business",
      ...guess(tour ? {} : answers),
      tourStep: tour ? 1 : null,
      owner: { name: ownerName, ...owner },
      at: clock.now(),
    });
  });
}

/** The zone in which a story's times are told. */
export function zoneOf(product: Product): Promise<string> {
  return product.database.transaction(async (tx) => {
    const [first] = await tx.workspace.findMany({ orderBy: { createdAt: "asc" }, take: 1 });
    return first?.zone ?? "UTC";
  });
}
