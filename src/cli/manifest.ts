import { leftOut, slackManifest } from "../../adapters/slack/manifest.ts";
import { commands } from "../../commands/index.ts";
import { readConfig } from "../config.ts";
import { UserError } from "../errors.ts";
import type { Subcommand } from "./command-line.ts";

/** `purser manifest slack`: the manifest from which Slack makes the app (INTERFACES). */
export const manifest: Subcommand = {
  name: "manifest",
  summary: "Print the app manifest for Slack: by Socket Mode, or with the addresses of PUBLIC_URL",
  usage: "purser manifest slack [--socket]",
  options: { socket: { type: "boolean" } },
  positionals: 1,
  async run({ options, words: [platform] }) {
    if (platform !== "slack") throw new UserError("Which platform? This works: purser manifest slack");
    const { slackCommandPrefix: prefix, publicUrl, slack } = readConfig();
    const bySocket = options.socket === true || slack?.appToken !== undefined;
    const made = slackManifest(commands, { prefix, publicUrl: bySocket ? undefined : publicUrl });
    process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
    const left = leftOut(commands);
    if (left.length > 0) process.stderr.write(`Slack takes 50 commands; reach these by /purser: ${left.join(", ")}\n`);
    return 0;
  },
};
