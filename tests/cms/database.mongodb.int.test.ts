import { test } from "vitest";
import { databaseContract } from "./database.contract.ts";

const url = process.env.TEST_MONGODB_URL;

if (url) databaseContract(url);
else test.skip("the database suite on MongoDB: set TEST_MONGODB_URL to the address of an empty database (mongodb://…)");
