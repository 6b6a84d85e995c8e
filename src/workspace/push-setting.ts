import { UserError } from "../errors.ts";
import type { Scope } from "../scope.ts";
import { pushCalled } from "../understand/forms/push-called.ts";
import { type PushKind, pushKinds } from "./push-kinds.ts";
import type { Setting } from "./settings.ts";

/** The kinds of push that the person has turned off. */
async function mutedKinds(scope: Scope): Promise<readonly PushKind[]> {
  const rows = await scope.read.mute.findMany({ where: { memberId: scope.person.id } });
  return pushKinds.filter((kind) => rows.some((row) => row.kind === kind));
}

/** Turns a kind of push off or on for the person; turned so already, nothing is written. */
async function setMuted(scope: Scope, kind: PushKind, muted: boolean): Promise<void> {
  const row = await scope.read.mute.findFirst({ where: { memberId: scope.person.id, kind } });
  if (muted && !row) await scope.write.insert("mute", { memberId: scope.person.id, kind });
  if (!muted && row) await scope.write.remove("mute", row.id);
}

/** Reads `budgets off`, `off invoice nudges`, `all on`; null when it is none. */
function readPush(
  { say }: Scope,
  text: string,
): { readonly kinds: readonly PushKind[]; readonly muted: boolean } | null {
  const said = text.trim().toLowerCase();
  const [, before = "", switched = "", after = ""] = /^(?:(.*?)\s+)?(on|off)(?:\s+(.*))?$/.exec(said) ?? [];
  const name = `${before} ${after}`.trim();
  if (switched === "") return null;
  const muted = switched === "off";
  if (/^(?:all|everything)$/.test(name)) return { kinds: pushKinds, muted };
  const singular = (word: string) => word.replace(/s$/, "");
  const called = pushCalled(name);
  const names = (one: PushKind) => [one, say.pushes.names[one]];
  const kind =
    pushKinds.find((one) => names(one).some((each) => singular(each) === singular(name))) ??
    pushKinds.find((one) => one === called);
  return kind ? { kinds: [kind], muted } : null;
}

/** What the person is told unasked, kind by kind (SPEC 10): `settings push budgets off`. */
export const pushSetting: Setting = {
  words: "push",
  also: ["pushes"],
  own: true,
  label: ({ say }) => say.pushes.label,
  now: async (scope) => nowText(scope, await mutedKinds(scope)),
  example: "push budgets off",
  set: async (scope, text) => {
    const read = readPush(scope, text);
    if (!read) throw new UserError(scope.say.pushes.unknown(text), "settings push budgets off");
    for (const kind of read.kinds) await setMuted(scope, kind, read.muted);
    const [kind, ...more] = read.kinds;
    if (!kind || more.length > 0) return nowText(scope, await mutedKinds(scope));
    return read.muted ? scope.say.pushes.isOff(kind) : scope.say.pushes.isOn(kind);
  },
};

function nowText({ say }: Scope, off: readonly PushKind[]): string {
  if (off.length === pushKinds.length) return say.pushes.quiet.off;
  return off.length === 0 ? say.pushes.allOn : say.pushes.allBut(off);
}
