/** How one message fared, in microseconds from the platform's event. */
export interface Answered {
  readonly repliedUs: number;
  /** Until the bot had told the platform that the event arrived, where the platform asks for that. */
  readonly acknowledgedUs?: number;
}

/** A local platform with people at it and one bot, which is told by the environment where to find it. */
export interface Line {
  readonly environment: Readonly<Record<string, string>>;
  /** The people's accounts, as the books know them. */
  readonly accounts: readonly string[];
  /** Has a person tell the bot of an income, whole units of it, and waits for the reply; the text of that goes to `read`. */
  tell(person: number, amount: number): Promise<Answered>;
  /** Resolves when the bot has connected. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** What a person says about an income. */
export function sentence(amount: number): string {
  return `got ${amount} from Acme for the logo yesterday, bank`;
}

/** Replies that are waited for, by where they will be seen. */
export interface Waiting {
  /** Begins to wait; resolves with the microseconds it took. */
  begin(place: string): Promise<number>;
  /** A bot's reply was seen there. */
  seen(place: string, text: string): void;
}

/** Waits for replies; one that does not say `expected` is an error. */
export function createWaiting(expected: RegExp): Waiting {
  const waiting = new Map<string, (text: string) => void>();
  return {
    begin: (place) =>
      new Promise((resolve, reject) => {
        const from = process.hrtime.bigint();
        waiting.set(place, (text) => {
          waiting.delete(place);
          if (expected.test(text)) resolve(Number(process.hrtime.bigint() - from) / 1_000);
          else reject(new Error(`the bot answered: ${text}`));
        });
      }),
    seen: (place, text) => waiting.get(place)?.(text),
  };
}

/** Has `heard` called with everything that is added to a list from now on. */
export function follow<T>(list: T[], heard: (one: T) => void): void {
  const push = list.push.bind(list);
  list.push = (...all) => {
    const length = push(...all);
    for (const one of all) heard(one);
    return length;
  };
}

/** Waits until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
