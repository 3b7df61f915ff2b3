import { buildIndex } from "../../../search/embedded/build.ts";
import { createEmbeddedEngine } from "../../../search/embedded/engine.ts";
import { engineContract } from "./contract.ts";

engineContract("The embedded search", async (listings, now, without = []) =>
  createEmbeddedEngine(buildIndex(listings), { now: () => now, without }),
);
