import type { Day } from "../time/day.ts";
import type { Period } from "../time/period.ts";
import type { Intent } from "./intents.ts";
import type { Name, Names } from "./names/names.ts";
import type { SaidSlots } from "./slot-names.ts";

/** An invoice as far as a sentence needs to know it. */
export interface KnownInvoice {
  readonly number: string;
  readonly client: string;
  readonly status: "draft" | "sent" | "paid" | "void";
  /** What is still to be paid, as canonical money text. */
  readonly outstanding: string;
  readonly due?: Day;
}

/** What understanding may look up beyond names: asked only by sentences about invoices. */
export interface Facts {
  /** The invoice of that exact number, or those whose number ends in the digits given (`209` finds `INV-209`). */
  invoices(reference: string): Promise<readonly KnownInvoice[]>;
  /** Draft and sent invoices, of one client or of all, oldest first; at most 25. */
  openInvoices(client?: string): Promise<readonly KnownInvoice[]>;
  /** Invoices of the client of that name or of all, those issued in some days or all: newest first, void ones left out; at most 25. */
  invoicesOf?(client: string | undefined, issued: Period | undefined): Promise<readonly KnownInvoice[]>;
  /** The projects of the client of that name that are not over, else all of theirs; left out, none are known. */
  projectsOf?(client: string): Promise<readonly Name[]>;
  /** How many open deals there are with a client of that name; left out, none. */
  openDeals?(client: string): Promise<number>;
  /** The open task called so, as it is written; left out, none is known. */
  openTask?(title: string): Promise<string | undefined>;
  /** The meetings the person may mean, each time they take place, soonest first; left out, they are those with names. */
  meetings?(): Promise<readonly Name[]>;
}

/** The entry a correction corrects, as far as a sentence may leave things of it out. */
export interface LastEntry {
  readonly intent: Intent;
  readonly hasAmount: boolean;
  /** Its moment, where it has one. */
  readonly start?: string;
  /** The number of the invoice it is, where it is one. */
  invoice?(): Promise<string | undefined>;
  /** The project it is, or is of. */
  project?(): Promise<string | undefined>;
  /** What it says, and its day apart where it is money, for a sentence that says the same once more; undefined where it can't be. */
  whole?(): Promise<{ readonly intent: Intent; readonly slots: SaidSlots; readonly day?: Day } | undefined>;
  /** The day it was, or is to be; undefined where it has none. */
  day?(): Promise<Day | undefined>;
  /** The meeting it is, as the books refer to it. */
  meeting?(): Promise<string | undefined>;
  /** Its amount as canonical money text, asked for only by a sentence that changes part of it. */
  amount?(): Promise<string | undefined>;
}

/** Somebody who was met. */
export interface Met {
  readonly client: string;
  readonly day: Day;
}

/** Where and when a sentence is heard. */
export interface Hearing {
  readonly today: Day;
  /** Wall clock `HH:MM`. */
  readonly time: string;
  /** IANA zone. */
  readonly zone: string;
  /** BCP 47; decides `$`, the decimal separator where the digits don't, and slash dates (month first for en-US only). */
  readonly locale: string;
  /** The home currency: a bare number means it. */
  readonly currency: string;
  /** Order of slash dates when the workspace overrides its locale's. */
  readonly dateOrder?: "mdy" | "dmy";
  /** ISO weekday that a week starts on; Monday unless told. */
  readonly weekStart?: number;
  readonly names: Names;
  readonly facts: Facts;
  /** The client that was spoken of right before: who "they" are. */
  clientSpokenOf?(): Promise<string | undefined>;
  /** The thing of the library, or the service, that was spoken of right before: what "it" is. */
  thingSpokenOf?(): Promise<Pick<Name, "kind" | "name"> | undefined>;
  /** The one client met since yesterday, and the day. */
  metLately?(): Promise<Met | undefined>;
  /** The entry just written in this conversation, for corrections. */
  readonly last?: LastEntry;
}
