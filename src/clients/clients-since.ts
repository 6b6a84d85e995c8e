import type { Scope } from "../scope.ts";
import type { Day } from "../time/day.ts";

/** Somebody who became a client, and since when. */
export interface ClientSince {
  readonly id: string;
  readonly name: string;
  readonly since: Day;
  /** The day they stopped being one: moved to past or lost. */
  readonly until: Day | null;
}

/** Everybody who is or was a client, by since when, the first first. Archived clients count as long as they were at that stage. */
export async function clientsSince(scope: Scope): Promise<readonly ClientSince[]> {
  const rows = await scope.read.client.findMany({
    where: { sinceOn: { not: null } },
    select: {
      id: true,
      name: true,
      stage: true,
      sinceOn: true,
      moves: {
        where: { toStage: { in: ["past", "lost"] } },
        orderBy: [{ movedOn: "desc" }, { sequence: "desc" }],
        take: 1,
      },
    },
    orderBy: [{ sinceOn: "asc" }, { createdAt: "asc" }, { key: "asc" }],
  });
  return rows.flatMap(({ id, name, stage, sinceOn, moves }) => {
    if (sinceOn === null) return [];
    const gone = stage === "past" || stage === "lost" ? (moves[0]?.movedOn ?? sinceOn) : null;
    return [{ id, name, since: sinceOn, until: gone }];
  });
}

/** Those of them who were clients at the end of a day. */
export function clientsOn(all: readonly ClientSince[], day: Day): readonly ClientSince[] {
  return all.filter(({ since, until }) => since <= day && (until === null || until > day));
}
