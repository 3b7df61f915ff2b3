import type { Server } from "node:http";

/** How long answers that are under way may take to end. */
const patience = 10_000;

/** Ends the process on SIGTERM and SIGINT: answers under way end first, then `close` puts everything away. */
export function stopOnSignal(server: Server, close: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    const impatient = setTimeout(() => server.closeAllConnections(), patience);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    clearTimeout(impatient);
    await close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.on(signal, () => {
      stop().catch((error: unknown) => {
        console.error(error);
        process.exit(1);
      });
    });
  }
}
