import type { Option } from "payload";
import { languageNames } from "../../../search/vocabulary/languages.ts";

export const languageOptions: Option[] = Object.entries(languageNames).map(([value, { en }]) => ({ value, label: en }));
