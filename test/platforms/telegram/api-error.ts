const prefixes: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  429: "Too Many Requests",
};

/** An answer of the Bot API that says no, with its code and, where there are any, its parameters. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: number;
  readonly parameters: { readonly retry_after?: number; readonly migrate_to_chat_id?: number } | undefined;
  constructor(code: number, description: string, parameters?: ApiError["parameters"]) {
    const prefix = prefixes[code] ?? "Internal Server Error";
    super(description === "" ? prefix : `${prefix}: ${description}`);
    this.code = code;
    this.parameters = parameters;
  }
}
