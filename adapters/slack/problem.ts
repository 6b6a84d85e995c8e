import { webApi } from "@slack/bolt";
import { Never, NotNow } from "../../src/outbox/platform.ts";

/** Slack's words for a token that it does not accept, whichever the reason. */
const tokenCodes = [
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "no_permission",
  "org_login_required",
  "not_allowed_token_type",
  "team_disabled",
  "user_removed_from_team",
  "team_access_not_granted",
];

/** Slack's words for what somebody there has to allow again: it may be tried later. */
const suspendedCodes = [
  "ekm_access_denied",
  "accesslimited",
  "access_denied",
  "missing_scope",
  "two_factor_setup_required",
  "enterprise_is_restricted",
];

/** Slack's words for trouble of its own. */
const troubleCodes = [
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
  "team_added_to_org",
  "ratelimited",
  "rate_limited",
  "message_limit_exceeded",
];

/** Slack's words for a place that the bot can't reach, where a direct message may reach the person. */
const closedCodes = [
  "channel_not_found",
  "not_in_channel",
  "user_not_in_channel",
  "is_archived",
  "restricted_action",
  "restricted_action_read_only_channel",
  "restricted_action_thread_only_channel",
  "restricted_action_non_threadable_channel",
  "restricted_action_thread_locked",
  "thread_not_found",
  "cannot_reply_to_message",
  "channel_is_limited_access",
];

/** Slack's words for somebody to whom nothing can be sent. */
const goneCodes = [
  "user_disabled",
  "user_not_found",
  "user_not_visible",
  "users_not_found",
  "cannot_dm_bot",
  "messages_tab_disabled",
];

/** Slack's words for a message that it can't take in the form it has. */
const shapeCodes = [
  "invalid_blocks",
  "invalid_blocks_format",
  "invalid_attachments",
  "msg_blocks_too_long",
  "msg_too_long",
  "too_many_attachments",
];

/** Slack's words for a message that can't be changed any more. */
const fixedCodes = ["message_not_found", "cant_update_message", "edit_window_closed", "is_inactive", "message_too_old"];

const waitForTokenMs = 60_000;

/** Slack's own word for a refusal; undefined when it gave none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

const says = (codes: readonly string[]) => (error: unknown) => codes.includes(codeOf(error) ?? "");

/** Whether Slack refuses the token itself. */
export const refusesToken = says(tokenCodes);
/** Whether the bot can't reach that place. */
export const isClosed = says(closedCodes);
/** Whether Slack takes no message of that shape, and may take plain text. */
export const isMisshapen = says(shapeCodes);
/** Whether a message can't be changed, or not any more. */
export const isFixed = says(fixedCodes);

/** Whether Slack will go on refusing this: it is allowed nowhere, or there is no such thing. */
export function isRefused(error: unknown): boolean {
  return deliveryProblem(error) instanceof Never;
}

/** How long Slack asked to wait, in milliseconds; null when it did not. */
export function waitAskedFor(error: unknown): number | null {
  return error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : null;
}

/** The same problem where it means that somebody can be shown nothing at all, not even directly. */
export function closedProblem(error: unknown): unknown {
  return isClosed(error) ? new Never(codeOf(error) ?? "", { closed: true }) : error;
}

/** What the library's error means for the message that was to be shown; anything else is thrown on as it is. */
export function deliveryProblem(error: unknown): unknown {
  if (error instanceof webApi.WebAPIRateLimitedError) return new NotNow("429", error.retryAfter * 1_000);
  if (error instanceof webApi.WebAPIHTTPError) return new NotNow(String(error.statusCode));
  if (error instanceof webApi.WebAPIRequestError) return new NotNow("slack can't be reached");
  const code = codeOf(error);
  if (code === undefined) return error;
  if (tokenCodes.includes(code) || suspendedCodes.includes(code)) return new NotNow(code, waitForTokenMs);
  return troubleCodes.includes(code) ? new NotNow(code) : new Never(code, { closed: goneCodes.includes(code) });
}
