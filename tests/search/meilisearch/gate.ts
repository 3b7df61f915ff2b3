import { connect, createServer, type Socket } from "node:net";

export interface Gate {
  readonly url: string;
  /** From now on nobody gets through, and who is on the way is cut off. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Stands before a server, so that a test can take the server away and give it back without touching it. */
export async function gateBefore(target: string): Promise<Gate> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
    return socket;
  };
  const server = createServer((socket) => {
    const onward = keep(connect(Number(port || 80), hostname));
    keep(socket).pipe(onward).pipe(socket);
    socket.on("close", () => onward.destroy());
    onward.on("close", () => socket.destroy());
  });
  const listen = (at: number) => new Promise<void>((ready) => server.listen(at, "127.0.0.1", ready));
  await listen(0);
  const address = server.address();
  const own = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${own}`,
    shut: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
    open: () => listen(own),
  };
}
