/** Runs work of one conversation in the order given; conversations do not wait for each other (DESIGN 5). */
export interface Queue {
  run<T>(conversation: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when everything given so far is finished. */
  idle(): Promise<void>;
}

/** A queue in which nothing waits. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (conversation, work) => {
      const result = (last.get(conversation) ?? Promise.resolve()).then(work);
      const settled = result.then(
        () => undefined,
        () => undefined,
      );
      last.set(conversation, settled);
      void settled.then(() => {
        if (last.get(conversation) === settled) last.delete(conversation);
      });
      return result;
    },
    idle: async () => {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}
