import { handleEndpoints, type Payload } from "payload";

interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into by the assertions of tests
  readonly body: any;
}

export type Ask = (method: string, path: string, body?: object | FormData) => Promise<Answer>;

/** Payload's own REST handlers, without a port: as somebody, or as nobody. */
export function rest(payload: Payload, token?: string): Ask {
  return async (method, path, body) => {
    // Encoded before it is sent: a body that is still being made cannot be refused halfway.
    const form = body instanceof FormData ? new Response(body) : undefined;
    const type = form?.headers.get("Content-Type") ?? (body && "application/json");
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: { ...(token && { Authorization: `JWT ${token}` }), ...(type && { "Content-Type": type }) },
      body: form ? await form.arrayBuffer() : body && JSON.stringify(body),
    });
    const response = await handleEndpoints({ config: payload.config, request });
    const text = await response.text();
    return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text };
  };
}

/** A token as the login form gets it. */
export async function logIn(payload: Payload, email: string, password: string): Promise<string> {
  const { token } = await payload.login({ collection: "users", data: { email, password } });
  if (!token) throw new Error(`${email} got no token.`);
  return token;
}
