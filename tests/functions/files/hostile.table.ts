import { jpegCarrying, pngCarrying, webpCarrying } from '@domain/pictures/fixtures/carrying'
import { PICTURE_LIMITS } from '@domain/pictures/kinds.table'
import { headersOf } from '@domain/white-list'
import { strToU8 } from 'fflate'
import type { Cloud } from '../harness'
import { csv, dayFrom, driver, idNumber } from '../lists/files'
import { cellAt, sheetRows, workbook } from '../lists/workbook'
import { JULY } from '../office/risk-lists'
import { bomb, entities, lyingOfItsSize, pixels, text, ZIP } from './hostile'
import { JPEG, PNG, WEBP } from './pictures'

/** Where files come in: photos of reports and signatures of citizens, white lists of the bureau (CSV or XLSX), risk lists of the office (JSON). */
export type Door = 'report' | 'signature' | 'white-list' | 'risk-list'

interface HostileFile {
  door: Door
  name: string
  file: (cloud: Cloud) => Uint8Array
  /** Code, and what it says beside it; or what is left of the file when it is made harmless. */
  then: string
}

const MB = 1024 * 1024
const large = (bytes: number, head: Uint8Array) => Buffer.concat([head, Buffer.alloc(bytes - head.length)])

const PICTURES: HostileFile[] = [
  {
    door: 'report',
    name: 'a page called a photo',
    file: () => text('<html><script>alert(1)</script></html>'),
    then: 'PICTURE_REFUSED type',
  },
  {
    door: 'report',
    name: 'an SVG with a script',
    file: () => text('<svg onload="alert(1)"><script>1</script></svg>'),
    then: 'PICTURE_REFUSED type',
  },
  { door: 'report', name: 'a PDF', file: () => text('%PDF-1.7'), then: 'PICTURE_REFUSED type' },
  { door: 'report', name: 'a GIF', file: () => text('GIF89a\u0001\u0001'), then: 'PICTURE_REFUSED type' },
  { door: 'report', name: 'a program', file: () => text('MZ\u0090\u0000\u0003'), then: 'PICTURE_REFUSED type' },
  { door: 'report', name: 'a ZIP', file: () => ZIP, then: 'PICTURE_REFUSED type' },
  { door: 'report', name: 'nothing', file: () => new Uint8Array(), then: 'PICTURE_REFUSED type' },
  { door: 'report', name: 'NULs', file: () => Buffer.alloc(4096), then: 'PICTURE_REFUSED type' },
  {
    door: 'report',
    name: 'the first bytes of a JPEG before a page',
    file: () => Buffer.concat([JPEG.subarray(0, 20), text('<script>alert(1)</script>')]),
    then: 'PICTURE_REFUSED type',
  },
  { door: 'report', name: 'a JPEG that is cut off', file: () => JPEG.slice(0, 2000), then: 'PICTURE_REFUSED type' },
  { door: 'report', name: 'a PNG that is cut off', file: () => PNG.slice(0, 2000), then: 'PICTURE_REFUSED type' },
  {
    door: 'report',
    name: 'a PNG without a picture',
    file: () => Buffer.concat([PNG.subarray(0, 33), PNG.subarray(-12)]),
    then: 'PICTURE_REFUSED type',
  },
  { door: 'report', name: 'a film', file: () => webpCarrying(WEBP, 0x02), then: 'PICTURE_REFUSED type' },
  { door: 'report', name: 'a PNG of 60,000 by 60,000 pixels', file: () => pixels(PNG, 60_000, 60_000), then: 'PICTURE_REFUSED sides' },
  { door: 'report', name: 'a PNG of one pixel', file: () => pixels(PNG, 1, 1), then: 'PICTURE_REFUSED sides' },
  {
    door: 'report',
    name: 'one byte more than any photo',
    file: () => large(PICTURE_LIMITS.report.bytesAtMost + 1, JPEG),
    then: 'PICTURE_REFUSED size',
  },
  {
    door: 'report',
    name: 'a fifth more than any photo',
    file: () => large(1.2 * PICTURE_LIMITS.report.bytesAtMost, JPEG),
    then: 'PICTURE_REFUSED size',
  },
  { door: 'report', name: '50 MB', file: () => large(50 * MB, JPEG), then: 'PICTURE_REFUSED size' },
  { door: 'signature', name: 'a photo in the place of a signature', file: () => JPEG, then: 'PICTURE_REFUSED type' },
  { door: 'signature', name: 'a signature of 300 KB', file: () => large(300 * 1024, PNG), then: 'PICTURE_REFUSED size' },
  {
    door: 'report',
    name: 'a JPEG with its place in EXIF and XMP, and a file behind its end',
    file: () => jpegCarrying(JPEG),
    then: 'the bare picture',
  },
  { door: 'report', name: 'a PNG with its place in EXIF and in texts', file: () => pngCarrying(PNG), then: 'the bare picture' },
  { door: 'report', name: 'a WebP with its place in EXIF and XMP', file: () => webpCarrying(WEBP), then: 'the bare picture' },
  { door: 'report', name: 'a JPEG that is a ZIP too', file: () => Buffer.concat([JPEG, ZIP]), then: 'the bare picture' },
  {
    door: 'report',
    name: 'a PNG that is a page too',
    file: () => Buffer.concat([PNG, text('<script>alert(1)</script>')]),
    then: 'the bare picture',
  },
]

