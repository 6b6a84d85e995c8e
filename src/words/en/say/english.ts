import { books } from "./books.ts";
import { buttons } from "./buttons.ts";
import { problems } from "./problems.ts";

/** English: every sentence shown to people, by theme. */
export const english = { books, buttons, problems };
