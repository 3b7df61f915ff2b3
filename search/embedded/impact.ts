import { fieldWeights, type TextField } from "../texts.ts";

/** BM25 with the usual constants: how soon saying it again adds nothing, how much long texts are held back, and a floor. */
const saturation = 1.2;
const lengthMatters = 0.7;
const floor = 0.5;

/** How much a word says of a listing by standing in a field so often, beside how long such fields usually are. */
export const impactOf = (field: TextField, times: number, length: number, usualLength: number): number => {
  const held = saturation * (1 - lengthMatters + lengthMatters * (length / usualLength));
  return fieldWeights[field] * (floor + (times * (saturation + 1)) / (times + held));
};

/** Once in a title of usual length. */
const full = fieldWeights.title * (floor + 1);

/** Impacts are kept in few steps, fine for small ones and coarse for large ones: nobody sees the difference, and they pack well. */
const steps = 15;

export const toStep = (impact: number): number =>
  Math.max(1, Math.round(Math.sqrt(Math.min(1, impact / full)) * steps));

/** How well a word says what a listing is, from 0 to 1: in its title 1. */
export const fromStep = (step: number): number => (step / steps) ** 2;
