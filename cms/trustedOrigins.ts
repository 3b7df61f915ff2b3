/** Where logged-in requests may come from: the public address; on one's own machine by either of its names. */
export function trustedOrigins(publicUrl: string): string[] {
  const { origin, hostname } = new URL(publicUrl);
  if (hostname !== "localhost" && hostname !== "127.0.0.1") return [origin];
  return ["localhost", "127.0.0.1"].map((name) => origin.replace(hostname, name));
}
