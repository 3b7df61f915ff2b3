import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";

/** Hands requests on to another server on this machine. */
export function passOn(port: number) {
  return (from: IncomingMessage, to: ServerResponse): void => {
    const { method, url, headers } = from;
    const onward = request({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on("error", () =>
      to.headersSent ? to.destroy() : to.writeHead(502).end("The site's server is not up yet. Reload in a moment.\n"),
    );
    from.pipe(onward);
  };
}

/** Hands a web socket on, with the request that asked for it. */
export function passOnSocket(port: number) {
  return ({ method, url, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const onward = connect(port, "127.0.0.1", () => {
      const lines = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1]}`] : []));
      onward.write(`${method} ${url} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  };
}
