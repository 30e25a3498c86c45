import type { Text } from '@domain/status/text'

export const THE_CITY: Text = { zh: '全市', en: 'The whole city' }

/** All streets of a county. */
export const wholeCounty = ({ zh, en }: Text): Text => ({ zh: `${zh}全部`, en: `All of ${en}` })
