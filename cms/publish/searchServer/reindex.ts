import type { Payload } from "payload";
import { checkListings } from "../../../search/meilisearch/check.ts";
import { searchedListings } from "../../../search/searchedListings.ts";
import { environment } from "../../environment.ts";
import { publishingTurn } from "../lock.ts";
import { publish } from "../publish.ts";
import { publishStatus } from "../publishStatus.ts";
import { takeSnapshot } from "../snapshot.ts";
import { documentsMadeBy, openSearchServer } from "./fillSearchServer.ts";
import { recordFailure } from "./recordFailure.ts";
import type { ReindexReport, ReindexRequest } from "./reindexReport.ts";
import { readState } from "./searchServerState.ts";

/** Finds in what the search server's index is not true; unless only that is asked, makes it true. */
export async function reindex(payload: Payload, { check, anew }: ReindexRequest): Promise<ReindexReport> {
  if (!environment().searchServer) return { kind: "none" };
  if (!check) return repair(payload, anew);
  const turn = await publishingTurn(environment().dataDir);
  return checkIndex(payload).finally(() => turn.release());
}

async function repair(payload: Payload, anew: boolean): Promise<ReindexReport> {
  const outcome = await publish(payload, { thorough: true, anew });
  if (outcome.kind === "failed")
    return { kind: "failed", sentence: `The site could not be built: ${outcome.sentence}` };
  return outcome.searchServer
    ? { kind: "repaired", ...outcome.searchServer, refused: [...outcome.searchServer.refused] }
    : failed();
}

async function checkIndex(payload: Payload): Promise<ReindexReport> {
  const { dataDir, searchServer } = environment();
  if (!searchServer) return { kind: "none" };
  const { snapshot } = await takeSnapshot(payload);
  const drift = await recordFailure(payload, dataDir, searchServer, async () => {
    const { connection } = await openSearchServer(searchServer);
    return checkListings(connection, searchedListings(snapshot), { by: documentsMadeBy });
  });
  if (!drift) return failed();
  const known = readState(dataDir, searchServer).refused;
  const missing = drift.missing.filter((id) => !known.some(({ publicId }) => publicId === id));
  const { settings, changed, surplus, empty } = drift;
  const { changes: onTheirWay } = await publishStatus(payload);
  return {
    kind: "checked",
    drift: { empty, settings: [...settings], missing, changed: [...changed], surplus: [...surplus] },
    refused: known,
    onTheirWay,
  };
}

function failed(): ReindexReport {
  const { dataDir, searchServer } = environment();
  const failure = searchServer && readState(dataDir, searchServer).failure;
  return { kind: "failed", sentence: `Search server: ${failure?.sentence ?? "not answering"}` };
}
