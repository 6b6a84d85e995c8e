import type { Card, Offer } from "../../src/chat/reply.ts";
import type { DigestPlan } from "../../src/db/generated/client.ts";
import { type DigestKind, digestKinds, readSections } from "../../src/digests/digest-kinds.ts";
import type { Scope } from "../../src/scope.ts";
import { wallTime } from "../../src/time/zone.ts";

/** When a digest comes: `at 08:00 Monday to Friday`. */
export function rhythmText(scope: Scope, { kind, time, days }: DigestPlan): string {
  return scope.say.digests.when(kind, time, days.split(",").map(Number));
}

/** How a digest comes: when, where to, and what is left out of it; `channels` are names by id. */
export function planText(scope: Scope, plan: DigestPlan | undefined, channels: ReadonlyMap<string, string>): string {
  const { digests } = scope.say;
  if (!plan?.active) return digests.off;
  const left = [...readSections(plan.without)].map((section) => digests.section(section));
  return [
    rhythmText(scope, plan),
    plan.channelId === null ? digests.toMe : digests.toChannel(channels.get(plan.channelId) ?? digests.aChannel),
    ...(left.length > 0 ? [digests.leftOut(left)] : []),
    ...(plan.silentWhenEmpty ? [] : [digests.evenEmpty]),
  ].join(", ");
}

/** Which digests are on and how they come, when the next one does, and in which zone. */
export function planCard(scope: Scope, plans: readonly DigestPlan[], channels: ReadonlyMap<string, string>): Card {
  const { digests } = scope.say;
  const [next] = plans.filter((plan) => plan.nextAt !== null).sort((a, b) => Number(a.nextAt) - Number(b.nextAt));
  const kindName = (kind: string) => digests.kinds[kind] ?? kind;
  const wall = next?.nextAt ? wallTime(next.nextAt, scope.zone) : null;
  return {
    title: digests.title,
    fields: [
      ...digestKinds.map((kind) => ({ label: kindName(kind), value: planText(scope, planOf(plans, kind), channels) })),
      ...(next && wall
        ? [
            {
              label: digests.next,
              value: digests.nextAt(kindName(next.kind).toLowerCase(), scope.show.day(wall.day), wall.time),
            },
          ]
        : []),
      { label: digests.zone, value: scope.zone },
    ],
  };
}

/** Buttons that turn each digest on or off, and show what would come. */
export function planOffers(scope: Scope, plans: readonly DigestPlan[]): Offer[] {
  const { buttons } = scope.say.digests;
  const offer = (label: string, what: string) => ({ label, press: { command: "digest", slots: { what } } });
  return [
    ...digestKinds.map((kind) =>
      planOf(plans, kind)?.active ? offer(buttons.off(kind), `${kind} off`) : offer(buttons.on(kind), `${kind} on`),
    ),
    offer(buttons.preview, "preview"),
  ];
}

function planOf(plans: readonly DigestPlan[], kind: DigestKind): DigestPlan | undefined {
  return plans.find((plan) => plan.kind === kind);
}
