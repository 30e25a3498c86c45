import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { named, readKept } from './kept'

/** What outlives the program, on this phone alone. */
export interface Storage {
  /** The value kept under a key; undefined when there is none or it has another form, as after an update. */
  read<Schema extends v.GenericSchema>(key: string, schema: Schema): v.InferOutput<Schema> | undefined
  write(key: string, value: unknown): void
  remove(key: string): void
}

export const storage: Storage = {
  read(key, schema) {
    const parsed = v.safeParse(schema, readKept(key))
    return parsed.success ? parsed.output : undefined
  },
  write(key, value) {
    try {
      Taro.setStorageSync(named(key), value)
    } catch {
      // Full or forbidden (private browsing): the program goes on without memory.
    }
  },
  remove(key) {
    Taro.removeStorageSync(named(key))
  },
}
