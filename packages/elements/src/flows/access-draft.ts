import type { AvenantError, Invitation, Membership, MembershipChange, Permission } from '@avenant/api';
import { typedDay } from './period.js';

export type GivenRole = Invitation['role'];
export type AccessField = 'givenName' | 'familyName' | 'email' | 'acknowledged' | 'validUntil' | 'permissions' | 'contractIds';
export type AccessProblemCode = 'missing' | 'too_long' | 'email' | 'duplicate_member' | 'date_format' | 'date_past' | 'refused';
export type AccessProblems = Partial<Record<AccessField, AccessProblemCode>>;
/** `offered`: theirs to give. `kept`: had already, and not theirs to take. The others are shown, and cannot be given. */
export type Offer = 'offered' | 'kept' | 'insurer' | 'not_held';

export interface AccessAbout {
  readonly catalogue: readonly Permission[];
  /** Who gives it: nobody gives more than they have. */
  readonly giver?: Pick<Membership, 'permissions' | 'scope'> | undefined;
  /** The insurer’s day. */
  readonly today: () => string;
  /** What stands between the parts of a day, as it is typed. */
  readonly divider?: string;
  /** The access that is changed; none where somebody is invited. */
  readonly before?: Membership | undefined;
}

type Line = 'givenName' | 'familyName' | 'email' | 'validUntil';
/** The most that each may hold (memberships.schema.ts). */
const longest: Partial<Record<AccessField, number>> = { givenName: 100, familyName: 100, email: 254 };
const known: readonly AccessProblemCode[] = ['missing', 'email', 'duplicate_member', 'date_format', 'date_past'];
const written = (day: string, divider: string) => day.split('-').reverse().join(divider);

/** An access on its way to being given, or changed: what is typed stays until the insurer has it. */
export class AccessDraft {
  /** Profiles that a company gives. */
  readonly givenRoles: readonly GivenRole[] = ['admin', 'member', 'delegate'];
  readonly typed: Record<Line, string> = { givenName: '', familyName: '', email: '', validUntil: '' };
  role: Membership['role'] = 'member';
  everyContract = true;
  acknowledged = false;
  problems: AccessProblems = {};
  /** What somebody else has made of it meanwhile: the person chooses. */
  theirs?: Membership | undefined;
  #ticked = new Set<string>();
  #contracts = new Set<string>();
  readonly #about: AccessAbout;
  #before: Membership | undefined;
  /** The address that several people read, as the insurer says. */
  #shared = '';
  readonly #refused = new Map<AccessField, { readonly picture: string; readonly code: AccessProblemCode }>();
  #start = '';

  constructor(about: AccessAbout) {
    this.#about = about;
    this.#begin(about.before);
  }

  get before(): Membership | undefined {
    return this.#before;
  }

  /** Something would be lost if the page went away. */
  get isTouched(): boolean {
    return this.#picture() !== this.#start;
  }

  /** To be read and acknowledged before it is sent. */
  get isShared(): boolean {
    return this.#shared !== '' && this.#shared === this.#email;
  }

  /** Whether the giver may open every contract. */
  get mayGiveEvery(): boolean {
    return this.#about.giver?.scope.everyContract ?? true;
  }

  /** What this profile may be allowed, and whether it is the giver’s to give. */
  get offers(): { readonly code: string; readonly offer: Offer; readonly grantableBy: Permission['grantableBy'] }[] {
    const had = this.#before && this.#before.role === this.role ? this.#before.permissions : [];
    return this.#about.catalogue
      .filter(({ code, possibleFor }) => possibleFor.includes(this.role) || had.includes(code))
      .map(({ code, grantableBy }) => {
        const isHeld = this.#about.giver?.permissions.includes(code) ?? true;
        const isTheirs = grantableBy === 'admin' && isHeld;
        const offer = isTheirs ? 'offered' : had.includes(code) ? 'kept' : grantableBy === 'admin' ? 'not_held' : 'insurer';
        return { code, offer, grantableBy };
      });
  }

  allows(code: string): boolean {
    return this.#ticked.has(code);
  }

  opens(contractId: string): boolean {
    return this.#contracts.has(contractId);
  }

  /** Another profile begins with what is usual for it; the one that somebody has, with what they have. */
  choose(role: GivenRole): void {
    this.role = role;
    this.#ticked = role === this.#before?.role ? new Set(this.#before.permissions) : this.#usual();
    this.leave();
  }

  tick(code: string, on: boolean): void {
    this.#ticked[on ? 'add' : 'delete'](code);
    this.leave();
  }

  tickContract(id: string, on: boolean): void {
    this.#contracts[on ? 'add' : 'delete'](id);
    this.leave();
  }

  /** Looks it over; true when it can be sent. */
  check(): boolean {
    this.problems = this.#found();
    return Object.keys(this.problems).length === 0;
  }

  /** The person goes on to something else: what was wrong is looked at again, nothing new is found wrong. */
  leave(): void {
    const found = this.#found();
    this.problems = Object.fromEntries(Object.entries(found).filter(([field]) => field in this.problems));
  }

  get invitation(): Invitation {
    const { givenName, familyName, validUntil } = this.typed;
    return {
      givenName: givenName.trim(),
      familyName: familyName.trim(),
      email: this.#email,
      role: this.role as GivenRole,
      permissions: this.#granted(),
      scope: this.#scope(),
      ...(this.role === 'delegate' && { validUntil: typedDay(validUntil)! }),
      ...(this.isShared && { acknowledge: ['shared_mailbox'] }),
    };
  }

