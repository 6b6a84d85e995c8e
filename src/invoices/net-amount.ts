import { UserError } from "../errors.ts";
import { divideHalfUp, type Money, money } from "../money/money.ts";
import type { Scope } from "../scope.ts";

/**
 * The amount before tax that comes to a gross amount with a rate of tax in basis points, the workspace's unless told otherwise.
 * UserError: no amount comes to it to the cent.
 */
export function netAmount(scope: Scope, gross: Money, taxBps = scope.workspace.taxBps): Money {
  const rate = BigInt(taxBps);
  const total = (net: bigint) => net + divideHalfUp(net * rate, 10_000n);
  const near = divideHalfUp(gross.minor * 10_000n, 10_000n + rate);
  const net = [near, near - 1n, near + 1n].find((one) => total(one) === gross.minor);
  if (net === undefined) {
    const { show, say } = scope;
    const shown = (minor: bigint) => show.minor(minor, gross.currency);
    throw new UserError(
      say.invoices.noNet(shown(gross.minor), `${taxBps / 100}%`, shown(near), shown(total(near))),
      say.invoices.examples.create,
    );
  }
  return money(net, gross.currency);
}

/** An amount with the tax that comes on top of it, at a rate in basis points, the workspace's unless told otherwise. */
export function grossAmount(scope: Scope, net: Money, taxBps = scope.workspace.taxBps): Money {
  return money(net.minor + divideHalfUp(net.minor * BigInt(taxBps), 10_000n), net.currency);
}
