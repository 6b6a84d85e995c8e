import { createHash } from "node:crypto";
import { html, raw } from "hono/html";
import { randomText } from "../id.ts";
import type { Say } from "../words/words.ts";
import type { OfferedDeal } from "./offered-deal.ts";
import { longestMessage, type Outcome } from "./portal-event.ts";
import { portalStyle } from "./portal-style.ts";
import type { PortalView, ShownInvoice } from "./portal-view.ts";

/** How a portal is to be loaded (Content Security Policy 3): its own style, its logo, forms to itself, and nothing else. */
export const portalPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(portalStyle).digest("base64")}'`,
  "img-src data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

interface Shown {
  readonly view: PortalView;
  /** The secret of its address, from which its links go on. */
  readonly secret: string;
  readonly locale: string;
  readonly say: Say;
  /** What became of what the guest just sent. */
  readonly outcome: Outcome | null;
}

type Html = ReturnType<typeof html>;

/** A portal as a page: without scripts, for a telephone as for a desk, light or dark. All that anybody typed is shown as text. */
export async function portalPage({ view, secret, locale, say, outcome }: Shown): Promise<string> {
  const { page } = say.portal;
  const logo = view.logo && `data:image/png;base64,${Buffer.from(view.logo).toString("base64")}`;
  const body = html`<header>
${logo ? html`<img src="${logo}" alt="">` : ""}
<p>${view.business}</p>
<h1>${page.hello(view.person ?? view.client)}</h1>
</header>
<main>
${outcome ? html`<p class="outcome ${outcome}" role="status">${page.outcomes[outcome]}</p>` : ""}
${offersPart(say, view.offers)}
<section>
<h2>${page.invoices}</h2>
<p class="owed">${view.outstanding.length === 0 ? page.nothingOwed : page.owed(view.outstanding.join(" + "))}</p>
${view.invoices.length === 0 ? "" : invoicesPart(say, view, secret)}
${view.payment && view.outstanding.length > 0 ? html`<h3>${page.howToPay}</h3><p class="typed">${linked(view.payment)}</p>` : ""}
</section>
${projectsPart(say, view)}
${documentsPart(say, view, secret)}
<section>
<h2>${page.write(view.business)}</h2>
<form method="post">
<input type="hidden" name="form" value="${randomText(20)}">
<textarea name="text" rows="4" maxlength="${longestMessage}" required aria-label="${page.message}" placeholder="${page.message}"></textarea>
<button name="action" value="message">${page.send}</button>
</form>
${view.said.map(({ text, day }) => html`<blockquote><p class="typed">${text}</p><footer>${day}</footer></blockquote>`)}
</section>
</main>`;
  return framed({ title: page.title(view.business), locale, body });
}

/** What is shown instead of a PDF to whoever had as many as an address gives: when there are more, and the way back. */
export async function laterPage(shown: {
  readonly business: string;
  /** How long there are none: `40 min`. */
  readonly wait: string;
  readonly secret: string;
  readonly locale: string;
  readonly say: Say;
}): Promise<string> {
  const { business, wait, secret, locale } = shown;
  const { page } = shown.say.portal;
  const body = html`<header><p>${business}</p></header>
<main>
<p class="outcome many" role="status">${page.later(wait)}</p>
<p><a href="../../${secret}">${page.back}</a></p>
</main>`;
  return framed({ title: page.title(business), locale, body });
}

async function framed({ title, locale, body }: { title: string; locale: string; body: Html }): Promise<string> {
  return String(
    await html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(portalStyle)}</style>
</head>
<body>
${body}
</body>
</html>
`,
  );
}

function offersPart({ portal: { page } }: Say, offers: readonly OfferedDeal[]): Html | "" {
  if (offers.length === 0) return "";
  const decided = ({ id, seal, decided: known }: OfferedDeal) =>
    known
      ? html`<p class="decided">${page[known.how]}</p>`
      : html`<form method="post">
<input type="hidden" name="form" value="${randomText(20)}">
<input type="hidden" name="deal" value="${id}">
<input type="hidden" name="seal" value="${seal}">
<button name="action" value="approved">${page.approve}</button>
<button name="action" value="declined" class="quiet">${page.decline}</button>
</form>`;
  return html`<section>
<h2>${page.toApprove}</h2>
${offers.map((offer) => html`<article><h3>${offer.title}</h3>${offer.value ? html`<p class="value">${offer.value}</p>` : ""}${decided(offer)}</article>`)}
</section>`;
}

function invoicesPart({ portal: { page } }: Say, view: PortalView, secret: string): Html {
  const state = ({ outstanding, overdue }: ShownInvoice) =>
    outstanding === null ? page.paid : overdue ? html`<strong>${outstanding}</strong> ${page.overdue}` : outstanding;
  return html`<table>
<thead><tr>${page.head.map((one) => html`<th>${one}</th>`)}</tr></thead>
<tbody>${view.invoices.map(
    (one) => html`
<tr><td><a href="${secret}/invoice/${one.id}">${one.number}</a></td><td>${one.issued}</td><td>${one.due}</td><td>${one.total}</td><td>${state(one)}</td></tr>`,
  )}
</tbody>
</table>
${view.moreInvoices > 0 ? html`<p>${page.more(view.moreInvoices)}</p>` : ""}`;
}

function projectsPart({ portal: { page } }: Say, { projects }: PortalView): Html | "" {
  if (projects.length === 0) return "";
  return html`<section>
<h2>${page.projects}</h2>
${projects.map(
  ({ name, status, percent, due }) => html`<article><h3>${name}</h3>
<p>${[status, ...(percent === null ? [] : [page.done(percent)]), ...(due ? [page.due(due)] : [])].join(" · ")}</p>
${percent === null ? "" : html`<progress max="100" value="${percent}">${percent}%</progress>`}</article>`,
)}
</section>`;
}

function documentsPart({ portal: { page } }: Say, { documents }: PortalView, secret: string): Html | "" {
  if (documents.length === 0) return "";
  return html`<section>
<h2>${page.documents}</h2>
<ul>${documents.map(({ id, name, kind }) => html`<li><a href="${secret}/document/${id}">${name}</a> (${kind})</li>`)}</ul>
</section>`;
}

/** What the business typed, with its addresses of the web to follow: a payment link is one to click. */
function linked(text: string) {
  const parts = text.split(/(https:\/\/[^\s<>"]*[^\s<>".,;:!?)])/u);
  return parts.map((part, place) => (place % 2 === 1 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : part));
}
