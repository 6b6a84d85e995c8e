import { seldom } from "../../seldom.ts";
import type { Clause } from "./clause.ts";

const sums = String.raw`[$€£]?\d[\d.,]*\s?(?:[€$£]|euros?|dollars?|bucks|quid|pounds?|reais)?`;
const takers = `(?:stripe|pay ?pal|square|venmo|zelle|wise|etsy|shopify|sum ?up|klarna|gocardless|card|credit card|cc|bank|wire|transfer|transaction|platform|processing|merchant|service)`;

/** `fee was 75.70`, `stripe took 75.70`, `comisión de 12`: what the one who brought the money kept of it, and nothing else. */
const fee = seldom(
  new RegExp(
    String.raw`^\W*(?:(?:with|and|but|plus|the|their|an?|y|con|la|una|et|avec|des|les|und|mit|die|e|com|a|uma)\s)*(?:` +
      String.raw`(?:${takers}\s){0,2}(?:processing\s|service\s)?(?:fees?|commission|comisi[óo]n|frais|commission|geb[üu]hr(?:en)?|provision|taxa|comiss[ãa]o)\s?(?:(?:was|were|is|of|fue|era|de|[ée]taient|[ée]tait|war|waren|von|foi)\s|[:=]\s?)?${sums}` +
      String.raw`|(?:they|${takers})\s(?:took|takes|kept|keeps|charged|deducted|skimmed|ate)\s(?:me\s|off\s|out\s|an?\s|their\s|about\s)*${sums}(?:\s(?:off|out|of it|fees?|in fees|cut|commission))*` +
      String.raw`)\W*$`,
    "iu",
  ),
);

/** Whether a stretch behind a payment tells what was kept of it: `Acme paid INV-1 by stripe, fee 12`. */
export function tellsFee(left: Clause, right: Clause): boolean {
  return (
    right.money.length === 1 &&
    left.has("pay", "payMe", "payThem", "receive", "got", "arrive", "settle") &&
    fee.test(right.text)
  );
}
