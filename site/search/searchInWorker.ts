import type { SearchServer } from "../../search/meilisearch/serverFile.ts";
import type { SaidPlace } from "../../search/places/saidPlace.ts";
import type { SearchQuery } from "../../search/query.ts";
import type { GroupSuggestion, Suggestion } from "../../search/suggest/suggestion.ts";
import type { SearchAnswer } from "./answer.ts";
import type { Loosening } from "./loosen/loosening.ts";
import type { FromWorker, ToWorker, Typed, Unsatisfied } from "./workerMessages.ts";

interface Heard {
  /** The worker has to answer itself and has no index. */
  readonly onIndexNeeded: () => void;
  readonly onServerBack: () => void;
}

export interface SearchWorker {
  /** Nothing is answered after that. */
  end(): void;
  use(index: ArrayBuffer): void;
  giveUpIndex(): void;
  usePhrasebook(phrasebook: ArrayBuffer): void;
  giveUpPhrasebook(): void;
  withdraw(publicIds: readonly string[]): void;
  ask(server: SearchServer): void;
  search(query: SearchQuery): Promise<SearchAnswer>;
  loosen(unsatisfied: Unsatisfied): Promise<readonly Loosening[]>;
  suggestGroups(groups: readonly GroupSuggestion[]): void;
  suggest(typed: Typed): Promise<readonly Suggestion[]>;
  hearPlace(typed: Typed): Promise<SaidPlace>;
}

interface Waiting {
  readonly resolve: (message: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

/** The search engines in a worker of their own, which starts at once. */
export function searchInWorker({ onIndexNeeded, onServerBack }: Heard): SearchWorker {
  const worker = new Worker(new URL("./searchWorker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let last = 0;
  const tell = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer);

  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === "needs-index") return onIndexNeeded();
    if (data.type === "server-is-back") return onServerBack();
    waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", () => {
    failure = new Error("The search could not start.");
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  });

  const ask = (messageWith: (id: number) => ToWorker): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      last += 1;
      waiting.set(last, { resolve, reject });
      tell(messageWith(last));
    });
  const failed = (message: FromWorker) => new Error(message.type === "failed" ? message.message : message.type);

  return {
    end: () => worker.terminate(),
    use: (index) => tell({ type: "index", index }, [index]),
    giveUpIndex: () => tell({ type: "no-index" }),
    usePhrasebook: (phrasebook) => tell({ type: "phrasebook", phrasebook }, [phrasebook]),
    giveUpPhrasebook: () => tell({ type: "no-phrasebook" }),
    withdraw: (publicIds) => tell({ type: "withdrawn", publicIds }),
    ask: (server) => tell({ type: "server", server }),
    async search(query) {
      const message = await ask((id) => ({ type: "search", id, query }));
      if (message.type !== "answer") throw failed(message);
      return message.answer;
    },
    async loosen(unsatisfied) {
      const message = await ask((id) => ({ type: "loosen", id, ...unsatisfied }));
      if (message.type !== "loosenings") throw failed(message);
      return message.loosenings;
    },
    suggestGroups: (groups) => tell({ type: "groups", groups }),
    async suggest(typed) {
      const message = await ask((id) => ({ type: "suggest", id, ...typed }));
      if (message.type !== "suggestions") throw failed(message);
      return message.suggestions;
    },
    async hearPlace(typed) {
      const message = await ask((id) => ({ type: "hear-place", id, ...typed }));
      if (message.type !== "place") throw failed(message);
      return message.said;
    },
  };
}
