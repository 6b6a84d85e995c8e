import type { Call } from "../call.ts";
import type { Tx } from "../db/database.ts";
import type { Message } from "../db/generated/client.ts";
import { insertRows } from "../db/insert-rows.ts";
import { oweDelivery } from "../db/queries/deliveries.ts";
import { newId } from "../id.ts";
import type { AnswerFile, Heard, Offer, Reply, Rows } from "./reply.ts";
import { replyFiles } from "./reply-files.ts";

/** What is known of a message beside what it shows. */
interface Facts {
  /** What a reply may mean beside what the buttons do (SPEC 10). */
  readonly hears?: readonly Heard[];
  /** What it is about, in few words, for asking which of several messages is meant: `INV-7`. */
  readonly about?: string;
  /** Whether it goes out before pushes that can wait. */
  readonly urgent?: true;
  /** Whether it says that something was not understood. */
  readonly misheard?: true;
  /** The row it tells of, one of several that an event wrote: `expense:exp_…`. */
  readonly subject?: string;
  /** The rows of the list it shows, in their order. */
  readonly rows?: Rows;
  /** What was asked, where it answers a question: the same may be asked anew of something else. */
  readonly asked?: Call;
}

/** A reply before it has an id: buttons still say what pressing them does. */
export interface Draft extends Omit<Reply, "id" | "buttons" | "files" | "locale">, Facts {
  readonly offers: readonly Offer[];
  readonly files?: readonly AnswerFile[];
}

/** What the message is kept with. */
export interface Origin {
  readonly conversation: string;
  readonly inboxSeq: number | null;
  readonly workspaceId: string | null;
  readonly memberId: string | null;
  /** The language it is said in. */
  readonly locale: string;
  readonly at: Date;
  readonly changeId?: string | null;
  readonly questionId?: string | null;
  /** Where the message is owed, on a platform that has to be reached over its wire. */
  readonly owedTo?: { readonly platform: string; readonly route: string };
}

interface Body extends Facts {
  readonly reply: Reply;
  readonly presses: readonly Call[];
}

/** Keeps a reply with its event, so that a redelivery gets the same answer and its buttons and replies to it are understood. */
export async function keepMessage(tx: Tx, draft: Draft, origin: Origin): Promise<Reply> {
  const id = newId("msg");
  const { offers, files, hears, about, urgent, misheard, subject, rows, asked, ...rest } = draft;
  const buttons = offers.map((offer, index) => ({ label: offer.label, id: `${id}.${index}` }));
  const asks = origin.questionId ? { asks: true as const } : {};
  const { locale } = origin;
  const reply: Reply = { id, ...rest, buttons, files: await replyFiles(tx, files ?? [], origin.at), locale, ...asks };
  const body: Body = {
    reply,
    presses: offers.map((offer) => offer.press),
    ...(hears ? { hears } : {}),
    ...(about ? { about } : {}),
    ...(urgent ? { urgent } : {}),
    ...(misheard ? { misheard } : {}),
    ...(subject ? { subject } : {}),
    ...(rows ? { rows } : {}),
    ...(asked ? { asked } : {}),
  };
  const { conversation, inboxSeq, workspaceId, memberId, at, changeId = null, questionId = null } = origin;
  await insertRows(tx, "Message", [
    { id, conversation, inboxSeq, workspaceId, memberId, changeId, questionId, body: JSON.stringify(body), at },
  ]);
  if (origin.owedTo) {
    const { platform, route } = origin.owedTo;
    await oweDelivery(tx, { messageId: id, platform, conversation, route, at });
  }
  return reply;
}

/** The replies an event got, in order. */
export async function messagesOf(tx: Tx, inboxSeq: number): Promise<Reply[]> {
  const rows = await tx.message.findMany({ where: { inboxSeq }, orderBy: { seq: "asc" } });
  return rows.map(replyOf);
}

