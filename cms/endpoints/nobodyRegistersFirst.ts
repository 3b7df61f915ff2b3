import type { Endpoint } from "payload";

/** Payload lets the first visitor of an empty directory become its administrator. Here the server makes that person itself. */
export const nobodyRegistersFirst: Omit<Endpoint, "root"> = {
  path: "/first-register",
  method: "post",
  handler: () =>
    Response.json({ errors: [{ message: "The first person is made when the server starts." }] }, { status: 403 }),
};
