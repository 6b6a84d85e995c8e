import { seldom } from "../../seldom.ts";

/** Words for what something ought to have been from the start: `should have been`, `hätte … sein sollen`. */
export const wasMeant = seldom(
  /(?<!\p{L})(?:(?:should|ought to)(?:['’]?ve| have| of) been|(?:was|were|is) (?:supposed|meant) to (?:be(?!\s(?:paid|sent|settled|in))|say|read)|(?:deber[íi]a|deb[íi]a|tendr[íi]a que|ten[íi]a que) (?:haber sido|ser)|(?:h[äa]tte|haette) .{0,30}sein (?:sollen|m[üu]ssen)|sollte .{0,30}sein|aurait d[ûu] [êe]tre|devait [êe]tre|(?:devia|deveria|tinha que) (?:ter sido|ser)|era (?:para|pra) ser)(?!\p{L})/iu,
);
