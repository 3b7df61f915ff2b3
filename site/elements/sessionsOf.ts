import type { Session } from "../../search/sessions/session.ts";

/** The sessions in an element's attribute. Our own build wrote them from a parsed listing, so they are not checked again. */
export function sessionsOf(element: HTMLElement): readonly Session[] {
  const sessions: readonly Session[] = JSON.parse(element.getAttribute("sessions") ?? "[]");
  return sessions;
}
