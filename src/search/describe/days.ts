import type { Scope } from "../../scope.ts";
import { clientsInSight, seesMoney } from "../../work/sight.ts";
import { among, type Describer, everybody, joined, named } from "../found.ts";

/** What an employee did, or what is of a client they know of. */
const ownOrKnown = (scope: Scope) =>
  seesMoney(scope) ? {} : { OR: [{ memberId: scope.person.id }, { client: clientsInSight(scope) }] };

const channelOf = (scope: Scope, channel: keyof Scope["say"]["interactions"]["channels"]) =>
  scope.say.interactions.channels[channel].toLowerCase();

const interaction: Describer = {
  kind: "interaction",
  access: everybody,
  describe: async (scope, ids) => {
    const where = { AND: [among(ids), ownOrKnown(scope)] };
    const rows = await scope.read.interaction.findMany({ where, include: { client: named, contact: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "interaction",
      title: row.summary ?? channelOf(scope, row.channel),
      detail: joined(
        row.client?.name ?? row.contact?.name,
        scope.show.day(row.happenedOn),
        channelOf(scope, row.channel),
      ),
      open: null,
    }));
  },
};

/** Reminders are of the person alone. */
const reminder: Describer = {
  kind: "reminder",
  access: everybody,
  describe: async (scope, ids) => {
    const where = { AND: [among(ids), { memberId: scope.person.id }] };
    const rows = await scope.read.reminder.findMany({ where });
    return rows.map((row) => ({
      of: row.id,
      row: row.seriesId ?? row.id,
      kind: "reminder",
      title: row.text,
      detail: joined(row.startOn && scope.show.day(row.startOn), row.doneAt && scope.say.search.done),
      open: null,
    }));
  },
};

const meeting: Describer = {
  kind: "meeting",
  access: everybody,
  describe: async (scope, ids) => {
    const where = { AND: [among(ids), ownOrKnown(scope)] };
    const rows = await scope.read.meeting.findMany({ where, include: { client: named } });
    return rows.map((row) => ({
      of: row.id,
      row: row.id,
      kind: "meeting",
      title: row.title,
      detail: joined(row.client?.name, scope.show.day(row.startOn), row.startTime),
      open: null,
    }));
  },
};

/** What happened and what is to come. */
export const days: readonly Describer[] = [interaction, reminder, meeting];
