/** Imports point one way: cms → search, site → search, server → cms; search is the bottom and knows no framework. */
export default {
  forbidden: [
    {
      name: "search-is-the-bottom",
      severity: "error",
      from: { path: "^search/" },
      to: { path: "^(cms|site|server|scripts|tests)/" },
    },
    {
      name: "search-knows-no-framework",
      severity: "error",
      from: { path: "^search/" },
      to: { path: "^(node:|fs|path|process)|node_modules/(payload|@payloadcms|next|astro|react|leaflet)/" },
    },
    {
      name: "cms-knows-search-alone",
      severity: "error",
      from: { path: "^cms/" },
      to: { path: "^(site|server|scripts|tests)/" },
    },
    {
      name: "site-knows-search-alone",
      severity: "error",
      from: { path: "^site/" },
      to: { path: "^(cms|server|scripts|tests)/" },
    },
    {
      name: "server-knows-cms-and-search",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(site|scripts|tests)/" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(cms/\\.next|site/\\.astro|data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css", ".astro"] },
  },
};
