import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { PROVINCE_NAMES } from './provinces'

const ROOT = join(__dirname, '../..')

const filesUnder = (folder: string, pattern: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join(ROOT, folder, name))

interface Said {
  file: string
  /** Where in the file: names with dots between them. */
  key: string
  text: string
}

/** Every sentence of a catalogue; functions are asked with numbers that read like times and counts. */
function sentences(value: unknown, file: string, ...names: string[]): Said[] {
  const key = names.join('.')
  if (typeof value === 'string') return [{ file, key, text: value }]
  if (typeof value === 'function') return [{ file, key, text: String((value as (...values: number[]) => unknown)(3, 4)) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => sentences(one, file, ...names, name))
}

const catalogue = (language: 'zh-CN' | 'en'): Said[] => {
  const files = [...filesUnder('src/i18n', new RegExp(`(^|[/.])${language}\\.ts$`)), ...filesUnder(`src/i18n/${language}`, /\.ts$/)]
  return files.flatMap((file) => sentences(jest.requireActual<object>(file), relative(ROOT, file)))
}
const chinese = catalogue('zh-CN')
const english = catalogue('en')

/** What is Chinese on an English screen too: names that a person has to find on Chinese screens. */
const PROPER_NAMES = /温州防疫码|通信行程卡|浙江健康码|浙里办|家庭代办|通信大数据行程卡|重新填写|健康码/g

it('English is English', () =>
  expect(english.filter(({ text }) => /\p{Script=Han}|[，。？：；（）]/u.test(text.replace(PROPER_NAMES, '')))).toEqual([]))

it('Chinese has full-width punctuation and does not shout', () =>
  expect(chinese.filter(({ text }) => /\p{Script=Han}[,;:?!()]|！/u.test(text))).toEqual([]))

it('every province of the divisions has a name', () => expect(Object.keys(PROVINCE_NAMES)).toHaveLength(34))

/** One word for one thing: the short one. */
it.each(['身份证号码', '手机号码', '证件号码'])('%s is said without 码', (long) => {
  const files = ['src', 'domain', 'contract'].flatMap((folder) => filesUnder(folder, /(?<!\.test)\.tsx?$/))
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(long))).toEqual([])
})

describe('what stands in an empty field', () => {
  /** Of fields with several lines, in which it wraps. */
  const LONG = ['accountPlaceholder', 'descriptionPlaceholder', 'wordsPlaceholder', 'textPlaceholder', 'noticePlaceholder']
  /** In widths of a Chinese character: a field at 375 px has room for so many in large type. */
  const ROOM = 13
  const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.5), 0)

  it('is not cut on a small phone', () => {
    const placeholders = [...chinese, ...english].filter(
      ({ key }) => /placeholder$/i.test(key) && !LONG.includes(key.split('.').at(-1) ?? ''),
    )
    expect(placeholders.length).toBeGreaterThan(60)
    expect(placeholders.map(({ text }) => text).filter((text) => widthOf(text) > ROOM)).toEqual([])
  })
})
