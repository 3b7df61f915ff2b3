import * as z from "zod/mini";
import { areaSchema } from "../record.ts";
import { packedPattern } from "./numbers.ts";

/** Numbers packed as text. */
export const packedNumbers = z.string().check(z.regex(packedPattern, "numbers packed as text"));

/** The GSS code of a council area. */
export const areaCode = areaSchema.shape.code;
