import type { Answer } from "../../src/chat/command.ts";
import { channelNames, digestChannel } from "../../src/digests/digest-channel.ts";
import { readDigestOrder } from "../../src/digests/read-order.ts";
import { digestPlans, setDigest } from "../../src/digests/set-digest.ts";
import { UserError } from "../../src/errors.ts";
import type { Scope } from "../../src/scope.ts";
import { planCard, planOffers, planText } from "../cards/digest-plan-card.ts";

/** How the person's own digests come, and changes it: `8:30 weekdays`, `off`, `weekly`, `to #team`, `without goals`. */
export async function digestSetting(scope: Scope, said: string): Promise<Answer> {
  const { digests } = scope.say;
  if (/^(?:settings?|status|when|how|\?)?$/i.test(said.trim())) return shown(scope, digests.nowSet);
  const order = readDigestOrder(said, scope);
  if (!order) throw new UserError(digests.unread(said), digests.example);
  const { kinds, plans, changed } = await setDigest(scope, order, await digestChannel(scope, order.to));
  const channels = await channelNames(scope);
  const on = plans.filter((plan) => plan.active && kinds.some((kind) => kind === plan.kind));
  const [one] = on;
  const line = one ? digests.set(one.kind, planText(scope, one, channels)) : digests.isOff(kinds);
  const lines = [on.length > 1 ? digests.nowSet : line];
  const seen = on.find((plan) => plan.channelId !== null && order.to !== undefined);
  const warned = seen ? [digests.seenThere(channels.get(seen.channelId ?? "") ?? digests.aChannel)] : [];
  const answer = {
    text: [...(changed ? [] : [digests.wasSo]), ...lines, ...warned].join(" "),
    card: planCard(scope, plans, channels),
    offers: planOffers(scope, plans),
    public: true,
  };
  return changed ? { ...answer, wrote: { title: digests.setTitle(kinds) } } : answer;
}

async function shown(scope: Scope, said: string): Promise<Answer> {
  const plans = await digestPlans(scope);
  const any = plans.some((plan) => plan.active);
  const text = any ? said : scope.say.digests.allOff;
  return {
    text,
    card: planCard(scope, plans, await channelNames(scope)),
    offers: planOffers(scope, plans),
    public: true,
  };
}

/** The digests that are on and how they come, in a line. */
export async function digestNow(scope: Scope): Promise<string> {
  const { digests } = scope.say;
  const channels = await channelNames(scope);
  const on = (await digestPlans(scope)).filter((plan) => plan.active);
  const each = on.map((plan) => digests.how(planText(scope, plan, channels), digests.kinds[plan.kind] ?? plan.kind));
  return each.length > 0 ? each.join("; ") : digests.off;
}
