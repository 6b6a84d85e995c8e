import { unknown } from "./fault.ts";
import { type CommandBody, command, readBody } from "./shapes.ts";
import type { Registered, State } from "./state.ts";

/** The commands registered in a place: in the server, or everywhere. */
export function commandsIn(state: State, guild: string | null): Registered[] {
  return state.commands.filter((one) => one.guild === guild);
}

/** Puts a list of commands in the place of what is registered there. */
export function putCommands(state: State, guild: string | null, bodies: readonly unknown[]): Registered[] {
  const wanted = bodies.map((body) => readBody(command, body));
  if (wanted.length > 100) throw unknown.command();
  const had = commandsIn(state, guild);
  state.commands = state.commands.filter((one) => one.guild !== guild);
  for (const one of wanted) {
    const id = had.find(({ name }) => name === one.name)?.id ?? state.ids.next();
    state.commands.push({ ...one, id, guild });
  }
  return commandsIn(state, guild);
}

/** Registers one command, in the place of one so called. */
export function postCommand(state: State, guild: string | null, body: unknown): Registered {
  const wanted = readBody(command, body);
  const had = commandsIn(state, guild).find(({ name }) => name === wanted.name);
  return replace(state, { ...wanted, id: had?.id ?? state.ids.next(), guild });
}

/** What a change leaves out stays as it was. */
export function patchCommand(state: State, guild: string | null, id: string, body: unknown): Registered {
  const had = commandsIn(state, guild).find((one) => one.id === id);
  if (!had) throw unknown.command();
  const { id: _id, guild: _guild, ...before } = had;
  return replace(state, { ...readBody(command, { ...before, ...(body as object) }), id, guild });
}

export function deleteCommand(state: State, guild: string | null, id: string): void {
  if (!commandsIn(state, guild).some((one) => one.id === id)) throw unknown.command();
  state.commands = state.commands.filter((one) => one.id !== id);
}

/** A command as Discord gives it back in a list: in other languages only when that is asked for. */
export function listedToWire(state: State, one: Registered, withLocalizations: boolean): object {
  return commandToWire(state, withLocalizations ? one : withoutLocalizations(one));
}

function withoutLocalizations<T extends object>(one: T): T {
  const kept = Object.entries(one).filter(([key]) => !key.endsWith("_localizations"));
  const entries = kept.map(([key, value]) => [key, Array.isArray(value) ? value.map(inside) : value]);
  return Object.fromEntries(entries);
}

function inside(one: unknown): unknown {
  return typeof one === "object" && one !== null ? withoutLocalizations(one) : one;
}

/** A command as Discord gives it back: what was left out as it is by default, what means nothing left out. */
export function commandToWire(state: State, { guild, ...one }: Registered): object {
  const everywhere = { integration_types: one.integration_types ?? [0], contexts: one.contexts ?? null };
  return {
    ...withoutFalse(one),
    application_id: state.application,
    version: one.id,
    default_member_permissions: null,
    nsfw: false,
    ...(guild === null ? everywhere : { guild_id: guild }),
  };
}

function withoutFalse<T extends Pick<CommandBody, "options">>(one: T): object {
  const { options, ...rest } = one;
  const given = options.map((option) => {
    const { required: _required, options: inner, ...kept } = { required: false, options: undefined, ...option };
    return {
      ...kept,
      ...(_required ? { required: true } : {}),
      ...(inner === undefined ? {} : withoutFalse({ options: inner })),
    };
  });
  return { ...rest, ...(given.length > 0 ? { options: given } : {}) };
}

function replace(state: State, one: Registered): Registered {
  state.commands = [...state.commands.filter(({ id }) => id !== one.id), one];
  return one;
}
