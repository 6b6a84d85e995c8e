import { discordSurface } from "../platforms/discord/surface.ts";
import { slackSurface } from "../platforms/slack/surface.ts";
import { telegramSurface } from "../platforms/telegram/surface.ts";
import { consoleSurface } from "./console-surface.ts";
import type { SurfaceKind } from "./surface.ts";

/** Where a story can be told when it names the one surface it is for. */
export const everySurface: readonly SurfaceKind[] = [consoleSurface, telegramSurface, slackSurface, discordSurface];

/** Where every other story is told: once on each. */
export const surfaces: readonly SurfaceKind[] = [consoleSurface, telegramSurface, slackSurface, discordSurface];
