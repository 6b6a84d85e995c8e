import type { Scope } from "../scope.ts";
import { type DigestSection, readSections } from "./digest-kinds.ts";

/** Whether the person's own daily digest tells them of a section, so that nothing else needs to (SPEC 10). */
export async function dailyDigestNames(scope: Scope, section: DigestSection): Promise<boolean> {
  const memberId = scope.person.id;
  const plan = await scope.read.digestPlan.findFirst({
    where: { memberId, kind: "daily", active: true, channelId: null },
  });
  if (!plan || readSections(plan.without).has(section)) return false;
  return (await scope.read.mute.findFirst({ where: { memberId, kind: "digest" } })) === null;
}
