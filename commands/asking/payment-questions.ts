import type { Call, Slots } from "../../src/call.ts";
import type { Asking } from "../../src/chat/command.ts";
import type { InvoiceView } from "../../src/invoices/read-invoice.ts";
import { basisPoints, encodeMoney, type Money, money, subtract } from "../../src/money/money.ts";
import type { Scope } from "../../src/scope.ts";

const cancel = { command: "cancel", slots: {} };

function adding(press: Call, slots: Slots): Call {
  return { command: press.command, slots: { ...press.slots, ...slots } };
}

/** Asks whether a draft is to be marked as sent along with its payment. */
export function askDraft(scope: Scope, { row, client }: InvoiceView, press: Call): Asking {
  const { invoices } = scope.say;
  return {
    ask: {
      text: invoices.askDraft(row.number, client.name),
      offers: [
        { label: invoices.buttons.sendAndPay, press: adding(press, { send: "yes" }), answers: "yes" },
        { label: invoices.buttons.keep, press: cancel },
      ],
    },
  };
}

/** Asks how much a part payment was. */
export function askPart(scope: Scope, { row, outstandingMinor }: InvoiceView, press: Call): Asking {
  const left = scope.show.minor(outstandingMinor, row.currency);
  const half = basisPoints(money(outstandingMinor, row.currency), 5000);
  return {
    ask: {
      text: scope.say.invoices.howMuchPart(row.number, left),
      offers: [
        {
          label: scope.say.invoices.buttons.half(scope.show.money(half)),
          press: adding(press, { amount: encodeMoney(half) }),
        },
      ],
      option: "amount",
      slots: press.slots,
    },
  };
}

/** Asks what to do with more than is outstanding (SPEC 5). */
export function askOverpaid(scope: Scope, { row }: InvoiceView, press: Call, amount: Money, left: Money): Asking {
  const { invoices } = scope.say;
  const { buttons } = invoices;
  const over = (how: string) => adding(press, { amount: encodeMoney(amount), over: how });
  const whole = scope.show.money(amount);
  const offers =
    left.minor > 0n
      ? [
          {
            label: buttons.rest(scope.show.money(left), scope.show.money(subtract(amount, left))),
            press: over("income"),
          },
          { label: buttons.credit, press: over("credit") },
          { label: buttons.onlyOutstanding(scope.show.money(left)), press: over("outstanding") },
        ]
      : [
          { label: buttons.newIncome, press: over("income") },
          { label: buttons.credit, press: over("credit") },
        ];
  const text =
    left.minor > 0n
      ? invoices.askOverpaid(row.number, scope.show.money(left), whole)
      : invoices.askSettled(row.number, whole);
  return { ask: { text, offers: [...offers, { label: scope.say.buttons.cancel, press: cancel }] } };
}
