import { describe, expect, test } from "vitest";
import { environment } from "../../cms/environment.ts";
import { ownHost } from "../../server/ownHost.ts";

const local = environment({});
const deployed = environment({ PUBLIC_URL: "https://directory.example.org" });

describe("the admin answers under its own name", () => {
  test.each([
    ["localhost:3000", "ours"],
    ["127.0.0.1:3000", "elsewhere"],
    ["evil.example", "strange"],
    ["localhost.evil.example:3000", "strange"],
  ])("on one's own machine, %s is %s", (host, kind) => {
    expect(ownHost(local, host, "/admin").kind).toBe(kind);
  });

  test.each([
    ["directory.example.org", "ours"],
    // A proxy on the same machine.
    ["127.0.0.1:3000", "ours"],
    ["evil.example", "strange"],
  ])("behind its public address, %s is %s", (host, kind) => {
    expect(ownHost(deployed, host, "/admin").kind).toBe(kind);
  });

  test("whoever comes by another name of this machine is sent to the right one", () => {
    expect(ownHost(local, "127.0.0.1:3000", "/admin/login")).toEqual({
      kind: "elsewhere",
      url: "http://localhost:3000/admin/login",
    });
  });
});
