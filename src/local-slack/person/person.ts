import type { PlacedElement } from '../blocks/walk-blocks.ts';
import type { Control } from '../control/control.ts';
import type {
  Act,
  Channel,
  InputValue,
  JsonObject,
  Message,
  OpenView,
  Snapshot,
} from '../control/protocol.ts';
import { optionsOf, valueShapes } from '../view-state.ts';
import { findNamedChannel, findShortcut } from './named.ts';
import { eventually, untilSettled } from './patience.ts';
import {
  entryOf,
  errorsByLabel,
  type Found,
  findIn,
  labelOf,
  type Place,
  placesIn,
  placeText,
  textOf,
  viewText,
} from './place.ts';

type Pattern = string | RegExp;

const matches = (text: string, expected: Pattern) =>
  typeof expected === 'string' ? text.includes(expected) : expected.test(text);
const isSame = (text: string, wanted: string) => text.trim().toLowerCase() === wanted.trim().toLowerCase();

/** Someone in the workspace, who acts by the names of what they see: used by tests, and by whoever gives a tour. */
export class Person {
  readonly id: string;
  readonly #control: Control;
  readonly #looksAtHome: boolean;

  constructor(control: Control, name: string, looksAtHome = false) {
    this.#control = control;
    this.#looksAtHome = looksAtHome;
    this.id = control.snapshot(name).me.id;
  }

  /** The same person, who looks at the app's Home (and modals above it) where they would look at messages: `ann.onHome().clicks('Plan')`. */
  onHome(): Person {
    return new Person(this.#control, this.id, true);
  }

  /** Types into a channel (`#ai-team`, `@ben`) and presses Enter; a text that begins with `/` is a command. */
  async types(channel: string, text: string): Promise<void> {
    if (channel.startsWith('@')) {
      const other = this.#control.snapshot(channel).me.id;
      await this.#act({ kind: 'open-dm', user: this.id, with: other });
    }
    await this.#act({ kind: 'say', user: this.id, channel: this.#channel(channel).id, text });
  }

  /** Presses the button with this text, or the matching entry of a ⋯ menu: in the top modal, else in the newest message that has one. */
  async clicks(button: string): Promise<void> {
    const found = await this.#find(`button "${button}"`, ({ element, type }) =>
      type === 'overflow'
        ? optionsOf(element).some((option) => isSame(textOf(option.text), button))
        : type === 'button' && isSame(textOf(element.text), button),
    );
    const { element, type } = found.placed;
    const option = optionsOf(element).find((one) => isSame(textOf(one.text), button));
    await this.#use(found, type === 'overflow' ? { type, selected_option: option } : undefined);
  }

  /**
   * Chooses options by their texts, in the menu, radio buttons or checkboxes with this label; none clears it. Where the
   * app gives the options, they type the text first.
   */
  async chooses(label: string, ...options: readonly string[]): Promise<void> {
    const found = await this.#findInput(label);
    const { element, type } = found.placed;
    const chosen = [];
    for (const wanted of options) {
      const offered = type.includes('external') ? await this.#suggested(found, wanted) : optionsOf(element);
      const option = offered.find((one) => isSame(textOf(one.text), wanted));
      const texts = offered.map((one) => `"${textOf(one.text)}"`).join(', ');
      if (option === undefined)
        throw new Error(`"${label}" has no option "${wanted}". It has ${texts || 'none'}.`);
      chosen.push(option);
    }
    await this.#use(found, entryOf(type, chosen));
  }

  /** Types into a menu whose options the app gives; returns the texts of what it offers. */
  async searches(label: string, query: string): Promise<readonly string[]> {
    const options = await this.#suggested(await this.#findInput(label), query);
    return options.map((option) => textOf(option.text));
  }

  /** Fills a text, number or date input with this label. */
  async fills(label: string, value: string): Promise<void> {
    const found = await this.#findInput(label);
    const { type } = found.placed;
    await this.#use(found, entryOf(type, [type === 'datetimepicker' ? Number(value) : value]));
  }

  /** Fills a text input and presses Enter in it, which some inputs tell the app. */
  async enters(label: string, value: string): Promise<void> {
    const found = await this.#findInput(label);
    await this.#use(found, entryOf(found.placed.type, [value]), true);
  }

