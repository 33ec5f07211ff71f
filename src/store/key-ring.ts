import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { StoreProblem } from './store-problem.ts';

/** Where a sealed text belongs: it can be opened nowhere else. */
export interface SealedPlace {
  readonly table: string;
  readonly column: string;
  /** The installation, or whatever else the row is about. */
  readonly tenant: string;
}

/** Seals what nobody may read who has only the database, its files or a backup. However it is printed, it shows no key. */
export interface KeyRing {
  /** The text, encrypted with the first key; it looks different each time. */
  seal(text: string, place: SealedPlace): string;
  /** What was sealed, with whichever key of the ring. Throws a `StoreProblem` where its key is missing, or it was changed or moved. */
  open(sealed: string, place: SealedPlace): string;
  /** Whether it was sealed with the key that seals now. */
  isCurrent(sealed: string): boolean;
}

const algorithm = 'aes-256-gcm';
const keyLength = 32;
/** A random nonce of this length is safe for 2^32 texts under one key (NIST SP 800-38D, 8.3). */
const nonceLength = 12;
const tagLength = 16;

interface RingKey {
  /** A digest of the key, which may be shown. */
  readonly id: string;
  readonly key: KeyObject;
}

/** The ring of `ENCRYPTION_KEY`: the first key seals, all of them open. Or what is wrong with it, which shows none of it. */
export function readKeyRing(text: string): { readonly ring: KeyRing } | { readonly problem: string } {
  const keys = text.split(',').map((part) => readKey(part.trim()));
  const wrong = keys.indexOf(undefined);
  const [first] = keys;
  if (wrong === -1 && first) return { ring: createKeyRing(first, keys.filter(isKey)) };
  const which = keys.length === 1 ? 'ENCRYPTION_KEY' : `Key ${wrong + 1} of ENCRYPTION_KEY`;
  return { problem: `${which} must be 32 bytes in base64: make one with openssl rand -base64 32.` };
}

/** Whether a text is one that a ring has sealed. */
export function isSealed(text: string): boolean {
  return text.startsWith(`${algorithm}:`);
}

function readKey(text: string): RingKey | undefined {
  // Node's own reading skips what is no base64, so that a typing error would make another key.
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== keyLength) return undefined;
  const id = createHash('sha256').update('AI Team key id').update(bytes).digest('hex').slice(0, 12);
  return { id, key: createSecretKey(bytes) };
}

function isKey(key: RingKey | undefined): key is RingKey {
  return key !== undefined;
}

function createKeyRing(first: RingKey, keys: readonly RingKey[]): KeyRing {
  const byId = new Map(keys.map(({ id, key }) => [id, key]));
  return {
    seal: (text, place) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, first.key, nonce, { authTagLength: tagLength });
      cipher.setAAD(aboutPlace(place, first.id));
      const parts = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return `${algorithm}:${first.id}:${Buffer.concat(parts).toString('base64url')}`;
    },
    open: (sealed, place) => {
      const [, id = '', payload = ''] = isSealed(sealed) ? sealed.split(':') : [];
      const key = byId.get(id);
      if (id !== '' && key === undefined)
        throw new StoreProblem(
          'wrong-key',
          `ENCRYPTION_KEY is without the key ${id}, with which the ${nameOf(place)} was sealed: add that key after the first one, with a comma between them.`,
        );
      const text = key && decrypt(payload, key, aboutPlace(place, id));
      if (text === undefined)
        throw new StoreProblem(
          'unreadable-row',
          `The ${nameOf(place)} is not as it was sealed: restore the database from a backup, or delete that row.`,
        );
      return text;
    },
    isCurrent: (sealed) => sealed.startsWith(`${algorithm}:${first.id}:`),
  };
}

/** Undefined where anything is not as it was sealed. */
function decrypt(payload: string, key: KeyObject, about: Buffer): string | undefined {
  const bytes = Buffer.from(payload, 'base64url');
  // The last letter may have bits that mean nothing.
  if (bytes.toString('base64url') !== payload) return undefined;
  try {
    const nonce = bytes.subarray(0, nonceLength);
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
    decipher.setAAD(about);
    decipher.setAuthTag(bytes.subarray(-tagLength));
    return (
      decipher.update(bytes.subarray(nonceLength, -tagLength), undefined, 'utf8') + decipher.final('utf8')
    );
  } catch {
    return undefined;
  }
}

/** What is not secret and still has to be the same when the text is opened. */
function aboutPlace({ table, column, tenant }: SealedPlace, keyId: string): Buffer {
  return Buffer.from(JSON.stringify([table, column, tenant, keyId]));
}

function nameOf({ table, column, tenant }: SealedPlace): string {
  return `${column} of ${tenant} in the table ${table}`;
}
