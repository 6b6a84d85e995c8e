import type { Say } from "../../say.ts";
import { access } from "./access.ts";
import { boards, outlook } from "./boards.ts";
import { books } from "./books.ts";
import { budgets } from "./budgets.ts";
import { buttons } from "./buttons.ts";
import { calendar } from "./calendar.ts";
import { chat } from "./chat.ts";
import { clients } from "./clients.ts";
import { deals } from "./deals.ts";
import { declared } from "./declared.ts";
import { digests } from "./digests.ts";
import { discord } from "./discord.ts";
import { edit } from "./edit.ts";
import { figures } from "./figures.ts";
import { files } from "./files.ts";
import { goals } from "./goals.ts";
import { help } from "./help.ts";
import { history } from "./history.ts";
import { interactions } from "./interactions.ts";
import { invoices } from "./invoices.ts";
import { library } from "./library.ts";
import { merge } from "./merge.ts";
import { nudges } from "./nudges.ts";
import { paper } from "./paper.ts";
import { portal } from "./portal.ts";
import { problems } from "./problems.ts";
import { pushes } from "./pushes.ts";
import { recurring } from "./recurring.ts";
import { repeat } from "./repeat.ts";
import { reports } from "./reports.ts";
import { resources } from "./resources.ts";
import { search } from "./search.ts";
import { settings } from "./settings.ts";
import { slack } from "./slack.ts";
import { supplies } from "./supplies.ts";
import { telegram } from "./telegram.ts";
import { tour } from "./tour.ts";
import { transfer } from "./transfer.ts";
import { work } from "./work.ts";

/** Spanish: every sentence shown to people, by theme. */
export const spanish: Say = {
  edit,
  access,
  books,
  boards,
  outlook,
  budgets,
  deals,
  merge,
  buttons,
  calendar,
  chat,
  clients,
  digests,
  discord,
  figures,
  files,
  goals,
  library,
  resources,
  supplies,
  history,
  interactions,
  invoices,
  tour,
  search,
  settings,
  slack,
  telegram,
  transfer,
  help,
  nudges,
  paper,
  portal,
  problems,
  pushes,
  recurring,
  repeat,
  reports,
  work,
  declared: (text) => (Object.hasOwn(declared, text) ? declared[text] : undefined) ?? text,
};
