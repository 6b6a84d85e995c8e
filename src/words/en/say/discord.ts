/** What is shown on Discord around answers. */
export const discord = {
  choose: "Choose…",
  forYouOnly: "My answer is for you alone, and I can't send you a direct message. Open it here:",
  open: "Show my answer",
  formProblems: "Not everything can be read yet, so I wrote nothing down:",
  correct: "Correct it",
  sentence: "Say it in your own words; the answer is for you alone",
  whatHappened: "What happened, for example: got 1200 from Acme yesterday, bank",
};
