import type { Change } from '../../src/local-slack/control/changes/index.ts';
import type { Control } from '../../src/local-slack/control/control.ts';
import type { Standing } from '../../src/local-slack/control/protocol.ts';

type ChangeOf<Kind extends Change['kind']> = Omit<Extract<Change, { readonly kind: Kind }>, 'kind'>;

/** The workspace's administrators, as a test sees them. People are named `@ben`, channels `#ai-team`. */
export class Workspace {
  readonly #control: Control;
  readonly #botUserId: string;

  constructor(control: Control, botUserId: string) {
    this.#control = control;
    this.#botUserId = botUserId;
  }

  /** Changes what a profile says: `changes('@ben', { title: 'ML Engineer', timeZone: 'Asia/Tokyo' })`. */
  changes(person: string, profile: Omit<ChangeOf<'change-person'>, 'person'>): void {
    this.#do({ kind: 'change-person', person, ...profile });
  }

  /** Lets somebody in: `adds({ name: 'zoe', realName: 'Zoe Adler', title: 'CFO' })`; with a `teamId`, from another company. */
  adds(person: ChangeOf<'add-person'>): void {
    this.#do({ kind: 'add-person', ...person });
  }

  /** Deactivates a person, as when they leave the company. */
  deactivates(person: string): void {
    this.#do({ kind: 'deactivate-person', person });
  }

  reactivates(person: string): void {
    this.#do({ kind: 'reactivate-person', person });
  }

  /** Makes somebody an owner, an admin, a member or a guest. */
  makes(person: string, standing: Standing): void {
    this.changes(person, { standing });
  }

  /** Makes a handle that stands for several people: `addsGroup('ml', 'ML people', '@ana', '@dev')`. */
  addsGroup(handle: string, name: string, ...members: readonly string[]): void {
    this.#do({ kind: 'add-user-group', handle, name, members: [...members] });
  }

  /** Changes a user group: `changesGroup('@ai-leads', { members: ['@ann'] })`, or `{ isDisabled: true }`. */
  changesGroup(group: string, change: Omit<ChangeOf<'change-user-group'>, 'group'>): void {
    this.#do({ kind: 'change-user-group', group, ...change });
  }

  archives(channel: string): void {
    this.#do({ kind: 'archive-channel', channel });
  }

  unarchives(channel: string): void {
    this.#do({ kind: 'unarchive-channel', channel });
  }

  renames(channel: string, name: string): void {
    this.#do({ kind: 'rename-channel', channel, name: name.replace(/^#/, '') });
  }

  makesPrivate(channel: string): void {
    this.#do({ kind: 'make-channel-private', channel });
  }

  deletes(channel: string): void {
    this.#do({ kind: 'delete-channel', channel });
  }

  setsTopic(channel: string, topic: string): void {
    this.#do({ kind: 'set-topic', channel, topic });
  }

  /** Says who may write: `restricts('#ai-team', 'read-only')`. */
  restricts(channel: string, posting: ChangeOf<'restrict-posting'>['posting']): void {
    this.#do({ kind: 'restrict-posting', channel, posting });
  }

  /** Gives the channel another id, as when it moves to another workspace. */
  changesId(channel: string, id: string): void {
    this.#do({ kind: 'change-channel-id', channel, id });
  }

  /** Shares a channel with another company, `T0PARTNER`. */
  shares(channel: string, teamId: string): void {
    this.#do({ kind: 'share-channel', channel, teamId });
  }

  unshares(channel: string, teamId: string): void {
    this.#do({ kind: 'unshare-channel', channel, teamId });
  }

  /** Brings people into a channel. */
  brings(channel: string, ...people: readonly string[]): void {
    for (const person of people) this.#do({ kind: 'add-member', channel, person });
  }

  invitesBot(channel: string): void {
    this.brings(channel, this.#botUserId);
  }

  /** Takes the app's bot out of a channel. */
  removesBot(channel: string): void {
    this.#do({ kind: 'remove-member', channel, person: this.#botUserId });
  }

  #do(change: Change): void {
    const result = this.#control.change(change);
    if (!result.ok) throw new Error(`${change.kind} is not possible: ${result.problem}`);
  }
}
