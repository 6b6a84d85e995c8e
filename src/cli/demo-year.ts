import { addDays, type Day, weekdayOf } from "../time/day.ts";

/** Something the studio's owner says on a day of the demo's year; `{n}` in it stands for the number of a named invoice. */
export interface DemoLine {
  readonly on: Day;
  readonly time: string;
  readonly say: string;
  /** The name under which the invoice that this makes is called again. */
  readonly makes?: string;
}

/** Numbers that look thrown and are the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface DemoClient {
  readonly name: string;
  readonly person: string;
  readonly email: string;
  readonly source: string;
  /** The week of the year in which they come. */
  readonly week: number;
  readonly project: string;
  readonly value: number;
  readonly weeks: number;
  /** What they pay each month besides, and how many days late. */
  readonly retainer: number;
  readonly late: number;
}

const clients: readonly DemoClient[] = [
  {
    name: "Northwind Books",
    person: "Mara Lind",
    email: "mara@northwind.example",
    source: "referral",
    week: 0,
    project: "Shop relaunch",
    value: 7_800,
    weeks: 14,
    retainer: 650,
    late: 3,
  },
  {
    name: "Larkspur Dental",
    person: "Owen Hale",
    email: "owen@larkspur.example",
    source: "Google",
    week: 3,
    project: "Clinic website",
    value: 4_200,
    weeks: 9,
    retainer: 0,
    late: 12,
  },
  {
    name: "Copper Kettle Cafe",
    person: "Ines Prado",
    email: "ines@copperkettle.example",
    source: "social media",
    week: 8,
    project: "Menu and signs",
    value: 1_850,
    weeks: 5,
    retainer: 0,
    late: 0,
  },
  {
    name: "Fieldstone Architects",
    person: "Ruth Abel",
    email: "ruth@fieldstone.example",
    source: "referral",
    week: 14,
    project: "Portfolio site",
    value: 9_400,
    weeks: 16,
    retainer: 900,
    late: 7,
  },
  {
    name: "Brightwater Yoga",
    person: "Tom Sato",
    email: "tom@brightwater.example",
    source: "website",
    week: 21,
    project: "Booking pages",
    value: 3_100,
    weeks: 7,
    retainer: 0,
    late: 18,
  },
  {
    name: "Juniper and Sons",
    person: "Amy Juniper",
    email: "amy@juniper.example",
    source: "repeat",
    week: 29,
    project: "Catalogue",
    value: 5_600,
    weeks: 10,
    retainer: 0,
    late: 5,
  },
  {
    name: "Osprey Logistics",
    person: "Dan Weiss",
    email: "dan@osprey.example",
    source: "referral",
    week: 36,
    project: "Driver app screens",
    value: 12_500,
    weeks: 18,
    retainer: 0,
    late: 9,
  },
];

const leads = [
  ["Tidewater Museum", "tidewater@example.com", 44, "negotiation"],
  ["Quill Law", "office@quill.example", 47, "lead"],
  ["Maple Street School", "head@maplestreet.example", 49, "lead"],
] as const;

const everyMonth = [
  [1, "spent 480 on rent, bank"],
  [2, "spent 29 on software at Figma, card"],
  [3, "spent 18.50 on hosting at Hetzner, card"],
  [5, "spent 42 on phone, bank"],
] as const;

const nowAndThen = [
  "spent 12.40 on lunch, cash",
  "spent 23 on a train ticket, card",
  "spent 8.90 on coffee with a client, cash",
  "spent 64 on books, card",
  "spent 31.75 on office supplies, card",
];

/** What the studio keeps beside its clients' work: week and day of the year, time, and what is said. */
const besides: readonly (readonly [number, number, string, string])[] = [
  [0, 1, "19:00", "budget software 60"],
  [0, 1, "19:01", "budget meals 80"],
  [0, 2, "19:00", "save contact: Lena Fox, bookkeeper, lena@fox.example"],
  [0, 2, "19:02", "resource checklist Quarter end: send statements; check mileage; pay estimated tax"],
  [1, 0, "19:00", "supplier Paper Mill, orders@papermill.example"],
  [1, 0, "19:02", "supply A4 paper, 20 reams, reorder 5"],
  [20, 1, "19:00", "used 16 reams of A4 paper"],
  [26, 1, "19:00", "my goal is to save 40000 this year"],
  [40, 1, "19:00", "subscription 24 for fonts every month on the 9th, card"],
  [44, 4, "09:00", "Osprey Logistics contract value is 12500"],
  [44, 4, "09:05", "tag Osprey Logistics vip"],
  [45, 1, "09:00", "task Prototype of the driver screens on Driver app screens by next friday"],
  [46, 1, "09:00", "weekly call with Osprey Logistics every tuesday 10am for 30 min, zoom"],
  [48, 2, "09:00", "deal Quill Law Website refresh 4800"],
  [50, 2, "09:00", "remind me in 3 weeks to renew the insurance"],
  [51, 4, "09:00", "meet Tidewater Museum next thursday 2pm for 1h about the exhibition site"],
];

