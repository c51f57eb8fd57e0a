export interface Held {
  readonly row: string;
  /** What goes wrong, or who attacks. */
  readonly fault: string;
  readonly holds: string;
}
const promise = (row: string, fault: string, holds: string): Held => ({ row, fault, holds });

/** What must hold when something goes wrong or somebody attacks; tests say by their names which row they hold. */
export const promises: readonly Held[] = [
  promise('F1', 'The API is down', 'said within a second, a button to try again, nothing typed is lost, in every element'),
  promise('F2', '429 and 503', 'five tries at most, Retry-After obeyed, full jitter without it; no POST is repeated without its key'),
  promise('F3', 'The API is slow', 'a waiting face after 300 ms, “longer than expected” at 10 s, given up at 30 s; leaving stops it'),
  promise('F4', 'The session ends during an upload of 50 MB', 'sign-in in place, then it goes on; one chunk is sent again at most'),
  promise('F5', 'Five tabs, twenty requests each, at expiry', 'one renewal, nobody is signed out'),
  promise('F6', 'Renewal refused with thirty requests waiting', 'one dialog, each request made once more'),
  promise('F7', 'The network comes and goes ten times during an upload', 'it ends, without a duplicate'),
  promise('F8', 'Double click, lost answer, reload', 'one record per intent; the same key with another body is refused'),
  promise('F9', 'The tab is killed half-way', 'back to the same step; at most two seconds of typing are lost'),
  promise('F10', 'Data at rest', 'nothing personal in any browser storage; nothing of ours after signing out'),
  promise('F11', 'The device’s clock is two days off', 'deadlines and countdowns are the insurer’s'),
  promise('F12', 'Two tabs, one draft', 'never a silent overwrite'),
  promise('F13', 'An element is moved, or removed, during an upload', 'one upload; removal stops it; no listener stays behind'),
  promise('F14', 'Malformed, missing or retyped fields, HTML with status 200', 'no uncaught error, nothing blank, no machine talk'),
  promise('F16', 'HTML and script in any text', 'never executed, never markup'),
  promise('F18', '__proto__, a polluted Object.prototype, clobbered globals', 'nothing changes'),
  promise('F20', 'Hostile theme values', 'no request, no rule added; a neutral value instead'),
  promise('F22', 'What the host page sees', 'no personal data in events, errors, console or addresses'),
  promise('F27', 'Strict Content-Security-Policy and Trusted Types', 'no violation over a whole journey'),
  promise('F31', 'Two copies, two versions', 'nothing breaks; one warning'),
  promise('F32', 'An API a version older or newer', 'unknown fields are ignored, unknown values are neutral words'),
  promise('F33', 'What is inside an uploaded file', 'one table of verdicts, held in the page and by the server'),
  promise('F34', 'An upload of 50 MB', 'the page stays quick; ten updates a second at most; stopping is immediate'),
  promise('F35', 'Sign-in abuse', 'the same answer whoever asks; lock-out per identifier; codes of few tries and short life'),
  promise('F36', 'A sensitive change', 'refused without a second step bound to that very change; the old channel is told'),
  promise('F37', 'Roles', 'every role on every route and object: no unexpected success'),
];
