type LetIn = "member" | "linked" | "owner";

/** Who may come in, as whom, and from which accounts. */
export const access = {
  erase: {
    word: "DELETE EVERYTHING",
    ask: (workspace: string, word: string) =>
      `This deletes everything in the books of ${workspace} for good, for all members: clients, money, documents, and what was said with me. Nothing can bring it back. Export it first if you may ever need it. To go on, type ${word} in capitals.`,
    exportFirst: "Export everything",
    notTheWord: (word: string) => `Nothing is deleted: to delete everything, ask again and type ${word} in capitals.`,
    done: (workspace: string, code: string) =>
      `Everything in the books of ${workspace} is deleted. To begin new books, send: /start ${code}`,
  },
  stranger:
    "Hello! I keep books for those I know, and can't help you here. If you were given a code, send it to me in a direct message.",
  wrongCode: "That code is not good: it may be mistyped, used or expired. Ask for a new one.",
  wait: "Those were too many wrong codes. Please wait 10 minutes.",
  /** What a new account is told first. */
  welcome: (how: LetIn, workspace: string, role: string) => {
    switch (how) {
      case "owner":
        return `Welcome! You own the books of ${workspace}. Tell me what happened, for example: got 1200 from Acme yesterday`;
      case "linked":
        return `This account is linked: the same books of ${workspace} from here too. "whoami" shows your accounts.`;
      case "member":
        return `Welcome to ${workspace}! You are in as ${role}. "help" lists what you can do.`;
    }
  },
  invited: (role: string, code: string, until: string) =>
    `Here is an invitation as ${role}, good once until ${until}. Whoever gets it sends me this in a direct message:\njoin ${code}`,
  invitedBooks: (code: string, until: string) =>
    `Here is an invitation to keep books of their own with me, apart from yours, good once until ${until}. Whoever gets it sends me this in a direct message:\njoin ${code}`,
  linkCode: (code: string) =>
    `To use these books from another account of yours, send me this from there within 10 minutes:\nlink ${code}`,
  alreadyIn: (workspace: string, role: string) =>
    `You are already in the books of ${workspace}, as ${role}. To enter a code for others, "unlink" this account first.`,
  unlinked: (platform: string) => `This ${platform} account is no longer yours here. A new code lets it in again.`,
  unlinkedTitle: (platform: string) => `${platform} account unlinked`,
  removedTitle: (name: string) => `${name} removed`,
  lastOwner:
    "That would leave these books without an owner who can reach them, so I changed nothing. Make somebody else owner first.",
  whoami: (name: string, role: string, workspace: string) => `You are ${name}, ${role} of ${workspace}.`,
  members: (count: number) => (count === 1 ? "You are the only member." : `${count} members.`),
  membersTitle: "Members",
  whatRolesMay:
    "An owner does everything. A manager sees and writes all but settings, members and deleting clients. An employee logs hours on the projects they are assigned to, and sees no figures.",
  noSuchRole: (text: string) =>
    `There is no role "${text}", so nobody is invited yet. An owner does everything; a manager sees and writes all but settings and members; an employee logs hours on their own projects and sees no figures; "books" gives somebody books of their own. None only reads.`,
  removed: (name: string) =>
    `${name} is removed: their accounts can't reach these books any more. What they wrote stays.`,
  roleChanged: (name: string, role: string) => `${name} is now ${role}.`,
  labels: { accounts: "Accounts", role: "Role", zone: "Time zone", books: "Books", name: "Name" },
  here: "here",
  platforms: { console: "console", telegram: "Telegram", slack: "Slack", discord: "Discord" } as Readonly<
    Record<string, string>
  >,
};
