import { describe, expect, test } from "vitest";
import { sortOf } from "../../../site/offline/sorts.ts";

describe("what the service worker answers for", () => {
  test.for(["/", "/search/", "/cy/search/", "/listings/tuesday-growers-a2b3c4d5/", "/administration/"])(
    "a visit to %s is a page",
    (path) => {
      expect(sortOf(path, true)).toBe("page");
    },
  );

  test.for([
    "/admin",
    "/admin/collections/listings",
    "/api/users/me",
    "/internal/publish",
    "/healthz",
    "/preview/",
    "/cy/preview/",
    "/_next/static/a.js",
  ])("never for %s", (path) => {
    expect(sortOf(path, true)).toBeUndefined();
    expect(sortOf(path, false)).toBeUndefined();
  });

  test.for([
    ["/search/manifest.json", "release"],
    ["/withdrawn.json", "withdrawn"],
    ["/search/index.0123456789abcdef.bin", "part"],
    ["/search/cards.0123456789abcdef.json", "part"],
    ["/geo/units/M33.json", undefined],
    ["/search/server.json", undefined],
    ["/photos/garden.webp", undefined],
    ["/listings/tuesday-growers-a2b3c4d5/calendar.ics", undefined],
  ] as const)("what a page asks of %s is dealt with as “%s”", ([path, sort]) => {
    expect(sortOf(path, false)).toBe(sort);
  });
});
