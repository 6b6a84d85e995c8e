/** An answer of Discord that refuses something: HTTP status, Discord's own number, and what it says. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const unauthorized = () => new Refusal(401, 0, "401: Unauthorized");
export const unknown = {
  channel: () => new Refusal(404, 10_003, "Unknown Channel"),
  message: () => new Refusal(404, 10_008, "Unknown Message"),
  webhook: () => new Refusal(404, 10_015, "Unknown Webhook"),
  interaction: () => new Refusal(404, 10_062, "Unknown interaction"),
  command: () => new Refusal(404, 10_063, "Unknown application command"),
};
export const alreadyAcknowledged = () => new Refusal(400, 40_060, "Interaction has already been acknowledged.");
export const missingAccess = () => new Refusal(403, 50_001, "Missing Access");
export const notAuthor = () => new Refusal(403, 50_005, "Cannot edit a message authored by another user");
export const emptyMessage = () => new Refusal(400, 50_006, "Cannot send an empty message");
export const cannotMessage = () => new Refusal(403, 50_007, "Cannot send messages to this user");
export const missingPermissions = () => new Refusal(403, 50_013, "Missing Permissions");
export const expiredToken = () => new Refusal(401, 50_027, "Invalid Webhook Token");

/** A body that breaks one of Discord's rules. */
export const invalidForm = (where: string, rule: string) =>
  new Refusal(400, 50_035, `Invalid Form Body: ${where} ${rule}`);