/** The newest messages of the bot in a conversation, newest first. */
export async function latestMessages(tx: Tx, conversation: string, most: number): Promise<Reply[]> {
  const rows = await tx.message.findMany({ where: { conversation }, orderBy: { seq: "desc" }, take: most });
  return rows.map(replyOf);
}

/** A button as pressed: the message it is on, and what it does. */
export interface Pressed {
  readonly message: Message;
  readonly press: Call;
  readonly used: boolean;
}

/** What a button id stands for, or null when there is no such button. */
export async function findButton(tx: Tx, button: string): Promise<Pressed | null> {
  const [id = "", index = ""] = button.split(".");
  const message = await tx.message.findUnique({ where: { id } });
  const press = message && bodyOf(message).presses[Number(index)];
  if (!message || !press) return null;
  return { message, press, used: message.pressed.split(" ").includes(index) };
}

/** Notes that a button has been pressed: it works once. */
export async function markPressed(tx: Tx, button: string, message: Message): Promise<void> {
  const index = button.split(".")[1] ?? "";
  await tx.message.update({ where: { id: message.id }, data: { pressed: `${message.pressed} ${index}`.trim() } });
}

/** Lets a button be pressed again, unless it answered a question, which is over then: whether it may be. */
export async function letPressAgain(tx: Tx, button: string): Promise<boolean> {
  const [id = "", index = ""] = button.split(".");
  const message = await tx.message.findUnique({ where: { id } });
  if (!message || message.questionId !== null) return false;
  const pressed = message.pressed.split(" ").filter((one) => one !== index);
  await tx.message.update({ where: { id }, data: { pressed: pressed.join(" ") } });
  return true;
}

/** What the buttons of a kept message do, in their order. */
export function pressesOf(message: Message): readonly Call[] {
  return bodyOf(message).presses;
}

/** What a reply to a kept message may mean, each with what it is about: what it hears beside its buttons first. */
export function heardBy(message: Pick<Message, "body">): readonly Required<Heard>[] {
  const { reply, presses, hears = [], about = reply.card?.title ?? reply.text } = bodyOf(message);
  return [...hears, ...presses].map((one) => ({ about, ...one }));
}

/** Whether a kept message hears more than what its buttons do. */
export function hearsMore(message: Pick<Message, "body">): boolean {
  return message.body.includes('"hears":') && bodyOf(message).hears !== undefined;
}

/** What a reply to a message to come may mean, as part of another that tells of it. */
export function heardByDraft({ text, card, offers, hears = [], about = card?.title ?? text }: Draft): readonly Heard[] {
  return [...hears, ...offers.map((offer) => offer.press)].map((one) => ({ about, ...one }));
}

/** The reply that a kept message is. */
export function replyOf(message: Pick<Message, "body">): Reply {
  return bodyOf(message).reply;
}

/** Whether a kept message goes out before pushes that can wait. */
export function isUrgent(message: Pick<Message, "body">): boolean {
  return message.body.includes('"urgent":') && bodyOf(message).urgent === true;
}

/** Whether a kept message says that something was not understood. */
export function saysMisheard(message: Pick<Message, "body">): boolean {
  return bodyOf(message).misheard === true;
}

/** Of a message that tells of one of several rows, which one it is: `expense:exp_…`. */
export function subjectTold(message: Pick<Message, "body">): string | undefined {
  return message.body.includes('"subject":') ? bodyOf(message).subject : undefined;
}

/** The rows of the list that a kept message shows. */
export function rowsTold(message: Pick<Message, "body">): Rows | undefined {
  return message.body.includes('"rows":') ? bodyOf(message).rows : undefined;
}

/** The question that a kept message answers. */
export function askedBy(message: Pick<Message, "body">): Call | undefined {
  return message.body.includes('"asked":') ? bodyOf(message).asked : undefined;
}

function bodyOf(message: Pick<Message, "body">): Body {
  return JSON.parse(message.body) as Body;
}
