import type { Near } from "../../../search/query.ts";
import { useScreen } from "../screen.ts";
import { useNear } from "../useNear.ts";

interface NearMeProps {
  readonly onFound: (near: Near) => void;
}

/** For whoever typed "near me": where that is, is asked of the device by a press and not before. */
export function NearMe({ onFound }: NearMeProps) {
  const { form } = useScreen().messages;
  const { says, useWhereIAm } = useNear(onFound);
  return (
    <>
      <p>{says.kind === "nothing" ? form.nearMe : says.words}</p>
      <button type="button" className="quiet" onClick={useWhereIAm}>
        {form.here}
      </button>
    </>
  );
}
