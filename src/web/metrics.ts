import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Inbound } from "../chat/inbound.ts";
import type { Database } from "../db/database.ts";
import type { CourierEvents } from "../outbox/courier.ts";
import type { DoorEvents } from "../outbox/door.ts";
import type { Platform } from "../outbox/platform.ts";

/** The figures of the process in Prometheus's form (issue: metrics); no label holds anything people wrote. */
export interface Metrics {
  readonly door: DoorEvents;
  readonly courier: CourierEvents;
  /** The text of `/metrics` and its media type. */
  render(): Promise<{ readonly text: string; readonly type: string }>;
}

const answerBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

/** Metrics of one process; the depths of its queues are read from the database when asked for. */
export function createMetrics(database: Database, platforms: readonly Platform[]): Metrics {
  const registry = new Registry();
  const on = { registers: [registry] };
  const events = new Counter({
    name: "purser_events_total",
    help: "Events accepted from platforms",
    labelNames: ["platform", "kind"],
    ...on,
  });
  const replies = new Counter({
    name: "purser_replies_total",
    help: "Messages shown on platforms",
    labelNames: ["platform"],
    ...on,
  });
  const retries = new Counter({
    name: "purser_delivery_retries_total",
    help: "Messages that had to be tried again",
    labelNames: ["platform"],
    ...on,
  });
  const answers = new Histogram({
    name: "purser_answer_seconds",
    help: "From an event being received to its answer being committed",
    labelNames: ["platform"],
    buckets: answerBuckets,
    ...on,
  });
  new Gauge({
    name: "purser_inbox_open",
    help: "Events accepted and not yet answered",
    labelNames: ["platform"],
    ...on,
    async collect() {
      const where = { doneAt: null };
      const open = await database.note((tx) => tx.inbox.groupBy({ by: ["platform"], where, _count: true }));
      setDepths(this, platforms, open);
    },
  });
  new Gauge({
    name: "purser_outbox_owed",
    help: "Messages owed to platforms",
    labelNames: ["platform"],
    ...on,
    async collect() {
      const where = { gaveUpAt: null };
      const owed = await database.note((tx) => tx.delivery.groupBy({ by: ["platform"], where, _count: true }));
      setDepths(this, platforms, owed);
    },
  });
  new Gauge({
    name: "purser_platform_connected",
    help: "Whether a platform is connected",
    labelNames: ["platform"],
    ...on,
    collect() {
      for (const platform of platforms) this.set({ platform: platform.name }, platform.connection().connected ? 1 : 0);
    },
  });
  return {
    door: {
      accepted: ({ platform, kind }: Inbound) => events.inc({ platform, kind }),
      answered: ({ platform }, seconds) => answers.observe({ platform }, seconds),
    },
    courier: {
      delivered: (platform) => replies.inc({ platform }),
      retried: (platform) => retries.inc({ platform }),
    },
    render: async () => {
      // What has not happened yet is told as such.
      for (const { name: platform } of platforms) for (const count of [replies, retries]) count.inc({ platform }, 0);
      return { text: await registry.metrics(), type: registry.contentType };
    },
  };
}

/** Sets a gauge for every platform: to what is counted for it, or to nothing. */
function setDepths(
  gauge: Gauge<"platform">,
  platforms: readonly Platform[],
  counted: readonly { readonly platform: string; readonly _count: number }[],
): void {
  for (const { name } of platforms)
    gauge.set({ platform: name }, counted.find((one) => one.platform === name)?._count ?? 0);
}
