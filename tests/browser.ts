import { existsSync } from "node:fs";
import packed from "@sparticuz/chromium";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A small phone, and a laptop on a desk. */
export const viewports = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 800 } } as const;

/**
 * A Chromium without a window: the one `CHROMIUM_PATH` names, on Linux the one that comes as a package, elsewhere the
 * one Playwright has installed. Whoever opens it closes it.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH;
  if (installed && !existsSync(installed)) throw new Error(`CHROMIUM_PATH names ${installed}, which is not there.`);
  if (installed) return chromium.launch({ executablePath: installed, args: quiet });
  if (process.platform !== "linux") return chromium.launch({ args: quiet });
  return chromium.launch({ executablePath: await packed.executablePath(), args: ["--headless", ...quiet] });
}

/**
 * A page of its own, with nothing remembered: on a desk, in light colours, with reduced motion and without a service worker
 * unless told otherwise.
 */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: viewports.desk,
    colorScheme: "light",
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/London",
    serviceWorkers: "block",
    ...options,
  });
  return context.newPage();
}

/** What axe finds wrong against WCAG 2.2 AA and its own best practices, one line each; nothing where all is well. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Evaluated by the debugger and not as a script of the page, so the page's own security policy stays on.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

/**
 * Listens for errors on the console (a broken security policy among them) and errors nobody caught. Call what it gives
 * at the end of a test: it throws, naming them. `expected` are those a test causes on purpose.
 */
export function failOnConsoleErrors(page: Page, expected?: RegExp): () => void {
  const errors: string[] = [];
  const note = (text: string) => {
    if (!expected?.test(text)) errors.push(text);
  };
  page.on("console", (message) => {
    if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => note(error.stack ?? error.message));
  return () => {
    if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join("\n")}`);
  };
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
