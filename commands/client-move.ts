import { defineCommand, optional } from "../src/chat/command.ts";
import { choice } from "../src/chat/options/choice.ts";
import { day } from "../src/chat/options/day.ts";
import { knownClient } from "../src/chat/options/known-client.ts";
import { moveClient } from "../src/clients/move-client.ts";
import { stages } from "../src/clients/stages.ts";
import { UserError } from "../src/errors.ts";

const typedMove = new RegExp(`^(.+?)\\s+(?:(?:to|as|into|→|->)\\s+)?(${stages.join("|")})$`, "i");

export const clientMove = defineCommand({
  name: "client move",
  intent: "client.move",
  summary: "Move a client to another stage",
  theme: "clients",
  access: "manager",
  options: {
    client: knownClient("Which client"),
    stage: choice("To which stage", stages),
    on: optional(day("When", "past")),
  },
  examples: ["move Acme to negotiation", "Acme signed"],
  typed: (rest) => {
    const [, client, stage] = typedMove.exec(rest) ?? [];
    return client && stage ? { client, stage: stage.toLowerCase() } : null;
  },
  async run(scope, input) {
    const { clients } = scope.say;
    if (input.on && input.on > scope.today) throw new UserError(clients.laterDay(scope.show.day(input.on)));
    const { row, from, to, on, moved } = await moveClient(scope, input.client.id, input.stage, input.on);
    const [before, after] = [clients.stages[from], clients.stages[to]];
    if (!moved) return { text: clients.alreadyThere(row.name, after) };
    return {
      text: clients.movedText(row.name, before, after),
      card: {
        title: row.name,
        fields: [
          { label: clients.fields.stage, value: clients.changed(before, after) },
          { label: clients.movedOn, value: scope.show.day(on) },
          ...(row.sinceOn === null ? [] : [{ label: clients.fields.since, value: scope.show.day(row.sinceOn) }]),
        ],
      },
      wrote: { title: clients.movedTitle(row.name, before, after), subject: { table: "client", id: row.id } },
    };
  },
});
