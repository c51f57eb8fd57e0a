import { Id, page, z, type Infer } from '../z.js';

/** A how-to of the insurer's. `html` is rich text as the insurer wrote it: it must be cleaned before it is shown. */
export const HelpTopic = z.object({ id: Id, title: z.string(), html: z.string() });
export const HelpQuery = z.object({ context: z.string() });
export const HelpTopicPage = page(HelpTopic);

export type HelpTopic = Infer<typeof HelpTopic>;
