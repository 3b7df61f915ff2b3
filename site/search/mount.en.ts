import { searchEn } from "../messages/search.en.ts";
import { mount } from "./mount.tsx";

mount(searchEn);
