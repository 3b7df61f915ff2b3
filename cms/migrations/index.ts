import * as migration_20261121_102010_first from "./20261121_102010_first.ts";

export const migrations = [
  {
    up: migration_20261121_102010_first.up,
    down: migration_20261121_102010_first.down,
    name: "20261121_102010_first",
  },
];
