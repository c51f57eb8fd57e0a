import { type InsurerApi, type Verb, decorate, isAvenantError } from '@avenant/api';

/** How a person answered the sign-in dialog. `other`: somebody else signed in, so nothing of the first may be replayed. */
export type SignedAgain = 'same' | 'other' | 'dismissed';

export interface GateOptions {
  /** Asks the person to sign in again; one question for all the calls that wait. */
  readonly signInAgain: () => Promise<SignedAgain>;
  /** Who is signed in has become known: the opaque account id. */
  readonly onAccount: (accountId: string) => void;
}

const ended = (error: unknown): boolean => isAvenantError(error) && (error.code === 'unauthenticated' || error.code === 'session-expired');
/** These speak of the session itself; a dialog in front of them would ask for what they are asking. */
const speaksOfSession = ({ name }: Verb): boolean => /^(session|tenant)\./.test(name);
const accountIn = (answer: unknown): string | undefined => (answer as { accountId?: string } | undefined)?.accountId;

/**
 * A port behind which a session may end without anything being lost: the call waits while the person signs in again in
 * place, and is then made once more. An upload made once more goes on from the insurer's offset.
 */
export function gated(api: InsurerApi, { signInAgain, onAccount }: GateOptions): InsurerApi {
  let asking: Promise<SignedAgain> | undefined;
  let known = false;
  const tell = (accountId: string | undefined) => {
    if (!accountId) return;
    known = true;
    onAccount(accountId);
  };
  const learnOnce = () => {
    if (known) return;
    known = true;
    api.session.current({}).then(
      (session) => tell(session.accountId),
      () => (known = false),
    );
  };
  return decorate(api, (call, verb) =>
    speaksOfSession(verb)
      ? async (input, options) => {
          const answer = await call(input, options);
          tell(accountIn(answer));
          return answer;
        }
      : async (input, options) => {
          try {
            const answer = await call(input, options);
            learnOnce();
            return answer;
          } catch (error) {
            if (!ended(error) || options?.signal?.aborted) throw error;
            asking ??= signInAgain()
              .catch(() => 'dismissed' as const)
              .finally(() => (asking = undefined));
            if ((await asking) !== 'same') throw error;
            options?.signal?.throwIfAborted();
            return call(input, options);
          }
        },
  );
}
