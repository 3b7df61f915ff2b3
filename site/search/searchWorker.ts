import "./withoutEval.ts";
import type { SearchQuery } from "../../search/query.ts";
import { answering } from "./worker/answering.ts";
import { deviceEngine } from "./worker/deviceEngine.ts";
import { phrasebookInUse } from "./worker/phrasebook.ts";
import { suggestingLater } from "./worker/suggestingLater.ts";
import type { FromWorker, ToWorker, Typed } from "./workerMessages.ts";

/** Searching, off the page's own thread so that typing never waits for it. */
const tell = (message: FromWorker): void => self.postMessage(message);
const device = deviceEngine(() => tell({ type: "needs-index" }));
const searches = answering(device, () => tell({ type: "server-is-back" }));
const suggestions = suggestingLater(device);
const phrasebook = phrasebookInUse();
let newest = 0;
let newestTyped = 0;

self.addEventListener("online", searches.lookAgain);
self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "index") device.use(new Uint8Array(data.index));
  else if (data.type === "no-index") device.fail();
  else if (data.type === "phrasebook") phrasebook.use(new Uint8Array(data.phrasebook));
  else if (data.type === "no-phrasebook") phrasebook.fail();
  else if (data.type === "server") searches.ask(data.server);
  else if (data.type === "withdrawn") {
    device.withdraw(data.publicIds);
    searches.withdraw(data.publicIds);
    suggestions.withdraw(data.publicIds);
  } else if (data.type === "groups") suggestions.use(data.groups);
  else void answer(data);
});

async function answer(message: Extract<ToWorker, { id: number }>): Promise<void> {
  const { id, query } = message;
  if (message.type === "search" || message.type === "loosen") newest = id;
  if (message.type === "suggest") newestTyped = id;
  try {
    // Without words there is nothing to understand.
    if (query.text.trim() !== "") await phrasebook.ready();
    if (message.type === "search") tell({ type: "answer", id, answer: await searches.answer(query) });
    else if (message.type === "suggest") {
      tell({ type: "suggestions", id, suggestions: await suggestions.suggest(message, () => id === newestTyped) });
    } else if (message.type === "hear-place") tell({ type: "place", id, said: await suggestions.hearPlace(message) });
    else {
      const { loosen } = await import("./loosen/loosen.ts");
      const show = (other: SearchQuery) => searches.count(other, message.isCut);
      const place = await placeIn(message);
      tell({ type: "loosenings", id, loosenings: await loosen(query, message.total, countWhile(id), show, place) });
    }
  } catch (error) {
    tell({ type: "failed", id, message: String(error) });
  }
  // What comes next are words, as likely as not.
  setTimeout(phrasebook.ready);
}

/** What the words call a place, which is no word to be put right. Without the list of places, nothing. */
async function placeIn(typed: Typed): Promise<string> {
  const said = await suggestions.hearPlace(typed).catch(() => undefined);
  return said && said.kind !== "none" ? said.name : "";
}

/** Counts results one search at a time, so that what somebody types meanwhile comes first and makes it stop. */
const countWhile =
  (id: number) =>
  async (query: SearchQuery): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve));
    if (id !== newest) throw new Error("Something else is searched for by now.");
    return (await device.search(query)).total;
  };
