import * as z from "zod/mini";
import { vocabularies } from "../vocabulary/vocabularies.ts";

/** Ids are words: "stuck-indoors". A concept that is also an option of the vocabulary carries the option's id. */
export const conceptIdSchema = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/));
export type ConceptId = string;

const options: ReadonlySet<string> = new Set(
  Object.entries(vocabularies).flatMap(([group, terms]) => Object.keys(terms).map((id) => `${group}:${id}`)),
);

/** An option of the vocabulary as `group:id`: "activities:befriending", "access:step-free". */
export const optionSchema = z.string().check(z.refine((text) => options.has(text), "is no option of the vocabulary"));

const saying = z.string().check(z.minLength(2), z.maxLength(120), z.regex(/^\S.*\S$/s, "begins or ends with a space"));

/**
 * A thing people look for, in the words of those who look and of those who offer it. What follows is read from
 * `concepts/*.json`, which anybody can edit.
 */
export const conceptSchema = z.strictObject({
  /** As the person sees it, to say what was understood: "Also showing: bereavement support". */
  label: z.strictObject({ en: saying, cy: saying }),
  /** It says how, when or for how much something is ("step-free", "evening", "free"), not what it is. */
  manner: z.optional(z.boolean()),
  /** Found with a trade, a clinic or an office rather than with a group ("dentist"): nothing near it serves who asks for it. */
  alone: z.optional(z.boolean()),
  /**
   * It asks more of somebody than to come ("auditions", "volunteers wanted"), and keeps away whoever seeks none of these: to
   * them its listings are shown later.
   */
  deters: z.optional(z.array(conceptIdSchema)),
  /** A group for these people is for nobody else: carers, veterans, people who have had a stroke. */
  forSome: z.optional(z.boolean()),
  /** Anybody may look for it: what is rather for some is a lesser answer, as if each of those were in `except`. */
  forAnybody: z.optional(z.boolean()),
  /** Options of which a listing has to have one to be a full answer. */
  has: z.array(optionSchema),
  /** Options that make a listing a lesser answer, which comes after the full ones. */
  helps: z.array(optionSchema),
  /** Other concepts whose listings are a lesser answer, the nearest first: it counts most. */
  also: z.array(conceptIdSchema),
  /** Other concepts, mostly narrower: what answers to those is a lesser answer. "Bereavement": the loss of a baby. */
  except: z.optional(z.array(conceptIdSchema)),
  /** Words in a listing's own text that make it a full answer: "grief", "memory café". Any ending will do. */
  tells: z.array(saying),
  /** Words in a listing's text that make it a lesser answer. */
  hints: z.array(saying),
  /** How people say it, in their own spelling and grammar. */
  phrases: z.strictObject({ en: z.array(saying), cy: z.array(saying) }),
});
export type Concept = z.infer<typeof conceptSchema>;

export const conceptFileSchema = z.record(conceptIdSchema, conceptSchema);
