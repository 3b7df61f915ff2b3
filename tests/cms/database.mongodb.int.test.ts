import { test } from "vitest";
import { databaseContract } from "./database.contract.ts";

const url = process.env.TEST_MONGODB_URL;

/** A database of its own on that server, so that the suite can run again. */
const emptyDatabase = (server: string): string => {
  const address = new URL(server);
  address.pathname = `/alongside-${Date.now().toString(36)}`;
  return address.href;
};

if (url) databaseContract(emptyDatabase(url));
else test.skip("the database suite on MongoDB: set TEST_MONGODB_URL to the address of a server (mongodb://…)");
