import type { ClaimDefinition, ClaimDraft as Kept, InsurerApi } from '@avenant/api';
import { ClaimCourse } from './claim-course.js';
import { ClaimDraft } from './claim-draft.js';
import type { Deposit } from './deposit.js';

/** What a declaration is written with: what is kept of it, where one stands in it, and where its files are given. */
export function openClaim(api: InsurerApi, draft: Kept, definition: ClaimDefinition) {
  const store = new ClaimDraft({ api, draft });
  const course = new ClaimCourse(definition, () => store.state.answers, {
    stepId: draft.stepId,
    oneByOne: false,
    today: api.now().toISOString().slice(0, 10),
  });
  const deposit = async (): Promise<Deposit> => {
    // What is expected comes with the draft.
    const requirements = () => Promise.resolve({ items: store.state.kept.requirements });
    const cases = Object.assign(Object.create(api.cases) as InsurerApi['cases'], { requirements });
    // Of what was begun a moment ago there are no files yet: what sends and finds them is fetched with the first.
    const list: InsurerApi['uploads']['list'] = (...asked) =>
      store.state.kept.version === 1 ? Promise.resolve({ items: [] }) : api.uploads.list(...asked);
    const uploads = Object.assign(Object.create(api.uploads) as InsurerApi['uploads'], { list });
    const flow = await import('./deposit.js');
    return new flow.Deposit({ api: { cases, uploads }, caseId: draft.id });
  };
  return { store, course, deposit };
}
