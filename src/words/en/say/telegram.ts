/** What is shown on Telegram around answers. */
export const telegram = {
  openPrivately:
    "My answer is for you alone, and Telegram lets me write to you only after you open a chat with me and press Start. It waits there for you.",
  open: "Open the chat",
};
