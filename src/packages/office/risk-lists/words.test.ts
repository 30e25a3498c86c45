import { speakAs } from '@/i18n/language'
import { placeSentence, problemSentence } from './words'

it.each([
  ['data.highlist.0.province', '第 1 条高风险地区没有写省份。'],
  ['middlelist.11.communitys.2', '第 12 条中风险地区没有写第 3 条社区（村）。'],
  ['data.lowlist.4', '第 5 条低风险地区没有写内容。'],
  ['data.end_update_time', '名单没有写更新时间。'],
  ['data.lowlist', '名单没有写低风险地区。'],
  ['data.constructor', '名单没有写constructor。'],
])('%s is missing: %s', (at, said) => expect(problemSentence({ key: 'fieldMissing', at })).toBe(said))

it('what is not as it should be is said of its entry', () =>
  expect(problemSentence({ key: 'fieldWrong', at: 'data.lowlist.0.city' })).toBe('第 1 条低风险地区的城市为空，或格式不对。'))

describe('a place of a list', () => {
  afterEach(() => speakAs(() => 'zh'))

  it.each([
    [['浙江省', '温州市', '鹿城区'], 'Zhejiang Wenzhou Lucheng District'],
    [['北京市', '北京市', '朝阳区'], 'Beijing 朝阳区'],
    [['河北省', '雄县', '雄县'], 'Hebei 雄县'],
    [['新疆生产建设兵团', '第八师'], '新疆生产建设兵团 第八师'],
  ])('%j is in English %s, as far as it has a name there', (names, en) => {
    expect(placeSentence(...names)).toBe([...new Set(names)].join(' '))
    speakAs(() => 'en')
    expect(placeSentence(...names)).toBe(en)
  })
})
