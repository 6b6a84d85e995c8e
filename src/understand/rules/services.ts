import { asking, workStatus } from "./alternatives.ts";
import type { Rule } from "./rule.ts";

/** Services and what they cost. */
export const services: readonly Rule[] = [
  // `which services do i offer`, `services for Website`
  {
    intent: "service.list",
    weight: 65.5,
    all: ["@services"],
    any: [asking],
    not: ["@money", "@invoice", "@service", "add", "create", "worked", "category.software"],
  },
  {
    intent: "service.list",
    weight: 64.5,
    all: ["@services", "@short"],
    any: [["=serviceNoun", "@project", "@client"]],
    not: ["@money", "@invoice", "@service", "@question", "@unreal", "add", "create", "worked"],
  },
  {
    intent: "service.add",
    weight: 72,
    all: ["serviceNoun"],
    any: [["pricing.hourly", "pricing.fixed", "@money"]],
    not: ["@service", "^quote", "^newLead", "hypothetical", "promise", "wish"],
  },
  { intent: "service.add", weight: 64, any: [["^serviceNoun"]], not: ["@service"] },
  {
    intent: "service.update",
    weight: 73,
    all: ["@service"],
    any: [["@money", ...workStatus, "pricing.hourly", "pricing.fixed"]],
    not: ["@in", "worked"],
  },
  // `set proofreading to finished`
  {
    intent: "service.update",
    weight: 73.1,
    all: ["@service"],
    any: [["^setTo", "^move"], workStatus],
    not: ["@money", "@hours"],
  },
  {
    intent: "service.update",
    weight: 66,
    all: ["@service", "@money"],
    not: ["pay", "payThem", "receive"],
  },
];
