import { advice } from "./activities/advice.ts";
import { arts } from "./activities/arts.ts";
import { company } from "./activities/company.ts";
import { learning } from "./activities/learning.ts";
import { outdoors } from "./activities/outdoors.ts";
import { physical } from "./activities/physical.ts";
import { support } from "./activities/support.ts";
import type { ActivityTerm } from "./activityTerm.ts";
import type { Vocabulary } from "./term.ts";

/** What people do there. Each activity belongs to one or more kinds; its first kind is the one it is shown under. */
export const activityIds = [
  // physical
  "walking",
  "running",
  "cycling",
  "swimming",
  "gym-and-fitness",
  "chair-exercise",
  "strength-and-balance",
  "dance",
  "yoga",
  "tai-chi",
  "football",
  "walking-football",
  "bowls",
  "racket-sports",
  "martial-arts",
  "other-sports",
  "sports-hall",
  // arts
  "singing",
  "making-music",
  "art",
  "crafts",
  "knitting-and-sewing",
  "drama",
  "creative-writing",
  "photography",
  "film",
  "outings",
  // learning
  "library",
  "reading-group",
  "digital-skills",
  "english-classes",
  "languages",
  "cooking",
  "local-history",
  "adult-learning",
  // company
  "befriending",
  "coffee-morning",
  "lunch-club",
  "men-in-sheds",
  "games",
  "social-group",
  "youth-club",
  "womens-group",
  "dads-group",
  "parents-and-babies",
  "lgbt-group",
  "faith-community",
  // support
  "carers-support",
  "bereavement-support",
  "mental-health-support",
  "memory-cafe",
  "long-term-conditions",
  "recovery-support",
  "sight-loss-support",
  "hearing-loss-support",
  "learning-disability-group",
  "veterans-group",
  "migrant-support",
  "domestic-abuse-support",
  // advice
  "food-bank",
  "warm-space",
  "benefits-and-debt-advice",
  "housing-advice",
  "employment-advice",
  "energy-advice",
  "help-at-home",
  "community-transport",
  "helpline",
  "family-hub",
  "health-check",
  // outdoors
  "gardening",
  "allotment",
  "conservation",
  "wildlife",
  "animals",
  "fishing",
  "water-activities",
  "volunteering",
  "repair-cafe",
] as const;
export type ActivityId = (typeof activityIds)[number];

export const activities: Vocabulary<ActivityId, ActivityTerm> = {
  ...physical,
  ...arts,
  ...learning,
  ...company,
  ...support,
  ...advice,
  ...outdoors,
};
