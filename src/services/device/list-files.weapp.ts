import Taro from '@tarojs/taro'
import type { ListFiles } from './list-files'

/** Of WeChat: a file out of a conversation, which is where phones have theirs. */
export const listFiles: ListFiles = {
  async choose(endings) {
    const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] }).catch(() => undefined)
    const file = chosen?.tempFiles[0]
    return (
      file && {
        name: file.name,
        send: ({ path }) =>
          Taro.cloud.uploadFile({ cloudPath: path, filePath: file.path }).then(
            () => true,
            () => false,
          ),
      }
    )
  },
}
