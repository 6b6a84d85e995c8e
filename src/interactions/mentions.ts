import { fold } from "../fold.ts";
import type { Named } from "../named.ts";
import type { Scope } from "../scope.ts";

/** The members named with an @ in a text, each once: `@Kim`, `@kim lee`. */
async function membersMentioned(scope: Scope, text: string): Promise<Named[]> {
  if (!text.includes("@")) return [];
  const members = await scope.read.member.findMany({
    where: { leftAt: null, role: { not: "client" } },
    select: { id: true, name: true },
  });
  return mentionedIn(text, members);
}

/** Those of the members that a text mentions: by their whole name, or by a first name that only one of them has. */
export function mentionedIn(text: string, members: readonly Named[]): Named[] {
  const said = [...fold(text).matchAll(/(?<![\p{L}\p{N}._-])@(?=\p{L})/gu)].map((match) => match.index + 1);
  const folded = fold(text);
  const starts = (at: number, name: string) =>
    name !== "" && folded.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(folded.slice(at + name.length));
  const found = said.flatMap((at) => {
    const whole = members.filter(({ name }) => starts(at, fold(name)));
    const first = members.filter(({ name }) => starts(at, fold(name).split(" ")[0] ?? ""));
    return whole.length > 0 ? whole.slice(0, 1) : first.length === 1 ? first : [];
  });
  return [...new Map(found.map((member) => [member.id, member])).values()];
}

/** Notes whom an interaction mentions, so that they are told; those noted before are not told again. */
export async function noteMentions(scope: Scope, interactionId: string, text: string): Promise<void> {
  const mentioned = await membersMentioned(scope, text);
  if (mentioned.length === 0) return;
  const known = await scope.read.mention.findMany({ where: { interactionId }, select: { memberId: true } });
  const already = new Set([scope.person.id, ...known.map((one) => one.memberId)]);
  for (const { id } of mentioned)
    if (!already.has(id)) await scope.write.insert("mention", { interactionId, memberId: id });
}
