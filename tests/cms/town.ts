import type { Payload } from "payload";
import { type Ask, logIn, rest } from "./rest.ts";

export const password = "correct horse battery staple";

const person = async (
  payload: Payload,
  name: string,
  role: "administrator" | "curator" | "editor",
  more: object = {},
) => {
  const email = `${name.toLowerCase()}@example.org`;
  const { id } = await payload.create({ collection: "users", data: { name, email, password, role, ...more } });
  const token = await logIn(payload, email, password);
  return { id, email, ask: rest(payload, token), token };
};

/** Two council areas, an organisation and a venue in each, and somebody of every role. */
export async function buildTown(payload: Payload) {
  const area = (name: string, code: string) =>
    payload.create({
      collection: "areas",
      data: {
        name,
        code,
        covered: true,
        terms: [
          { from: "2026-09-01", to: "2026-10-23" },
          { from: "2026-11-02", to: "2026-12-18" },
        ],
      },
    });
  const trafford = await area("Trafford", "E08000009");
  const salford = await area("Salford", "E08000006");
  const organisation = (name: string, areaId: number) =>
    payload.create({ collection: "organisations", data: { name, areas: [areaId], _status: "published" } });
  const shed = await organisation("Sale Shed", trafford.id);
  const choir = await organisation("Salford Singers", salford.id);
  const venue = (name: string, postcode: string, areaId: number, lat: number, lng: number, locality: string) =>
    payload.create({
      collection: "venues",
      data: {
        name,
        postcode,
        area: areaId,
        address: "12 Norris Road",
        position: { lat, lng },
        locality,
        access: { "step-free": "yes" },
        _status: "published",
      },
    });
  const hall = await venue("Sale Moor Hall", "M33 2AB", trafford.id, 53.4213, -2.3105, "Sale");
  const chapel = await venue("Ordsall Chapel", "M5 3LR", salford.id, 53.4771, -2.2772, "Ordsall");
  return {
    areas: { trafford, salford },
    organisations: { shed, choir },
    venues: { hall, chapel },
    nobody: { ask: rest(payload) as Ask },
    administrator: await person(payload, "Ada", "administrator"),
    curator: await person(payload, "Cora", "curator", { areas: [trafford.id] }),
    otherCurator: await person(payload, "Cyril", "curator", { areas: [salford.id] }),
    editor: await person(payload, "Edie", "editor", { organisations: [shed.id] }),
    otherEditor: await person(payload, "Earl", "editor", { organisations: [choir.id] }),
  };
}

export type Town = Awaited<ReturnType<typeof buildTown>>;
