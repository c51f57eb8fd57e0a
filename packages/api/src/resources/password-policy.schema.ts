import { z, type Infer } from '../z.js';

/** Password rules, after CNIL 2022-100: so many characters of so many kinds (of four), or an alternative, or a phrase of so many words. */
export const PasswordPolicy = z.object({
  minLength: z.number(),
  minClasses: z.number(),
  minWords: z.optional(z.number()),
  alternatives: z.optional(z.array(z.object({ minLength: z.number(), minClasses: z.number() }))),
});

export type PasswordPolicy = Infer<typeof PasswordPolicy>;
