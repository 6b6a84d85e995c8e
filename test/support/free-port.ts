import { createServer } from "node:net";

/** Below what systems give away by themselves (32768 on Linux), so that nobody who asks for any port is given it meanwhile. */
const from = 12_000;
const to = 32_000;

/** A port that is free, and stays so while a process that listens there is stopped and started again. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = from + Math.floor(Math.random() * (to - from));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
