import type { Card } from "../../src/chat/reply.ts";
import type { ClientDeals } from "../../src/clients/client-deals.ts";
import type { ClientProfile } from "../../src/clients/client-profile.ts";
import { type ClientField, type FieldChange, type FieldValue, fieldValue } from "../../src/clients/revise-client.ts";
import type { ShownClient } from "../../src/clients/show-client.ts";
import type { Stage } from "../../src/clients/stages.ts";
import type { Scope } from "../../src/scope.ts";
import type { ClientProjects } from "../../src/work/client-projects.ts";
import { figureFields, showAmounts, showLastContact } from "./client-figures.ts";
import { documentsField } from "./documents-field.ts";

type Field = Card["fields"][number];

const reach: readonly ClientField[] = [
  "emails",
  "phones",
  "contacts",
  "website",
  "linkedin",
  "address",
  "taxNumber",
  "sites",
];
const about: readonly ClientField[] = ["company", "position", "industry", "size", "tier", "tags", "source"];
const work: readonly ClientField[] = ["contractValue", "since", "owner", "nextStep", "satisfaction", "notes"];

/** What a field of a client holds, as people read it; "—" when nothing. */
function showField(scope: Scope, field: ClientField, value: FieldValue): string {
  const { clients } = scope.say;
  if (value === null) return clients.none;
  if (typeof value === "object") return scope.show.money(value);
  if (typeof value === "number") return clients.score(value);
  if (field === "since") return scope.show.day(value);
  if (field === "source") return scope.show.name("source", value);
  return field === "stage" ? clients.stages[value as Stage] : value;
}

/** Everything typed in about a client, resolved; for the answer to adding it (SPEC 12). */
export function clientCard(scope: Scope, profile: ClientProfile): Card {
  return { title: profile.row.name, fields: typedFields(scope, profile, ["stage", ...reach, ...about, ...work]) };
}

/** The card of a client: stage, status and figures first, then everything typed in, then its way through the pipeline (SPEC 3). */
export function shownCard(scope: Scope, { profile, standing, projects, deals, documents }: ShownClient): Card {
  const { clients } = scope.say;
  const status = { label: clients.figures.status, value: clients.statuses[standing.status] };
  return {
    title: profile.row.name,
    fields: [
      ...typedFields(scope, profile, ["stage"]),
      status,
      ...figureFields(scope, standing),
      ...projectFields(scope, projects),
      ...dealFields(scope, deals),
      ...typedFields(scope, profile, [...work, ...reach, ...about]),
      ...documentsField(scope, documents),
      { label: clients.figures.history, value: history(scope, profile) },
    ],
  };
}

const seenFields: readonly ClientField[] = ["nextStep", ...reach, "company", "position", "industry"];

/** A client as the employees who work for it see it: who they are and how to reach them, with no figure (SPEC 1). */
export function seenCard(scope: Scope, { profile, standing }: ShownClient): Card {
  const { figures, since } = scope.say.clients;
  const last = since(showLastContact(scope, standing), scope.show.day(standing.lastInteractionOn));
  return {
    title: profile.row.name,
    fields: [
      ...typedFields(scope, profile, ["stage"]),
      { label: figures.lastInteraction, value: last },
      ...typedFields(scope, profile, seenFields),
    ],
  };
}

/** What a client's projects come to, and how satisfied it was with those completed (SPEC 3). */
function projectFields(scope: Scope, { all, open, values, scores }: ClientProjects): Field[] {
  const { clients, work } = scope.say;
  if (all === 0) return [];
  const sum = scores.reduce((total, score) => total + score, 0);
  const average = scores.length > 0 ? String(Number((sum / scores.length).toFixed(1))) : null;
  return [
    { label: clients.figures.projects, value: work.openOf(open, all) },
    { label: clients.figures.projectValue, value: showAmounts(scope, values) },
    ...(average ? [{ label: clients.figures.projectScore, value: work.clientScore(average, scores.length) }] : []),
  ];
}

/** The open deals of a client, a line each, and what they come to where there are several. */
function dealFields(scope: Scope, { first, count, values }: ClientDeals): Field[] {
  const { clients, deals } = scope.say;
  if (count === 0) return [];
  const each = first.map(({ title, valueMinor, currency, closeOn }) =>
    deals.line(
      title,
      valueMinor === null ? null : scope.show.minor(valueMinor, currency),
      closeOn === null ? null : scope.show.day(closeOn),
    ),
  );
  const all = count > 1 && values.length > 0 ? [deals.inAll(count, showAmounts(scope, values))] : [];
  const more = count > first.length ? [deals.more(count - first.length)] : [];
  return [{ label: clients.figures.openDeals, value: [...each, ...more, ...all].join("\n") }];
}

/** What changed of a client, from → to. */
export function changesCard(scope: Scope, title: string, changes: readonly FieldChange[]): Card {
  const { clients } = scope.say;
  const shown = ({ field, from, to }: FieldChange) =>
    clients.changed(showField(scope, field, from), showField(scope, field, to));
  return { title, fields: changes.map((change) => ({ label: clients.fields[change.field], value: shown(change) })) };
}

function typedFields(scope: Scope, profile: ClientProfile, fields: readonly ClientField[]): Field[] {
  return fields.flatMap((field) => {
    const value = fieldValue(profile, field);
    return value === null ? [] : [{ label: scope.say.clients.fields[field], value: showField(scope, field, value) }];
  });
}

function history(scope: Scope, { moves }: ClientProfile): string {
  const { clients } = scope.say;
  const name = (stage: Stage) => clients.stages[stage];
  const steps = moves.map(({ fromStage, toStage, movedOn }) => {
    const day = scope.show.day(movedOn);
    return fromStage === null ? clients.began(name(toStage), day) : clients.step(name(fromStage), name(toStage), day);
  });
  return steps.join("; ");
}
