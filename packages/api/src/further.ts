/** The routes of what is seldom asked, each fetched with its first question. Named in verbs.ts, whose list a page that signs somebody in carries. */
export const further = {
  access: () => import('./resources/access.js') as Promise<never>,
  challenges: () => import('./resources/challenges.js') as Promise<never>,
  documents: () => import('./resources/documents.js') as Promise<never>,
  benefits: () => import('./resources/benefits.js') as Promise<never>,
  tasks: () => import('./resources/tasks.js') as Promise<never>,
  notifications: () => import('./resources/notifications.js') as Promise<never>,
  contacts: () => import('./resources/contacts.js') as Promise<never>,
  help: () => import('./resources/help.js') as Promise<never>,
  organisations: () => import('./resources/organisations.js') as Promise<never>,
  memberships: () => import('./resources/memberships.js') as Promise<never>,
  attestations: () => import('./resources/attestations.js') as Promise<never>,
  claims: () => import('./resources/claims.js') as Promise<never>,
  callbacks: () => import('./resources/callbacks.js') as Promise<never>,
  profiles: () => import('./resources/profiles.js') as Promise<never>,
  baseStatements: () => import('./resources/base-statements.js') as Promise<never>,
  premiums: () => import('./resources/premiums.js') as Promise<never>,
  claimDrafts: () => import('./resources/claim-drafts.js') as Promise<never>,
  /** These come by no route. */
  events: async () => ({ events: {} }) as never,
};
