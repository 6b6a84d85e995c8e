import { books } from "./books.ts";
import { buttons } from "./buttons.ts";
import { chat } from "./chat.ts";
import { help } from "./help.ts";
import { settings } from "./settings.ts";
import { tour } from "./tour.ts";
import { history } from "./history.ts";
import { problems } from "./problems.ts";

/** English: every sentence shown to people, by theme. */
export const english = { books, buttons, chat, history, tour, settings, help, problems };
