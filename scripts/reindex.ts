import { parseArgs } from "node:util";
import { runIn } from "../cms/environment.ts";
import { reindexWords } from "./reindexWords.ts";

const usage = `npm run reindex [-- --check | --anew]

Makes the search server's index true again: finds what is missing, has changed or should not be there, and puts that right.
Safe at any time: where the server is running it does the work, and whoever searches meanwhile is answered.

  --check   only says in what the index is not true, and ends with 1 where it is not
  --anew    makes the whole index anew beside the old one and swaps them
  --help    show this`;

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    anew: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(usage);
} else {
  try {
    const settings = runIn("production");
    const { reindexNow } = await import("../server/reindexNow.ts");
    const { sentences, wrong } = reindexWords(
      await reindexNow(settings.dataDir, { check: values.check, anew: values.anew }),
    );
    for (const sentence of sentences) (wrong ? console.error : console.log)(sentence);
    process.exitCode = wrong ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
