import * as z from "zod/mini";

/** How something that was understood is named where it is undone: "concepts:bereavement-support", "days:fri", "age:15". */
export const undoneName = z.string().check(z.maxLength(60), z.regex(/^[A-Za-z]+:[A-Za-z0-9-]+$/));
