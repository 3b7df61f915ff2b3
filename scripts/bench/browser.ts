import type { Browser, CDPSession, Page } from "playwright-core";
import { openBrowser, openPage } from "../../tests/browser.ts";

/** Milliseconds, on a phone profile: a quarter of this machine's speed, 1.6 Mbit/s, 150 ms away. */
export interface BrowserFigures {
  /** From going to the search page to the first painted results; median. */
  readonly firstResults: number;
  /** The same from a link with words, which take the whole directory and what words mean. */
  readonly firstResultsOfWords: number;
  /** From a key press to its painted results. */
  readonly keystroke: { readonly median: number; readonly p95: number };
  /** What comes over the network before the first results, in kilobytes. */
  readonly kilobytes: number;
}

const slowdown = 4;
const bytesPerSecond = 1_600_000 / 8;
const latency = 150;
const runs = 5;
const typed = ["walking group", "gardning", "someone to talk to", "singing", "help with bills"];

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
const rounded = (numbers: readonly number[]): number[] => numbers.map(Math.round).sort((a, b) => a - b);

/** How fast the search page of a running site is on a slow phone. */
export async function browserFigures(baseUrl: string): Promise<BrowserFigures> {
  const browser = await openBrowser();
  try {
    const loads: { first: number; bytes: number }[] = [];
    const loadsOfWords: number[] = [];
    for (let run = 0; run < runs; run++) {
      loads.push(await firstResults(browser, `${baseUrl}/search/`));
      loadsOfWords.push((await firstResults(browser, `${baseUrl}/search/#q=walking+group`)).first);
    }
    const typings: number[][] = [];
    for (let run = 0; run < runs; run++) typings.push(await keystrokes(browser, baseUrl));
    const keys = rounded(typings.flat());
    return {
      firstResults: middle(rounded(loads.map(({ first }) => first))),
      firstResultsOfWords: middle(rounded(loadsOfWords)),
      keystroke: { median: middle(keys), p95: keys[Math.floor(keys.length * 0.95)] ?? Number.NaN },
      kilobytes: Math.round((loads[0]?.bytes ?? 0) / 1024),
    };
  } finally {
    await browser.close();
  }
}

async function slowPhone(browser: Browser): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await openPage(browser, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  return { page, devtools };
}

async function firstResults(browser: Browser, address: string): Promise<{ first: number; bytes: number }> {
  const { page, devtools } = await slowPhone(browser);
  let bytes = 0;
  devtools.on("Network.dataReceived", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "commit" });
  const first = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          requestAnimationFrame(() => {
            if (document.querySelector(".result")) setTimeout(() => resolve(performance.now()));
            else look();
          });
        look();
      }),
  );
  await page.context().close();
  return { first, bytes };
}

async function keystrokes(browser: Browser, baseUrl: string): Promise<number[]> {
  const { page } = await slowPhone(browser);
  await page.goto(`${baseUrl}/search/`);
  await page.locator(".result").first().waitFor();
  const box = page.getByRole("combobox", { name: /^What would you like/ });
  const taken: number[] = [];
  for (const words of typed) {
    for (const letter of words) {
      // A blank at the end changes nothing that is shown.
      if (letter === " ") await box.press(letter);
      else taken.push(await pressed(page, () => box.press(letter)));
    }
    // Until everything is shown again, that a letter is not taken for it.
    await pressed(page, () => box.fill(""));
  }
  await page.context().close();
  return taken;
}

/** From the key's own time stamp until the frame after the count has changed. */
async function pressed(page: Page, press: () => Promise<void>): Promise<number> {
  const painted = await page.evaluateHandle(() => {
    const key = new Promise<number>((told) =>
      addEventListener("input", ({ timeStamp }) => told(timeStamp), { capture: true, once: true }),
    );
    const frame = new Promise<number>((told) => {
      const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => told(performance.now())));
      });
      const count = document.querySelector(".result-count");
      if (count) seen.observe(count, { characterData: true, childList: true, subtree: true });
    });
    return { taken: Promise.all([key, frame]).then(([from, to]) => to - from) };
  });
  await press();
  return painted.evaluate(({ taken }) => taken);
}
