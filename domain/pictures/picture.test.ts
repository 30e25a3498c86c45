import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { ascii, concat } from '../pass/bytes'
import { jpegCarrying, pngCarrying, SECRET, webpCarrying } from './fixtures/carrying'
import { PICTURE_LIMITS } from './kinds.table'
import { type Picture, pictureFault, readPicture } from './picture'

const fixture = (name: string) => new Uint8Array(fs.readFileSync(path.join(__dirname, 'fixtures', name)))
const [JPEG, PNG, WEBP] = [fixture('report.jpg'), fixture('report.png'), fixture('report.webp')]
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const PICTURES = [
  ['jpeg', JPEG, jpegCarrying(JPEG)],
  ['png', PNG, pngCarrying(PNG)],
  ['webp', WEBP, webpCarrying(WEBP)],
] as const

describe.each(PICTURES)('%s', (type, plain, carrying) => {
  it('is told by its bytes, with its sides', () => {
    expect(readPicture(plain)).toMatchObject({ type, width: 160, height: 120 })
  })

  it('carries nothing but the picture afterwards', () => {
    expect(textOf(carrying)).toContain(SECRET)
    const picture = readPicture(carrying)
    expect(picture).toMatchObject({ type, width: 160, height: 120 })
    expect(textOf(picture?.bare ?? new Uint8Array())).not.toMatch(/GPS|Exif|EXIF|XMP|xap|tEXt|iTXt|JFIF/)
  })

  it('is read again as it was kept', () => {
    const { bare } = readPicture(carrying) as Picture
    expect(readPicture(bare)).toEqual({ type, width: 160, height: 120, bare })
  })

  it('is none when it is cut off, wherever', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: plain.length - 1 }), (length) => readPicture(plain.slice(0, length)) === undefined))
  })

  it('survives any change of bytes: a picture, or none', () => {
    const changes = fc.array(fc.tuple(fc.nat(plain.length - 1), fc.nat(255)), { maxLength: 20 })
    fc.assert(
      fc.property(changes, (changed) => {
        const bytes = plain.slice()
        for (const [at, value] of changed) bytes[at] = value
        const picture = readPicture(bytes)
        return picture === undefined || picture.bare.length <= bytes.length
      }),
    )
  })
})

it('the coded picture is kept byte for byte', () => {
  expect(textOf(readPicture(jpegCarrying(JPEG))?.bare ?? JPEG)).toBe(textOf(readPicture(JPEG)?.bare ?? PNG))
  expect(readPicture(pngCarrying(PNG))?.bare).toEqual(readPicture(PNG)?.bare)
})

it('a film is no report', () => {
  expect(readPicture(webpCarrying(WEBP, 0x02))).toBeUndefined()
})

it.each([
  ['nothing', new Uint8Array()],
  ['a text', ascii('report.jpg')],
  ['a PDF', ascii('%PDF-1.7 report')],
  ['a page', ascii('<svg onload="alert(1)"/>')],
  ['a ZIP', ascii('PK\u0003\u0004 report')],
  ['a GIF', ascii('GIF89a')],
  ['the first bytes of a JPEG before a page', concat(JPEG.subarray(0, 20), ascii('<script>alert(1)</script>'))],
  ['a JPEG without a scan', concat(JPEG.subarray(0, 2), [0xff, 0xd9])],
  ['a PNG without a picture', concat(PNG.subarray(0, 33), PNG.subarray(-12))],
])('%s is no picture', (_name, bytes) => {
  expect(readPicture(bytes)).toBeUndefined()
})

describe('what is taken', () => {
  const picture = (type: Picture['type'], width: number, height: number): Picture => ({ type, width, height, bare: new Uint8Array() })
  it.each([
    ['a photo', 'report', 300_000, picture('jpeg', 1600, 1200), undefined],
    ['a photo on its side', 'report', 300_000, picture('webp', 1200, 1600), undefined],
    ['as many bytes as may be', 'report', PICTURE_LIMITS.report.bytesAtMost, picture('png', 600, 600), undefined],
    ['one byte more', 'report', PICTURE_LIMITS.report.bytesAtMost + 1, picture('png', 600, 600), 'size'],
    ['no picture', 'report', 1000, undefined, 'type'],
    ['a stamp', 'report', 1000, picture('jpeg', 59, 600), 'sides'],
    ['a bomb', 'report', 1000, picture('png', 600, 8001), 'sides'],
    ['a signature', 'signature', 8000, picture('png', 640, 320), undefined],
    ['a photo as signature', 'signature', 8000, picture('jpeg', 640, 320), 'type'],
    ['a large signature', 'signature', 300_000, picture('png', 640, 320), 'size'],
  ] as const)('%s', (_name, kind, bytes, one, fault) => {
    expect(pictureFault(kind, bytes, one)).toBe(fault)
  })
})