  /** Puts files from their machine into the file input with this label; none takes them out: `ann.attaches('Roster', { name: 'team.csv', content: 'a,b' })`. */
  async attaches(
    label: string,
    ...files: readonly { readonly name: string; readonly content: string | Uint8Array }[]
  ): Promise<void> {
    const found = await this.#findInput(label);
    const uploaded = files.map(({ name, content }) =>
      this.#control.upload(name, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    );
    await this.#use(found, { type: found.placed.type, files: uploaded });
  }

  /** Picks people (`@ana`) or channels (`#random`) in the menu with this label. */
  async picks(label: string, ...names: readonly string[]): Promise<void> {
    const found = await this.#findInput(label);
    const ids = names.map((name) =>
      name.startsWith('@') && !found.placed.type.includes('conversation')
        ? this.#control.snapshot(name).me.id
        : this.#channel(name).id,
    );
    await this.#use(found, entryOf(found.placed.type, ids));
  }

  /** Presses the submit button of the top modal; returns the errors that the form then shows, by label. */
  async submits(): Promise<{ readonly [label: string]: string }> {
    const view = await this.#topView();
    await this.#control.act({ kind: 'submit-view', user: this.id, viewId: view.id });
    await untilSettled(this.#control);
    const same = this.snapshot().views.find((one) => one.id === view.id);
    return same === undefined ? {} : errorsByLabel(same);
  }

  /** Presses Cancel on the top modal: back to the one below it, if any. */
  async cancels(): Promise<void> {
    await this.#act({ kind: 'close-view', user: this.id, viewId: (await this.#topView()).id });
  }

  /** Presses the cross, which closes all modals. */
  async closes(): Promise<void> {
    await this.#act({ kind: 'close-view', user: this.id, viewId: (await this.#topView()).id, all: true });
  }

  /** Opens the app's Home. */
  async opensHome(): Promise<void> {
    await this.#act({ kind: 'open-home', user: this.id });
  }

  /** Opens the app's Messages tab. */
  async opensMessages(): Promise<void> {
    await this.#act({ kind: 'open-home', user: this.id, tab: 'messages' });
  }

  /** Runs a shortcut of the app by its name: from anywhere, or on the newest message that has this text. */
  async runsShortcut(name: string, on?: Pattern): Promise<void> {
    const { callbackId } = findShortcut(this.snapshot(), name, on === undefined ? 'global' : 'message');
    if (on === undefined) return this.#act({ kind: 'run-shortcut', user: this.id, callbackId });
    const place = this.#places().find((one) => one.kind === 'message' && matches(placeText(one), on));
    if (place?.kind !== 'message') throw new Error(`${this.#name()} sees no message with ${String(on)}.`);
    const message = { channel: place.message.channelId, ts: place.message.ts };
    await this.#act({ kind: 'run-shortcut', user: this.id, callbackId, message });
  }

  /** Invites somebody, or the app's bot, into a channel. */
  async invites(invitee: string, channel: string): Promise<void> {
    await this.types(channel, `/invite @${invitee.replace(/^@/, '')}`);
  }

  /**
   * What they read in the top modal, else in the newest message. With a text or pattern: waits until it is there,
   * and says what was there instead if it does not come.
   */
  async sees(expected?: Pattern): Promise<string> {
    if (expected === undefined) await untilSettled(this.#control);
    const read = () => {
      const place = this.#places()[0];
      return place === undefined ? '' : placeText(place);
    };
    if (expected === undefined) return read();
    return eventually(
      () => (matches(read(), expected) ? read() : undefined),
      () => `${this.#name()} does not see ${String(expected)}, but:\n${read()}`,
    );
  }

  /** What they read on the app's Home; waits for a text or pattern if one is given. */
  async seesHome(expected: Pattern = ''): Promise<string> {
    const read = () => {
      const home = this.snapshot().home;
      return home ? viewText(home) : undefined;
    };
    return eventually(
      () => {
        const text = read();
        return text !== undefined && matches(text, expected) ? text : undefined;
      },
      () => `${this.#name()} does not see ${String(expected)} on the Home, but:\n${read() ?? 'no Home'}`,
    );
  }

  /** The top modal now, or null. */
  modal(): OpenView | null {
    return this.snapshot().views.at(-1) ?? null;
  }

  /** The app's Home now, or null. */
  home(): OpenView | null {
    return this.snapshot().home ?? null;
  }

  /** The messages they see in a channel (`#ai-team`, `@ben`, an id), oldest first. */
  messages(channel: string): readonly Message[] {
    return this.snapshot().messages[this.#channel(channel).id] ?? [];
  }

  /** Everything they see. */
  snapshot(): Snapshot {
    return this.#control.snapshot(this.id);
  }

  #places(): readonly Place[] {
    const places = placesIn(this.snapshot());
    return this.#looksAtHome ? places.filter(({ kind }) => kind !== 'message') : places;
  }

  #name(): string {
    return this.snapshot().me.realName;
  }

  #channel(name: string): Channel {
    return findNamedChannel(this.snapshot(), name);
  }

  async #find(what: string, isWanted: (placed: PlacedElement) => boolean) {
    return eventually(
      () => {
        return findIn(this.#places(), isWanted);
      },
      () => {
        const seen = this.#places().slice(0, 3).map(placeText).join('\n---\n');
        return `${this.#name()} does not see a ${what}. Seen:\n${seen}`;
      },
    );
  }

  #findInput(label: string) {
    return this.#find(
      `field "${label}"`,
      (placed) => placed.type in valueShapes && isSame(labelOf(placed), label),
    );
  }

  async #suggested({ place, placed }: Found, query: string): Promise<readonly JsonObject[]> {
    const where =
      place.kind === 'message'
        ? { channel: place.message.channelId, ts: place.message.ts }
        : { viewId: place.view.id };
    const { blockId, actionId } = placed;
    const result = await this.#control.suggest({ user: this.id, place: where, blockId, actionId, query });
    if (result.ok) return result.groups.flatMap(({ options }) => options);
    throw new Error(`${this.#name()} gets no options: ${result.problem}`);
  }

  async #use({ place, placed }: Found, value?: InputValue, enter?: boolean) {
    const element = {
      user: this.id,
      blockId: placed.blockId,
      actionId: placed.actionId,
      ...(value !== undefined && { value }),
    };
    await this.#act(
      place.kind === 'message'
        ? { kind: 'message-action', channel: place.message.channelId, ts: place.message.ts, ...element }
        : { kind: 'view-action', viewId: place.view.id, ...element, ...(enter && { enter }) },
    );
  }

  async #topView(): Promise<OpenView> {
    return eventually(
      () => this.modal() ?? undefined,
      () => `${this.#name()} has no modal open.`,
    );
  }

  async #act(act: Act): Promise<void> {
    const result = await this.#control.act(act);
    if (!result.ok) throw new Error(`${this.#name()} cannot do that: ${result.problem}`);
    await untilSettled(this.#control);
  }
}
