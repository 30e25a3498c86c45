import type { Random } from './random'

const SURNAMES = [...'陈林王李张黄吴周郑叶金徐朱杨赵胡潘蔡孙项']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华文建国志海燕云飞雪晨宇欣怡佳琪浩然子涵诗']

/** A surname of Wenzhou. */
export const surname = (random: Random): string => random.pick(SURNAMES)

/** A given name of one or two characters. */
export const givenName = (random: Random): string => random.pick(GIVEN) + (random.chance(0.7) ? random.pick(GIVEN) : '')