const health = (cloud: Cloud, id: string, change: Record<number, string> = {}): string[] =>
  Object.assign(['李四', id, '市大数据局', dayFrom(cloud, 30)], change) as string[]
const sheet = (cloud: Cloud, id: string, change?: Record<number, string>) => sheetRows([headersOf('truck'), driver(cloud, id, change)])
const GOOD_ROW = 'proposed: 1 good, 0 refused'
const BAD_ROW = 'proposed: 0 good, 1 refused'

const LISTS: HostileFile[] = [
  {
    door: 'white-list',
    name: 'an old XLS',
    file: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
    then: 'LIST_UNREADABLE',
  },
  { door: 'white-list', name: 'a picture', file: () => JPEG, then: 'LIST_UNREADABLE' },
  { door: 'white-list', name: 'a ZIP without a sheet', file: () => ZIP, then: 'LIST_UNREADABLE' },
  {
    door: 'white-list',
    name: 'a workbook that is cut off',
    file: () => workbook(sheetRows([headersOf('truck')])).subarray(0, 400),
    then: 'LIST_UNREADABLE',
  },
  {
    door: 'white-list',
    name: 'a quote that is never closed',
    file: () => Buffer.concat([csv('truck', []), text('"张三')]),
    then: 'LIST_UNREADABLE',
  },
  {
    door: 'white-list',
    name: 'NULs among the rows',
    file: () => Buffer.concat([csv('truck', []), Buffer.alloc(3)]),
    then: 'LIST_UNREADABLE',
  },
  { door: 'white-list', name: 'UTF-16', file: () => Buffer.from(csv('truck', []).toString(), 'utf16le'), then: 'LIST_UNREADABLE' },
  {
    door: 'white-list',
    name: 'bytes of no encoding',
    file: () => Buffer.concat([csv('truck', []), Buffer.from([0xff, 0xff])]),
    then: 'LIST_UNREADABLE',
  },
  {
    door: 'white-list',
    name: 'titles of another list',
    file: (cloud) => csv('health', [health(cloud, idNumber(700))]),
    then: 'LIST_HEADER_WRONG',
  },
  { door: 'white-list', name: 'HTML', file: () => text('<html><script>alert(1)</script></html>'), then: 'LIST_HEADER_WRONG' },
  { door: 'white-list', name: 'nothing', file: () => Buffer.alloc(0), then: 'LIST_HEADER_WRONG' },
  { door: 'white-list', name: 'a row of a million commas', file: () => text(','.repeat(1_000_000)), then: 'LIST_HEADER_WRONG' },
  { door: 'white-list', name: 'titles alone', file: () => csv('truck', []), then: 'LIST_EMPTY' },
  {
    door: 'white-list',
    name: '50,001 rows',
    file: () =>
      csv(
        'truck',
        Array.from({ length: 50_001 }, () => ['x']),
      ),
    then: 'LIST_TOO_LARGE',
  },
  { door: 'white-list', name: '50 MB', file: () => Buffer.alloc(50 * MB, 'a'), then: 'LIST_TOO_LARGE' },
  {
    door: 'white-list',
    name: '5,001 rows of a workbook',
    file: () => workbook(sheetRows([headersOf('truck'), ...Array.from({ length: 5_001 }, () => ['x'])])),
    then: 'LIST_TOO_LARGE',
  },
  {
    door: 'white-list',
    name: 'a cell at the far corner',
    file: () => workbook(`<row r="1">${cellAt('A1', 'a')}</row><row r="99999">${cellAt('ZZ99999', 'b')}</row>`),
    then: 'LIST_TOO_LARGE',
  },
  {
    door: 'white-list',
    name: 'a cell whose place is written in entities',
    file: () => workbook(`<row r="1">${cellAt('&#90;&#90;99999', 'a')}</row>`),
    then: 'LIST_TOO_LARGE',
  },
  { door: 'white-list', name: 'a ZIP bomb', file: () => workbook(bomb(60 * MB)), then: 'LIST_TOO_LARGE' },
  {
    door: 'white-list',
    name: 'a ZIP bomb that says it is small',
    file: () => lyingOfItsSize(workbook(bomb(60 * MB))),
    then: 'LIST_UNREADABLE',
  },
  {
    door: 'white-list',
    name: 'a bomb beside the sheet',
    file: () => workbook(sheetRows([headersOf('truck')]), { parts: { 'xl/media/a.bin': Buffer.alloc(60 * MB) } }),
    then: 'LIST_TOO_LARGE',
  },
  {
    door: 'white-list',
    name: 'entities that grow a billion times (billion laughs)',
    file: () => workbook(`<row r="1">${cellAt('A1', '&i;')}</row>`, { doctype: entities.billionLaughs }),
    then: 'LIST_HEADER_WRONG',
  },
  {
    door: 'white-list',
    name: 'an entity that reads a file of the server',
    file: (cloud) => workbook(sheet(cloud, idNumber(701), { 3: '&passwords;' }), { doctype: entities.external }),
    then: BAD_ROW,
  },
  {
    door: 'white-list',
    name: 'names in the ZIP that lead out of it',
    file: (cloud) =>
      workbook(sheet(cloud, idNumber(702)), {
        parts: { '../../../../../../tmp/hostile-file': strToU8('a'), '/tmp/hostile-file': strToU8('a') },
      }),
    then: GOOD_ROW,
  },
  {
    door: 'white-list',
    name: 'a workbook with a macro',
    file: (cloud) => workbook(sheet(cloud, idNumber(703)), { parts: { 'xl/vbaProject.bin': strToU8('Shell "cmd"') } }),
    then: GOOD_ROW,
  },
  {
    door: 'white-list',
    name: 'a formula for a company',
    file: (cloud) => csv('truck', [driver(cloud, idNumber(704), { 3: '=HYPERLINK(A1)' })]),
    then: BAD_ROW,
  },
  {
    door: 'white-list',
    name: 'a formula for a name',
    file: (cloud) => csv('truck', [driver(cloud, idNumber(705), { 0: "=cmd|'/c calc'!A1" })]),
    then: BAD_ROW,
  },
  {
    door: 'white-list',
    name: 'a formula in a workbook',
    file: (cloud) => workbook(sheet(cloud, idNumber(706), { 3: '@SUM(A1)' })),
    then: BAD_ROW,
  },
]

const RISK_LISTS: HostileFile[] = [
  { door: 'risk-list', name: 'HTML', file: () => text('<html>'), then: 'refused: notJson' },
  { door: 'risk-list', name: 'NULs', file: () => Buffer.alloc(4096), then: 'refused: notJson' },
  { door: 'risk-list', name: 'a list that is cut off', file: () => text(JULY.slice(0, 4000)), then: 'refused: notJson' },
  { door: 'risk-list', name: '50 MB', file: () => Buffer.alloc(50 * MB, '['), then: 'refused: notJson' },
  {
    door: 'risk-list',
    name: 'JSON a hundred thousand levels deep',
    file: () => text('['.repeat(100_000) + ']'.repeat(100_000)),
    then: 'refused: fieldMissing',
  },
  { door: 'risk-list', name: 'another prototype', file: () => text('{"__proto__":{"data":{}},"code":0}'), then: 'refused: fieldMissing' },
]

export const HOSTILE_FILES: readonly HostileFile[] = [...PICTURES, ...LISTS, ...RISK_LISTS]
