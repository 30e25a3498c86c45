import Taro from '@tarojs/taro'
import type { FoundCanvas } from './found-canvas'

/** The canvas with this id, when it is on the screen by now. */
export const findNode = (id: string) =>
  new Promise<Partial<FoundCanvas> | undefined>((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec(([found]: [Partial<FoundCanvas> | null]) => resolve(found ?? undefined))
  })
