import { chooseFiles } from './choose-files'
import type { ChosenList, ListFiles } from './list-files'

const TEXT = 'text/csv;charset=utf-8'
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const isDone = (status: number) => status >= 200 && status < 300

const send =
  (file: File): ChosenList['send'] =>
  ({ upload: { url, headers } }, tell) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest()
      request.open('PUT', url)
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
      request.upload.onprogress = ({ loaded, total }) => tell?.(total > 0 ? loaded / total : 0)
      request.onload = () => resolve(isDone(request.status))
      request.onerror = () => resolve(false)
      request.send(file)
    })

/** Of browsers: a file goes straight into storage, however large; what is kept is downloaded. */
export const listFiles: ListFiles = {
  async choose(endings) {
    const [file] = await chooseFiles(endings.map((ending) => `.${ending}`).join(','))
    return file && { name: file.name, send: send(file) }
  },
  save(name, content) {
    const isText = typeof content === 'string'
    const url = URL.createObjectURL(new Blob([isText ? content : new Uint8Array(content)], { type: isText ? TEXT : WORKBOOK }))
    Object.assign(document.createElement('a'), { href: url, download: name }).click()
    URL.revokeObjectURL(url)
  },
}
