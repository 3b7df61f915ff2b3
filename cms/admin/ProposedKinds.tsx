"use client";
import { useFormFields } from "@payloadcms/ui";
import { z } from "zod";
import { kindIds, kinds } from "../../search/vocabulary/kinds.ts";

const proposedSchema = z.object({ kinds: z.array(z.enum(kindIds)).min(1) });

/** For curators: what an imported organisation seems to offer, by its own words on the register. */
export function ProposedKinds() {
  const proposed = useFormFields(([fields]) => fields.proposed?.value);
  const { data } = proposedSchema.safeParse(proposed);
  if (!data) return null;
  return (
    <div className="field-type">
      <p className="field-label">Kinds it seems to offer</p>
      <p>{data.kinds.map((kind) => kinds[kind].label.en).join(", ")}</p>
      <p className="field-description">
        Guessed from its words on the register. Its draft listing waits for you to confirm them, and how to join.
      </p>
    </div>
  );
}
