import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

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

describe('days and times are written in one way each (`docs/glossary.md`)', () => {
  const files = filesUnder('src', /(?<!\.test)\.tsx?$/).filter((file) => !/i18n\/(?:zh-CN|en)\/times\.ts$/.test(file))

  /** Calls in a source, whatever their quotes and over however many lines; not those with the one pattern that pages may have. */
  const ownPatterns = (source: string): string[] =>
    (source.match(/formatChina\((?:[^()]|\([^()]*\))*\)/g) ?? []).filter((call) => !/'YYYY-MM-DD HH:mm:ss'/.test(call))

  it.each([
    ["formatChina(at, 'M/D')", 1],
    ['formatChina(at, "M/D")', 1],
    ['formatChina(at, `M/${sign}D`)', 1],
    ["formatChina(\n  startOfDay(day),\n  'M/D',\n)", 1],
    ["formatChina(one, 'M') + formatChina(other, 'D')", 2],
    ["formatChina(at, 'YYYY-MM-DD HH:mm:ss')", 0],
    ["import { formatChina } from 'x'", 0],
  ])('in %j patterns are found: %d', (source, found) => expect(ownPatterns(source)).toHaveLength(found))

  it('no page has a pattern of its own', () => {
    const own = files.flatMap((file) => ownPatterns(readFileSync(file, 'utf8')).map((call) => `${relative(ROOT, file)} ${call}`))
    expect(own).toEqual([])
  })
})

describe('an error', () => {
  /** Rooms whose lists name faults by labels; what is told under their fields is a sentence there too. */
  const WITH_LABELS = ['src/i18n/packages/office/white-lists', 'src/i18n/packages/office/audit', 'src/i18n/packages/help']
  const isSentence = ({ file, key }: Said) =>
    /(?:search|day|document)Wrong$/.test(key) || WITH_LABELS.every((room) => !file.startsWith(room))
  const isOfField = ({ key }: Said) => /(?:fault|wrong|missing|invalid|unreadable|pasteNoCode|descriptionShort)$|faults\./i.test(key)
  const isOfNotice = ({ file, key }: Said) => /(?:^|\/)errors(?:\.ts|\/)/.test(file) && key.endsWith('.text')
  const said = [...chinese, ...english]

  it('is told in sentences, which end as such', () => {
    const sentences = said.filter((one) => isOfNotice(one) || (isOfField(one) && isSentence(one)))
    expect(sentences.length).toBeGreaterThan(150)
    expect(sentences.filter(({ text }) => !/[。.？?]$/.test(text))).toEqual([])
  })

  it('has a title that is a label', () => {
    const titles = said.filter(({ file, key }) => /(?:^|\/)errors(?:\.ts|\/)/.test(file) && key.endsWith('.title'))
    expect(titles.length).toBeGreaterThan(80)
    expect(titles.filter(({ text }) => /[。.]$/.test(text))).toEqual([])
  })
})

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