  get change(): MembershipChange & { membershipId: string; etag: string } {
    const { id, etag, validUntil: before } = this.#before!;
    const role = this.givenRoles.find((one) => one === this.role);
    const validUntil = typedDay(this.typed.validUntil) ?? null;
    const until = validUntil !== (before ?? null) && { validUntil };
    return { membershipId: id, etag, ...(role && { role }), permissions: this.#granted(), scope: this.#scope(), ...until };
  }

  /** The insurer has refused. True when it is about what stands here: it is there to be put right. */
  refuse({ code, details }: AvenantError): boolean {
    const errors = details.reasonCode === 'duplicate_member' ? [{ pointer: '#/email', code: 'duplicate_member' }] : (details.errors ?? []);
    if (code !== 'validation-failed' && details.reasonCode !== 'duplicate_member') return false;
    for (const one of errors) {
      if (one.code === 'shared_mailbox') this.#shared = this.#email;
      const [, name = ''] = /^#?\/(\w+)/.exec(one.pointer) ?? [];
      const field = name === 'scope' ? 'contractIds' : name === 'permissions' || name in this.typed ? (name as AccessField) : undefined;
      if (!field || one.code === 'shared_mailbox') continue;
      const said = one.code === 'required' ? 'missing' : one.code;
      this.#refused.set(field, { picture: this.#pictureOf(field), code: known.find((it) => it === said) ?? 'refused' });
    }
    this.problems = this.#found();
    // A warning that has just come is read first; it is no mistake yet.
    delete this.problems.acknowledged;
    return this.isShared || Object.keys(this.problems).length > 0;
  }

  /** Somebody else was quicker. */
  meet(latest: Membership): void {
    this.theirs = latest;
  }

  /** What was typed goes over what the other has made of it. */
  keepMine(): void {
    this.#before = this.theirs;
    this.theirs = undefined;
  }

  takeTheirs(): void {
    this.#begin(this.theirs);
  }

  #begin(before: Membership | undefined): void {
    this.#before = before;
    this.theirs = undefined;
    this.problems = {};
    this.role = before?.role ?? 'member';
    this.typed.validUntil = written(before?.validUntil ?? '', this.#about.divider ?? '/');
    this.everyContract = before?.scope.everyContract ?? this.mayGiveEvery;
    this.#contracts = new Set(before?.scope.contractIds);
    this.#ticked = before ? new Set(before.permissions) : this.#usual();
    this.#start = this.#picture();
  }

  get #email(): string {
    return this.typed.email.trim().toLowerCase();
  }

  #usual(): Set<string> {
    const usual = this.#about.catalogue.filter(({ usualFor }) => usualFor.includes(this.role)).map(({ code }) => code);
    const offered = this.offers.filter(({ offer }) => offer === 'offered').map(({ code }) => code);
    return new Set(offered.filter((code) => usual.includes(code)));
  }

  /** What is not in the catalogue, and was had, stays. */
  #granted(): string[] {
    const given = this.offers.filter(({ code, offer }) => offer === 'kept' || (offer === 'offered' && this.#ticked.has(code)));
    const had = this.#before?.role === this.role ? this.#before.permissions : [];
    const unlisted = had.filter((code) => !this.#about.catalogue.some((one) => one.code === code));
    return [...given.map(({ code }) => code), ...unlisted];
  }

  #scope(): Membership['scope'] {
    return this.everyContract ? { everyContract: true } : { everyContract: false, contractIds: [...this.#contracts].sort() };
  }

  #picture(): string {
    return JSON.stringify([this.typed, this.role, this.#granted(), this.#scope()]);
  }

  #pictureOf(field: AccessField): string {
    if (field === 'permissions') return JSON.stringify([this.role, this.#granted()]);
    return field === 'contractIds' ? JSON.stringify(this.#scope()) : this.typed[field as Line];
  }

  #found(): AccessProblems {
    const problems: AccessProblems = this.#before ? {} : this.#foundInPerson();
    // Which days it may be is the insurer's to say, who knows what it was before.
    if (this.#before && this.typed.validUntil.trim() && !typedDay(this.typed.validUntil)) problems.validUntil = 'date_format';
    if (this.#granted().length === 0) problems.permissions = 'missing';
    if (!this.everyContract && this.#contracts.size === 0) problems.contractIds = 'missing';
    for (const [field, { picture, code }] of this.#refused) if (picture === this.#pictureOf(field)) problems[field] ??= code;
    return problems;
  }

  #foundInPerson(): AccessProblems {
    const problems: AccessProblems = {};
    for (const field of ['givenName', 'familyName', 'email'] as const) {
      const text = this.typed[field].trim();
      if (text === '') problems[field] = 'missing';
      else if (text.length > longest[field]!) problems[field] = 'too_long';
    }
    if (!problems.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(this.#email)) problems.email = 'email';
    if (this.isShared && !this.acknowledged) problems.acknowledged = 'missing';
    if (this.role !== 'delegate') return problems;
    const day = typedDay(this.typed.validUntil);
    if (this.typed.validUntil.trim() === '') problems.validUntil = 'missing';
    else if (!day) problems.validUntil = 'date_format';
    else if (day < this.#about.today()) problems.validUntil = 'date_past';
    return problems;
  }
}