const yearWeeks = 52;

/** A year of a design studio, up to the day before `today`, in the order it is said. */
export function demoYear(today: Day, random: () => number): DemoLine[] {
  const first = addDays(today, -7 * yearWeeks);
  const lines: DemoLine[] = [];
  const say = (on: Day, time: string, text: string, makes?: string) => {
    if (on < today) lines.push({ on, time, say: text, ...(makes ? { makes } : {}) });
  };
  const week = (number: number, day = 0) => addDays(first, 7 * number + day);
  for (const client of clients) clientYear(client, { week, say, random });
  for (const [name, email, at, stage] of leads) {
    say(week(at), "10:00", `new lead ${name}, ${email}`);
    if (stage !== "lead") say(week(at, 3), "15:00", `move ${name} to ${stage}`);
  }
  for (let day = first; day < today; day = addDays(day, 1)) {
    for (const [dayOfMonth, text] of everyMonth) if (Number(day.slice(8)) === dayOfMonth) say(day, "08:30", text);
    const weekday = weekdayOf(day);
    const text = nowAndThen[Math.floor(random() * nowAndThen.length)];
    if (text && weekday < 6 && random() < 0.22) say(day, "13:10", text);
  }
  say(week(10, 2), "17:00", "spent 1,899 on equipment at Apple, card");
  for (const [at, day, time, text] of besides) say(week(at, day), time, text);
  return lines.sort((a, b) => (a.on + a.time < b.on + b.time ? -1 : a.on + a.time > b.on + b.time ? 1 : 0));
}

interface Telling {
  readonly week: (number: number, day?: number) => Day;
  readonly say: (on: Day, time: string, text: string, makes?: string) => void;
  readonly random: () => number;
}

/** One client from the first mail to the last payment. */
function clientYear(client: DemoClient, { week, say, random }: Telling): void {
  const { name, person, email, source, project, value, weeks, retainer, late } = client;
  const begin = client.week;
  say(week(begin), "09:15", `new lead ${name}, ${email}`);
  say(week(begin), "09:20", `${name} source is ${source}`);
  say(week(begin, 1), "11:00", `called ${person} at ${name} about the ${project.toLowerCase()}`);
  say(week(begin, 3), "16:30", `move ${name} to negotiation`);
  say(week(begin, 6), "12:00", `move ${name} to client`);
  say(week(begin, 7), "10:00", `new project ${project} for ${name}, ${value}, ${weeks * 6} hours`);
  say(week(begin, 7), "10:05", `move ${project} to in progress`);
  for (let done = 0; done < weeks; done++) {
    const hours = 3 + Math.floor(random() * 7) / 2;
    say(week(begin + 1 + done, 1), "18:00", `${hours}h on ${project}`);
    if (random() < 0.6) say(week(begin + 1 + done, 3), "18:10", `${2 + Math.floor(random() * 4)}h on ${project}`);
  }
  const half = value / 2;
  const invoice = (key: string, weekNumber: number, text: string, paysAfterDays: number) => {
    say(week(weekNumber, 4), "16:00", text, key);
    say(week(weekNumber, 4), "16:05", `mark {${key}} sent`);
    if (paysAfterDays >= 0) say(addDays(week(weekNumber, 4), paysAfterDays), "09:40", `{${key}} paid, bank`);
  };
  invoice(
    `${name} 1`,
    begin + 2,
    `invoice ${name} ${half} for the ${project.toLowerCase()}, first half, net 14`,
    14 + late,
  );
  invoice(
    `${name} 2`,
    begin + weeks + 1,
    `invoice ${name} ${half} for the ${project.toLowerCase()}, second half, net 14`,
    late > 15 ? -1 : 14 + late,
  );
  say(week(begin + weeks + 1, 4), "17:00", `move ${project} to completed`);
  say(week(begin + weeks + 1, 4), "17:01", random() < 0.5 ? "4" : "5");
  for (let month = 1; retainer > 0 && begin + weeks + 4 * month < yearWeeks; month++)
    invoice(
      `${name} r${month}`,
      begin + weeks + 4 * month,
      `invoice ${name} ${retainer} for care and updates, net 14`,
      10 + late,
    );
}
