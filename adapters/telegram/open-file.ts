import { type Api, GrammyError } from "grammy";
import type { OpenFile } from "../../src/chat/receive-files.ts";
import type { TelegramConfig } from "../../src/config.ts";
import { fileStream, inTime } from "../../src/outbox/file-stream.ts";
import { Never } from "../../src/outbox/platform.ts";

const telegram = "https://api.telegram.org";

/** Opens files that were sent to the bot: Telegram tells for an hour where each lies. */
export function createOpenFile(api: Api, { token, apiRoot = telegram }: TelegramConfig): OpenFile {
  return async (id) => {
    const { file_path: path } = await api.getFile(id).catch((error: unknown) => {
      if (error instanceof GrammyError && error.error_code === 400) throw new Never("Telegram does not give the file");
      throw error;
    });
    if (path === undefined) throw new Never("Telegram does not give the file");
    return fileStream(await fetch(`${apiRoot}/file/bot${token}/${path}`, { signal: inTime() }));
  };
}
