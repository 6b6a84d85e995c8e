import type { Client } from "../db/generated/client.ts";
import type { Scope } from "../scope.ts";
import { addContact, type NewContact } from "./client-contacts.ts";
import { type ClientDetails, detailColumns } from "./client-details.ts";
import { clientKey } from "./client-key.ts";
import { tagClient } from "./client-tags.ts";
import { addPoints } from "./contact-points.ts";
import type { Stage } from "./stages.ts";

/** A client to add: a name and a stage, and whatever else is known. */
export interface NewClient extends ClientDetails {
  readonly name: string;
  readonly stage: Stage;
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly sites?: readonly string[] | undefined;
  readonly contact?: NewContact | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** Adds a client at a stage, with the first dated move of its history (SPEC 3); at stage `client` it is one since today unless told. */
export async function addClient(scope: Scope, given: NewClient): Promise<Client> {
  const name = given.name.trim().replace(/\s+/g, " ");
  const row = await scope.write.insert("client", {
    name,
    key: clientKey(name),
    stage: given.stage,
    ...(given.stage === "client" ? { sinceOn: scope.today } : {}),
    ...detailColumns(scope, given),
  });
  await scope.write.insert("stageMove", {
    clientId: row.id,
    fromStage: null,
    toStage: given.stage,
    movedOn: scope.today,
    sequence: 1,
    memberId: scope.person.id,
  });
  await addPoints(scope, { clientId: row.id }, "email", given.emails);
  await addPoints(scope, { clientId: row.id }, "phone", given.phones);
  await addPoints(scope, { clientId: row.id }, "site", given.sites);
  if (given.contact) await addContact(scope, row.id, given.contact);
  if (given.tags) await tagClient(scope, row, given.tags);
  return row;
}
