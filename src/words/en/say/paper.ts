/** The invoice as it is printed, and what a business puts on it. */
export const paper = {
  heading: "Invoice",
  title: (number: string, business: string) => `Invoice ${number}, ${business}`,
  from: "From",
  to: "Bill to",
  issued: "Date",
  due: "Due",
  project: "Project",
  taxOn: (name: string, rate: string, base: string) => `${name} ${rate} on ${base}`,
  paid: "Paid",
  left: "Amount due",
  credit: "Overpaid",
  pay: "How to pay",
  taxNumber: (number: string) => `Tax no. ${number}`,
  stamps: { draft: "Draft", void: "Void", paid: "Paid" },
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  shown: (number: string, client: string) => `${number} for ${client}, ready to forward.`,
  button: "PDF",
  /** What is still missing on every invoice: the examples that add it. */
  missing: {
    name: "To have your name on it: settings name Studio North",
    address: "To have your address on it: settings address 12 Mill Road, Leeds LS1 4AB",
    pay: "To have on it how you are paid: settings payment details IBAN GB33 BUKB 2020 1555 5555 55",
  },
  foreign: "Some letters on it are of a script I can't print, and are left blank.",
  labels: { address: "Your address", taxNumber: "Your tax number", paymentDetails: "Payment details" },
  tooLong: (label: string, most: number) => `${label} takes up to ${most} characters.`,
};
