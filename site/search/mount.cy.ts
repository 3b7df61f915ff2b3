import { searchCy } from "../messages/search.cy.ts";
import { mount } from "./mount.tsx";

mount(searchCy);
