import type { ReactNode } from "react";

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** One question a person has, and its answer. */
export const Section = ({ id, heading, children }: SectionProps) => (
  <section className="part" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);
