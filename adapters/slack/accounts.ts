/** An account or channel as the books know it: its workspace (team) and its id there, `T1/U123`, `T1/C123`. */
export function inTeam(team: string, id: string): string {
  return `${team}/${id}`;
}

/** A message of the bot as the books know it; within a channel these texts sort by age. */
export function refOf(team: string, channel: string, ts: string): string {
  return `${refsIn(team, channel)}${ts}`;
}

/** What the refs of all messages of a channel begin with. */
export function refsIn(team: string, channel: string): string {
  return `${team}/${channel}/`;
}

/** The channel and the time stamp of a message's ref. */
export function readRef(ref: string): { readonly channel: string; readonly ts: string } {
  const [, channel = "", ts = ""] = ref.split("/");
  return { channel, ts };
}
