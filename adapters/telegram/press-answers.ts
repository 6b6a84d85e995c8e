import type { Api } from "grammy";

/**
 * Answers to pressed buttons (callback queries): Telegram shows a pressed button as busy until it is answered, and an
 * answer may carry a notice that only the one who pressed sees.
 */
export interface PressAnswers {
  /** Holds the answer back for the notice that may come, but only for a moment. */
  hold(press: string): void;
  /** Answers now, if it is not answered yet: with a notice, or without a word. Whether a notice was shown. */
  settle(press: string, notice?: string): Promise<boolean>;
}

const holdMs = 1_500;

/** Telegram's limit for a notice. */
export const longestNotice = 200;

/** Answers presses of buttons by calls of that interface. */
export function createPressAnswers(api: Api): PressAnswers {
  const held = new Map<string, NodeJS.Timeout>();
  const answer = async (press: string, notice: string | undefined): Promise<boolean> => {
    const text = notice === undefined ? {} : { text: notice, show_alert: true };
    // A press that is too old to be answered has stopped looking busy by itself.
    return api.answerCallbackQuery(press, text).catch(() => false);
  };
  const settle = async (press: string, notice?: string): Promise<boolean> => {
    const timer = held.get(press);
    if (timer === undefined) return false;
    clearTimeout(timer);
    held.delete(press);
    return (await answer(press, notice)) && notice !== undefined;
  };
  return {
    hold: (press) => {
      held.set(press, setTimeout(() => void settle(press), holdMs).unref());
    },
    settle,
  };
}
