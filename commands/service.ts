import type { Slots } from "../src/call.ts";
import { type Answer, type Asking, defineCommand, hidden, type Input, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { hourRate } from "../src/chat/options/hour-rate.ts";
import { hours } from "../src/chat/options/hours.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { member } from "../src/chat/options/members.ts";
import { orNone } from "../src/chat/options/or-none.ts";
import { pricing } from "../src/chat/options/pricing.ts";
import { anyProject, knownProject } from "../src/chat/options/project.ts";
import { quantity } from "../src/chat/options/quantity.ts";
import { knownService } from "../src/chat/options/service.ts";
import { text } from "../src/chat/options/text.ts";
import { wholeNumber } from "../src/chat/options/whole-number.ts";
import { UserError } from "../src/errors.ts";
import type { Scope } from "../src/scope.ts";
import { addService, deleteService, reviseService, type ServiceDetails } from "../src/work/add-service.ts";
import { readService, type ServiceFilter, servicesOf } from "../src/work/read-service.ts";
import { serviceStatuses } from "../src/work/work-status.ts";
import { serviceCard, servicesTable } from "./cards/service-card.ts";
import { projectOffers } from "./hours.ts";
import { readFields } from "./typed/work-words.ts";

const details = {
  amount: orNone(hourRate("Its rate: the price of an hour or unit, or the fixed fee")),
  pricing: optional(pricing("hourly, fixed, or a unit of your own such as per page")),
  quantity: orNone(quantity("How many units")),
  hours: orNone(hours("How long it should take")),
  status: optional(choice("Status", serviceStatuses)),
  member: orNone(member("Who does it")),
};

const options = {
  service: optional(text("Name of the service")),
  project: optional(knownProject("Part of which project")),
  ...details,
};

const pageSize = 15;

export const service = defineCommand({
  name: "service",
  intent: "service.add",
  summary: "Add a service to a project: hourly, fixed, or priced by a unit of your own",
  theme: "work",
  access: "manager",
  options,
  examples: ["add service Copywriting under Website, fixed 600", "service: Retouching, 60 per hour, under Website"],
  typed: (rest) => (rest === "" ? {} : null),
  async run(scope, input, slots): Promise<Answer | Asking> {
    const { work } = scope.say;
    if (Object.keys(slots).length === 0) return listedServices(scope, {}, slots);
    if (input.service === undefined) return { ask: { text: work.whatService, option: "service", offers: [] } };
    if (!input.project)
      return {
        ask: { text: work.whichProject, option: "project", offers: await projectOffers(scope, "service", slots) },
      };
    const view = await addService(scope, input.service, input.project, detailsOf(input));
    return {
      text: work.serviceAdded(view.row.name, view.project.name),
      card: serviceCard(scope, view),
      wrote: {
        title: work.serviceTitle(view.row.name, view.project.name),
        subject: { table: "service", id: view.row.id },
      },
    };
  },
});

type Said = Pick<Input<typeof options>, keyof typeof details>;

function detailsOf({ amount, quantity: quantityMilli, hours: minutes, ...rest }: Said): ServiceDetails {
  const { pricing: said, status, member: who } = rest;
  return { pricing: said, status, member: who, rate: amount, quantityMilli, minutes };
}

const updateOptions = { ...options, service: knownService("Which service"), name: optional(text("New name")) };

const words = {
  name: "name",
  rate: "amount",
  amount: "amount",
  fee: "amount",
  price: "amount",
  pricing: "pricing",
  quantity: "quantity",
  hours: "hours",
  duration: "hours",
  status: "status",
  assign: "member",
  member: "member",
};

export const serviceUpdate = defineCommand({
  name: "service update",
  intent: "service.update",
  summary: "Change a service: rate, pricing, status, duration, who does it; `none` clears",
  theme: "work",
  access: "manager",
  options: updateOptions,
  examples: ["raise the Sketches rate to 90 an hour", "Sketches is finished", "service update Sketches hours 12"],
  typed: (rest) => readFields(rest, "service", words),
  async run(scope, input, slots): Promise<Answer> {
    const { work } = scope.say;
    const given = Object.keys(slots).filter((name) => name !== "service" && name !== "project");
    if (given.length === 0) throw new UserError(work.nothingToChange(input.service.name), work.examples.service);
    const mark = scope.write.mark();
    const view = await reviseService(scope, input.service.id, { ...detailsOf(input), name: input.name });
    const { name } = view.row;
    if (scope.write.mark() === mark) return { text: work.nothingChanged(name), card: serviceCard(scope, view) };
    const labels = given.map((one) => work.fields[labelOf[one] ?? "name"]);
    return {
      text: work.serviceUpdated(name, labels),
      card: serviceCard(scope, view),
      wrote: { title: work.updatedTitle(name, labels), subject: { table: "service", id: view.row.id } },
    };
  },
});

type Label = "name" | "rate" | "pricing" | "quantity" | "duration" | "status" | "assigned";

const labelOf: Readonly<Record<string, Label>> = {
  name: "name",
  amount: "rate",
  pricing: "pricing",
  quantity: "quantity",
  hours: "duration",
  status: "status",
  member: "assigned",
};

export const serviceList = defineCommand({
  name: "service list",
  intent: "service.list",
  summary: "Services with their prices, values and income",
  theme: "work",
  access: "manager",
  options: {
    project: optional(anyProject("Of which project")),
    client: optional(knownClient("For which client")),
    status: optional(choice("With which status", serviceStatuses)),
    skip: hidden(wholeNumber("How many to skip", 0, 1_000_000)),
  },
  examples: ["service list"],
  typed: (rest) => {
    if (rest === "") return {};
    const status = rest.toLowerCase().replace(/[ -]/g, "_");
    return serviceStatuses.some((one) => one === status) ? { status } : { project: rest };
  },
  run: (scope, { project, client, status, skip }, slots) =>
    listedServices(scope, { projectId: project?.id, clientId: client?.id, status }, slots, skip),
});

async function listedServices(scope: Scope, filter: ServiceFilter, slots: Slots, skip = 0): Promise<Answer> {
  const { work } = scope.say;
  const { services, count } = await servicesOf(scope, filter, { skip, take: pageSize });
  if (services.length === 0) return { text: work.noServices };
  const next = { command: "service list", slots: { ...slots, skip: String(skip + pageSize) } };
  return {
    text: work.servicesText(count),
    card: { title: work.servicesTitle, fields: [], table: servicesTable(scope, services, true) },
    offers: count > skip + services.length ? [{ label: work.buttons.next(pageSize), press: next }] : [],
  };
}

export const serviceDelete = defineCommand({
  name: "service delete",
  intent: "service.delete",
  summary: "Delete a service that has no hours and no money",
  theme: "work",
  access: "manager",
  options: { service: knownService("Which service") },
  examples: ["service delete Sketches"],
  typed: (rest) => ({ service: rest }),
  async run(scope, { service: of }) {
    const { work } = scope.say;
    const { row } = await readService(scope, of.id);
    await deleteService(scope, of.id);
    return { text: work.deletedText(row.name), wrote: { title: work.deletedTitle(row.name) } };
  },
});
