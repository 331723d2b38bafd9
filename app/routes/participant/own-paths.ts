/** Where the participant's own pages lie. */
export const OWN = {
  home: "/min-sida",
  card: "/min-sida/kort",
  questions: "/min-sida/kort/fragor",
  question: (trait: string) => `/min-sida/kort/fragor/${trait}`,
  consents: "/min-sida/samtycken",
  receipts: (id?: string) => `/min-sida/samtycken/kvitton${id ? `/${id}` : ""}`,
  receiptsFile: (id?: string) => `/min-sida/samtycken/fil${id ? `/${id}` : ""}`,
  insight: "/min-sida/insyn",
  data: "/min-sida/uppgifter",
  support: "/min-sida/stod",
  supportCase: (id: string) => `/min-sida/stod/${id}`,
  agreements: "/min-sida/avtal",
  agreement: (id: string) => `/min-sida/avtal/${id}`,
  matches: "/min-sida/platser",
  proposal: (id: string) => `/min-sida/forslag/${id}`,
  placement: (id: string) => `/platser/${id}`,
};
