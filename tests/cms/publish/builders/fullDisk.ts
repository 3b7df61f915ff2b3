// A builder on a disk that is full: where the system has one, a real one.
import { existsSync, writeFileSync } from "node:fs";

if (!existsSync("/dev/full")) throw new Error("ENOSPC: no space left on device, write");
writeFileSync("/dev/full", "a page");
