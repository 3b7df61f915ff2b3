import { expect, test } from "vitest";
import { unbroken } from "../../site/crisis/unbroken.ts";

test("a number stays on one line, and only the number", () => {
  expect(unbroken("Ring 0808 80 10 800")).toBe("Ring 0808\u00a080\u00a010\u00a0800");
  expect(unbroken("Text SHOUT to 85258")).toBe("Text SHOUT to 85258");
});
