import type { PayloadRequest } from "payload";
import { z } from "zod";
import type { Id } from "../access/person.ts";

/** MongoDB's ids are 24 hexadecimal digits, SQLite's are numbers. */
const idSchema = z.union([
  z.string().regex(/^[0-9a-f]{24}$/),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);

/** The id in the address of a request, as the database has it. */
export const documentId = (req: PayloadRequest): Id | undefined => idSchema.safeParse(req.routeParams?.id).data;
