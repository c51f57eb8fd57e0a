import { type AvenantError, type InsurerApi, type Session, decorate, isAvenantError } from '@avenant/api';

/** What a person can do something about: sign in again, or take a second step. */
export const mendable = /^(unauthenticated|session-expired|step-up-required)$/;
/** These speak of the session itself, or need none; a dialog in front of them would ask for what they are asking. */
const speaksOfSession = /^(session|tenant|access|contacts|help)\.|SignIn$|check$/;

/**
 * A port behind which a session may end without anything being lost: the call waits while the person signs in again in
 * place, and is then made once more. An upload made once more goes on from the insurer's offset.
 *
 * `mend` asks the person for what stands in the way of a call, and answers whether the call may be made once more; `onSession` is told of a
 * session that has become known, or longer, and of nothing where another company was entered.
 */
export function gated(
  api: InsurerApi,
  mend: (error: AvenantError) => Promise<boolean>,
  onSession: (session?: Session) => void,
): InsurerApi {
  let known = false;
  const tell = (answer: unknown) => {
    if ((answer as Partial<Session> | void)?.accountId) {
      known = true;
      onSession(answer as Session);
    }
    return answer;
  };
  return decorate(api, (call, { name }) =>
    speaksOfSession.test(name)
      ? async (input, options) => tell(await call(input, options))
      : async (input, options) => {
          // What ended may have to be followed by a second step; a person who gives up ends it.
          for (;;)
            try {
              const answer = await call(input, options);
              if (name === 'organisations.enter') onSession();
              if (!known) {
                known = true;
                api.session.current({}).then(tell, () => (known = false));
              }
              return answer;
            } catch (error) {
              if (!isAvenantError(error) || !mendable.test(error.code) || options?.signal?.aborted || !(await mend(error))) throw error;
              options?.signal?.throwIfAborted();
            }
        },
  );
}
