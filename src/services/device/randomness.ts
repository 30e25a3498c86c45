import type { Storage } from './storage'

/** Secret bytes from a secure source; nothing else ever makes a seed (`rules.md` 17). */
export interface Randomness {
  /** At most 32 bytes; `undefined` while this phone has no secure source. */
  draw(bytes: number): Promise<Uint8Array | undefined>
}

export type CreateRandomness = (storage: Storage) => Randomness

/** Of browsers. The platforms' own lie beside this file, under their names. */
export const createRandomness: CreateRandomness = () => ({
  draw: (bytes) => Promise.resolve(window.crypto.getRandomValues(new Uint8Array(bytes))),
})
