import { z } from "zod";

/** How something that was understood is named where it is undone: "concepts:bereavement-support", "days:fri". */
export const undoneName = z
  .string()
  .max(60)
  .regex(/^[A-Za-z]+:[A-Za-z-]+$/);
