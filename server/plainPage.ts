const pages = {
  en: {
    preparing: ["This directory is being prepared", "The first pages are on their way. Look again in a minute."],
    gone: [
      "This is no longer here",
      "The group or service asked to be taken out, or has stopped. Others may suit you.",
    ],
    notFound: ["This page isn't here", "It may have moved, or the address may have a slip in it."],
    busy: ["Something went wrong on our side", "Nothing you did. Try again in a minute."],
    home: "Find something near you",
  },
  cy: {
    preparing: [
      "Mae'r cyfeiriadur hwn yn cael ei baratoi",
      "Mae'r tudalennau cyntaf ar eu ffordd. Edrychwch eto mewn munud.",
    ],
    gone: [
      "Nid yw hwn yma mwyach",
      "Gofynnodd y grŵp neu'r gwasanaeth am gael ei dynnu, neu mae wedi dod i ben. Efallai y bydd eraill yn addas i chi.",
    ],
    notFound: ["Nid yw'r dudalen hon yma", "Efallai ei bod wedi symud, neu fod gwall yn y cyfeiriad."],
    busy: ["Aeth rhywbeth o'i le ar ein hochr ni", "Dim byd a wnaethoch chi. Rhowch gynnig arall arni mewn munud."],
    home: "Dewch o hyd i rywbeth yn agos atoch chi",
  },
} as const;

export type PlainPage = Exclude<keyof typeof pages.en, "home">;

/** A page for when the site has none of its own to show. It may use no style: the policy allows only the site's own files. */
export function plainPage(page: PlainPage, language: "en" | "cy" = "en"): string {
  const words = pages[language];
  const [title, sentence] = words[page];
  const home = language === "cy" ? "/cy/" : "/";
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
${page === "preparing" ? "" : `<p><a href="${home}">${words.home}</a></p>`}
</main>
</html>
`;
}
