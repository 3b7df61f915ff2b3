import type { ReindexReport } from "../cms/publish/searchServer/reindexReport.ts";

interface Told {
  readonly sentences: readonly string[];
  /** The index is not true, or could not be made so. */
  readonly wrong: boolean;
}

/** What a check or a repair of the search server's index came to. */
export function reindexWords(report: ReindexReport): Told {
  if (report.kind === "none")
    return { sentences: ["No search server is set (MEILI_URL): visitors search on their own device."], wrong: false };
  if (report.kind === "failed") return { sentences: [report.sentence], wrong: true };
  return report.kind === "checked" ? checked(report) : repaired(report);
}

const listings = (count: number): string => (count === 1 ? "1 listing" : `${count} listings`);

function checked({ drift, refused, onTheirWay }: Extract<ReindexReport, { kind: "checked" }>): Told {
  const { empty, settings, missing, changed, surplus } = drift;
  const wrong = [
    ...(empty ? ["There is no index yet."] : []),
    ...(settings.length > 0 ? [`Its settings are not ours: ${settings.join(", ")}.`] : []),
    ...(missing.length > 0 ? [`Missing: ${named(missing)}.`] : []),
    ...(changed.length > 0 ? [`Not as it should be: ${named(changed)}.`] : []),
    ...(surplus.length > 0 ? [`Should not be there: ${named(surplus)}.`] : []),
  ];
  if (wrong.length === 0)
    return { sentences: ["The search server has what it should.", ...sayRefused(refused)], wrong: false };
  const soon = onTheirWay > 0 ? [`Changes that are not live yet, which may be why: ${onTheirWay}.`] : [];
  return { sentences: [...wrong, ...soon, ...sayRefused(refused), "Put it right with: npm run reindex"], wrong: true };
}

const repaired = ({
  sent,
  removed,
  unchanged,
  rebuilt,
  refused,
}: Extract<ReindexReport, { kind: "repaired" }>): Told => ({
  sentences: [
    `${rebuilt ? "Made anew" : "True again"}: ${listings(sent)} sent, ${removed} taken out, ${unchanged} as they were.`,
    ...sayRefused(refused),
  ],
  wrong: false,
});

const named = (ids: readonly string[]): string =>
  `${listings(ids.length)} (${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""})`;

const sayRefused = (refused: readonly { title: string; reason: string }[]): string[] =>
  refused.map(({ title, reason }) => `Refused by the search server: ${title}. ${reason}`);
