/** Where a project stands (SPEC 4), in the order of its board. */
export const projectStatuses = ["not_started", "in_progress", "on_hold", "completed", "cancelled"] as const;

export type ProjectStatus = (typeof projectStatuses)[number];

/** Statuses of projects that are still to be worked on. */
export const openStatuses: readonly ProjectStatus[] = ["not_started", "in_progress", "on_hold"];

/** Where a service stands (SPEC 4). */
export const serviceStatuses = ["not_started", "in_progress", "completed"] as const;

export type ServiceStatus = (typeof serviceStatuses)[number];

/** How pressing a project is (SPEC 4), the most pressing last. */
export const priorities = ["low", "medium", "high"] as const;

export type Priority = (typeof priorities)[number];
