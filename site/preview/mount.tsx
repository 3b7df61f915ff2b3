import "../search/withoutEval.ts";
import { createRoot } from "react-dom/client";
import { languageTags } from "../../search/vocabulary/term.ts";
import "../elements/listing.ts";
import { PreviewScreen } from "./PreviewScreen.tsx";

const root = document.getElementById("preview");
if (root) {
  const language = languageTags.find((tag) => tag === root.dataset.language) ?? "en";
  createRoot(root).render(<PreviewScreen language={language} />);
}
