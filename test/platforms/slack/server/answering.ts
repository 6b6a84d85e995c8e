import type { Json, Message, State } from "./state.ts";
import { checked, keep, Refusal } from "./web-api.ts";

const mostUses = 5;
const livesMs = 30 * 60_000;

/** What Slack does with an answer posted to the address that a command or a pressed button brought. */
export function answerAt(state: State, id: string, body: Json): { readonly status: number; readonly text: string } {
  const answering = state.answering.get(id);
  const refuse = (error: string, status = 404) => ({ status, text: JSON.stringify({ ok: false, error }) });
  if (!answering) return refuse("invalid_url");
  state.calls.push({ method: "response_url", args: body, at: Date.now() });
  const fault = state.faults.find((one) => one.times > 0 && one.method.test("response_url"));
  if (fault) {
    fault.times -= 1;
    return { status: fault.status ?? 500, text: "" };
  }
  if (state.clock.now().getTime() - answering.at > livesMs) return refuse("expired_url");
  if (answering.uses >= mostUses) return refuse("used_url");
  try {
    const { message } = answering;
    if (body.replace_original === true && message) change(state, message, body);
    else post(state, answering, body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(error.error, 200);
  }
  answering.uses += 1;
  return { status: 200, text: "ok" };
}

function change(state: State, message: Message, body: Json): void {
  checked(state, body);
  message.text = String(body.text ?? "");
  message.blocks = (body.blocks ?? []) as Json[];
  state.seen.push({ kind: "changed", message });
}

function post(
  state: State,
  { channel: id, user }: { readonly channel: string; readonly user: string },
  body: Json,
): void {
  const channel = state.channels.get(id);
  if (!channel) throw new Refusal("channel_not_found");
  const message = keep(state, channel, body, body.response_type === "in_channel" ? {} : { seenBy: user });
  if (!message.hidden) state.seen.push({ kind: "posted", message });
}
