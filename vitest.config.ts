import { defineConfig } from "vitest/config";

const common = { environment: "node" as const, setupFiles: ["tests/setup.ts"] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/**/*.int.test.ts", "tests/**/*.e2e.test.ts"],
        },
      },
      {
        test: {
          ...common,
          name: "int",
          include: ["tests/**/*.int.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Payload keeps one instance a process, so every file gets a process of its own.
          pool: "forks",
        },
      },
      {
        test: {
          ...common,
          name: "e2e",
          include: ["tests/**/*.e2e.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          pool: "forks",
          // A busy machine paints late; a poll ends as soon as it is right.
          expect: { poll: { timeout: 10_000 } },
          // Two cores: one browser and one server at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
