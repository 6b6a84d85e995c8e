/** Contacts, resources, suppliers and supplies. */
export const library = {
  gone: "That is no longer there.",
  badQuantity: (text: string) => `I can't read "${text}" as a number. Try 3, 2.5 kg or 1,200.`,
  name: "Name",
  designation: "What",
  client: "Client",
  company: "Company",
  category: "Category",
  email: "Email",
  phone: "Phone",
  address: "Address",
  notes: "Notes",
  reach: "Reach",
  contacts: "Contacts",
  whatName: "What is the name?",
  added: (name: string) => `Added ${name} to your contacts.`,
  addedTitle: (name: string) => `contact ${name}`,
  changed: (name: string) => `Changed ${name}.`,
  changedTitle: (name: string) => `change of ${name}`,
  same: (name: string) => `${name} says so already.`,
  deleted: (name: string) => `Deleted ${name}. Undo brings it back.`,
  deletedTitle: (name: string) => `deletion of ${name}`,
  sureToDelete: (name: string) => `Delete ${name} from your contacts?`,
  deleteButton: (name: string) => `Delete ${name}`,
  spokenWith: (name: string) =>
    `${name} has interactions, reminders or meetings, which would be lost, so I did not delete the contact.`,
  sameContact: (name: string) => `${name} is among your contacts already. Is that the same person?`,
  contactShown: (name: string, reach: string | null) => (reach ? `${name}: ${reach}` : `${name}.`),
  noContacts: (category: string | null) =>
    category
      ? `There are no contacts in ${category}.`
      : "There are no contacts yet. For example: save contact: Lena Fox, bookkeeper, lena@fox.example",
  contactCount: (shown: number, count: number, category: string | null) =>
    `${shown < count ? `The first ${shown} of ${count}` : count} contact${count === 1 ? "" : "s"}${category ? ` in ${category}` : ""}.`,
  buttons: {
    show: (name: string) => `Show ${name}`,
    anyway: "Add anyway",
  },
  examples: { contacts: "contact list" },
};
