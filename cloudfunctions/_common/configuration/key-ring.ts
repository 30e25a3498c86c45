import * as v from 'valibot'

const KEY_BYTES = 32

/** Keys by id; new things are made with the current one, old ones are still read with theirs: so a ring is turned by a key more, the current one by name. */
export interface KeyRing {
  current: string
  keys: Readonly<Record<string, Buffer>>
}

const Key = v.pipe(
  v.string(),
  v.base64(),
  v.transform((text) => Buffer.from(text, 'base64')),
  v.check((key) => key.length === KEY_BYTES, `a key has ${KEY_BYTES} bytes in base64`),
)

/** `{"current":"k1","keys":{"k1":"<32 bytes in base64>"}}` */
export const KeyRingSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({
    current: v.string(),
    keys: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,8}$/, 'a key id has 1 to 8 letters or digits')), Key),
  }),
  v.check(({ current, keys }) => current in keys, 'the current key is not among the keys'),
)

/** Of keyed hashes: what is found by its hash would be lost to another key, and taken for new (`docs/threat-model.md`). */
export const HashKeySchema = v.pipe(
  KeyRingSchema,
  v.check(({ keys }) => Object.keys(keys).length === 1, 'everything is found by its hash: this ring has one key, for good'),
)
