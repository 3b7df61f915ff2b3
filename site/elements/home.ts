import { NextSession } from "./NextSession.ts";
import { SearchBox } from "./SearchBox.ts";
import { WhatsOn } from "./WhatsOn.ts";

customElements.define("search-box", SearchBox);
// First the choice of cards, then the words in those that stay.
customElements.define("whats-on", WhatsOn);
customElements.define("next-session", NextSession);
