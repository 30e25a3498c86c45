import { findOrigins } from './find-origins'

const namesFor = (typed: string) => findOrigins(typed).map(({ name }) => name)

it.each([
  ['杭', ['杭州市']],
  ['香港', ['香港特别行政区']],
  ['境外', ['境外其他国家和地区']],
  ['温州', ['温州市']],
  ['没有这里', []],
])('%s', (typed, names) => expect(namesFor(typed)).toEqual(names))

it('a province finds its cities', () => expect(namesFor('浙江')).toEqual(expect.arrayContaining(['杭州市', '宁波市', '绍兴市'])))
