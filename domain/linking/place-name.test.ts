import { placeName } from './place-name'

it.each([
  ['杭州市', 'Hangzhou'],
  ['杭州', 'Hangzhou'],
  ['上海市', 'Shanghai'],
  ['澳门', 'Macao'],
  ['香港特别行政区', 'Hong Kong'],
  ['内蒙古自治区', 'Inner Mongolia'],
  ['喀什地区', 'Kashgar Prefecture'],
  ['火星', '火星'],
])('%s is called %s', (written, en) => expect(placeName(written)).toEqual({ zh: written, en }))
