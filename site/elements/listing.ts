import { CheckedAgo } from "./CheckedAgo.ts";
import { MilesAway } from "./MilesAway.ts";
import { NextDates } from "./NextDates.ts";
import { NextSession } from "./NextSession.ts";
import { WithdrawnNotice } from "./WithdrawnNotice.ts";

customElements.define("next-session", NextSession);
customElements.define("next-dates", NextDates);
customElements.define("checked-ago", CheckedAgo);
customElements.define("miles-away", MilesAway);
customElements.define("withdrawn-notice", WithdrawnNotice);
