/** The first run: at most four questions, each with a guess to accept. */
export const tour = {
  welcome:
    "Hello, I'm Purser. I keep your books in this chat: type what happened and I write it down. Four short questions first; any other message works meanwhile.",
  name: "What is your business called?",
  currency: "Which currency do you work in?",
  zone: "Which time zone are you in?",
  first:
    "Last one: who is your first client? Or just type what happened, for example: got 1200 from Acme yesterday, bank",
  title: "First settings",
  added: (client: string) => `Added ${client}.`,
  skip: "Skip",
  done: 'All set. Try "got 1200 from Acme yesterday, bank", "invoice Acme 800 net 30" or "who owes me". "help" lists everything, "settings" changes any answer.',
};
