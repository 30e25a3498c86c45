import { isDivisionKnown } from './division'

it.each([
  ['330302', 'Lucheng, Wenzhou'],
  ['330327', 'Cangnan, Wenzhou'],
  ['332601', 'Taizhou when it was a prefecture (until 1994)'],
  ['339005', 'Xiaoshan when the province governed it'],
  ['460029', 'a county of Hainan before 2003'],
  ['441900', 'Dongguan, which has no counties'],
  ['512301', 'Fuling when it was in Sichuan'],
  ['500101', 'Wanzhou, Chongqing'],
  ['110228', 'a county of Beijing'],
  ['659001', 'Shihezi, Xinjiang'],
  ['445102', 'Chaozhou'],
  ['810000', 'a residence permit, Hong Kong'],
  ['830000', 'a residence permit, Taiwan'],
])('%s is known: %s', (code) => expect(isDivisionKnown(code)).toBe(true))

it.each([
  ['000000', 'no province'],
  ['993302', 'no province'],
  ['160101', 'no province'],
  ['331202', 'Zhejiang has eleven cities'],
  ['332801', 'Zhejiang had seven prefectures'],
  ['330300', 'a city that has counties'],
  ['330001', 'a province without a city'],
  ['119001', 'a municipality governs no county apart'],
  ['810001', 'permits of Hong Kong have no county'],
])('%s is unknown: %s', (code) => expect(isDivisionKnown(code)).toBe(false))
