import { config } from "zod/v4/core";

/**
 * Our security policy forbids making code from text, and even trying is reported as an error. zod tries when its first
 * schema is made, so every script of the site that parses imports this module first.
 */
config({ jitless: true });
