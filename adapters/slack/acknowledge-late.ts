import type { App } from "@slack/bolt";

/**
 * Bolt acknowledges an event before its listeners begin: one that the process dies with then would be lost. Here it is
 * acknowledged once they are through, and not at all when they fail, so that Slack brings it again (DESIGN 5).
 */
export function acknowledgeLate(app: App): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (event.body.event === undefined) return process(event);
    await process({ ...event, ack: async () => undefined });
    await event.ack();
  };
}
