import * as migration_20261121_104524_first from "./20261121_104524_first.ts";
import * as migration_20261121_104602_accessible_changing_room from "./20261121_104602_accessible_changing_room.ts";
import * as migration_20261121_145027_local_help from "./20261121_145027_local_help.ts";

export const migrations = [
  {
    up: migration_20261121_104524_first.up,
    down: migration_20261121_104524_first.down,
    name: "20261121_104524_first",
  },
  {
    up: migration_20261121_104602_accessible_changing_room.up,
    down: migration_20261121_104602_accessible_changing_room.down,
    name: "20261121_104602_accessible_changing_room",
  },
  {
    up: migration_20261121_145027_local_help.up,
    down: migration_20261121_145027_local_help.down,
    name: "20261121_145027_local_help",
  },
];
