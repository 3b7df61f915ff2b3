import { SingleBar } from "cli-progress";

interface Progress {
  at(done: number, of: number): void;
  end(): void;
}

/** How far an import is: a bar for whoever watches, a line every tenth for a log. */
export const importProgress = (): Progress => (process.stderr.isTTY ? bar() : lines());

function bar(): Progress {
  const single = new SingleBar({
    format: "  {bar} {value} of {total} · about {eta_formatted} to go",
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  return {
    at(done, of) {
      if (!single.isActive) single.start(of, done);
      single.update(done);
    },
    end: () => single.stop(),
  };
}

function lines(): Progress {
  let told = 0;
  return {
    at(done, of) {
      const tenth = Math.floor((done / of) * 10);
      if (tenth > told) console.error(`  ${done} of ${of}`);
      told = tenth;
    },
    end() {},
  };
}
