import { nameKey } from "../../name-key.ts";
import { entry, type Part } from "../fill/part.ts";
import type { Hearing } from "../hearing.ts";

/** `rename Kickoff to Launch` is said of a meeting to come where one is called so, and of a task otherwise. */
export async function renamedMeeting(part: Part, { facts }: Hearing): Promise<Part> {
  if (part.kind !== "entry" || part.intent !== "task.update" || !facts.meetings) return part;
  const { task, title, ...others } = part.slots;
  if (task === undefined || title === undefined || Object.keys(others).length > 0) return part;
  const words = nameKey(task)
    .split(" ")
    .filter((word) => word !== "the" && word !== "meeting");
  const fits = (await facts.meetings()).filter(({ name, owner = "" }) => {
    const key = nameKey(`${name} ${owner}`).split(" ");
    return words.length > 0 && words.every((word) => key.includes(word));
  });
  const [first] = fits;
  return first ? entry("meeting.update", { meeting: first.id, title }) : part;
}
