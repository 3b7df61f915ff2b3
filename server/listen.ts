import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A sentence for whoever starts the server, not a fault in it. */
export class CannotStart extends Error {}

/** Listens, and resolves to the port (another than asked for where that was 0). */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new CannotStart(sentence(error, host, port))));
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Throws in a sentence where the port cannot be had: better now than after a minute of building. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is already taken, perhaps by Alongside itself. Stop what uses it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") return `This user may not open port ${port}. Choose one above 1023: PORT=3000 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `This machine has no address ${host}. Set HOST to one it has; 127.0.0.1 is for this machine alone, 0.0.0.0 for every network it is on.`;
  }
  return `Port ${port} on ${host} cannot be opened: ${message}`;
}
