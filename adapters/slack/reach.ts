/** Whether Slack answers, as every call to it tells. */
export interface Reach {
  /** What calls are made with. */
  readonly fetch: typeof globalThis.fetch;
  isReached(): boolean;
  /** Has `onChange` called when Slack stops answering, and when it answers again. */
  watch(onChange: () => void): void;
}

/** Watches the requests that go through that `fetch` for whether Slack can be reached. */
export function createReach(fetch: typeof globalThis.fetch): Reach {
  let reached = true;
  let tell = () => {};
  const note = (now: boolean) => {
    if (reached === now) return;
    reached = now;
    tell();
  };
  return {
    fetch: async (input, init) => {
      try {
        const response = await fetch(input, init);
        note(response.status < 500);
        return response;
      } catch (error) {
        note(false);
        throw error;
      }
    },
    isReached: () => reached,
    watch: (onChange) => {
      tell = onChange;
    },
  };
}
