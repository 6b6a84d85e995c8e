/** Minimal bots on the product's platform libraries: each inserts one row and answers with the text. */
import { App } from "@slack/bolt";
import Database from "better-sqlite3";
import { ApplicationCommandOptionType, Client, GatewayIntentBits } from "discord.js";
import { Bot } from "grammy";

const { ECHO_DATABASE = "" } = process.env;
const database = new Database(ECHO_DATABASE);
for (const pragma of ["journal_mode=WAL", "synchronous=FULL"]) database.pragma(pragma);
database.exec("CREATE TABLE IF NOT EXISTS Heard (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
const insert = database.prepare("INSERT INTO Heard (text) VALUES (?)");

const { TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT = "" } = process.env;
const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN = "", SLACK_API_URL = "" } = process.env;
const { DISCORD_BOT_TOKEN, DISCORD_GUILD_ID = "", DISCORD_API_URL = "" } = process.env;
if (TELEGRAM_BOT_TOKEN) await telegram(TELEGRAM_BOT_TOKEN);
if (SLACK_BOT_TOKEN) await slack(SLACK_BOT_TOKEN);
if (DISCORD_BOT_TOKEN) await discord(DISCORD_BOT_TOKEN);

async function telegram(token: string): Promise<void> {
  const bot = new Bot(token, { client: { apiRoot: TELEGRAM_API_ROOT } });
  bot.on("message:text", async (context) => {
    insert.run(context.msg.text);
    await context.reply(context.msg.text);
  });
  await bot.start();
}

async function slack(token: string): Promise<void> {
  const app = new App({
    token,
    appToken: SLACK_APP_TOKEN,
    socketMode: true,
    clientOptions: { slackApiUrl: SLACK_API_URL },
  });
  app.message(async ({ message, say }) => {
    const { text = "" } = message as { readonly text?: string };
    insert.run(text);
    await say(text);
  });
  await app.start();
}

async function discord(token: string): Promise<void> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // Discord's limit for a bot does not count what answers interactions; the library counts it all the same.
    rest: { api: DISCORD_API_URL, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
  });
  client.on("interactionCreate", async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const text = interaction.options.getString("amount", true);
    insert.run(text);
    await interaction.reply(text);
  });
  client.once("clientReady", async () => {
    const type = ApplicationCommandOptionType.String as const;
    const options = ["amount", "client", "for", "on", "mode"].map((name) => ({ name, description: name, type }));
    const subcommand = ApplicationCommandOptionType.Subcommand as const;
    const add = { name: "add", description: "Echo", type: subcommand, options };
    const income = { name: "income", description: "Echo", options: [add] };
    await client.application?.commands.create(income, DISCORD_GUILD_ID);
  });
  await client.login(token);
}
