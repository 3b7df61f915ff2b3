import type { DetailedHTMLProps, HTMLAttributes } from "react";

type Element<Attributes> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Attributes;

/** The custom elements that put today's date and the person's place into static pages. */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "next-session": Element<{ sessions: string }>;
      "next-dates": Element<{ sessions: string; heading: string; ended: string }>;
      "checked-ago": Element<{ on: string; words: string; stale: string }>;
      "miles-away": Element<{ lat: number; lng: number; words: string; singular: string }>;
    }
  }
}
