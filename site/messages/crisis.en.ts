import { relay } from "../crisis/helplines.ts";

/** The words of help that cannot wait, in English. */
export const crisisEn = {
  title: "Help right now",
  announced: "Help right now is shown above what was found.",
  free: "The national lines are free, at any hour.",
  lines: {
    emergency: { for: "Somebody may die or be hurt", action: "Ring 999" },
    nhs: { for: "Medical help that cannot wait", action: "Ring NHS 111" },
    nhsMentalHealth: { for: "NHS mental health help", action: "Ring 111, option 2" },
    samaritans: { for: "Samaritans: somebody to talk to", action: "Ring 116 123" },
    shout: { for: "Shout: if typing is easier", action: "Text SHOUT to 85258" },
    domesticAbuse: { for: "National Domestic Abuse Helpline", action: "Ring 0808 2000 247" },
    liveFearFree: { for: "Live Fear Free, in Wales", action: "Ring 0808 80 10 800" },
    childline: { for: "Childline: for anybody under 19", action: "Ring 0800 1111" },
    call: { for: "C.A.L.L. mental health line, in Wales", action: "Ring 0800 132 737" },
  },
  first: {
    suicide: "You do not have to feel this alone. Somebody is there to listen now.",
    danger: "Ring 999 now if somebody is not breathing, is badly hurt, or has taken something, even if they seem well.",
    abuse: "This is not your fault. You can talk to somebody who will believe you.",
    child: "It is not your fault, and you will not be in trouble for telling.",
  },
  silent: "If it is not safe to speak: ring 999, then press 55 when you are asked.",
  relay: `Hard to hear or speak on the phone? With Relay UK, put ${relay.prefix} before any number, or dial ${relay.emergency} for 999.`,
  leave: "Leave this page quickly",
  leaveNote: "It opens the weather. Pressing Shift three times does the same.",
  ring: (number: string) => `Ring ${number}`,
  text: (number: string) => `Text ${number}`,
  local: "Near here",
  page: {
    title: "Help right now",
    more: "More help right now",
    needs: {
      danger: "Somebody is in danger",
      suicide: "Thoughts of ending your life, or hurting yourself",
      abuse: "Somebody hurts, frightens or controls you",
      child: "You are under 19, or worried about a child",
    },
  },
};

export type CrisisMessages = typeof crisisEn;
