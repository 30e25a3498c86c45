import { Image } from '@tarojs/components'
import type { ComponentProps } from 'react'

type Props = Pick<ComponentProps<typeof Image>, 'className' | 'src' | 'mode'>

/** The element within that a browser reads: what is around the picture says what it is. */
const UNSPOKEN = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : {}

/** A picture of the phone's or of storage; the words for it stand around it. */
export const Picture = (props: Props) => <Image {...props} {...UNSPOKEN} />
