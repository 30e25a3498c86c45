import { strToU8, zipSync } from 'fflate'

/** How files are made that nobody sends by mistake. */

export const text = (words: string): Buffer => Buffer.from(words)

/** An archive that is no workbook. */
export const ZIP = zipSync({ 'xl/readme.txt': strToU8('a') })

/** The PNG with these sides in its head. */
export function pixels(png: Uint8Array, width: number, height: number): Uint8Array {
  const head = Buffer.from(png)
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

/** A row that takes so many bytes, and next to none in a ZIP. */
export const bomb = (bytes: number): string => `<row r="1">${' '.repeat(bytes)}</row>`

const SAYS = 1000

/** The archive whose files say that they unpack to 1,000 bytes: in the head of each, and in the list at the end. */
export function lyingOfItsSize(archive: Buffer): Buffer {
  for (const [head, at] of [
    ['504b0304', 22],
    ['504b0102', 24],
  ] as const) {
    const mark = Buffer.from(head, 'hex')
    for (let place = archive.indexOf(mark); place >= 0; place = archive.indexOf(mark, place + 4)) archive.writeUInt32LE(SAYS, place + at)
  }
  return archive
}

const LETTERS = [...'abcdefghi']

/** Declarations of entities, for the sheet of a workbook. */
export const entities = {
  /** `i` is `a`, ten times as long at each letter. */
  billionLaughs: `<!DOCTYPE w [<!ENTITY a "ha">${LETTERS.slice(1)
    .map((letter, before) => `<!ENTITY ${letter} "${`&${LETTERS[before]};`.repeat(10)}">`)
    .join('')}]>`,
  external: '<!DOCTYPE w [<!ENTITY passwords SYSTEM "file:///etc/passwd">]>',
}
